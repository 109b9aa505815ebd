import { resolve } from 'node:path'
import { exportExample as exportRepository } from '../../app/export.ts'
import { openTarget } from '../../io/target.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot } from '../words.ts'

export const exportExample: VerbRun = async (session, words) => {
  if (session.options.out === undefined) {
    return emitProblems(session, 'export', [{ code: 'USAGE.OUT', message: 'export needs a directory to write to.', next: 'Name a new directory with --out DIR.' }])
  }
  // --out is the new repository here, not the place of reports and records.
  const { out, ...options } = session.options
  const garden = await openGarden({ ...session, options })
  if (!garden.ok) return emitProblems(session, 'export', garden.problem)
  const { world, resolved } = garden.value
  await using target = openTarget(resolve(out), world.files.rootAbs)
  const { report, tree } = await exportRepository(world, resolved.config, { example: fromRoot(garden.value, firstOf(words)), target, repository: process.env['GITHUB_REPOSITORY'] ?? null })
  return emitReport(session, garden.value, report, { write: false, alsoWritten: tree === null ? [] : [target.rootAbs] })
}
