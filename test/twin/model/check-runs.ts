/** Check runs: made by apps, changed only by the app that made them; annotations are added, never replaced. */
import { createHash } from 'node:crypto'
import { invalid, Refusal } from '../server/answer.ts'
import type { Identity } from './people.ts'
import type { Annotation, CheckRun, Repository } from './repository.ts'
import type { State } from './state.ts'

/** What a request may say; the OpenAPI schema has checked types, enums and the 50 annotations. */
export interface CheckRunFields {
  readonly name?: string
  readonly head_sha?: string
  readonly external_id?: string
  readonly details_url?: string
  readonly status?: string
  readonly conclusion?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: { readonly title?: string; readonly summary?: string; readonly text?: string; readonly annotations?: readonly Annotation[] }
}

export function createCheckRun(state: State, repository: Repository, app: Identity, sha: string, fields: CheckRunFields): CheckRun {
  const id = state.nextId()
  const blank: CheckRun = {
    id,
    suite: suiteOf(sha, app),
    app,
    name: fields.name ?? '',
    headSha: sha,
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: state.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  const run = withFields(blank, fields, state.now())
  state.journal.begin()
  repository.checkRuns.set(id, run)
  state.happened({ name: 'check_run', action: 'created', repository: repository.id, subject: id, sender: app })
  return run
}

export function updateCheckRun(state: State, repository: Repository, run: CheckRun, app: Identity, fields: CheckRunFields): CheckRun {
  if (run.app.id !== app.id) throw new Refusal(403, `Invalid app_id \`${app.app?.id}\` - check run can only be modified by the GitHub App that created it.`)
  const next = withFields(run, fields, state.now())
  state.journal.begin()
  repository.checkRuns.set(run.id, next)
  if (run.status !== 'completed' && next.status === 'completed') state.happened({ name: 'check_run', action: 'completed', repository: repository.id, subject: run.id, sender: app })
  return next
}

/** `filter=latest`: of one name by one app on a commit, only the newest. */
export function latestOf(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map(runs.map((run) => [`${run.suite} ${run.name}`, run]))
  return runs.filter((run) => newest.get(`${run.suite} ${run.name}`) === run)
}

function withFields(run: CheckRun, { output, ...fields }: CheckRunFields, now: number): CheckRun {
  const status = fields.status ?? (fields.conclusion === undefined ? run.status : 'completed')
  const conclusion = status === 'completed' ? (fields.conclusion ?? run.conclusion) : null
  if (status === 'completed' && conclusion === null) throw new Refusal(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.\nMissing required keys "conclusion".')
  if (conclusion === 'stale') throw invalid('CheckRun', 'conclusion', 'invalid', 'stale is set by GitHub only')
  checkAnnotations(output?.annotations ?? [])
  return {
    ...run,
    name: fields.name ?? run.name,
    externalId: fields.external_id ?? run.externalId,
    detailsUrl: fields.details_url ?? run.detailsUrl,
    status,
    conclusion,
    startedAt: fields.started_at === undefined ? run.startedAt : Date.parse(fields.started_at),
    completedAt: status !== 'completed' ? null : fields.completed_at === undefined ? (run.completedAt ?? now) : Date.parse(fields.completed_at),
    title: output?.title ?? run.title,
    summary: output?.summary ?? run.summary,
    text: output === undefined ? run.text : (output.text ?? run.text),
    annotations: [...run.annotations, ...(output?.annotations ?? [])],
  }
}

/** What the schema does not say and the documentation does. */
function checkAnnotations(annotations: readonly Annotation[]): void {
  for (const { path, start_line, end_line, start_column, end_column, message, title, raw_details } of annotations) {
    const wrong =
      path.startsWith('/') ? 'path' :
      end_line < start_line || start_line < 0 ? 'end_line' :
      start_line !== end_line && (start_column !== undefined || end_column !== undefined) ? 'start_column' :
      message === '' || Buffer.byteLength(message) > 65_536 ? 'message' :
      (title ?? '').length > 255 ? 'title' :
      Buffer.byteLength(raw_details ?? '') > 65_536 ? 'raw_details' :
      null
    if (wrong !== null) throw invalid('CheckAnnotation', wrong, 'invalid', `Invalid annotation: ${wrong}`)
  }
}

/** One suite an app and commit. */
function suiteOf(sha: string, { id }: Identity): number {
  return createHash('sha256').update(`${sha} ${id}`).digest().readUIntBE(0, 5)
}
