/** Where what a change takes away lies until all of it is done: on the same disk, where neither git nor a person sees it. */
import { createHash } from 'node:crypto'
import { lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit } from '../run-git.ts'

export interface Place {
  /** In the git directory, or `.hortus/` of the root outside of git. */
  readonly dirAbs: string
  /** Is there while a change is carried out: holds its journal, and is the lock. */
  readonly activeAbs: string
  readonly temporary: boolean
}

export async function openPlace(rootAbs: string): Promise<Place> {
  const asked = await runGit(rootAbs, ['rev-parse', '--absolute-git-dir', '--show-prefix'])
  const [gitDir = '', prefix = ''] = asked.stdout.split('\n')
  if (asked.code === 0 && gitDir !== '' && (await onOneDisk(gitDir, rootAbs))) return placeAt(gitDir, prefix, false)
  return placeAt(join(rootAbs, '.hortus'), '', true)
}

/** Two gardens of one repository do not stand in each other's way. */
function placeAt(dirAbs: string, prefix: string, temporary: boolean): Place {
  const garden = prefix === '' ? '' : `-${createHash('sha256').update(prefix).digest('hex').slice(0, 12)}`
  return { dirAbs, activeAbs: join(dirAbs, `hortus-edits${garden}`), temporary }
}

/** Files are moved by renaming them, which no system does from one disk to another. */
async function onOneDisk(oneAbs: string, otherAbs: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(oneAbs).catch(() => null), stat(otherAbs).catch(() => null)])
  return one !== null && one.isDirectory() && one.dev === other?.dev
}
