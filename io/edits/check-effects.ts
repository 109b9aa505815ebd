/** Whether a change may be carried out on what lies on the disk now, found out before anything is touched. */
import { lstat, readdir, readFile } from 'node:fs/promises'
import type { BigIntStats } from 'node:fs'
import { join } from 'node:path'
import { parentsOf, type Effects } from '../../core/change/effects-of.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'

export interface Checked {
  /** Of each file that is taken. */
  readonly stamps: ReadonlyMap<string, Stamp>
  /** Directories to make, the outer ones first. */
  readonly made: readonly string[]
  /** Directories above what is taken. */
  readonly there: readonly { readonly path: string; readonly mode: number }[]
}

export interface Stamp {
  readonly mode: number
  same(other: Stamp): boolean
  readonly facts: string
}

export async function checkEffects(rootAbs: string, { takes, puts }: Effects): Promise<Result<Checked>> {
  const look = openLook(rootAbs)
  const stamps = new Map<string, Stamp>()
  for (const path of takes) {
    const entry = await look(path)
    const through = await throughLink(look, path, new Set())
    if (through !== null) return fail(leadsAway(path, through))
    if (entry === null) return fail(changed(path, 'is not there'))
    if (!entry.isFile() && !entry.isSymbolicLink()) return fail(changed(path, 'is no file'))
    stamps.set(path, stampFrom(entry))
  }
  const taken = new Set(takes)
  const identities = new Set(await Promise.all(takes.map(async (path) => identity((await look(path))!))))
  for (const { path, source, before } of puts) {
    const through = await throughLink(look, path, taken)
    if (through !== null) return fail(leadsAway(path, through))
    const entry = await look(path)
    // Where `A` and `a` are one name, a file that only changes its case is in its own way.
    if (entry !== null && !taken.has(path) && !identities.has(identity(entry))) return fail(changed(path, 'is there already'))
    if (before !== null && source !== null) {
      const differs = await saysElse(join(rootAbs, source), (await look(source))!, before)
      if (differs !== null) return fail(changed(source, differs))
    }
  }
  return ok({ stamps, ...(await directories(look, takes, puts.map(({ path }) => path), taken)) })
}

/** Names that a disk would take for another that is there, or for another of the same change. */
export async function collision(rootAbs: string, { takes, puts }: Effects): Promise<Problem | null> {
  const taken = new Set(takes)
  const listed = new Map<string, ReadonlyMap<string, string>>()
  const names = async (directory: string): Promise<ReadonlyMap<string, string>> => {
    const known = listed.get(directory) ?? new Map((await readdir(join(rootAbs, directory)).catch(() => [])).map((name) => [fold(name), name]))
    listed.set(directory, known)
    return known
  }
  const wanted = new Map<string, string>()
  for (const { path } of puts) {
    for (const each of [...parentsOf(path), path]) {
      const [directory, name] = [each.split('/').slice(0, -1).join('/'), each.split('/').at(-1)!]
      const there = (await names(directory)).get(fold(name))
      const own = there === undefined ? undefined : directory === '' ? there : `${directory}/${there}`
      const other = own !== undefined && own !== each && !taken.has(own) ? own : wanted.get(fold(each))
      if (other !== undefined && other !== each) return { code: 'EDITS.CASE', message: `${JSON.stringify(each)} and ${JSON.stringify(other)} are one name on this disk.`, next: 'Nothing was changed. Choose another name.', path: each }
      wanted.set(fold(each), each)
    }
  }
  return null
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC')

export async function stampOf(abs: string): Promise<Stamp | null> {
  const entry = await lstat(abs, { bigint: true }).catch(() => null)
  return entry === null ? null : stampFrom(entry)
}

/** Without the inode, which a rename may change on layered file systems, and ctime, which it always changes. */
function stampFrom(entry: BigIntStats): Stamp {
  const facts = `${entry.mode} ${entry.size} ${entry.mtimeNs}`
  return { mode: Number(entry.mode) & 0o7777, facts, same: (other) => other.facts === facts }
}

const identity = (entry: BigIntStats): string => `${entry.dev}:${entry.ino}`

type Look = (path: string) => Promise<BigIntStats | null>

function openLook(rootAbs: string): Look {
  const known = new Map<string, Promise<BigIntStats | null>>()
  return (path) => {
    const found = known.get(path) ?? lstat(join(rootAbs, path), { bigint: true }).catch(() => null)
    known.set(path, found)
    return found
  }
}

/** What is no directory on the way (A11); a file that goes away makes room. */
async function throughLink(look: Look, path: string, taken: ReadonlySet<string>): Promise<string | null> {
  for (const parent of parentsOf(path)) {
    const entry = await look(parent)
    if (entry === null || taken.has(parent)) return null
    if (!entry.isDirectory()) return parent
  }
  return null
}

async function directories(look: Look, takes: readonly string[], puts: readonly string[], taken: ReadonlySet<string>): Promise<Pick<Checked, 'made' | 'there'>> {
  const made: string[] = []
  for (const path of new Set(puts.flatMap(parentsOf))) if ((await look(path)) === null || taken.has(path)) made.push(path)
  const there: { path: string; mode: number }[] = []
  for (const path of new Set(takes.flatMap(parentsOf))) there.push({ path, mode: Number((await look(path))!.mode) & 0o7777 })
  const outerFirst = (a: string, b: string): number => a.length - b.length
  return { made: made.sort(outerFirst), there: there.sort((a, b) => outerFirst(a.path, b.path)) }
}

async function saysElse(abs: string, entry: BigIntStats, before: string): Promise<string | null> {
  if (entry.isSymbolicLink()) return 'is a symlink, whose text is not edited'
  const bytes = Buffer.from(before)
  if (entry.size !== BigInt(bytes.length)) return CHANGED
  const now = await readFile(abs).catch(() => null)
  return now === null ? 'cannot be read' : now.equals(bytes) ? null : CHANGED
}

const CHANGED = 'is not what it was when the change was decided'

const changed = (path: string, what: string): Problem => ({ code: 'EDITS.CHANGED', message: `${JSON.stringify(path)} ${what}.`, next: 'Nothing was changed. Run it again: it is decided anew on what is there now.', path })
const leadsAway = (path: string, through: string): Problem => ({ code: 'EDITS.SYMLINK', message: `${JSON.stringify(path)} lies behind ${JSON.stringify(through)}, which is no directory.`, next: 'Nothing was changed. Replace the symlink by what it points to.', path: through })
