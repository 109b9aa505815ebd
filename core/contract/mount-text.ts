/** Mounts and paths of a contract in words for a reviewer. */
import type { CapturedMount, CapturedPath } from './captured.ts'

/** high: power over the machine. medium: more than before within a run. low: how it behaves. */
export type Danger = 'high' | 'medium' | 'low'

/** `~/.cache/huggingface → /root/.cache/huggingface (rw)` */
export function mountText(mount: CapturedMount, { mode = true }: { readonly mode?: boolean } = {}): string {
  const source = mount.kind === 'bind' ? pathText(mount.source) : mount.kind === 'volume' ? (mount.name ?? 'a volume') : 'memory'
  const readonly = mount.kind !== 'tmpfs' && mount.readonly
  return `${source} → ${mount.target}${mode ? ` (${readonly ? 'ro' : 'rw'})` : ''}`
}

export function pathText({ root, path }: CapturedPath): string {
  if (root === 'elsewhere') return path
  const front = ROOTS[root]
  return path === '.' ? front : `${front}/${path}`
}

const ROOTS = { repository: 'the repository', example: 'the example', home: '~', cache: '~/.cache', work: '$CVL_WORK_DIR', temporary: 'a temporary directory' } as const satisfies Record<Exclude<CapturedPath['root'], 'elsewhere'>, string>

/** A path of the host is more than what every script of a garden mounts. */
export function reachOf(mount: CapturedMount): Danger {
  if (mount.kind !== 'bind') return 'low'
  const { root } = mount.source
  if (root === 'elsewhere' || root === 'home') return 'high'
  return !mount.readonly && (root === 'repository' || root === 'cache') ? 'medium' : 'low'
}
