/** Workflows and what can be asked of their runs: to begin, to stop, to try again. */
import { need } from '../access/permissions.ts'
import { readCommits } from '../git/objects.ts'
import { dispatch, workflowsAt, type Workflow } from '../model/dispatches.ts'
import { resolveCommit } from '../model/refs.ts'
import type { WorkflowRun } from '../model/repository.ts'
import { finishRun, rerun } from '../model/workflow-runs.ts'
import { gone, notFound, numberOf, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { workflowId, workflowRunShape } from '../shapes/actions.ts'
import { apiUrl, htmlUrl } from '../shapes/repository.ts'
import { workflowShape } from '../shapes/workflow.ts'
import { listRunsOf } from './actions.ts'

const READ = need('actions:read')
const WRITE = need('actions:write')
const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}'
const WORKFLOW = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}'

export const workflowRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/actions/workflows', needs: READ, handle: list },
  { operation: `GET ${WORKFLOW}`, needs: READ, handle: async (call) => ok(workflowShape(call.state, call.repository, await workflowOf(call))) },
  { operation: `POST ${WORKFLOW}/dispatches`, needs: WRITE, handle: create },
  { operation: `GET ${WORKFLOW}/runs`, needs: READ, handle: listRuns },
  { operation: `POST ${RUN}/cancel`, needs: WRITE, handle: cancel },
  { operation: `POST ${RUN}/force-cancel`, needs: WRITE, handle: cancel },
  { operation: `POST ${RUN}/rerun`, needs: WRITE, handle: again },
  { operation: `POST ${RUN}/rerun-failed-jobs`, needs: WRITE, handle: again },
  { operation: `GET ${RUN}/attempts/{attempt_number}`, needs: READ, handle: attempt },
]

async function list(call: Call) {
  const workflows = await atDefault(call)
  return listAnswer(call, workflows, (workflow) => workflowShape(call.state, call.repository, workflow), (shown, total_count) => ({ total_count, workflows: shown }))
}

/** The workflow must be known on the default branch; what runs is the file of the ref. */
async function create(call: Call) {
  const { ref, inputs = {}, return_run_details: details = false } = call.body as { ref: string; inputs?: Readonly<Record<string, unknown>>; return_run_details?: boolean }
  const { path } = await workflowOf(call)
  const sha = /^[0-9a-f]{40}$/.test(ref) ? null : await resolveCommit(call.repository, ref)
  if (sha === null) throw new Refusal(422, `No ref found for: ${ref}`)
  const there = (await workflowsAt(call.repository, sha)).find((workflow) => workflow.path === path)
  if (there === undefined) throw new Refusal(422, `Workflow does not exist or does not have a workflow_dispatch trigger in this branch ${ref}`)
  const run = dispatch(call.state, call.repository, there, { ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`, sha, inputs, actor: call.identity! })
  call.state.runner!.take(call.repository, run, ref)
  if (!details) return gone
  return ok({ workflow_run_id: run.id, run_url: `${apiUrl(call.state, call.repository)}/actions/runs/${run.id}`, html_url: `${htmlUrl(call.state, call.repository)}/actions/runs/${run.id}` })
}

async function listRuns(call: Call) {
  const id = call.params['workflow_id'] ?? ''
  const known = call.repository.workflowRuns.all(call.at).find(({ path }) => isNamed(path, id))?.path ?? (await workflowOf(call)).path
  return listRunsOf(call, (run) => run.path === known)
}

/** 409 for one that has ended. What it was doing is told to stop. */
function cancel(call: Call) {
  const run = runOf(call)
  if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.')
  finishRun(call.state, call.repository, run.id, 'cancelled')
  call.state.runner!.cancel(run.id)
  return { status: 202, body: {} }
}

function again(call: Call) {
  const run = runOf(call)
  if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running')
  const failed = call.path.endsWith('rerun-failed-jobs')
  if (failed && run.conclusion === 'success') throw new Refusal(403, 'This workflow run cannot be retried: it has no failed jobs')
  const next = rerun(call.state, call.repository, run.id, 'queued', call.identity)
  if (run.event === 'workflow_dispatch') call.state.runner!.take(call.repository, next, run.headBranch)
  return { status: 201, body: {} }
}

async function attempt(call: Call) {
  const run = runOf(call)
  const wanted = numberOf(call, 'attempt_number')
  if (wanted < 1 || wanted > run.attempt) throw notFound()
  const row = wanted === run.attempt ? run : (call.repository.workflowRuns.past(run.id).findLast((each) => each.attempt === wanted) ?? run)
  const [commit = null] = await readCommits(call.repository.dir, [row.headSha])
  return ok(workflowRunShape(call.state, call.repository, row, commit))
}

function runOf(call: Call): WorkflowRun {
  const run = call.repository.workflowRuns.get(numberOf(call, 'run_id'))
  if (run === null) throw notFound()
  return run
}

async function atDefault({ repository }: Call): Promise<Workflow[]> {
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  return tip === null ? [] : workflowsAt(repository, tip)
}

/** By number or by file name. */
async function workflowOf(call: Call): Promise<Workflow> {
  const wanted = call.params['workflow_id'] ?? ''
  const found = (await atDefault(call)).find(({ path }) => isNamed(path, wanted))
  if (found === undefined) throw notFound()
  return found
}

const isNamed = (path: string, wanted: string): boolean => String(workflowId(path)) === wanted || path.endsWith(`/${wanted}`)
