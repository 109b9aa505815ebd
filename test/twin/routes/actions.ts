/** Workflow runs and artifacts: read only, the runner writes them. */
import { need } from '../access/permissions.ts'
import { readCommits } from '../git/objects.ts'
import type { Artifact, WorkflowRun } from '../model/repository.ts'
import { notFound, numberOf, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { artifactShape, workflowRunShape } from '../shapes/actions.ts'
import { signedUrl } from '../storage/signed-url.ts'

const READ = need('actions:read')

export const actionsRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/actions/runs', needs: READ, handle: (call) => listRunsOf(call, () => true) },
  { operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', needs: READ, handle: getRun },
  { operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', needs: READ, handle: listArtifacts },
  { operation: 'GET /repos/{owner}/{repo}/actions/artifacts', needs: READ, handle: listArtifacts },
  { operation: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', needs: READ, handle: getArtifact },
  { operation: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', needs: { ...READ, signedIn: true }, handle: download },
]

/** Those of one workflow, or all; the newest come first. */
export async function listRunsOf(call: Call, belongs: (run: WorkflowRun) => boolean) {
  const { query } = call
  const created = createdIn(query.get('created'))
  const wanted = (run: WorkflowRun): boolean =>
    belongs(run) &&
    created(run.createdAt) &&
    (query.get('head_sha') ?? run.headSha) === run.headSha &&
    (query.get('branch') ?? run.headBranch) === run.headBranch &&
    (query.get('event') ?? run.event) === run.event &&
    (query.get('actor') ?? run.actor.login) === run.actor.login &&
    [run.status, run.conclusion].includes(query.get('status') ?? run.status)
  const runs = call.repository.workflowRuns.all(call.at).filter(wanted).toReversed()
  const commits = new Map((await readCommits(call.repository.dir, runs.map(({ headSha }) => headSha))).map((commit) => [commit.sha, commit]))
  const shape = (run: WorkflowRun) => workflowRunShape(call.state, call.repository, run, commits.get(run.headSha) ?? null)
  return listAnswer(call, runs, shape, (workflow_runs, total_count) => ({ total_count, workflow_runs }))
}

/** `>=2026-01-05T09:00:00Z`, `2026-01-05..2026-01-06`: the search syntax of dates, as far as it is used here. */
function createdIn(text: string | null): (at: number) => boolean {
  if (text === null) return () => true
  const [from, to] = text.split('..')
  if (to !== undefined) return (at) => at >= dateOf(from!) && at <= dateOf(to) + 999
  const [, sign = '', rest = ''] = /^(>=|<=|>|<|)(.+)$/.exec(text) ?? []
  const edge = dateOf(rest)
  // Times have no fraction on GitHub.
  const whole = (at: number): number => Math.floor(at / 1000) * 1000
  return (at) => (sign === '>=' ? whole(at) >= edge : sign === '>' ? whole(at) > edge : sign === '<=' ? whole(at) <= edge : sign === '<' ? whole(at) < edge : whole(at) === edge)
}

function dateOf(text: string): number {
  if (text === '*') return -Infinity
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new Refusal(422, 'Invalid value for created')
  return at
}

async function getRun(call: Call) {
  const run = runOf(call)
  const [commit = null] = await readCommits(call.repository.dir, [run.headSha])
  return ok(workflowRunShape(call.state, call.repository, run, commit))
}

/** Of one run, or of the repository; the newest come first. */
function listArtifacts(call: Call) {
  const run = call.params['run_id'] === undefined ? null : runOf(call).id
  const name = call.query.get('name')
  const artifacts = call.repository.artifacts.all(call.at).filter((artifact) => (run === null || artifact.run === run) && (name === null || artifact.name === name))
  const ordered = call.query.get('direction') === 'asc' ? artifacts : artifacts.toReversed()
  return listAnswer(call, ordered, (artifact) => artifactShape(call.state, call.repository, artifact), (items, total_count) => ({ total_count, artifacts: items }))
}

function getArtifact(call: Call) {
  return ok(artifactShape(call.state, call.repository, artifactOf(call)))
}

/** 302 to a place that needs no token, knows none, and forgets the link after a minute. */
function download(call: Call) {
  if (call.params['archive_format'] !== 'zip') throw notFound()
  const artifact = artifactOf(call)
  if (artifact.expiresAt <= call.state.now()) throw new Refusal(410, 'Artifact has expired')
  return { status: 302, headers: { location: signedUrl(call.state, `/artifacts/${call.repository.id}/${artifact.id}`) } }
}

function runOf(call: Call): WorkflowRun {
  const run = call.repository.workflowRuns.get(numberOf(call, 'run_id'), call.at)
  if (run === null) throw notFound()
  return run
}

function artifactOf(call: Call): Artifact {
  const artifact = call.repository.artifacts.get(numberOf(call, 'artifact_id'), call.at)
  if (artifact === null) throw notFound()
  return artifact
}
