import { archive as archiveExample } from '../../app/archive.ts'
import type { Problem } from '../../core/problem.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import { showChange } from '../show-change.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot, textsOf } from '../words.ts'

export const archive: VerbRun = async (session, words, options) => {
  const [reason, successor, mode] = ['reason', 'successor', 'mode'].map((name) => textsOf(options[name])[0])
  if (reason === undefined || reason.trim() === '') return emitProblems(session, 'archive', [NO_REASON])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'archive', garden.problem)
  const { world, resolved } = garden.value
  const done = await archiveExample(world, resolved.config, {
    example: fromRoot(garden.value, firstOf(words)),
    reason,
    ...(successor === undefined ? {} : { successor }),
    ...(mode === 'move' || mode === 'flag' ? { mode } : {}),
    dryRun: options['dryRun'] === true,
  })
  const code = await emitReport(session, garden.value, done.report, { write: false })
  showChange(session, done)
  return code
}

const NO_REASON: Problem = { code: 'ARCHIVE.NO_REASON', message: 'An archive needs a reason.', next: 'For instance `hortus archive vision/digits --reason "the weights are gone"`.' }
