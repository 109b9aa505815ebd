/**
 * A change in the working tree. Everything new is written and everything to do is noted before the first file is touched; from then on
 * there are renames only. One of them begins the change (it is the lock too), one of them ends it: before that it is taken back.
 */
import { createHash } from 'node:crypto'
import { lstat, mkdir, open, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effects } from '../../core/change/effects-of.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { ownedName } from '../containers/owner.ts'
import { removeTree } from '../remove-tree.ts'
import { checkEffects, collision, stampOf, type Checked } from './check-effects.ts'
import { insideRoot } from './inside-root.ts'
import { TAKEN, writeJournal, type Journal } from './journal.ts'
import type { Place } from './place.ts'
import { BUSY, retire, unrecovered } from './recover.ts'
import { undo } from './undo.ts'

type Step = (name: string) => void

export async function applyEffects(rootAbs: string, place: Place, effects: Effects, step: Step, folds?: boolean): Promise<Result<void>> {
  const checked = await checkEffects(rootAbs, effects)
  if (!checked.ok) return checked
  const stageAbs = `${place.activeAbs}.new-${ownedName()}`
  const journal = journalOf(effects, checked.value)
  try {
    await stage(place, stageAbs, effects, checked.value, journal, step)
    const collides = (folds ?? (await foldsNames(stageAbs))) ? await collision(rootAbs, effects) : null
    if (collides !== null) return await forget(place, stageAbs, fail(collides))
    step('begin')
    await rename(stageAbs, place.activeAbs)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return forget(place, stageAbs, fail(code === 'ENOTEMPTY' || code === 'EEXIST' ? BUSY : problemOf(error)))
  }
  try {
    await carryOut(rootAbs, place.activeAbs, journal, checked.value, step)
  } catch (error) {
    const left = await undo(rootAbs, place.activeAbs, journal, step)
    if (left.length > 0) return fail(unrecovered(place.activeAbs, left))
    await retire(place, place.activeAbs, step)
    return fail(problemOf(error))
  }
  await retire(place, place.activeAbs, step)
  return ok(undefined)
}

function journalOf({ takes, puts }: Effects, { made, there }: Checked): Journal {
  const old = new Map(takes.map((path, at) => [path, `old/${at}`]))
  return { owner: ownedName(), takes, made, there, puts: puts.map(({ path, source, text }, at) => ({ path, from: text === null ? old.get(source!)! : `new/${at}`, sha256: text === null ? null : createHash('sha256').update(text).digest('hex') })) }
}

async function stage(place: Place, stageAbs: string, { puts }: Effects, checked: Checked, journal: Journal, step: Step): Promise<void> {
  step('stage')
  if (place.temporary) await mkdir(place.dirAbs).catch(() => undefined)
  await mkdir(stageAbs, { mode: 0o700 })
  for (const name of ['old', 'new']) await mkdir(join(stageAbs, name))
  const texts = puts.flatMap(({ source, text }, at) => (text === null ? [] : [{ name: join(stageAbs, 'new', String(at)), text, mode: source === null ? null : checked.stamps.get(source)!.mode }]))
  await manyAtOnce(texts, (each) => writeSafely(each, step))
  step('journal')
  await writeJournal(stageAbs, journal)
}

const AT_ONCE = 16

/** A disk takes many at once, and none waits for another. All that began ends before anyone may throw: whoever puts things back is alone. */
async function manyAtOnce<T>(items: readonly T[], work: (item: T, at: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const done = await Promise.allSettled(items.slice(from, from + AT_ONCE).map(async (item, index) => work(item, from + index)))
    for (const each of done) if (each.status === 'rejected') throw each.reason
  }
}

async function writeSafely({ name, text, mode }: { readonly name: string; readonly text: string; readonly mode: number | null }, step: Step): Promise<void> {
  step('write')
  await using file = await open(name, 'wx', 0o644)
  await file.writeFile(text)
  // Not the mask of this process: the mode that the file had.
  if (mode !== null) await file.chmod(mode)
  await file.sync()
}

async function carryOut(rootAbs: string, activeAbs: string, journal: Journal, { stamps }: Checked, step: Step): Promise<void> {
  await manyAtOnce(journal.takes, async (path, at) => {
    step('take')
    await insideRoot(rootAbs, path, (abs) => rename(abs, join(activeAbs, 'old', String(at))))
    const now = await stampOf(join(activeAbs, 'old', String(at)))
    if (now?.same(stamps.get(path)!) !== true) throw new Changed(path)
  })
  step('taken')
  await writeFile(join(activeAbs, TAKEN), '', { flag: 'wx' })
  for (const path of journal.made) {
    step('mkdir')
    await insideRoot(rootAbs, path, (abs) => mkdir(abs))
  }
  await manyAtOnce(journal.puts, ({ path, from }) =>
    insideRoot(rootAbs, path, async (abs) => {
      if (await lstat(abs).then(() => true, () => false)) throw new Changed(path)
      step('put')
      await rename(join(activeAbs, from), abs)
    }),
  )
  for (const { path } of journal.there.toReversed()) {
    step('rmdir')
    await insideRoot(rootAbs, path, (abs) => rmdir(abs)).catch(() => undefined)
  }
}

/** Somebody was faster. */
class Changed extends Error {
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

async function forget<T>(place: Place, stageAbs: string, answer: T): Promise<T> {
  await removeTree(stageAbs).catch(() => undefined)
  if (place.temporary) await rmdir(place.dirAbs).catch(() => undefined)
  return answer
}

/** macOS and Windows, as they come. */
async function foldsNames(stageAbs: string): Promise<boolean> {
  return lstat(join(stageAbs, 'JOURNAL.JSON')).then(() => true, () => false)
}

function problemOf(error: unknown): Problem {
  if (error instanceof Changed) return { code: 'EDITS.CHANGED', message: `${error.path} was changed by somebody else at the same time.`, next: 'Nothing was changed. Run it again: it is decided anew on what is there now.', path: error.path }
  const { code, message } = error as NodeJS.ErrnoException
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return { code: full ? 'EDITS.DISK_FULL' : 'EDITS.FAILED', message: `The change could not be carried out: ${full ? `the disk or quota is full (${code})` : message}. Everything is as it was.`, next: full ? 'Free some space, then run it again.' : 'Look at the permissions of the path in the message, then run it again.' }
}
