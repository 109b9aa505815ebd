import { couldNotRun } from '../problems.ts'
import type { VerbRun } from '../verb.ts'

export const health: VerbRun = async (session) => couldNotRun(session, [{ code: 'HEALTH.NOT_YET', message: 'Not there yet.', next: 'Wait.' }])
