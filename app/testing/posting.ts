/** A garden on the twin with a pull request, and Hortus with the token of a workflow. The twin's time is the client's. */
import { sampleReport } from '../../core/report/sample-report.ts'
import type { Report } from '../../core/schema/report.ts'
import type { GitHub } from '../../core/world.ts'
import { openGitHub } from '../../io/github/github.ts'
import type { Permissions } from '../../test/twin/access/permissions.ts'
import type { Issue, Repository } from '../../test/twin/model/repository.ts'
import { startTwin, type Twin, type TwinOptions } from '../../test/twin/twin.ts'
import { ARTIFACT } from '../../core/posting/accept.ts'
import { packReport } from '../../core/report/pack-report.ts'
import type { WorkflowRun } from '../../test/twin/model/repository.ts'

export const WORKFLOW = '.github/workflows/hortus.yml'
/** What hortus-report.yml gives its job. */
export const STAGE_TWO: Permissions = { actions: 'read', checks: 'write', pull_requests: 'write' }

export interface Garden extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  readonly pull: Issue
  readonly sha: string
  /** What the client said while it waited. */
  readonly said: string[]
  /** A token of a workflow, and a client with it. */
  open(permissions?: Permissions): GitHub
  token: string
}

/** A pull request from a fork by mallory, who changes an example. */
export async function garden(options: { readonly fork?: boolean; readonly private?: boolean; readonly files?: Readonly<Record<string, string>> } & TwinOptions = {}): Promise<Garden> {
  const { fork = true, private: hidden = false, files = { 'examples/a/train.sh': 'echo faster\n' }, ...more } = options
  const twin = await startTwin(more)
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', private: hidden, files: { [WORKFLOW]: 'on: pull_request\n', 'examples/a/train.sh': 'echo\n' }, collaborators: { ann: 'write' } })
  const head = fork ? await twin.fork(repository, 'mallory') : repository
  const sha = await twin.push(head, { branch: 'faster', files, message: 'Faster', author: fork ? 'mallory' : 'ann' })
  const pull = await twin.openPullRequest(repository, { title: 'Faster', author: fork ? 'mallory' : 'ann', head: { repository: head, branch: 'faster' } })
  const said: string[] = []
  const place: Garden = {
    twin,
    repository,
    pull,
    sha,
    said,
    token: '',
    open: (permissions = STAGE_TWO) => {
      place.token = twin.token({ as: twin.app('github-actions'), repositories: [repository], permissions })
      const opened = openGitHub({ repository: 'acme/garden', token: place.token, apiUrl: twin.url, signal: new AbortController().signal, time: timeOf(twin), onWait: (message) => said.push(message) })
      if (!opened.ok) throw new Error(opened.problem.message)
      return opened.value
    },
    [Symbol.asyncDispose]: () => twin.close(),
  }
  return place
}

export const timeOf = (twin: Twin) => ({ now: twin.now, wait: async (ms: number) => twin.advance(ms) })

/** A run of the pull request that ended and left `content` as its artifact. */
export function leave({ twin, repository, pull, sha }: Garden, content: Uint8Array | Readonly<Record<string, string | Uint8Array>> | null, more: { readonly event?: string; readonly path?: string; readonly headSha?: string; readonly conclusion?: string } = {}): WorkflowRun {
  const run = twin.startRun(repository, { headSha: more.headSha ?? sha, headBranch: 'faster', headRepository: pull.pull!.head.repository!, path: more.path ?? WORKFLOW, event: more.event ?? 'pull_request', actor: pull.author })
  twin.advance(60_000)
  if (content !== null) twin.uploadArtifact(repository, run, ARTIFACT, content)
  return twin.finishRun(repository, run, more.conclusion ?? 'success')
}

export const packed = (report: Report = sampleReport()): Record<string, string> => ({ 'report.json': packReport(report) })
