/** What a killed process left half done is taken back by the next one, which says so. What a living one does is waited for by nobody. */
import { lstat, readdir, rename, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Log } from '../../core/world.ts'
import { ownedName, ownerOf } from '../containers/owner.ts'
import { removeTree } from '../remove-tree.ts'
import { readJournal } from './journal.ts'
import type { Place } from './place.ts'
import { undo, type Left } from './undo.ts'

/** Of an owner that cannot be asked (another container, no /proc): a change takes seconds. */
const FORGOTTEN_MS = 600_000

export async function recover(rootAbs: string, place: Place, log: Log, step: (name: string) => void): Promise<Result<void>> {
  const around = await lstat(place.dirAbs).catch(() => null)
  if (around === null) return ok(undefined)
  if (!around.isDirectory()) return fail({ code: 'EDITS.PLACE', message: `${place.dirAbs} is no directory, so a change cannot be kept safe there.`, next: 'Remove it, and run it again.', path: place.dirAbs })
  const own = basename(place.activeAbs)
  for (const name of await readdir(place.dirAbs)) {
    if (name !== own && !name.startsWith(`${own}.`)) continue
    const done = await recoverOne(rootAbs, place, join(place.dirAbs, name), name.slice(own.length), log, step)
    if (!done.ok) return done
  }
  if (place.temporary) await rmdir(place.dirAbs).catch(() => undefined)
  return ok(undefined)
}

/** `kind` is the end of its name: nothing while a change is carried out, else what it is and whose. */
async function recoverOne(rootAbs: string, place: Place, abs: string, kind: string, log: Log, step: (name: string) => void): Promise<Result<void>> {
  const [, what = '', named] = /^\.(new|done|recovering)-(.+)$/.exec(kind) ?? []
  const half = kind === '' || what === 'recovering'
  if (!half && what === '') return ok(undefined)
  const journal = half ? await readJournal(abs) : null
  const alive = await isAlive(abs, named ?? journal?.owner ?? '')
  if (!half) {
    if (!alive) await removeTree(abs).catch(() => undefined)
    return ok(undefined)
  }
  if (alive) return fail(BUSY)
  if (journal === null) return fail(unreadable(abs))
  const mine = `${place.activeAbs}.recovering-${ownedName()}`
  step('claim')
  if (!(await rename(abs, mine).then(() => true, () => false))) return fail(BUSY)
  const left = await undo(rootAbs, mine, journal, step)
  if (left.length > 0) {
    // Back under the name of its dead owner: whoever comes next tries again.
    await rename(mine, place.activeAbs)
    return fail(unrecovered(place.activeAbs, left))
  }
  await retire(place, mine, step)
  log.warn('An earlier change to the repository was interrupted: it was taken back, and everything is as it was before it.', { files: journal.puts.length + journal.takes.length })
  return ok(undefined)
}

/** From this rename on there is nothing to take back any more; removing it may be interrupted anywhere. */
export async function retire(place: Place, abs: string, step: (name: string) => void): Promise<void> {
  const done = `${place.activeAbs}.done-${ownedName()}`
  step('retire')
  await rename(abs, done)
  step('clean')
  await removeTree(done).catch(() => undefined)
  if (place.temporary) await rmdir(place.dirAbs).catch(() => undefined)
}

async function isAlive(abs: string, owner: string): Promise<boolean> {
  const found = ownerOf(owner)
  if (found !== 'unknown') return found === 'alive'
  // Without /proc a number is all that is known of a process; one that nobody has any more is enough.
  const pid = /^0-(\d{1,10})-0-/.exec(owner)?.[1]
  if (pid !== undefined && !hasProcess(Number(pid))) return false
  const entry = await lstat(abs).catch(() => null)
  return entry !== null && Date.now() - entry.mtimeMs < FORGOTTEN_MS
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

export const BUSY: Problem = { code: 'EDITS.BUSY', message: 'Another process is changing this repository.', next: 'Run it again in a moment; nothing was changed.' }

const unreadable = (abs: string): Problem => ({ code: 'EDITS.UNREADABLE', message: `${abs} was left by a change, and what it did cannot be read.`, next: 'Look at `git status` and at the files below `old` there, which are what was taken away; then remove the directory.', path: abs })

export const unrecovered = (abs: string, left: readonly Left[]): Problem => ({
  code: 'EDITS.UNRECOVERED',
  message: `An interrupted change cannot be taken back, because somebody changed ${left.slice(0, 3).map(({ path }) => JSON.stringify(path)).join(', ')}${left.length > 3 ? ` and ${left.length - 3} more` : ''} since.`,
  next: `Move what is there out of the way and run it again; what was there before lies below ${join(abs, 'old')}. Or put it right by hand and remove that directory.`,
  path: left[0]!.path,
})
