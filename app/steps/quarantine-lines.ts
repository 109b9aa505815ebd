import type { World } from '../../core/world.ts'
import type { DoctorLine } from './doctor-line.ts'
import { quarantined } from './refuse-quarantined.ts'

/** Nothing is said of a machine that nobody ever marked. */
export async function quarantineLines(world: World, lift: boolean): Promise<readonly DoctorLine[]> {
  const { quarantine } = world
  const problem = await quarantined(world)
  if (quarantine === undefined) return []
  if (problem === null) return lift ? [{ what: 'quarantine', state: 'note', message: 'this machine was not quarantined', next: null }] : []
  if (!lift) return [{ what: 'quarantine', state: 'error', message: `${problem.message.replace(/\.$/, '')} (${quarantine.pathAbs})`, next: problem.next }]
  const lifted = await quarantine.lift()
  if (!lifted.ok) return [{ what: 'quarantine', state: 'error', message: lifted.problem.message, next: lifted.problem.next }]
  return [{ what: 'quarantine', state: 'ok', message: `lifted; until now: ${problem.message.replace(/\.$/, '')}`, next: null }]
}
