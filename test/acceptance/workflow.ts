/** Runs the jobs of a workflow on the small runner: needs, matrix, conditions, artifacts. Jobs get a fresh copy of the repository each. */
import { cp, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, matchesGlob, relative } from 'node:path'
import { parse } from 'yaml'
import { fill, fillValue, holds, type Context, type Status } from './expression.ts'
import { contextOf, openMachine, REPOSITORY, runSteps, type Done, type Machine, type Step } from './runner.ts'

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: unknown
  readonly strategy?: { readonly matrix?: unknown }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly cells: readonly Done[]
}

export interface WorkflowOptions {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly event?: Readonly<Record<string, unknown>>
  /** More of `github`, for instance event_name and ref. */
  readonly github?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  /** `github.token`. */
  readonly token?: string
  /** Called with each artifact that a job uploads: its name, and the directory that its files lie in. */
  readonly onArtifact?: (name: string, directory: string) => Promise<void>
  /** Called before each cell, to stage what goes wrong. `false`: the machine of this cell is lost. */
  readonly before?: (job: string, matrix: Readonly<Record<string, unknown>>) => boolean
}

/** Jobs in the order of the file; each must stand behind those it needs. */
export async function runWorkflow(path: string, repository: string, options: WorkflowOptions = {}): Promise<Record<string, JobRun>> {
  const workflow = parse(await readFile(join(REPOSITORY, path), 'utf8')) as { on: { workflow_call?: { inputs?: Record<string, { default?: unknown }> } }; jobs: Record<string, Job> }
  const defaults = Object.fromEntries(Object.entries(workflow.on.workflow_call?.inputs ?? {}).map(([name, input]) => [name, input.default]))
  const inputs = { ...defaults, ...options.inputs }
  await using store = await openMachine(repository)
  const runs: Record<string, JobRun> = {}
  for (const [name, job] of Object.entries(workflow.jobs)) runs[name] = await runJob(name, job, runs, { repository, store: store.temp, inputs, options })
  return runs
}

interface Place {
  readonly repository: string
  readonly store: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly options: WorkflowOptions
}

async function runJob(name: string, job: Job, before: Readonly<Record<string, JobRun>>, place: Place): Promise<JobRun> {
  const needed = [job.needs ?? []].flat()
  const needs = Object.fromEntries(needed.map((each) => [each, { result: before[each]!.result, outputs: before[each]!.outputs }]))
  const status: Status = needed.every((each) => before[each]!.result === 'success') ? 'success' : 'failure'
  const context: Context = { inputs: place.inputs, needs, github: { ...place.options.github, event: place.options.event ?? {} }, matrix: {}, strategy: {} }
  if (!holds(job.if, context, status)) return { result: 'skipped', outputs: {}, cells: [] }
  const cells: Done[] = []
  let outputs: Record<string, string> = {}
  for (const [index, matrix] of cellsOf(job, context).entries()) {
    await using machine = await openMachine(join(place.store, `${name}-${index}`), { ...place.options.env })
    machine.onForeign = (uses, settings) => standIn(uses, settings, machine, place)
    await mkdir(machine.workspace, { recursive: true })
    if (place.options.before?.(name, matrix) === false) {
      cells.push({ outcome: 'failure', outputs: {}, code: null, log: '', summary: '', annotations: [] })
      continue
    }
    const own = contextOf(machine)
    const done = await runSteps(machine, job.steps, { ...own, ...context, github: { ...(own['github'] as object), ...place.options.github, event: place.options.event ?? {}, token: place.options.token ?? '' }, matrix, strategy: { 'job-index': index } }, {}, false)
    outputs = Object.fromEntries(Object.entries(job.outputs ?? {}).map(([key, value]) => [key, fill(value, done.context)]))
    cells.push(done)
  }
  return { result: cells.every((cell) => cell.outcome === 'success') ? 'success' : 'failure', outputs, cells }
}

/** Only `matrix.include` is used here. */
function cellsOf(job: Job, context: Context): Record<string, unknown>[] {
  if (job.strategy?.matrix === undefined) return [{}]
  return (fillValue(job.strategy.matrix, context) as { include: Record<string, unknown>[] }).include
}

/** Checkout and artifacts as the real actions do them, on directories. */
async function standIn(uses: string, settings: Readonly<Record<string, string>>, machine: Machine, place: Place): Promise<void> {
  if (uses.startsWith('actions/checkout@')) await cp(place.repository, machine.workspace, { recursive: true, verbatimSymlinks: true })
  else if (uses.startsWith('actions/upload-artifact@')) {
    const to = join(place.store, 'artifacts', settings['name']!)
    await upload(settings, machine, to)
    if (await stat(to).catch(() => null)) await place.options.onArtifact?.(settings['name']!, to)
  }
  else if (uses.startsWith('actions/download-artifact@')) await download(settings, machine, join(place.store, 'artifacts'))
}

/** The real one keeps paths below the directory that all given paths share; here that is the output directory. */
async function upload(settings: Readonly<Record<string, string>>, machine: Machine, to: string): Promise<void> {
  const paths = settings['path']!.trim().split('\n').map((path) => join(machine.workspace, path.trim()))
  const shared = dirname(paths[0]!)
  for (const path of paths) {
    if (dirname(path) !== shared) throw new Error('the small runner keeps only siblings')
    if (await stat(path).catch(() => null)) await cp(path, join(to, relative(shared, path)), { recursive: true })
  }
}

async function download(settings: Readonly<Record<string, string>>, machine: Machine, from: string): Promise<void> {
  for (const name of (await readdir(from)).filter((each) => matchesGlob(each, settings['pattern']!))) {
    await cp(join(from, name), join(machine.workspace, settings['path']!, name), { recursive: true })
  }
}
