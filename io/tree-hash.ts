/**
 * The git tree hash of a directory as it lies on disk. A temporary index and object directory take what git has to write,
 * so the repository stays untouched. For a clean directory it equals `git rev-parse HEAD:<path>`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { withoutTrailingSlashes } from '../core/source/without-trailing.ts'
import { ownerId } from './containers/owner.ts'
import { runGit } from './run-git.ts'

export async function treeHash(rootAbs: string, path: string): Promise<string | null> {
  const places = await runGit(rootAbs, ['rev-parse', '--show-prefix', '--git-path', 'objects'])
  if (places.code !== 0) return null
  const [prefix, objects] = places.stdout.split('\n') as [string, string]
  const scratch = await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-tree-`))
  try {
    await mkdir(join(scratch, 'objects'))
    return await hashWith(rootAbs, path, posix.join(prefix, path), {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(rootAbs, objects),
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function hashWith(rootAbs: string, path: string, fromTop: string, env: Record<string, string>): Promise<string | null> {
  const folder = withoutTrailingSlashes(fromTop.replace(/^\.\/?/, ''))
  // What HEAD tracks comes first, so that a tracked file keeps counting although a later rule ignores it; a new directory has none.
  await runGit(rootAbs, folder === '' ? ['read-tree', 'HEAD'] : ['read-tree', `--prefix=${folder}/`, `HEAD:${folder}`], { env })
  const added = await runGit(rootAbs, ['add', '--all', '--', path === '' ? '.' : path], { env })
  if (added.code !== 0) return null
  const written = await runGit(rootAbs, folder === '' ? ['write-tree'] : ['write-tree', `--prefix=${folder}/`], { env })
  return written.code === 0 ? written.stdout.trim() : null
}
