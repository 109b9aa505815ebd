/** The verb `validate`: reads every descriptor and says what is wrong, without running anything. */
import { count } from '../core/render/figures.ts'
import { buildReport } from '../core/report/build-report.ts'
import { makeBaseline, ratchet, readBaseline } from '../core/rules/baseline.ts'
import { parsedResults } from '../core/rules/parsed-results.ts'
import type { Config } from '../core/schema/config.ts'
import type { Finding, Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { checkWorkspace } from '../core/rules/tfc/check-workspace.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import { loadGarden } from './steps/load-garden.ts'
import { loadWorkspace } from './steps/load-workspace.ts'
import { readBaselineFile, type Frozen } from './steps/read-baseline-file.ts'
import { NOTHING_CHOSEN, selectExamples, type Selection } from './steps/select-examples.ts'

export interface ValidateOptions {
  readonly named?: readonly string[]
  readonly base?: string
  /** Freezes everything that is found now. */
  readonly updateBaseline?: boolean
  /** What was found while the configuration was read. */
  readonly configFindings?: readonly Finding[]
}

export async function validate(world: World, config: Config, options: ValidateOptions = {}): Promise<Report> {
  const [garden, workspace, head] = await Promise.all([loadGarden(world, config), loadWorkspace(world, config, options), world.git.head()])
  const repository = { commit: head?.commit ?? null, dirty: head?.dirty ?? null }
  const parts = { verb: 'validate', repository, cells: { planned: [], executed: [] }, comparisons: [] } as const
  const selected = await selectExamples(world, garden, config, options)
  if (!selected.ok) return buildReport({ ...parts, scope: { mode: 'named', reason: NOTHING_CHOSEN, base: options.base ?? null }, examples: [], findings: [], baseline: null, problems: [selected.problem] })
  // The whole garden goes through the ratchet, whatever the scope: else what nobody looked at would count as fixed.
  const all = [...(options.configFindings ?? []), ...garden.findings, ...(workspace === null ? [] : applyLevels(checkWorkspace(workspace), config.validate.levels))]
  const frozen = options.updateBaseline === true ? await freeze(world, config, all) : await readBaselineFile(world, config)
  const judged = frozen.entries === null ? null : ratchet(all, frozen.entries)
  const findings = [...frozen.findings, ...inScope(judged?.findings ?? all, selected.value)]
  const baseline = judged === null ? null : { path: config.validate.baseline, known: judged.known, new: judged.new, fixed: judged.fixed }
  return buildReport({ ...parts, scope: selected.value.scope, examples: parsedResults(selected.value.examples, selected.value.unreadable, findings), findings, baseline, problems: frozen.problems })
}

async function freeze(world: World, config: Config, all: readonly Finding[]): Promise<Frozen> {
  const text = makeBaseline(all)
  const written = await world.files.write(config.validate.baseline, text)
  if (!written.ok) return { entries: null, findings: [], problems: [written.problem] }
  world.log.info(`${config.validate.baseline} freezes ${count(all.length, 'finding')}`)
  const read = readBaseline(text)
  return { entries: read.ok ? read.value : null, findings: [], problems: [] }
}

/** Findings about no example (the configuration) always belong; the others when their example does. */
function inScope(findings: readonly Finding[], { examples, unreadable, scope }: Selection): readonly Finding[] {
  if (scope.mode === 'all') return findings
  const ids = new Set([...examples, ...unreadable].map(({ id }) => id))
  return findings.filter((each) => each.example === null || ids.has(each.example))
}
