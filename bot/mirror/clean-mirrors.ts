/** What a process that was killed left: locks that nobody holds any more, and halves of packs. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownerId, ownerOf } from '../../io/containers/owner.ts'
import { removeTree } from '../../io/remove-tree.ts'
import { KINDS } from './mirror-place.ts'

/** The directory of mirrors is one process's own. If another one is alive and uses it too, nothing is taken from under its hands. */
export async function cleanMirrors(dirAbs: string): Promise<void> {
  await mkdir(dirAbs, { recursive: true, mode: 0o700 })
  const owner = join(dirAbs, 'owner')
  const before = await readFile(owner, 'utf8').catch(() => '')
  if (before !== ownerId() && ownerOf(before) === 'alive') return
  await writeFile(owner, ownerId())
  if (before === ownerId() || before === '') return
  for (const { path, name } of await entriesOf(dirAbs)) {
    if (name.endsWith('.gone')) await removeTree(path)
    else for (const kind of KINDS) await cleanOne(join(path, kind, '.git'))
  }
}

async function cleanOne(gitDir: string): Promise<void> {
  // Locks lie at the top and beside refs; halves of packs, which may be large, beside packs.
  const found = await Promise.all([namesIn(gitDir, false), namesIn(join(gitDir, 'refs'), true), namesIn(join(gitDir, 'objects/pack'), false)])
  const left = found.flat().filter((path) => path.endsWith('.lock') || /\/(?:tmp_|\.tmp-)[^/]*$/.test(path))
  await Promise.all(left.map((path) => rm(path, { force: true, recursive: true })))
}

const namesIn = async (directory: string, recursive: boolean): Promise<readonly string[]> => (await readdir(directory, { recursive }).catch(() => [])).map((name) => join(directory, name))

/** Mirrors have the number of their repository as a name. */
export const entriesOf = async (dirAbs: string): Promise<readonly { readonly path: string; readonly name: string }[]> => (await readdir(dirAbs).catch(() => [])).filter((name) => /^\d{1,16}(?:\.[\w-]+\.gone)?$/.test(name)).map((name) => ({ name, path: join(dirAbs, name) }))
