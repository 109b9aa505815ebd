import { unarchive as unarchiveExample } from '../../app/unarchive.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import { showChange } from '../show-change.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot } from '../words.ts'

export const unarchive: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'unarchive', garden.problem)
  const { world, resolved } = garden.value
  const done = await unarchiveExample(world, resolved.config, { example: fromRoot(garden.value, firstOf(words)), dryRun: options['dryRun'] === true })
  const code = await emitReport(session, garden.value, done.report, { write: false })
  showChange(session, done)
  return code
}
