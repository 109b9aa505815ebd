/**
 * Another commit of the repository in a scratch tree: a repository of its own that borrows the objects. Nothing is written into the
 * one it comes from (no worktree, no ref, no index), and no hook or filter that a repository could choose is run.
 */
import { copyFile, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Checkout, World } from '../core/world.ts'
import { ownerId } from './containers/owner.ts'
import { runGit } from './run-git.ts'
import { removeGently } from './remove-gently.ts'

/** `env`: more for git, for instance that nobody's settings count. */
export async function checkOut(rootAbs: string, commit: string, open: (rootAbs: string) => Promise<World>, env: Readonly<Record<string, string>> = {}): Promise<Result<Checkout>> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return problem(commit, 'it is no commit')
  const asked = await runGit(rootAbs, ['rev-parse', '--show-prefix', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow'])
  const [prefix = '', format = 'sha1', objects = '', shallow = ''] = asked.stdout.split('\n')
  if (asked.code !== 0 || objects === '') return problem(commit, asked.complaint)
  // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
  const path = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-checkout-`)))
  // Nothing of it was run, so nobody works in it.
  const remove = (): Promise<void> => removeGently(path)
  const made = await runGit(path, ['init', '--quiet', `--object-format=${format}`, '--template=', '.'])
  if (made.code !== 0) return remove().then(() => problem(commit, made.complaint))
  await mkdir(join(path, '.git/objects/info'), { recursive: true })
  await writeFile(join(path, '.git/objects/info/alternates'), `${resolve(rootAbs, objects)}\n`)
  // Where its history ends is no damage: without this git would look for what is not there.
  await copyFile(resolve(rootAbs, shallow), join(path, '.git/shallow')).catch(() => undefined)
  // LFS files stay pointers: fetching them is another question, and asks the network.
  const done = await runGit(path, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit], { env: { GIT_LFS_SKIP_SMUDGE: '1', ...env } })
  if (done.code !== 0) return remove().then(() => problem(commit, done.complaint))
  return ok({ world: await open(resolve(path, prefix)), [Symbol.asyncDispose]: remove })
}

function problem(commit: string, why: string): Result<never> {
  return fail({ code: 'GIT.CHECKOUT', message: `The commit ${commit.slice(0, 12)} cannot be checked out: ${why.replace(/\.$/, '')}.`, next: 'Fetch it (`git fetch --deepen=100`, or `fetch-depth: 0` for actions/checkout), or name another base.' })
}
