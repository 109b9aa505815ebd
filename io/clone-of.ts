/**
 * A clone of another directory's repository, as anyone who gets it would have it: what an export is proven in. Objects are copied and
 * never shared, no hook, template or filter runs, and nothing of the person's settings changes a byte.
 */
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Checkout, World } from '../core/world.ts'
import { ownerId } from './containers/owner.ts'
import { ownGit } from './own-git.ts'
import { removeTree } from './remove-tree.ts'

export async function cloneOf(rootAbs: string, open: (rootAbs: string) => Promise<World>, signal?: AbortSignal): Promise<Result<Checkout>> {
  // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
  const scratch = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-clone-`)))
  const remove = (): Promise<void> => removeTree(scratch)
  const path = join(scratch, 'clone')
  const made = await ownGit(scratch, ['clone', '--quiet', '--no-local', '--no-hardlinks', '--template=', '--no-recurse-submodules', '--', rootAbs, path], signal === undefined ? {} : { signal })
  if (made.code !== 0) return remove().then(() => fail({ code: 'GIT.CLONE', message: `${rootAbs} cannot be cloned: ${made.complaint.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Look whether it is a git repository with a commit, and whether there is room for a copy.' }))
  return ok({ world: await open(path), [Symbol.asyncDispose]: remove })
}
