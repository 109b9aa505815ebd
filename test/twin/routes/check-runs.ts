/** Check runs and their annotations. */
import { need } from '../access/permissions.ts'
import { createCheckRun, latestOf, updateCheckRun, type CheckRunFields } from '../model/check-runs.ts'
import { resolveCommit } from '../model/refs.ts'
import type { CheckRun } from '../model/repository.ts'
import { created, invalid, notFound, numberOf, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { annotationShape, checkRunShape } from '../shapes/actions.ts'

const READ = need('checks:read')
const WRITE = need('checks:write')

export const checkRunRoutes: readonly Route[] = [
  { operation: 'POST /repos/{owner}/{repo}/check-runs', needs: WRITE, handle: create },
  { operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}', needs: READ, handle: get },
  { operation: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', needs: WRITE, handle: update },
  { operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', needs: READ, handle: annotations },
  { operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', needs: READ, handle: listForRef },
]

async function create(call: Call) {
  const fields = call.body as CheckRunFields
  const sha = /^[0-9a-f]{40}$/.test(fields.head_sha ?? '') ? await resolveCommit(call.repository, fields.head_sha!) : null
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${fields.head_sha}`)
  if ((fields.name ?? '') === '') throw invalid('CheckRun', 'name', 'missing_field')
  return created(checkRunShape(call.state, call.repository, createCheckRun(call.state, call.repository, call.identity!, sha, fields)))
}

function get(call: Call) {
  return ok(checkRunShape(call.state, call.repository, runOf(call, call.at)))
}

function update(call: Call) {
  const run = updateCheckRun(call.state, call.repository, runOf(call), call.identity!, call.body as CheckRunFields)
  return ok(checkRunShape(call.state, call.repository, run))
}

function annotations(call: Call) {
  const run = runOf(call, call.at)
  return listAnswer(call, run.annotations, (annotation) => annotationShape(call.state, call.repository, run, annotation))
}

/** The newest come first. */
async function listForRef(call: Call) {
  const sha = await resolveCommit(call.repository, call.params['ref'] ?? '', call.at)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${call.params['ref']}`)
  const { query } = call
  const wanted = (run: CheckRun): boolean =>
    run.headSha === sha &&
    (query.get('check_name') ?? run.name) === run.name &&
    (query.get('status') ?? run.status) === run.status &&
    (query.get('app_id') ?? String(run.app.app?.id)) === String(run.app.app?.id)
  const all = call.repository.checkRuns.all(call.at).filter(wanted)
  const runs = (query.get('filter') === 'all' ? all : latestOf(all)).toReversed()
  return listAnswer(call, runs, (run) => checkRunShape(call.state, call.repository, run), (check_runs, total_count) => ({ total_count, check_runs }))
}

function runOf(call: Call, at?: number): CheckRun {
  const run = call.repository.checkRuns.get(numberOf(call, 'check_run_id'), at)
  if (run === null) throw notFound()
  return run
}
