/** Climbs with one example after the other; whatever one does, the next is tried. Only an interrupt ends the walk. */
import type { Example } from '../../core/garden/example.ts'
import { graduatedReason } from '../../core/garden/graduated-reason.ts'
import { HortusError, type Problem } from '../../core/problem.ts'
import { openPath, type Climbed } from '../../core/record/rung-path.ts'
import type { Config } from '../../core/schema/config.ts'
import type { ExampleResult, Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { goalOf, type Ascent } from './ascent.ts'
import { openContracts } from './cached-contracts.ts'
import { climb } from './climb.ts'
import { quarantined } from './refuse-quarantined.ts'
import { ENDED_BY_YOU } from './run-example.ts'

/** Name of one example's cell of the matrix. */
export function cellOf(example: { readonly id: string }, preset: string): string {
  return `${example.id}:${preset}`
}

export interface Walk {
  readonly results: readonly ExampleResult[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** Archived examples are left out unless `archived` says that they were named. */
export async function climbAll(world: World, config: Config, examples: readonly Example[], asked: Omit<Ascent, 'example' | 'warnOnce'> & Partial<Pick<Ascent, 'warnOnce'>>, options: { readonly archived: boolean }): Promise<Walk> {
  const all: Climbed[] = []
  // One sandbox for the scripts of all examples, opened when the first has one.
  await using contracts = openContracts(world, config)
  const ascent = { contracts, warnOnce: warnOnce(world), ...asked }
  for (const [index, example] of examples.entries()) {
    if (world.signal.aborted) {
      all.push(openPath(example, goalOf(ascent)).skip('smoked', UNTRIED))
      continue
    }
    // Looked for each time: the run before may have put the mark.
    const refusal = await quarantined(world)
    if (refusal !== null) {
      all.push(openPath(example, goalOf(ascent)).stop('smoked', refusal))
      continue
    }
    world.log.progress({ kind: 'example-started', example: example.id, index, total: examples.length })
    const started = world.clock.elapsed()
    const away = example.graduatedTo !== undefined ? graduatedReason(example.graduatedTo) : !options.archived && example.archivedBy.length > 0 ? 'is archived' : null
    const climbed = away !== null ? openPath(example, goalOf(ascent)).skip('contracted', away) : await climbSafely(world, config, { ...ascent, example })
    all.push(climbed)
    const { outcome, reason } = climbed.result
    world.log.progress({ kind: 'example-finished', example: example.id, outcome, reason, durationMs: world.clock.elapsed() - started })
  }
  return {
    results: all.map((each) => each.result),
    findings: all.flatMap((each) => each.findings),
    problems: [...distinct(all.flatMap((each) => each.problems)), ...interrupted(world, all)],
  }
}

const UNTRIED = 'was not tried: interrupted'

/** Says the same warning only once, however many examples or trials there are. */
export function warnOnce({ log }: World): (message: string) => void {
  const said = new Set<string>()
  return (message) => {
    if (!said.has(message)) log.warn(message)
    said.add(message)
  }
}

/** A bug of ours, or a machine that fails in a way nobody foresaw, costs one example and is said. */
async function climbSafely(world: World, config: Config, ascent: Ascent): Promise<Climbed> {
  try {
    return await climb(world, config, ascent)
  } catch (error) {
    const problem = error instanceof HortusError ? error.problem : unforeseen(ascent.example, error)
    world.log.debug('climb failed', { example: ascent.example.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return openPath(ascent.example, goalOf(ascent)).stop('smoked', problem)
  }
}

function unforeseen(example: Example, error: unknown): Problem {
  const full = (error as { code?: unknown }).code === 'ENOSPC'
  return {
    code: full ? 'DISK.FULL' : 'SMOKE.UNFORESEEN',
    message: `${example.id}: ${shortened(error instanceof Error ? error.message : String(error))}.`,
    next: full ? 'Free space, or set TMPDIR to a larger disk.' : 'Run it again with --verbose; if it stays, report it as a bug of Hortus.',
    path: example.descriptor,
  }
}

/** A path of a system's message may be as long as a path can be. */
const shortened = (message: string): string => (message.length > 300 ? `${message.slice(0, 300)}…` : message)

/** An engine that is away fails every example with the same words: they are said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()]
}

function interrupted(world: World, all: readonly Climbed[]): Problem[] {
  if (!world.signal.aborted || (all.length > 0 && all.every(({ result }) => result.reason === ENDED_BY_YOU))) return []
  const untried = all.filter((each) => each.result.reason === UNTRIED).length
  const during = all.find((each) => each.result.reason === 'was interrupted')
  const rest = untried === 0 ? '' : `${during === undefined ? ':' : ';'} ${untried} of ${all.length} examples were not tried`
  return [{ code: 'RUN.INTERRUPTED', message: `Interrupted${during === undefined ? '' : ` during ${during.result.id}`}${rest}.`, next: 'Start it again; records of what ran before are kept.' }]
}
