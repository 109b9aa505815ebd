/** A25: a list that was written for another directory: copied from another version, or its own directory was renamed. */
import type { ChecksumEntry } from '../../integrity/checksum-list.ts'
import type { ChecksumFile } from '../../integrity/integrity.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'

/** A line of another directory, with the path that it would have here. */
export interface OtherEntry extends ChecksumEntry {
  readonly of: string
}

/** Lines that name a path from the root, in a directory beside this one. A directory of such a name inside of this one is its own. */
export function writtenElsewhere({ directory, files }: Pick<ChecksumFile, 'directory' | 'files'>, entries: readonly ChecksumEntry[]): { readonly own: readonly ChecksumEntry[]; readonly others: readonly OtherEntry[] } {
  const there = new Set(files.map(({ path }) => path))
  const depth = directory.split('/').length
  const others = new Map<ChecksumEntry, OtherEntry>()
  for (const entry of entries) {
    const names = entry.path.slice(directory.length + 1).split('/')
    if (names.length <= depth || !ROOTS.has(names[0]!) || plain(entry.written).startsWith(`${directory}/`) || there.has(entry.path)) continue
    others.set(entry, { ...entry, of: names.slice(0, depth).join('/'), path: `${directory}/${names.slice(depth).join('/')}` })
  }
  return { own: entries.filter((entry) => !others.has(entry)), others: [...others.values()] }
}

const ROOTS: ReadonlySet<string> = new Set(['datasets', 'models', 'runs'])

const plain = (written: string): string => written.replace(/^(?:\.\/)+/, '')

/** One mistake, whatever the number of its lines. */
export function otherDirectory({ path, directory }: Pick<ChecksumFile, 'path' | 'directory'>, others: readonly OtherEntry[]): readonly Finding[] {
  const [first] = others
  if (first === undefined) return []
  const where = listed([...new Set(others.map(({ of }) => of))], 3)
  return [finding('TFC0008.PATH_ESCAPES', { path, line: first.line, column: 1 }, `${others.length === 1 ? 'A line names a file' : `${others.length} lines name files`} below ${where}, not below ${shorten(directory)}: the list was written for another directory, or this one was renamed.`)]
}
