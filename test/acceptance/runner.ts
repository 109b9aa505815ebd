/**
 * A small runner: executes an action.yml as a hosted runner does, so that the committed bundle is what is tested. It withholds
 * what a real one withholds (specs: toolchain, composite actions): `run:` steps of a composite action get no runtime token
 * and no INPUT_ variables. Actions of other repositories are recorded; a test may say what they do.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fill, holds, type Context, type Status } from './expression.ts'
import { readCommands, readFileCommands, type Annotation } from './file-commands.ts'

export const REPOSITORY = new URL('../../', import.meta.url).pathname.replace(/\/$/, '')

export interface Machine extends AsyncDisposable {
  readonly workspace: string
  readonly temp: string
  /** Variables of the job. */
  readonly env: Record<string, string>
  /** Uses of actions of other repositories, in order. */
  readonly foreign: { readonly uses: string; readonly with: Readonly<Record<string, string>> }[]
  /** What such an action does, for instance keep an artifact. Outputs may be returned. */
  onForeign?: (uses: string, settings: Readonly<Record<string, string>>) => Promise<Record<string, string> | void>
}

export interface Done {
  readonly outcome: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  /** Exit code of the last process. */
  readonly code: number | null
  readonly log: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>>
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] }
}

export interface Step {
  readonly id?: string
  readonly if?: unknown
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: boolean
}

/** Only JavaScript actions are given these. */
const WITHHELD = { ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_RUNTIME_URL: 'http://127.0.0.1:1/', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_CACHE_URL: 'http://127.0.0.1:1/', ACTIONS_CACHE_SERVICE_V2: '1' }

export async function openMachine(workspace: string, env: Record<string, string> = {}): Promise<Machine> {
  const temp = await mkdtemp(join(tmpdir(), 'hortus-runner-'))
  return { workspace, temp, env, foreign: [], [Symbol.asyncDispose]: () => rm(temp, { recursive: true, force: true }) }
}

/** Uses the action in a directory of this repository, as a step of a job does. */
export async function useAction(machine: Machine, dir: string, settings: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<Done> {
  const action = parse(await readFile(join(REPOSITORY, dir, 'action.yml'), 'utf8')) as Action
  const context = contextOf(machine)
  const inputs = Object.fromEntries(Object.entries(action.inputs ?? {}).map(([name, input]) => [name, settings[name] ?? fill(input.default, context)]))
  const unknown = Object.keys(settings).filter((name) => !Object.hasOwn(inputs, name))
  const warnings = unknown.map((name) => ({ level: 'warning', properties: {}, message: `Unexpected input(s) '${name}'` }))
  if (action.runs.using === 'composite') {
    const done = await runSteps(machine, action.runs.steps ?? [], { ...context, inputs, github: { ...(context['github'] as object), action_path: join(REPOSITORY, dir) } }, env, true)
    const outputs = Object.fromEntries(Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, fill(value, done.context)]))
    return { ...done, outputs, annotations: [...warnings, ...done.annotations] }
  }
  if (action.runs.using !== 'node24') throw new Error(`${dir} uses ${action.runs.using}`)
  const variables = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
  const done = await execute(machine, [process.execPath, join(REPOSITORY, dir, action.runs.main ?? 'index.js')], { ...WITHHELD, ...env, ...variables }, machine.workspace)
  return { ...done, annotations: [...warnings, ...done.annotations] }
}

/** Runs the steps of a job or of a composite action. */
export async function runSteps(machine: Machine, steps: readonly Step[], outer: Context, env: Readonly<Record<string, string>>, composite: boolean): Promise<Done & { context: Context }> {
  let status: Status = 'success'
  const known: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string; conclusion: string }> = {}
  const all: Done[] = []
  const context: Context = { ...outer, steps: known }
  for (const [index, step] of steps.entries()) {
    const now: Context = { ...context, env: { ...machine.env, ...env } }
    const done = holds(step.if, now, status) ? await runStep(machine, step, now, env, composite) : SKIPPED
    const conclusion = done.outcome === 'failure' && step['continue-on-error'] === true ? 'success' : done.outcome
    if (conclusion === 'failure') status = 'failure'
    known[step.id ?? `__${index}`] = { outputs: done.outputs, outcome: done.outcome, conclusion }
    all.push(done)
  }
  return { outcome: status === 'failure' ? 'failure' : 'success', outputs: {}, code: all.findLast((done) => done.code !== null)?.code ?? null, log: join2(all, 'log'), summary: join2(all, 'summary'), annotations: all.flatMap((done) => done.annotations), context }
}

async function runStep(machine: Machine, step: Step, context: Context, outer: Readonly<Record<string, string>>, composite: boolean): Promise<Done> {
  const env = { ...outer, ...texts(step.env, context) }
  if (step.run !== undefined) {
    if (composite && step.shell === undefined) throw new Error('a run step of a composite action needs a shell')
    const script = join(machine.temp, `step-${Math.random().toString(36).slice(2)}.sh`)
    await writeFile(script, fill(step.run, context))
    return execute(machine, ['bash', '--noprofile', '--norc', '-eo', 'pipefail', script], env, join(machine.workspace, fill(step['working-directory'] ?? '.', context)))
  }
  const uses = step.uses ?? ''
  const settings = texts(step.with, context)
  if (uses.startsWith('$/')) return useAction(machine, uses.slice(2), settings, env)
  machine.foreign.push({ uses, with: settings })
  return { ...SKIPPED, outcome: 'success', outputs: (await machine.onForeign?.(uses, settings)) ?? {} }
}

const SKIPPED: Done = { outcome: 'skipped', outputs: {}, code: null, log: '', summary: '', annotations: [] }

async function execute(machine: Machine, command: readonly string[], env: Readonly<Record<string, string>>, cwd: string): Promise<Done> {
  const dir = await mkdtemp(join(machine.temp, 'files-'))
  const files = { GITHUB_OUTPUT: join(dir, 'output'), GITHUB_ENV: join(dir, 'env'), GITHUB_PATH: join(dir, 'path'), GITHUB_STATE: join(dir, 'state'), GITHUB_STEP_SUMMARY: join(dir, 'summary') }
  await Promise.all([...Object.values(files).map((file) => writeFile(file, '')), mkdir(join(machine.temp, 'home'), { recursive: true })])
  const base = { PATH: process.env['PATH'] ?? '', HOME: join(machine.temp, 'home'), LANG: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: machine.workspace, GITHUB_REPOSITORY: 'someone/garden', GITHUB_EVENT_NAME: 'pull_request', RUNNER_TEMP: machine.temp, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' }
  const { code, log } = await capture(command, { ...base, ...machine.env, ...env, ...files }, cwd)
  Object.assign(machine.env, readFileCommands(await readText(files.GITHUB_ENV)))
  return { outcome: code === 0 ? 'success' : 'failure', outputs: readFileCommands(await readText(files.GITHUB_OUTPUT)), code, log, summary: await readText(files.GITHUB_STEP_SUMMARY), annotations: readCommands(log) }
}

const readText = (file: string): Promise<string> => readFile(file, 'utf8')

function capture([file, ...args]: readonly string[], env: Record<string, string>, cwd: string): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file!, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.on('error', reject).on('close', (code) => resolve({ code, log }))
  })
}

export function contextOf(machine: Machine): Context {
  return { github: { workspace: machine.workspace, repository: 'someone/garden', event_name: 'pull_request', ref: 'refs/pull/1/merge' }, runner: { os: 'Linux', arch: 'X64', temp: machine.temp, debug: '' }, env: machine.env, job: { status: 'success' }, strategy: {}, matrix: {}, inputs: {}, needs: {} }
}

const texts = (values: Readonly<Record<string, unknown>> | undefined, context: Context): Record<string, string> => Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, fill(value, context)]))
const join2 = (all: readonly Done[], key: 'log' | 'summary'): string => all.map((done) => done[key]).join('')
