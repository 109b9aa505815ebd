/** Takes back what a journal says, from whichever step it had come to. May be ended anywhere and done again: every step looks first. */
import { createHash } from 'node:crypto'
import { constants, lstat, mkdir, open, readFile, rename, rmdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parentsOf } from '../../core/change/effects-of.ts'
import { insideRoot } from './inside-root.ts'
import { TAKEN, type Journal, type JournalPut } from './journal.ts'

/** What could not be put back, with where it lies now. Empty: all is as it was. */
export async function undo(rootAbs: string, placeAbs: string, journal: Journal, step: (name: string) => void): Promise<readonly Left[]> {
  const left: Left[] = []
  if (await exists(join(placeAbs, TAKEN))) {
    for (const put of journal.puts.toReversed()) if (!(await unput(rootAbs, placeAbs, put, step))) left.push({ path: put.path, at: put.from })
    if (left.length > 0) return left
    step('undo-taken')
    await unlink(join(placeAbs, TAKEN))
  }
  for (const path of journal.made.toReversed()) {
    if (await leadsThroughLink(rootAbs, path)) continue
    step('undo-mkdir')
    // With something of somebody else in it, it stays.
    await insideRoot(rootAbs, path, (abs) => rmdir(abs)).catch(() => undefined)
  }
  for (const { path, mode } of journal.there) if (!(await exists(join(rootAbs, path))) && !(await leadsThroughLink(rootAbs, path))) await makeAgain(rootAbs, path, mode, step)
  for (const [at, path] of journal.takes.entries()) if (!(await untake(rootAbs, placeAbs, `old/${at}`, path, step))) left.push({ path, at: `old/${at}` })
  return left
}

export interface Left {
  readonly path: string
  /** Relative to the place. */
  readonly at: string
}

async function unput(rootAbs: string, placeAbs: string, { path, from, sha256 }: JournalPut, step: (name: string) => void): Promise<boolean> {
  const [target, origin] = [join(rootAbs, path), join(placeAbs, from)]
  if ((await exists(origin)) || (await leadsThroughLink(rootAbs, path)) || !(await exists(target))) return true
  if (sha256 !== null && (await digestOf(target)) !== sha256) return false
  step('undo-put')
  return insideRoot(rootAbs, path, (abs) => rename(abs, origin)).then(() => true, () => false)
}

async function untake(rootAbs: string, placeAbs: string, from: string, path: string, step: (name: string) => void): Promise<boolean> {
  const origin = join(placeAbs, from)
  if (!(await exists(origin))) return true
  if ((await exists(join(rootAbs, path))) || (await leadsThroughLink(rootAbs, path))) return false
  step('undo-take')
  return insideRoot(rootAbs, path, (abs) => rename(origin, abs)).then(() => true, () => false)
}

async function makeAgain(rootAbs: string, path: string, mode: number, step: (name: string) => void): Promise<void> {
  step('undo-rmdir')
  await insideRoot(rootAbs, path, async (abs) => {
    await mkdir(abs)
    await using directory = await open(abs, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
    await directory.chmod(mode)
  }).catch(() => undefined)
}

/** Somebody may have put a link on the way since, or written the journal (A11). */
async function leadsThroughLink(rootAbs: string, path: string): Promise<boolean> {
  for (const parent of parentsOf(path)) {
    const entry = await lstat(join(rootAbs, parent)).catch(() => null)
    if (entry !== null && !entry.isDirectory()) return true
  }
  return false
}

const exists = (abs: string): Promise<boolean> => lstat(abs).then(() => true, () => false)

async function digestOf(abs: string): Promise<string | null> {
  const entry = await lstat(abs)
  return entry.isFile() ? createHash('sha256').update(await readFile(abs)).digest('hex') : null
}
