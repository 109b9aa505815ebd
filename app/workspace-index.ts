/** The verb `index`: validates the workspace, then lists what it holds (TFC-0007). Remembers the result for the exact state of the repository. */
import { createHash } from 'node:crypto'
import type { Config } from '../core/schema/config.ts'
import type { WorkspaceIndex } from '../core/schema/index.ts'
import { VERSION } from '../core/version.ts'
import { refuse } from '../core/workspace/index/refuse.ts'
import type { World } from '../core/world.ts'

export interface IndexOptions {
  /** Entities with errors are marked instead of the repository being refused. */
  readonly allowErrors?: boolean
}

/** null when the repository keeps no workspace. */
export async function workspaceIndex(world: World, config: Config, { allowErrors = false }: IndexOptions = {}): Promise<WorkspaceIndex | null> {
  const [head, state] = await Promise.all([world.git.head(), world.git.state()])
  const repository = { commit: head?.commit ?? null, dirty: head?.dirty ?? null }
  const key = state === null ? null : cacheKey(world, config, [state, head?.commit ?? ''])
  const known = key === null ? null : recall(await world.cache.get(key, { maxBytes: MAX_BYTES }))
  const index = known ?? (await build(world, config))
  if (index === null) return null
  if (known === null && key !== null) await world.cache.put(key, remembered(index))
  const now = { ...index, repository }
  return now.state === 'marked' && !allowErrors ? refuse(now) : now
}

/** What validates and indexes is loaded only when it is needed: it would be half of the time of a second look. */
async function build(world: World, config: Config): Promise<WorkspaceIndex | null> {
  const { buildIndex } = await import('./steps/build-index.ts')
  return buildIndex(world, config)
}

const MAX_BYTES = 256 * 1024 * 1024

/** Everything the result depends on. The day is in it since a key that signs may expire. */
function cacheKey({ clock }: World, { workspace, validate }: Config, parts: readonly string[]): string {
  return JSON.stringify(['index/1', VERSION, clock.now().toISOString().slice(0, 10), workspace, validate.levels, validate.exempt, ...parts])
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** With its own digest before it: what was cut or changed in the cache is a miss. */
function remembered(index: WorkspaceIndex): string {
  const text = JSON.stringify(index)
  return `${digest(text)}\n${text}`
}

function recall(text: string | null): WorkspaceIndex | null {
  if (text === null || text[64] !== '\n' || text.slice(0, 64) !== digest(text.slice(65))) return null
  return JSON.parse(text.slice(65)) as WorkspaceIndex
}
