/** What an export starts from: the tracked files of an example as the commit has them. What differs from it is refused: provenance must be true. */
import { looksLikePointer, POINTER_MAX_BYTES } from '../../core/integrity/pointer.ts'
import type { SourceFile } from '../../core/export/judge-files.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { GitFile, World } from '../../core/world.ts'

export interface Gathered {
  /** Relative to the example, sorted. */
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

/** Paths are relative to the garden's root; `listing` is all of it. */
export async function gatherFiles(world: World, example: Example, listing: readonly GitFile[]): Promise<Gathered> {
  const own = listing.filter(({ path }) => isInside(example, path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const tracked = own.filter(({ blob, size, mode }) => blob !== null && (size !== null || mode === '160000' || mode === '100644' || mode === '100755'))
  const files = await Promise.all(tracked.map(async (file): Promise<SourceFile> => ({ path: relativeTo(example, file.path), size: file.size ?? 0, executable: file.mode === '100755', ...(await kindOf(world, example, file)) })))
  const plain = own.filter(({ mode, size, blob }) => blob !== null && mode.startsWith('100') && size !== null)
  const pointers = await pointerFindings(world, example, plain.filter(({ size }) => size! <= POINTER_MAX_BYTES))
  const away = new Set(pointers.map(({ path }) => path))
  return { files, findings: [...pointers, ...(await carriedFindings(world, example, listing, plain.filter(({ path }) => !away.has(path))))] }
}

/** Git LFS keeps the content, and it lies here: it goes along as what it is. */
async function carriedFindings(world: World, example: Example, listing: readonly GitFile[], plain: readonly GitFile[]): Promise<Finding[]> {
  if (plain.length === 0 || !listing.some(({ path }) => path.endsWith('.gitattributes'))) return []
  const filters = await world.git.attributes('filter', plain.map(({ path }) => path))
  return plain.filter(({ path }) => filters.get(path) === 'lfs').map(({ path }) => finding('EXPORT.LFS_CARRIED', { path, example: example.id }, `${relativeTo(example, path)} is kept by Git LFS in the garden, and goes along as an ordinary file.`))
}

async function kindOf(world: World, example: Example, { path, mode, size }: GitFile): Promise<Pick<SourceFile, 'kind' | 'leadsTo' | 'what'>> {
  if (mode === '160000') return { kind: 'other', leadsTo: null, what: 'submodule' }
  if (size === null) return { kind: 'other', leadsTo: null, what: 'absent' }
  if (mode !== '120000') return { kind: 'file', leadsTo: null }
  const resolved = await world.files.resolve(path)
  const inside = resolved !== null && resolved !== 'outside' && isInside(example, resolved.path)
  return { kind: 'symlink', leadsTo: inside ? relativeTo(example, resolved.path) : null }
}

/** What lies on disk is a pointer: its content is somewhere else. */
async function pointerFindings(world: World, example: Example, small: readonly GitFile[]): Promise<Finding[]> {
  const texts = await world.files.readTexts(small.map(({ path }) => path), { maxBytes: POINTER_MAX_BYTES })
  return small.flatMap(({ path }) => {
    const read = texts.get(path)
    return read?.ok === true && looksLikePointer(read.value.text) ? [finding('EXPORT.LFS_POINTER', { path, example: example.id }, `${relativeTo(example, path)} is a pointer of Git LFS.`)] : []
  })
}

export const isInside = ({ path: root }: Pick<Example, 'path'>, path: string): boolean => root === '.' || path.startsWith(`${root}/`)
export const relativeTo = ({ path: root }: Pick<Example, 'path'>, path: string): string => (root === '.' ? path : path.slice(root.length + 1))
