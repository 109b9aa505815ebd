/** `compare/BASE...HEAD` by real git: three dots for the files, two for the commits. */
import { need } from '../access/permissions.ts'
import { commitsBetween, countBetween, diffTrees, mergeBase } from '../git/compare.ts'
import { git } from '../git/git.ts'
import { readCommits } from '../git/objects.ts'
import { resolveCommit } from '../model/refs.ts'
import { notFound, ok, type Answer } from '../server/answer.ts'
import { linkHeader, pageOf } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { commitShape, diffEntryShape } from '../shapes/commit.ts'
import { apiUrl, htmlUrl } from '../shapes/repository.ts'

/** Files are on the first page only, and no more than these. */
const MOST_FILES = 300
/** Without a page, commits end here. */
const MOST_COMMITS = 250

export const compareRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/compare/{basehead}', needs: need('contents:read'), handle: compare },
  { operation: 'GET /repos/{owner}/{repo}/commits/{ref}', needs: need('contents:read'), handle: getCommit },
]

async function compare(call: Call): Promise<Answer> {
  const [baseName = '', headName, ...more] = (call.params['basehead'] ?? '').split('...')
  if (headName === undefined || more.length > 0) throw notFound()
  const [base, head] = [await sideOf(call, baseName), await sideOf(call, headName)]
  const { dir } = call.repository
  const parted = await mergeBase(dir, base, head)
  // Without a common ancestor there is nothing to compare.
  if (parted === null) throw notFound()
  if (/\bdiff\b/.test(call.accept)) return { status: 200, body: await git(dir, ['diff', '-M', parted, head]), type: 'application/vnd.github.diff; charset=utf-8' }
  const [ahead, behind, files] = await Promise.all([commitsBetween(dir, base, head), countBetween(dir, head, base), diffTrees(dir, parted, head)])
  const page = { number: pageOf(call.query).number, size: call.query.has('per_page') || call.query.has('page') ? pageOf(call.query).size : MOST_COMMITS }
  const shown = ahead.slice((page.number - 1) * page.size, page.number * page.size)
  const commits = await readCommits(dir, [base, parted, ...shown])
  const shape = (sha: string) => commitShape(call.state, call.repository, commits.find((commit) => commit.sha === sha)!)
  const html = `${htmlUrl(call.state, call.repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`
  return {
    ...ok({
      url: `${apiUrl(call.state, call.repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`,
      html_url: html,
      permalink_url: `${htmlUrl(call.state, call.repository)}/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: shape(base),
      merge_base_commit: shape(parted),
      status: ahead.length > 0 && behind > 0 ? 'diverged' : ahead.length > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: shown.map(shape),
      ...(page.number === 1 ? { files: files.slice(0, MOST_FILES).map((entry) => diffEntryShape(call.state, call.repository, head, entry)) } : {}),
    }),
    headers: linkHeader(call, page, Math.ceil(ahead.length / page.size)),
  }
}

/** `branch`, a SHA, `owner:branch`, or `owner:repository:branch` of the same network. */
async function sideOf(call: Call, name: string): Promise<string> {
  const parts = name.split(':')
  const ref = parts.at(-1) ?? ''
  const repository = parts.length === 1 ? call.repository : parts.length === 2 ? inNetwork(call, parts[0]!) : call.state.repository(parts[0]!, parts[1]!)
  const sha = repository === null ? null : await resolveCommit(repository, ref, call.at)
  if (sha === null) throw notFound()
  return sha
}

function inNetwork(call: Call, owner: string) {
  const { repository, state } = call
  const all = [...state.repositories.values()].filter((other) => other === repository || other.parent === repository || other === repository.parent || (repository.parent !== null && other.parent === repository.parent))
  return all.find((other) => other.owner.login.toLowerCase() === owner.toLowerCase()) ?? null
}

async function getCommit(call: Call): Promise<Answer> {
  const { dir } = call.repository
  const sha = await resolveCommit(call.repository, call.params['ref'] ?? '', call.at)
  if (sha === null) throw notFound()
  if (/\bsha\b/.test(call.accept)) return { status: 200, body: sha, type: 'application/vnd.github.sha; charset=utf-8' }
  const [commit] = await readCommits(dir, [sha])
  const files = await diffTrees(dir, commit!.parents[0] ?? EMPTY_TREE, sha)
  const [additions, deletions] = [files.reduce((sum, entry) => sum + entry.additions, 0), files.reduce((sum, entry) => sum + entry.deletions, 0)]
  return ok({ ...commitShape(call.state, call.repository, commit!), stats: { total: additions + deletions, additions, deletions }, files: files.slice(0, MOST_FILES).map((entry) => diffEntryShape(call.state, call.repository, sha, entry)) })
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
