/**
 * Another garden for who only looks: a directory of this machine as it is, or a public repository by its address, cloned into a scratch directory
 * as anyone would have it. No credentials go along, no hook, template, filter or submodule comes with it.
 */
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Checkout, World } from '../core/world.ts'
import { ownerId } from './containers/owner.ts'
import { findGardenRoot } from './garden-root.ts'
import { ownGit } from './own-git.ts'
import { removeTree } from './remove-tree.ts'

/** What `place` must begin with to be an address. */
const ADDRESS = /^(?:https|file):\/\//

export async function gardenAt(place: string, open: (rootAbs: string) => Promise<World>, signal?: AbortSignal): Promise<Result<Checkout>> {
  if (ADDRESS.test(place)) return cloned(place, open, signal)
  if (/^[\w+.-]+:\/\/|^[\w.-]+@/.test(place)) return fail(refused(place))
  const root = findGardenRoot(place)
  return root.ok ? ok({ world: await open(root.value), [Symbol.asyncDispose]: async () => undefined }) : root
}

async function cloned(address: string, open: (rootAbs: string) => Promise<World>, signal?: AbortSignal): Promise<Result<Checkout>> {
  if (/[\0\n]|\/\/[^/]*@/.test(address)) return fail(refused(address))
  // The name of a scratch directory: a harness that is killed leaves it to the next one to remove.
  const scratch = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-garden-`)))
  const remove = (): Promise<void> => removeTree(scratch)
  const path = join(scratch, nameIn(address))
  const made = await ownGit(scratch, ['-c', 'protocol.allow=never', '-c', 'protocol.https.allow=always', '-c', 'protocol.file.allow=always', 'clone', '--quiet', '--template=', '--no-recurse-submodules', '--no-tags', '--', address, path], { group: true, ...(signal === undefined ? {} : { signal }) })
  if (made.code !== 0) return remove().then(() => fail({ code: 'SITE.CLONE', message: `${address} cannot be cloned: ${made.complaint.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Look whether the address is right and the repository is public; else clone it, and name the directory with --repo DIR.' }))
  return ok({ world: await open(path), [Symbol.asyncDispose]: remove })
}

/** What nobody knows as owner/name is called by its directory. */
function nameIn(address: string): string {
  const last = address.split('/').findLast((part) => part !== '')?.replace(/\.git$/, '') ?? ''
  return /^\w[\w.-]{0,99}$/.test(last) ? last : 'garden'
}

const refused = (place: string): Problem => ({ code: 'SITE.REPOSITORY', message: `${place.replace(/\/\/[^/]*@/, '//')} is no address that a garden is read from.`, next: 'Give an address that begins with https:// and holds no user name, or a directory.' })
