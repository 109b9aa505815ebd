import { doctor as examine } from '../../app/doctor.ts'
import { renderDoctor } from '../../core/render/doctor.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'

export const doctor: VerbRun = async (session, _words, options) => {
  const garden = await openGarden(session, { orHere: true })
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const lines = await examine(garden.value.world, garden.value.resolved.config, { clean: options['clean'] === true, liftQuarantine: options['liftQuarantine'] === true })
  print(session, lines, renderDoctor)
  if (lines.some(({ state }) => state === 'error')) return EXIT.errors
  if (!lines.some(({ state }) => state === 'warning')) return EXIT.clean
  return session.options.strict ? EXIT.errors : EXIT.warnings
}
