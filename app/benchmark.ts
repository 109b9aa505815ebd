/** The verb `benchmark`: one preset started again and again; alone, beside its base, or beside itself; or several that must agree. */
import { LEAST_RUNS } from '../core/benchmark/order.ts'
import type { Params } from '../core/contract/param-words.ts'
import type { Example } from '../core/garden/example.ts'
import { affected } from '../core/garden/affected.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import { finding } from '../core/rules/finding.ts'
import type { Config } from '../core/schema/config.ts'
import type { Comparison, Finding, Report } from '../core/schema/report.ts'
import { didYouMean } from '../core/source/did-you-mean.ts'
import type { World } from '../core/world.ts'
import type { Ascent } from './steps/ascent.ts'
import { benchTop, type Bench } from './steps/bench-top.ts'
import { openEngineChooser } from './steps/choose-engine.ts'
import { cellOf, climbAll, type Walk } from './steps/climb-all.ts'
import { loadGarden } from './steps/load-garden.ts'
import { parityWalk } from './steps/parity-walk.ts'
import { selectExamples } from './steps/select-examples.ts'
import { withBase } from './steps/with-base.ts'

export interface BenchmarkOptions {
  /** Id or path. */
  readonly example: string
  readonly preset?: string
  /** Measured starts a side, and those thrown away before; instead of what the preset says. */
  readonly runs?: number
  readonly warmUp?: number
  /** Beside the merge base with this. */
  readonly base?: string
  /** Beside itself: measures the runner. */
  readonly same?: boolean
  /** Instead of a benchmark: the presets that `parity:` of the example names. */
  readonly parity?: boolean
  readonly params?: Params
  readonly profile?: string
  readonly engine?: Config['engine']
}

const RUNS = 10
const WARM_UP = 1
const PRESET = 'benchmark'

export async function benchmark(world: World, asked: Config, options: BenchmarkOptions): Promise<Report> {
  const config = options.engine === undefined ? asked : { ...asked, engine: options.engine }
  const [garden, head] = await Promise.all([loadGarden(world, config), world.git.head()])
  const preset = options.preset ?? PRESET
  const parts = {
    verb: 'benchmark',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: options.parity === true ? `The presets of ${options.example} that must agree.` : `The preset "${preset}" of ${options.example}, started again and again${options.base !== undefined ? `, in turn with the merge base with ${options.base}` : options.same === true ? ', in turn with itself' : ''}.`, base: options.base ?? null },
    baseline: null,
  } as const
  const selected = await selectExamples(world, garden, config, { named: [options.example] })
  const chosen = selected.ok ? check(selected.value.examples, preset, options) : selected
  if (!chosen.ok) return buildReport({ ...parts, examples: [], cells: { planned: [], executed: [] }, findings: [], comparisons: [], problems: [chosen.problem] })
  const example = chosen.value
  const ascent = { preset, kind: 'benchmark', params: options.params ?? {}, profile: options.profile ?? null, timeoutSeconds: config.plan.minutes * 60, chooser: openEngineChooser(world, config.engine), head } as const
  const comparisons: Comparison[] = []
  const { walk, findings } = options.parity === true ? { walk: await parityWalk(world, config, example, ascent), findings: [] } : await measure(world, config, { example, ascent, options, told: (comparison) => comparisons.push(comparison) })
  const cells = walk.results.map((result) => cellOf(result, options.parity === true ? 'parity' : preset))
  return buildReport({ ...parts, examples: walk.results, cells: { planned: cells, executed: cells }, findings: applyLevels([...walk.findings, ...findings], config.validate.levels), comparisons, problems: walk.problems })
}

interface Asked {
  readonly example: Example
  readonly ascent: Omit<Ascent, 'example' | 'warnOnce'>
  readonly options: BenchmarkOptions
  readonly told: Bench['told']
}

async function measure(world: World, config: Config, { example, ascent, options, told }: Asked): Promise<{ readonly walk: Walk; readonly findings: readonly Finding[] }> {
  const paired = options.base !== undefined || options.same === true
  const plan = example.presets.find(({ name }) => name === ascent.preset)?.benchmark
  const runs = options.runs ?? Math.max(plan?.runs ?? RUNS, paired ? LEAST_RUNS : 1)
  // The first start of each side of a pair is always thrown away.
  const warmUp = Math.max(options.warmUp ?? plan?.warmUp ?? WARM_UP, paired ? 1 : 0)
  const go = (base: Bench['base']): Promise<Walk> => climbAll(world, config, [example], { ...ascent, atTop: benchTop({ runs, warmUp, base, told }) }, { archived: true })
  if (options.base === undefined) return { walk: await go(options.same === true ? 'same' : null), findings: [] }
  return withBase(world, config, { ...ascent, example, warnOnce: (message) => world.log.warn(message) }, options.base, async (base, why) => ({
    walk: await go(base),
    findings: why === null ? await unchanged(world, config, example, options.base ?? '') : [finding('BENCH.NO_BASE', { path: example.descriptor, example: example.id }, `Only the head of ${example.id} was measured: ${why.replace(/\.$/, '')}.`)],
  }))
}

/** Somebody on the default branch itself, or before a rebase, must not take noise for what the change did. */
async function unchanged(world: World, config: Config, example: Example, base: string): Promise<readonly Finding[]> {
  const changed = await world.git.changedSince(base)
  if (!changed.ok || affected([example], changed.value.files, config).examples.length > 0) return []
  return [finding('BENCH.UNCHANGED', { path: example.descriptor, example: example.id }, `Nothing that ${example.id} depends on differs from the merge base with "${base}" (commit ${changed.value.mergeBase.slice(0, 12)}): both sides are the same, and what differs is noise.`)]
}

/** A wrong word on the command line is said before anything is built. */
function check(examples: readonly Example[], preset: string, options: BenchmarkOptions): Result<Example> {
  const [example] = examples
  if (example === undefined || examples.length > 1) return fail(problem('BENCH.EXAMPLE', `"${options.example}" names ${examples.length} examples.`, 'Name one example: `hortus list` shows their ids.'))
  if (options.parity === true) return example.parity === undefined ? fail(problem('BENCH.NO_PARITY', `${example.id} names no presets that must agree.`, 'Write them under `parity:` of its descriptor (docs/benchmarks.md).')) : ok(example)
  const names = example.presets.map(({ name }) => name)
  if (names.includes(preset)) return ok(example)
  const close = didYouMean(preset, names)
  return fail(problem('BENCH.PRESET_UNKNOWN', `${example.id} has no preset "${preset}".`, close === null ? `Name another with --preset: ${names.join(', ') || 'it has none'}.` : `Did you mean --preset ${close}?`))
}

function problem(code: string, message: string, next: string): Problem {
  return { code, message, next }
}
