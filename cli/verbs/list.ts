import { list as listGarden } from '../../app/list.ts'
import type { Tier } from '../../core/garden/example.ts'
import { renderList } from '../../core/render/list.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { textsOf } from '../words.ts'

export const list: VerbRun = async (session, _words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  const listing = await listGarden(world, resolved.config, {
    tags: textsOf(options['tag']),
    capability: textsOf(options['capability'])[0] ?? null,
    tiers: textsOf(options['tier']) as readonly Tier[],
    keywords: textsOf(options['keyword']),
  })
  showFindings(session, resolved.findings)
  print(session, listing, renderList)
  return listing.unreadable.length > 0 ? EXIT.errors : EXIT.clean
}
