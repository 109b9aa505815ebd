/** Decides which files of an example go into a repository of their own. Paths are relative to the example. */
import { finding } from '../rules/finding.ts'
import type { Config } from '../schema/config.ts'
import type { Finding } from '../schema/report.ts'
import { comesAlive } from './comes-alive.ts'
import { judgeNames } from './judge-names.ts'
import { secretFile } from './secret-file.ts'

export interface SourceFile {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'other'
  readonly size: number
  readonly executable: boolean
  /** Of a symlink: where it leads, relative to the example; null when that is outside or nowhere. */
  readonly leadsTo: string | null
  /** Of what is neither a file nor a link. */
  readonly what?: 'submodule' | 'absent'
}

export interface Judged {
  readonly files: readonly SourceFile[]
  readonly links: readonly { readonly path: string; readonly leadsTo: string }[]
  /** Symlinks that lead to no file of the example: an error, unless what they lead to goes along. */
  readonly leaving: readonly SourceFile[]
  /** Errors among them: nothing is exported. */
  readonly findings: readonly Finding[]
}

/** In bytes. */
export interface Limits {
  readonly fileBytes: number
  readonly totalBytes: number
  readonly files: number
}

/** What is exported should be source (A09). */
export function limitsOf({ file_mb, total_mb, files }: Pick<Config['export'], 'file_mb' | 'total_mb' | 'files'>): Limits {
  return { fileBytes: Math.floor(file_mb * 1024 * 1024), totalBytes: Math.floor(total_mb * 1024 * 1024), files }
}

export function judgeFiles(all: readonly SourceFile[], example: { readonly id: string; readonly path: string }, limits: Limits): Judged {
  const at = (path: string) => ({ path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id })
  const [alive, rest] = split(all, ({ path }) => comesAlive(path) !== null)
  const files = rest.filter((file) => file.kind === 'file')
  const there = placesOf(files)
  const links = rest.flatMap(({ path, kind, leadsTo }) => (kind === 'symlink' && leadsTo !== null && there.has(leadsTo) ? [{ path, leadsTo }] : []))
  const carried = new Set(links.map(({ path }) => path))
  const findings = [
    ...alive.map(({ path }) => finding('EXPORT.LIVE_FILE_DROPPED', at(path), `${path} was left out: ${comesAlive(path)}.`)),
    ...rest.filter((file) => file.kind === 'other').map((file) => notAFile(file, at(file.path))),
    ...files.filter((file) => file.size > limits.fileBytes).map(({ path, size }) => finding('EXPORT.FILE_TOO_LARGE', at(path), `${path} has ${mebibytes(size)} MiB, over the ${mebibytes(limits.fileBytes)} MiB of export.file_mb.`)),
    ...rest.flatMap(({ path }) => {
      const why = secretFile(path)
      return why === null ? [] : [finding('EXPORT.SECRET_FILE', at(path), `${path} is ${why}.`)]
    }),
    ...judgeNames(rest.map(({ path }) => path), at),
  ]
  return { files, links, leaving: rest.filter(({ path, kind }) => kind === 'symlink' && !carried.has(path)), findings }
}

/** Everything that goes along, wherever it comes from. */
export function judgeTotal(sizes: readonly number[], example: { readonly id: string; readonly path: string }, limits: Limits): Finding[] {
  const at = { path: example.path, example: example.id }
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return [
    ...(sizes.length > limits.files ? [finding('EXPORT.TOO_LARGE', at, `The export has ${sizes.length} files, over ${limits.files}.`)] : []),
    ...(total > limits.totalBytes ? [finding('EXPORT.TOO_LARGE', at, `The export has ${mebibytes(total)} MiB, over the ${mebibytes(limits.totalBytes)} MiB of export.total_mb.`)] : []),
  ]
}

/** `carried`: paths of the new repository that something else fills. */
export function judgeLeaving(leaving: readonly SourceFile[], carried: readonly string[], example: { readonly id: string; readonly path: string }): Finding[] {
  const filled = (path: string): boolean => carried.some((other) => other === path || other.startsWith(`${path}/`))
  return leaving.filter(({ path }) => !filled(path)).map(({ path }) => finding('EXPORT.SYMLINK_LEAVES', { path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id }, `${path} leads to no file of the example.`))
}

function notAFile({ path, what }: SourceFile, at: { readonly path: string; readonly example: string }): Finding {
  if (what === 'submodule') return finding('EXPORT.SUBMODULE', at, `${path} is a submodule: a commit of another repository.`)
  if (what === 'absent') return finding('EXPORT.FILE_ABSENT', at, `${path} is tracked, and not here: the checkout leaves it out.`)
  return finding('EXPORT.NOT_A_FILE', at, `${path} is neither a file nor a link.`)
}

/** A link may lead to an exported file, or to a directory that holds one. */
function placesOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { path } of files) for (let at = path; at !== '' && !places.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) places.add(at)
  return places
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
