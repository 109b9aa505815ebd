/** Where nothing was ever appended: the records that runs left on this machine. */
import { createHash } from 'node:crypto'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import type { Example } from '../../core/garden/example.ts'
import { measuredOf } from '../../core/history/index-series.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { readOwnRecords } from '../steps/read-own-records.ts'
import { NO_PAST } from './no-past.ts'
import { pastFacts } from './past-facts.ts'
import type { Pasts } from './read-pasts.ts'

const MOST = 30

export async function localPasts(world: Pick<World, 'output'>, examples: readonly Example[], config: Config): Promise<Pasts> {
  const records = Map.groupBy(await readOwnRecords(world, examples.map(({ id }) => id), MOST), ({ example }) => example?.id ?? '')
  const facts = new Map(examples.flatMap((example) => {
    const own = (records.get(example.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const metrics = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: declarationsOf(example, config) }
    return own.length === 0 ? [] : [[example.id, pastFacts(example.id, { records: own, measured: own.flatMap((record) => [...measuredOf(record)]), metrics, recordCount: own.length, accepted: [], quarantined: [], problems: [] }, MOST)] as const]
  }))
  const keys = new Map([...facts].map(([id, past]) => [id, createHash('sha256').update(JSON.stringify(past)).digest('hex')]))
  return { of: (id) => facts.get(id) ?? NO_PAST, keyOf: (id) => keys.get(id) ?? '', ready: () => Promise.resolve(), kept: Promise.resolve() }
}
