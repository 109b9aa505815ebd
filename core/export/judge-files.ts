/** Decides which files of an example go into a repository of their own. Paths are relative to the example. */
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { comesAlive } from './comes-alive.ts'

export interface SourceFile {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'other'
  readonly size: number
  readonly executable: boolean
  /** Of a symlink: where it leads, relative to the example; null when that is outside or nowhere. */
  readonly leadsTo: string | null
}

export interface Judged {
  readonly files: readonly SourceFile[]
  readonly links: readonly { readonly path: string; readonly leadsTo: string }[]
  /** Errors among them: nothing is exported. */
  readonly findings: readonly Finding[]
}

/** GitHub refuses files over 100 MiB and warns from 50; what is exported should be source. */
export const LIMITS = { fileBytes: 10 * 1024 * 1024, totalBytes: 100 * 1024 * 1024, files: 1000 } as const

export function judgeFiles(all: readonly SourceFile[], example: { readonly id: string; readonly path: string }): Judged {
  const at = (path: string) => ({ path: `${example.path}/${path}`, example: example.id })
  const [alive, rest] = split(all, ({ path }) => comesAlive(path) !== null)
  const files = rest.filter((file) => file.kind === 'file')
  const links = rest.flatMap(({ path, kind, leadsTo }) => (kind === 'symlink' && leadsTo !== null && isThere(leadsTo, files) ? [{ path, leadsTo }] : []))
  const broken = rest.filter(({ path, kind }) => kind === 'symlink' && !links.some((link) => link.path === path))
  const total = files.reduce((sum, file) => sum + file.size, 0)
  const findings = [
    ...alive.map(({ path }) => finding('EXPORT.LIVE_FILE_DROPPED', at(path), `${path} was left out: ${comesAlive(path)}.`)),
    ...broken.map(({ path }) => finding('EXPORT.SYMLINK_LEAVES', at(path), `${path} leads to no file of the example.`)),
    ...rest.filter((file) => file.kind === 'other').map(({ path }) => finding('EXPORT.NOT_A_FILE', at(path), `${path} is neither a file nor a link.`)),
    ...files.filter((file) => file.size > LIMITS.fileBytes).map(({ path, size }) => finding('EXPORT.FILE_TOO_LARGE', at(path), `${path} has ${mebibytes(size)} MiB, over ${mebibytes(LIMITS.fileBytes)}.`)),
    ...(files.length > LIMITS.files ? [finding('EXPORT.TOO_LARGE', { path: example.path, example: example.id }, `The example has ${files.length} files, over ${LIMITS.files}.`)] : []),
    ...(total > LIMITS.totalBytes ? [finding('EXPORT.TOO_LARGE', { path: example.path, example: example.id }, `The example has ${mebibytes(total)} MiB, over ${mebibytes(LIMITS.totalBytes)}.`)] : []),
    ...collisions(rest.map(({ path }) => path)).map(([one, other]) => finding('EXPORT.NAME_COLLISION', at(other), `${one} and ${other} are one name where case and accents do not count.`)),
  ]
  return { files, links, findings }
}

/** A link may lead to an exported file, or to a directory that holds one. */
const isThere = (path: string, files: readonly SourceFile[]): boolean => files.some((file) => file.path === path || file.path.startsWith(`${path}/`))

function collisions(paths: readonly string[]): [string, string][] {
  const seen = new Map<string, string>()
  const found: [string, string][] = []
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase().normalize('NFC')
    const first = seen.get(folded)
    if (first === undefined) seen.set(folded, path)
    else found.push([first, path])
  }
  return found
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
