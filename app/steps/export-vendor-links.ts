/** Symlinks that lead out of the example, or lie among what goes along: their content goes in their place, as long as git tracks it. */
import { comesAlive } from '../../core/export/comes-alive.ts'
import type { SourceFile } from '../../core/export/judge-files.ts'
import type { Copy } from '../../core/export/standalone.ts'
import type { Taken } from '../../core/export/vendor/closure.ts'
import { fromRoot } from '../../core/export/vendor/garden-path.ts'
import type { Tree } from '../../core/export/vendor/tree.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

/** Of the example. What leads out of the garden, or to what git does not track, is refused by whoever judges its files (A11). */
export async function leavingLinks(world: World, tree: Tree, example: Example, files: readonly SourceFile[]): Promise<{ readonly copies: readonly Copy[]; readonly findings: readonly Finding[] }> {
  const copies: Copy[] = []
  for (const { path, kind, leadsTo } of files) {
    if (kind !== 'symlink' || leadsTo !== null || comesAlive(path) !== null) continue
    const at = fromRoot(example.path) === '' ? path : `${example.path}/${path}`
    copies.push(...(await contentOf(world, tree, at, path)))
  }
  return { copies, findings: [] }
}

/** Among what goes along: path of the link → path of its content. A link to a directory becomes the directory. */
export async function linksTaken(world: World, tree: Tree, taken: readonly Taken[]): Promise<{ readonly content: ReadonlyMap<string, string>; readonly copies: readonly Copy[]; readonly dropped: readonly string[]; readonly findings: readonly Finding[] }> {
  const content = new Map<string, string>()
  const copies: Copy[] = []
  const dropped: string[] = []
  const findings: Finding[] = []
  for (const { path, because } of taken) {
    const kind = tree.file(path)?.kind
    if (kind === 'file') continue
    const found = kind === 'link' ? await contentOf(world, tree, path, path) : []
    const [only, another] = found
    if (only !== undefined && another === undefined && only.to === path) content.set(path, only.from)
    else {
      dropped.push(path)
      copies.push(...found)
      if (found.length === 0) findings.push(kind === 'other' ? finding('EXPORT.NOT_A_FILE', { path }, `${path}, which ${because} needs, is a commit of another repository.`) : finding('EXPORT.SYMLINK_LEAVES', { path }, `${path}, which ${because} needs, leads to nothing that git tracks.`))
    }
  }
  return { content, copies, dropped, findings }
}

/** More files behind one link are no helper. */
const MOST = 1000

async function contentOf(world: World, tree: Tree, at: string, to: string): Promise<Copy[]> {
  const place = await world.files.resolve(at)
  if (place === null || place === 'outside') return []
  const file = tree.file(place.path)
  if (file?.kind === 'file') return [{ from: place.path, to, executable: file.executable, because: `the link ${at}` }]
  if (!tree.isDirectory(place.path) || place.path === '' || place.path === '.') return []
  return tree.below(place.path).slice(0, MOST).flatMap(({ path, kind, executable }) => (kind === 'file' ? [{ from: path, to: `${to}${path.slice(place.path.length)}`, executable, because: `the link ${at}` }] : []))
}
