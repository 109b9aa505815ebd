/** Pull requests, their files, and which of them a commit belongs to. */
import { need } from '../access/permissions.ts'
import { commitsBetween } from '../git/compare.ts'
import { readCommits } from '../git/objects.ts'
import type { Issue, Repository } from '../model/repository.ts'
import { resolveCommit } from '../model/refs.ts'
import { ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { commitShape, diffEntryShape } from '../shapes/commit.ts'
import { pullSimple } from '../shapes/pull.ts'
import { createPull, mergePull, updatePull } from './pull-writes.ts'
import { changedFiles, pullOf, wholePull } from './whole-pull.ts'

const READ = need('pull_requests:read')
const MOST_FILES = 3000
const WRITE = need('pull_requests:write')

export const pullRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/pulls', needs: READ, handle: list },
  { operation: 'POST /repos/{owner}/{repo}/pulls', needs: WRITE, handle: createPull },
  { operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', needs: READ, handle: get },
  { operation: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', needs: WRITE, handle: updatePull },
  { operation: 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', needs: need('contents:write'), handle: mergePull },
  { operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', needs: READ, handle: files },
  { operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', needs: READ, handle: commits },
  { operation: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', needs: READ, handle: ofCommit },
]

function list(call: Call) {
  const { query } = call
  const is = query.get('state') ?? 'open'
  // A head that does not name its owner filters nothing, as on GitHub.
  const head = /^[^:]+:.+$/.test(query.get('head') ?? '') ? query.get('head')!.toLowerCase() : null
  const wanted = (issue: Issue): boolean =>
    issue.pull !== null &&
    (is === 'all' || issue.state === is) &&
    (head === null || `${issue.pull.head.owner.login}:${issue.pull.head.ref}`.toLowerCase() === head) &&
    (query.get('base') ?? issue.pull.base.ref) === issue.pull.base.ref
  return listAnswer(call, inOrder(call.repository.issues.all(call.at).filter(wanted), query), (issue) => pullSimple(call.state, call.repository, issue))
}

function inOrder(issues: Issue[], query: URLSearchParams): Issue[] {
  const sort = query.get('sort') ?? 'created'
  const key = (issue: Issue): number => (sort === 'updated' ? issue.updatedAt : issue.number)
  const direction = query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')
  return issues.sort((a, b) => (direction === 'desc' ? key(b) - key(a) : key(a) - key(b)))
}

async function get(call: Call) {
  return ok(await wholePull(call, pullOf(call)))
}

async function files(call: Call) {
  const issue = pullOf(call)
  const entries = (await changedFiles(call.repository, issue)).slice(0, MOST_FILES)
  return listAnswer(call, entries, (entry) => diffEntryShape(call.state, call.repository, issue.pull!.head.sha, entry))
}

/** The oldest first; GitHub lists 250 at most. */
async function commits(call: Call) {
  const { dir } = call.repository
  const { pull } = pullOf(call)
  const shas = (await commitsBetween(dir, pull!.base.sha, pull!.head.sha)).slice(0, 250)
  const read = new Map((await readCommits(dir, shas)).map((commit) => [commit.sha, commit]))
  return listAnswer(call, shas, (sha) => commitShape(call.state, call.repository, read.get(sha)!))
}

/**
 * Asked for a commit that only a fork has, the base repository answers with an empty list; asked of the fork, the same
 * commit has its pull request. Measured by others on github.com (TooTallNate/nx.js, pull request 410).
 */
async function ofCommit(call: Call) {
  const sha = await resolveCommit(call.repository, call.params['commit_sha'] ?? '', call.at)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${call.params['commit_sha']}`)
  const found: [Repository, Issue][] = []
  for (const base of call.state.repositories.values()) {
    for (const issue of base.issues.all(call.at)) {
      if (await introduces(base, call.repository, issue, sha)) found.push([base, issue])
    }
  }
  return listAnswer(call, found, ([base, issue]) => pullSimple(call.state, base, issue))
}

async function introduces(base: Repository, asked: Repository, { pull }: Issue, sha: string): Promise<boolean> {
  if (pull === null || pull.head.repository !== asked) return false
  return pull.head.sha === sha || (await commitsBetween(base.dir, pull.base.sha, pull.head.sha)).includes(sha)
}
