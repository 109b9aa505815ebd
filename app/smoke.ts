/** The verb `smoke`: every selected example is built and its smoke preset run; one report, one record a run. */
import { descriptorOf } from '../core/garden/discover.ts'
import { buildReport } from '../core/report/build-report.ts'
import { applyExemptions } from '../core/rules/apply-exemptions.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import { ratchet } from '../core/rules/ratchet.ts'
import { parsedResults } from '../core/rules/parsed-results.ts'
import type { Config } from '../core/schema/config.ts'
import type { ExampleResult, Finding, Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { cellOf, climbAll } from './steps/climb-all.ts'
import { openEngineChooser } from './steps/choose-engine.ts'
import { loadGarden, type Garden } from './steps/load-garden.ts'
import { readBaselineFile } from './steps/read-baseline-file.ts'
import { NOTHING_CHOSEN, selectExamples } from './steps/select-examples.ts'

export interface SmokeOptions {
  /** Ids or paths; nothing: all, or those that the difference to `base` affects. */
  readonly named?: readonly string[]
  readonly base?: string
  /** Instead of `smoke.preset` of the configuration. */
  readonly preset?: string
  /** Instead of `engine` of the configuration. */
  readonly engine?: Config['engine']
}

export async function smoke(world: World, config: Config, options: SmokeOptions = {}): Promise<Report> {
  const [garden, head] = await Promise.all([loadGarden(world, config), world.git.head()])
  const parts = { verb: 'smoke', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, comparisons: [], baseline: null } as const
  const selected = await selectExamples(world, garden, config, options)
  if (!selected.ok) {
    const scope = { mode: options.named === undefined ? 'all' : 'named', reason: NOTHING_CHOSEN, base: options.base ?? null } as const
    return buildReport({ ...parts, scope, examples: [], cells: { planned: [], executed: [] }, findings: [], problems: [selected.problem] })
  }
  const { examples, scope } = selected.value
  const preset = options.preset ?? config.smoke.preset
  const chooser = openEngineChooser(world, options.engine ?? config.engine)
  const ascent = { preset, kind: preset === config.smoke.preset ? 'smoke' : 'run', params: {}, profile: null, timeoutSeconds: config.smoke.timeout_seconds, chooser, head } as const
  const walk = await climbAll(world, config, examples, ascent, { archived: scope.mode === 'named' })
  const unreadable = await judgeUnreadable(world, config, garden, selected.value.unreadable)
  return buildReport({
    ...parts,
    scope,
    examples: [...unreadable.results, ...walk.results],
    cells: { planned: examples.map((example) => cellOf(example, preset)), executed: walk.results.map((result) => cellOf(result, preset)) },
    findings: [...unreadable.findings, ...applyLevels(walk.findings, config.validate.levels)],
    problems: walk.problems,
  })
}

/** A descriptor that nobody can read must not disappear, and does not fail when the baseline knows it: the same that `validate` says. */
async function judgeUnreadable(world: World, config: Config, garden: Garden, unreadable: Garden['unreadable']): Promise<{ readonly results: readonly ExampleResult[]; readonly findings: readonly Finding[] }> {
  if (unreadable.length === 0) return { results: [], findings: [] }
  const { entries } = await readBaselineFile(world, config)
  const descriptors = new Set(unreadable.map(({ path }) => descriptorOf(path)))
  const findings = ratchet(applyExemptions(garden.findings, config.validate.exempt).findings, entries ?? []).findings.filter(({ path }) => descriptors.has(path))
  return { results: parsedResults([], unreadable, findings), findings }
}
