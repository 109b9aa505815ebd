/** Workflow dispatches: what they ask for is checked against the workflow file of the ref, and who does it is told. */
import { parse } from 'yaml'
import { fill } from '../../acceptance/expression.ts'
import { readTree, readObject } from '../git/objects.ts'
import { Refusal } from '../server/answer.ts'
import type { Identity } from './people.ts'
import { fullName, type Repository, type WorkflowRun } from './repository.ts'
import { startRun } from './workflow-runs.ts'
import type { State } from './state.ts'

export interface Dispatch {
  readonly repository: Repository
  /** It is in progress; whoever does it may end it, else it ends as the handler does. */
  readonly run: WorkflowRun
  /** The branch or tag that was named. */
  readonly ref: string
  /** File name of the workflow: `hortus-command.yml`. */
  readonly workflow: string
  /** With the defaults of the workflow file. */
  readonly inputs: Readonly<Record<string, string>>
  /** Aborted when the run is cancelled, and when the twin ends. */
  readonly signal: AbortSignal
}

export type DispatchHandler = (dispatch: Dispatch) => void | Promise<void>

export interface Workflow {
  readonly path: string
  readonly name: string
  readonly runName: string | null
  /** Null: it is not started by hand. */
  readonly inputs: Readonly<Record<string, Input>> | null
}

interface Input {
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
  readonly options?: readonly unknown[]
}

const FOLDER = '.github/workflows'

/** The workflows of a commit; those that are no YAML are none. */
export async function workflowsAt(repository: Repository, commit: string): Promise<Workflow[]> {
  const entries = await readTree(repository.dir, `${commit}:${FOLDER}`).catch(() => [])
  const read = entries.filter(({ type, path }) => type === 'blob' && /\.ya?ml$/.test(path)).map(async ({ path, sha }) => workflowOf(`${FOLDER}/${path}`, (await readObject(repository.dir, sha, 'blob'))?.bytes.toString('utf8') ?? ''))
  return (await Promise.all(read)).filter((workflow) => workflow !== null)
}

function workflowOf(path: string, text: string): Workflow | null {
  try {
    const whole = parse(text) as { name?: unknown; 'run-name'?: unknown; on?: unknown } | null
    if (whole === null || typeof whole !== 'object') return null
    return { path, name: typeof whole.name === 'string' ? whole.name : path, runName: typeof whole['run-name'] === 'string' ? whole['run-name'] : null, inputs: inputsOf(whole.on) }
  } catch {
    return null
  }
}

function inputsOf(on: unknown): Workflow['inputs'] {
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {}
  if (on === null || typeof on !== 'object' || !Object.hasOwn(on, 'workflow_dispatch')) return null
  return ((on as { workflow_dispatch: { inputs?: Record<string, Input> | null } | null }).workflow_dispatch?.inputs ?? {})
}

/** A queued run, as the file of the ref wants it. Throws GitHub's refusals. */
export function dispatch(state: State, repository: Repository, workflow: Workflow, wanted: { readonly ref: string; readonly sha: string; readonly inputs: Readonly<Record<string, unknown>>; readonly actor: Identity }): WorkflowRun {
  if (workflow.inputs === null) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger")
  const inputs = checkedInputs(workflow.inputs, wanted.inputs)
  const event = { inputs, ref: wanted.ref, repository: { full_name: fullName(repository), id: repository.id } }
  const github = { event_name: 'workflow_dispatch', actor: wanted.actor.login, ref: wanted.ref, ref_name: wanted.ref.replace(/^refs\/(heads|tags)\//, ''), repository: fullName(repository), sha: wanted.sha, workflow: workflow.name, event }
  const title = workflow.runName === null ? workflow.name : fill(workflow.runName, { github, inputs, vars: {} }).trim()
  return startRun(state, repository, { headSha: wanted.sha, headBranch: github.ref_name, actor: wanted.actor, name: workflow.name, path: workflow.path, event: 'workflow_dispatch', title, inputs, status: 'queued' })
}

function checkedInputs(declared: Readonly<Record<string, Input>>, given: Readonly<Record<string, unknown>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`)
  return Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, checked(name, input ?? {}, given[name])]))
}

function checked(name: string, { type = 'string', required = false, default: usual, options = [] }: Input, given: unknown): string {
  const value = String(given ?? usual ?? (type === 'boolean' ? 'false' : ''))
  if (required && value === '') throw new Refusal(422, `Required input '${name}' not provided`)
  if (type === 'choice' && given !== undefined && !options.map(String).includes(value)) throw new Refusal(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`)
  if (type === 'boolean' && value !== 'true' && value !== 'false') throw new Refusal(422, `Provided value '${value}' for input '${name}' is not a valid boolean`)
  return value
}
