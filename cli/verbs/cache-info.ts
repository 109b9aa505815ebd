import { cacheInfo as gatherCaches } from '../../app/cache.ts'
import { renderCache } from '../../core/render/cache.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'

export const cacheInfo: VerbRun = async (session) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  print(session, await gatherCaches(garden.value.world), renderCache)
  return EXIT.clean
}
