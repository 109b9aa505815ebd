/** Mounts and paths of a contract in words for a reviewer. */
import type { CapturedMount, CapturedPath } from './captured.ts'

/** high: power over the machine. medium: more than before within a run. low: how it behaves. */
export type Danger = 'high' | 'medium' | 'low'

/** `~/.cache/huggingface → /root/.cache/huggingface (rw)` */
export function mountText(mount: CapturedMount, { mode = true, path = pathText }: { readonly mode?: boolean; readonly path?: (path: CapturedPath) => string } = {}): string {
  const source = mount.kind === 'bind' ? path(mount.source) : mount.kind === 'volume' ? (mount.name ?? 'a volume') : 'memory'
  const readonly = mount.kind !== 'tmpfs' && mount.readonly
  return `${source} → ${mount.target}${mode ? ` (${readonly ? 'ro' : 'rw'})` : ''}`
}

/** In listings and diffs. */
export const pathText = (path: CapturedPath): string => below(ROOTS, path)

/** In sentences of findings, which a baseline may hold. */
export const pathInWords = (path: CapturedPath): string => below({ ...ROOTS, repository: 'the repository', example: 'the example', temporary: 'a temporary directory' }, path)

function below(roots: Readonly<Record<keyof typeof ROOTS, string>>, { root, path }: CapturedPath): string {
  if (root === 'elsewhere') return path
  return path === '.' ? roots[root] : `${roots[root]}/${path}`
}

const ROOTS = { repository: '{repository}', example: '{example}', home: '~', cache: '~/.cache', work: '$CVL_WORK_DIR', temporary: '{temporary}' } as const satisfies Record<Exclude<CapturedPath['root'], 'elsewhere'>, string>

/** A path of the host is more than what every script of a garden mounts. */
export function reachOf(mount: CapturedMount): Danger {
  if (mount.kind !== 'bind') return 'low'
  const { root } = mount.source
  if (root === 'elsewhere' || root === 'home') return 'high'
  return !mount.readonly && (root === 'repository' || root === 'cache') ? 'medium' : 'low'
}
