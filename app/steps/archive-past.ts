/** When an example was last green: what the data branch of this clone says, else the records kept here. No network. */
import type { ArchiveEntry } from '../../core/archive/register.ts'
import { lastGreenPerExample } from '../../core/health/last-green.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { lastRuns } from './last-runs.ts'
import { loadHistory } from './load-history.ts'

export async function archivePast(world: World, config: Config, id: string, today: string): Promise<ArchiveEntry['lastGreen']> {
  const [history, here] = await Promise.all([loadHistory(world, config, { examples: [id], today, fetched: true }), lastRuns(world, id)])
  const stored = lastGreenPerExample(history.records.map(({ record }) => record)).get(id) ?? null
  const newest = [stored, here.lastGreen].filter((each) => each !== null).sort((a, b) => (a.date < b.date ? 1 : -1))[0]
  return newest === undefined ? null : { date: newest.date, tree: newest.tree ?? null }
}
