/** What goes along from outside is judged like what is the example's own: no climbing path, no clash, nothing that comes alive, not half of the garden. */
import type { Example } from '../../garden/example.ts'
import { finding } from '../../rules/finding.ts'
import type { Finding } from '../../schema/report.ts'
import { comesAlive } from '../comes-alive.ts'
import type { Copy } from '../standalone.ts'
import { parentOf } from './garden-path.ts'
import type { Tree } from './tree.ts'

export interface JudgedCopies {
  readonly copies: readonly Copy[]
  readonly findings: readonly Finding[]
}

/** An export carries what is used; a few modules are the measure (specs: garden 7, 14). */
export const VENDOR_LIMITS = { files: 500, bytes: 20 * 1024 * 1024, many: 60 } as const

/** `own`: paths of the example, relative to it. `same`: copies that would replace a file of the same content. */
export function judgeCopies(copies: readonly Copy[], own: readonly string[], example: Pick<Example, 'id' | 'path' | 'descriptor'>, tree: Tree, pulled: ReadonlyMap<string, number>, same: ReadonlySet<string>): JudgedCopies {
  const files = new Set(own)
  const directories = new Set(own.flatMap(parents))
  const kept: Copy[] = []
  const findings: Finding[] = []
  for (const copy of copies) {
    const at = { path: copy.from, example: example.id }
    const alive = comesAlive(copy.to)
    if (!isPlain(copy.to)) findings.push(finding('EXPORT.POINTS_OUTSIDE', at, 'Its path is none that a repository can hold.'))
    else if (alive !== null) findings.push(finding('EXPORT.LIVE_FILE_DROPPED', at, `${copy.to} was left out: ${alive}.`))
    else if (same.has(copy.to)) continue
    else if (isTaken(copy.to, files, directories)) findings.push(finding('EXPORT.VENDOR_CLASH', at, `${copy.to} is a file of the example already, and ${copy.because} needs that of the garden.`))
    else kept.push(copy)
  }
  return { copies: kept, findings: [...findings, ...sizeFindings(kept, example, tree, pulled)] }
}

const isPlain = (path: string): boolean => path !== '' && path.length < 1024 && !path.includes('\0') && !path.startsWith('/') && !path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')

/** The same file, a file where a directory must be, or a directory where the file must be. */
const isTaken = (path: string, files: ReadonlySet<string>, directories: ReadonlySet<string>): boolean => files.has(path) || directories.has(path) || parents(path).some((each) => files.has(each))

function parents(path: string): string[] {
  const found: string[] = []
  for (let at = parentOf(path); at !== ''; at = parentOf(at)) found.push(at)
  return found
}

function sizeFindings(copies: readonly Copy[], example: Pick<Example, 'id' | 'path' | 'descriptor'>, tree: Tree, pulled: ReadonlyMap<string, number>): Finding[] {
  const sizes = copies.map(({ from }) => ({ from, size: tree.file(from)?.size ?? 0 }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  const at = { path: example.descriptor, example: example.id }
  if (copies.length > VENDOR_LIMITS.files) return [finding('EXPORT.VENDOR_TOO_LARGE', at, `${copies.length} files of the garden would go along, over ${VENDOR_LIMITS.files}. ${culprits(copies, pulled)}`)]
  if (total > VENDOR_LIMITS.bytes) return [finding('EXPORT.VENDOR_TOO_LARGE', at, `${mebibytes(total)} MiB of the garden would go along, over ${mebibytes(VENDOR_LIMITS.bytes)}. The largest: ${sizes.sort((a, b) => b.size - a.size || (a.from < b.from ? -1 : 1)).slice(0, 5).map(({ from, size }) => `${from} (${mebibytes(size)} MiB)`).join(', ')}.`)]
  return copies.length > VENDOR_LIMITS.many ? [finding('EXPORT.VENDORS_MUCH', at, `${copies.length} files of the garden go along. ${culprits(copies, pulled)}`)] : []
}

/** Who brought most in: modules by their imports, everything else by what named it. */
function culprits(copies: readonly Copy[], pulled: ReadonlyMap<string, number>): string {
  const counts = new Map(pulled)
  for (const [because, some] of Map.groupBy(copies, (copy) => copy.because)) if (!counts.has(because)) counts.set(because, some.length)
  const most = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, 5)
  return `Most came by ${most.map(([by, count]) => `${by} (${count})`).join(', ')}.`
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
