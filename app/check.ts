/**
 * The main job: what does this repository promise, and does it still hold? validate → smoke → compare with the runs
 * before → one report. The only verb that composes verbs. Whoever called it writes the report where it belongs.
 */
import { planMatrix } from '../core/garden/plan.ts'
import { mergeReports } from '../core/report/merge-reports.ts'
import type { Config } from '../core/schema/config.ts'
import type { Finding, Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { smoke } from './smoke.ts'
import { loadGarden } from './steps/load-garden.ts'
import type { Garden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'
import { withComparisons } from './steps/with-comparisons.ts'
import { validate } from './validate.ts'

export interface CheckOptions {
  /** Ids or paths of examples; left out: all, or those that the difference to `base` affects. */
  readonly named?: readonly string[]
  /** A git reference. */
  readonly base?: string
  /** Instead of `engine` of the configuration. */
  readonly engine?: Config['engine']
  /** A record or directory of records to compare with; left out: the earlier runs of the output directory. */
  readonly baseRecords?: string
  /** The history is asked for at its remote; left out: as this clone last fetched it, without any network. */
  readonly fetch?: boolean
  /** What was found while the configuration was read: judged by the ratchet with the rest. */
  readonly configFindings?: readonly Finding[]
}

export async function check(world: World, config: Config, options: CheckOptions = {}): Promise<Report> {
  const { baseRecords, fetch = false, engine, ...scope } = options
  const validated = await validate(world, config, scope)
  const smoked = await smoke(world, config, { ...scope, ...(engine === undefined ? {} : { engine }) })
  const garden = await loadGarden(world, config)
  const whole = mergeReports([validated, smoked], { verb: 'check', scope: smoked.scope, planned: await plannedCells(world, garden, config, scope) })
  const compared = await withComparisons(world, config, whole, { fetch, ...(baseRecords === undefined ? {} : { baseRecords }), ...(scope.base === undefined ? {} : { base: scope.base }) })
  for (const { code, message, next } of compared.notices) world.log.debug(message, { code, next })
  return compared.report
}

/** Planned apart from the run, so that a cell which the run forgot is seen. A selection that fails is told by the verbs. */
async function plannedCells(world: World, garden: Garden, config: Config, scope: Pick<CheckOptions, 'named' | 'base'>): Promise<readonly string[]> {
  const selected = await selectExamples(world, garden, config, scope)
  return selected.ok ? planMatrix(selected.value.examples, config, { scope: selected.value.scope }).cells.map((cell) => cell.id) : []
}
