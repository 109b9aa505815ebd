/** Between a job and a verb: inputs in, world and configuration opened, then report, outputs, annotations, summary and exit code. */
import { statSync } from 'node:fs'
import { posix, relative, resolve } from 'node:path'
import { loadConfig } from '../app/steps/load-config.ts'
import { fail, HortusError, ok, type Problem, type Result } from '../core/problem.ts'
import { renderAnnotations } from '../core/render/render-annotations.ts'
import { renderJson } from '../core/render/render-json.ts'
import { renderMarkdown } from '../core/render/render-markdown.ts'
import { renderSummary } from '../core/render/render-summary.ts'
import { buildReport } from '../core/report/build-report.ts'
import { exitCode } from '../core/report/exit-code.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import type { ActionsRunner } from '../io/actions-runner.ts'
import { systemClock } from '../io/clock.ts'
import { openLog } from '../io/log.ts'
import { openWorld } from '../io/world.ts'
import { below, gardenOf, toPosix } from './below.ts'
import { configInputs } from './config-inputs.ts'
import { INPUTS, isVerb, readInputs, type Verb } from './inputs.ts'
import { LONG_OUTPUTS, reportOutputs } from './outputs.ts'
import { progressLine } from './progress.ts'
import { refusePlanted } from './refuse-planted.ts'
import { STORIES, type Outcome, type Story } from './story.ts'

type Env = Readonly<Record<string, string | undefined>>
type Exit = 0 | 2 | 3

/** One step of a job. A step passes or fails: warnings alone pass as 0; errors (2) and could-not-run (3) fail. */
export async function runAction(verb: string, runner: ActionsRunner, env: Env, signal: AbortSignal): Promise<Exit> {
  try {
    const result = isVerb(verb) ? await perform(verb, runner, env, signal) : fail(noSuchVerb(verb))
    return result.ok ? result.value : stop(runner, result.problem)
  } catch (error) {
    if (error instanceof HortusError) return stop(runner, error.problem)
    return crash(runner, error)
  }
}

async function perform<V extends Verb>(verb: V, runner: ActionsRunner, env: Env, signal: AbortSignal): Promise<Result<Exit>> {
  const inputs = readInputs(verb, runner.input)
  if (!inputs.ok) return inputs
  const rootAbs = resolve(runner.workspaceAbs, inputs.value.path ?? '.')
  if (!statSync(rootAbs, { throwIfNoEntry: false })?.isDirectory()) return fail(noSuchGarden(inputs.value.path ?? '.'))
  const outAbs = resolve(rootAbs, inputs.value.output ?? '.hortus')
  // git is asked while the configuration is read; nothing of the verb begins before it has answered.
  const asked = refusePlanted(inputs.value, { workspaceAbs: runner.workspaceAbs, rootAbs, outAbs })
  const world = await open(rootAbs, outAbs, runner, env, signal)
  const [clean, resolved, story] = await Promise.all([asked, loadConfig(world, { environment: env, inputs: configInputs(inputs.value, env['GITHUB_EVENT_NAME'] ?? ''), dotlist: inputs.value.config }), STORIES[verb]() as unknown as Promise<Story<V>>])
  if (!clean.ok) return clean
  if (!resolved.ok) return resolved
  const outcome = await story({ world, resolved: resolved.value, inputs: inputs.value, workspaceAbs: runner.workspaceAbs, env })
  if (!outcome.ok) return outcome
  return emit(verb, outcome.value, world, runner, resolved.value.config.validate.strict)
}

function open(rootAbs: string, outAbs: string, runner: ActionsRunner, env: Env, signal: AbortSignal): Promise<World> {
  const debug = env['RUNNER_DEBUG'] === '1'
  const onProgress = (event: Parameters<typeof progressLine>[0]) => {
    const line = progressLine(event, debug)
    if (line !== null) runner.line(line)
  }
  const log = openLog({ write: runner.line, level: debug ? 'debug' : 'info', json: false, clock: systemClock, onProgress })
  return openWorld({ rootAbs, outAbs, log, signal })
}

/** Everything a caller sees comes from the one report. */
async function emit(verb: Verb, outcome: Outcome, world: World, runner: ActionsRunner, strict: boolean): Promise<Result<Exit>> {
  const garden = gardenOf({ world, workspaceAbs: runner.workspaceAbs })
  const directory = toPosix(relative(runner.workspaceAbs, world.output.rootAbs))
  const sarif = verb === 'validate' && outcome.report !== null ? [['report.sarif', (await import('../core/render/render-sarif.ts')).renderSarif(below(garden, outcome.report))] as const] : []
  const report = outcome.report === null ? null : await store(outcome.report, world, sarif)
  const outputs = { ...(report === null ? {} : reportOutputs(report, directory)), ...(sarif.length === 0 ? {} : { sarif: posix.join(directory, 'report.sarif') }), ...outcome.outputs }
  for (const [name, value] of Object.entries(outputs)) {
    const set = await runner.output(name, value, LONG_OUTPUTS[name])
    if (!set.ok) return set
  }
  for (const { code, message, next } of outcome.notices ?? []) runner.notice(code, sentence(message, next))
  if (report === null) return ok(0)
  runner.commands(renderAnnotations(below(garden, report)))
  await runner.summary(renderSummary(report))
  const code = exitCode(report, { strict })
  if (code === 2 && report.verdict !== 'errors') runner.line('Strict: warnings fail, and so does what the baseline knows.')
  return ok(code === 1 ? 0 : code)
}

/** Writes the report; when that fails, the report that goes on says so. */
async function store(report: Report, world: World, more: readonly (readonly [string, string])[]): Promise<Report> {
  const { renderHtml } = await import('../core/render/render-html.ts')
  const files = [['report.json', renderJson(report)], ['report.md', renderMarkdown(report)], ['report.html', renderHtml(report)], ...more] as const
  const written = await Promise.all(files.map(([path, text]) => world.output.write(path, text)))
  const problems = written.flatMap((each) => (each.ok ? [] : [each.problem]))
  return problems.length === 0 ? report : buildReport({ ...report, problems: [...report.problems, ...problems] })
}

function stop(runner: ActionsRunner, problem: Problem): 3 {
  // A problem may sum up several (configuration): each is said.
  const all = (problem as { readonly problems?: readonly Problem[] }).problems ?? [problem]
  for (const { code, message, next } of all) runner.error(code, sentence(message, next))
  return 3
}

const sentence = (message: string, next: string): string => `${message.replace(/[.?!]?$/, (end) => end || '.')} Next: ${next}`

/** A bug of ours. Node would print it as it is, and its words may be a stranger's: the runner reads standard error too (A50). */
function crash(runner: ActionsRunner, error: unknown): 3 {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of stack.split('\n')) runner.line(line)
  runner.error('ACTION.UNFORESEEN', 'Hortus itself failed; the log has the place. Next: report it as a bug, with the log.')
  return 3
}

const noSuchVerb = (verb: string): Problem => ({ code: 'ACTION.NO_SUCH_VERB', message: `There is no verb ${verb}.`, next: `Name one of ${Object.keys(INPUTS).join(', ')}.` })
const noSuchGarden = (path: string): Problem => ({ code: 'ACTION.NO_SUCH_PATH', message: `The directory ${path} is not in the workspace.`, next: 'Check the repository out first, and name a directory of it as `path`.' })
