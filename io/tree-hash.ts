/**
 * The git tree hash of a directory as it lies on disk. A temporary index and object directory take what git has to write,
 * so the repository stays untouched. For a clean directory it equals `git rev-parse HEAD:<path>`.
 */
import { lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { withoutTrailingSlashes } from '../core/source/without-trailing.ts'
import { ownerId } from './containers/owner.ts'
import { runGit } from './run-git.ts'

export async function writtenTree(rootAbs: string, path: string): Promise<string | null> {
  const places = await placesOf(rootAbs)
  if (places === null) return null
  const { prefix, objects } = places
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

/** Of a plain repository git need not be asked: each process it takes is a tenth of what a run may cost. */
async function placesOf(rootAbs: string): Promise<{ readonly prefix: string; readonly objects: string } | null> {
  const own = join(rootAbs, '.git')
  const kinds = await Promise.all([own, join(own, 'objects'), join(own, 'HEAD'), join(own, 'commondir')].map((place) => lstat(place).then((found) => (found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other'), () => 'missing')))
  if (kinds.join() === 'directory,directory,file,missing') return { prefix: '', objects: join(own, 'objects') }
  const asked = await runGit(rootAbs, ['rev-parse', '--show-prefix', '--git-path', 'objects'])
  const [prefix = '', objects = ''] = asked.stdout.split('\n')
  return asked.code === 0 ? { prefix, objects } : null
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
