/** What killed harnesses left on this machine, found or ended. */
import { shown } from '../../core/gpu-state/shown.ts'
import { count } from '../../core/render/figures.ts'
import type { Leftover, World } from '../../core/world.ts'
import type { DoctorLine } from './doctor-line.ts'

export async function leftovers({ watchdog }: World, clean: boolean): Promise<readonly DoctorLine[]> {
  if (watchdog === undefined) return []
  if (!clean) {
    const found = await watchdog.find()
    const message = found.length === 0 ? 'nothing of a harness that was killed' : `${count(found.length, 'thing')} of harnesses that are gone: ${listed(found)}`
    return [{ what: 'left behind', state: found.length === 0 ? 'ok' : 'note', message, next: found.length === 0 ? null : 'The next run ends most of it; `hortus doctor --clean` ends it all now.' }]
  }
  const { ended, left } = await watchdog.end()
  const done = ended.length === 0 ? 'nothing of a harness that was killed' : `ended ${count(ended.length, 'thing')} of harnesses that are gone: ${listed(ended)}`
  if (left.length === 0) return [{ what: 'left behind', state: 'ok', message: done, next: null }]
  return [{ what: 'left behind', state: 'error', message: `could not be ended: ${listed(left)}`, next: 'Look at what holds it; a process that no signal ends waits for a driver, and the machine must be restarted.' }]
}

const MOST_NAMED = 10

function listed(found: readonly Leftover[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ kind, name, why }) => `${kind} ${shown(name)}${why === 'too_long' ? ' (over twice its time limit)' : ''}`)
  return [...named, ...(found.length > MOST_NAMED ? [`${found.length - MOST_NAMED} more`] : [])].join(', ')
}
