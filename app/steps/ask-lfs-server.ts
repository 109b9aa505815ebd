/**
 * Asks the LFS server for the contents of the pointers, where the configuration says so (rule 17). A pull request chooses neither
 * whether nor whom: with a base the setting is that of the merge base (`hold-policy`), and so is .lfsconfig.
 */
import { serverOf } from '../../core/lfs/server-of.ts'
import type { Config } from '../../core/schema/config.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import { eachFile } from '../../core/workspace/each-file.ts'
import { LFS_FOLDERS, type LfsStore, type Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'
import type { WorkflowOptions } from './load-workflow.ts'

/** More than this is asked on another day: 200 requests take a minute. */
const MAX_OBJECTS = 20_000

type Read = Pick<Workspace, 'listing' | 'change' | 'texts'>

/** null when nobody is asked: it is switched off, or there is nothing to ask for. */
export async function askLfsServer(world: Pick<World, 'git' | 'remotes' | 'lfs' | 'signal'>, config: Config, workspace: Read, { base, pullRequest }: Pick<WorkflowOptions, 'base' | 'pullRequest'>): Promise<LfsStore | null> {
  const setting = config.workspace.lfs.server
  const pointers = setting === 'off' ? [] : pointersOf(workspace)
  // A base that is not here has been told.
  if (pointers.length === 0 || (base !== undefined && workspace.change === null)) return null
  const silent = (trouble: string): LfsStore => ({ server: null, absent: new Set(), trouble })
  if (base === undefined && ((pullRequest ?? null) !== null || config.smoke.untrusted)) return silent('a pull request without --base could name any server')
  const known = setting === 'auto' ? { ...(await world.remotes.addresses()), lfsconfig: await lfsconfig(world, workspace) } : { lfsUrl: null, remoteLfsUrl: null, remoteUrl: null, lfsconfig: '' }
  const server = serverOf(setting, known)
  if (!server.ok) return silent(server.problem)
  const asked = pointers.slice(0, MAX_OBJECTS)
  const { absent, unanswered, trouble } = await world.lfs.absent({ server: server.value.url, withToken: server.value.configured, objects: asked, signal: world.signal })
  const left = unanswered + pointers.length - asked.length
  return { server: new URL(server.value.url).host, absent: new Set(absent), trouble: trouble ?? (left === 0 ? null : `of ${left} of ${pointers.length} contents nothing is known`) }
}

/** What git tracks as a pointer: what is not committed, or not in LFS, is not expected on a server. Each content once. */
function pointersOf({ listing }: Read): readonly { readonly oid: string; readonly size: number }[] {
  const files = LFS_FOLDERS.flatMap((name) => eachFile(listing.folder(name)))
  return [...new Map(files.flatMap(({ tracked, lfs, pointer }) => (tracked && lfs && pointer !== null ? [[pointer.oid, pointer] as const] : []))).values()]
}

async function lfsconfig({ git }: Pick<World, 'git'>, { change, texts }: Read): Promise<string> {
  if (change !== null) {
    const read = await git.readAt(change.mergeBase, '.lfsconfig', { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
    return read.ok ? read.value.text : ''
  }
  const doc = texts.get('.lfsconfig')
  return doc?.state === 'read' ? doc.text : ''
}
