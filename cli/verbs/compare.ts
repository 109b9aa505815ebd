import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compare as compareRecords } from '../../app/compare.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { textsOf } from '../words.ts'

export const compare: VerbRun = async (session, words, options) => {
  const [given] = textsOf(options['tolerance'])
  const tolerance = given === undefined ? null : Number(given)
  if (tolerance !== null && !(tolerance >= 0 && Number.isFinite(tolerance))) {
    return emitProblems(session, 'compare', [{ code: 'USAGE.TOLERANCE', message: `--tolerance ${given} is not a number from 0 upwards.`, next: 'Write for instance --tolerance 0.02 for 2 %.' }])
  }
  const garden = await openGarden(session, { orHere: true })
  if (!garden.ok) return emitProblems(session, 'compare', garden.problem)
  const { world, resolved } = garden.value
  const [base = '', head = ''] = words.flat().map(fromHere)
  const keys = textsOf(options['key'])
  const report = await compareRecords(world, resolved.config, { base, head, ...(keys.length === 0 ? {} : { keys }), ...(tolerance === null ? {} : { tolerance }) })
  return emitReport(session, garden.value, report, { write: false })
}

/** A path is meant from where the person stands; what is not there may be meant from the root of the garden. */
const fromHere = (path: string): string => (existsSync(path) ? resolve(path) : path)
