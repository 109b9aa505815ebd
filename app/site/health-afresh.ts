/** The health of a garden for its pages, from all that there is. */
import { hash } from 'node:crypto'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Garden } from '../steps/load-garden.ts'
import { wholeHealth } from '../steps/whole-health.ts'
import { checkRows } from './check-rows.ts'
import { gardenWeeks } from './garden-weeks.ts'
import { NO_KNOWN_ROWS, type KnownRows } from './known-rows.ts'
import type { HealthLook } from './look-at-health.ts'

export interface HealthAfresh extends HealthLook {
  /** false: something could not be asked, and may be another time. */
  readonly lasting: boolean
  /** Ids of examples that some check lists. */
  readonly listed: ReadonlySet<string>
}

export async function healthAfresh(world: World, config: Config, today: string, garden: Promise<Garden>): Promise<Result<HealthAfresh>> {
  const health = await wholeHealth(world, config, { today }, garden)
  if (!health.ok) return health
  const { shown, input, whole, listed, log, trees } = health.value
  const rows = new Map([...checkRows(input.checks, { today, whole })].map(([id, own]): [string, KnownRows] => [id, { digest: hash('sha256', JSON.stringify(own)), rows: () => own }]))
  return ok({ shown, trees, listed, lasting: log !== null && shown.data.source === 'branch', weeks: gardenWeeks(input, (await garden).examples, log, config), rowsOf: (id) => rows.get(id) ?? NO_KNOWN_ROWS })
}
