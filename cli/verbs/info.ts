import { info as exampleInfo } from '../../app/info.ts'
import { renderInfo } from '../../core/render/info.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot } from '../words.ts'

export const info: VerbRun = async (session, words) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const found = await exampleInfo(world, resolved.config, fromRoot(garden.value, firstOf(words)))
  if (!found.ok) return couldNotRun(session, [found.problem])
  print(session, found.value, renderInfo)
  return EXIT.clean
}
