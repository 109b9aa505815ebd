/**
 * A contract holds `{example}` where the script had the absolute path of the example. Inside the container that path is where it
 * was mounted; what is not mounted stays as it is, and so does a text that only looks like one.
 */
import type { CapturedMount, CapturedPath } from './captured.ts'

export function fillPlaces(text: string, mounts: readonly CapturedMount[]): string {
  if (!text.includes('{')) return text
  return text.replace(/\{(repository|example|home|cache|work|temporary)\}((?:\/[^\s:;,'"/]+)*)(?=$|[\s:;,/])/g, (whole, root: CapturedPath['root'], rest: string) => {
    const path = rest === '' ? '.' : rest.slice(1)
    const best = mounts.flatMap((mount) => (mount.kind === 'bind' && mount.source.root === root ? (inside(mount, path) ?? []) : [])).sort((a, b) => b.depth - a.depth)[0]
    return best?.target ?? whole
  })
}

function inside({ source, target }: Extract<CapturedMount, { kind: 'bind' }>, path: string): { target: string; depth: number } | null {
  if (source.path === path) return { target, depth: path.length + 1 }
  if (source.path === '.') return { target: `${target}/${path}`, depth: 0 }
  return path.startsWith(`${source.path}/`) ? { target: `${target}${path.slice(source.path.length)}`, depth: source.path.length } : null
}

