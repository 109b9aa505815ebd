/** Rules 84 to 89: a list covers its directory exactly, and every file is what it says. */
import { CHECKSUMS_NAME, type ChecksumEntry, type ChecksumProblem, type ChecksumProblemKind } from '../../integrity/checksum-list.ts'
import { hashOf } from '../../integrity/hashes-for-lists.ts'
import type { ChecksumFile } from '../../integrity/integrity.ts'
import { mustBeListed } from '../../integrity/what-to-list.ts'
import type { Finding } from '../../schema/report.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { Listed } from '../../workspace/listing.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding, type FindingCode } from '../finding.ts'
import { atMost } from './at-most.ts'
import { otherDirectory, writtenElsewhere } from './list-of-another.ts'
import { listed, shorten } from './shorten.ts'
import { withDirectory } from './with-directory.ts'

type Policy = Workspace['config']['checksums']
type Known = Pick<Workspace, 'hashes' | 'listing'>

/** Of one kind in one list; the rest is one finding. */
const MOST = 20

/** Rule 84. Where nobody lists anything yet it is one finding: the repository has not begun with it. Its message names nothing, so that the baseline knows it again when a version comes. */
export function checksumsMissing(lists: readonly ChecksumFile[], policy: Policy): readonly Finding[] {
  const wanted = lists.filter(shouldHaveList)
  const without = wanted.filter(({ text, signature }) => text.state === 'missing' && signature.text.state === 'missing')
  if (policy === 'off' || without.length === 0) return []
  const level = policy === 'require' ? 'error' : 'warning'
  const at = ({ claims, directory }: ChecksumFile): string => (claims.state === 'missing' ? directory : claims.path)
  if (policy === 'warn' && without.length > 1 && without.length === wanted.length) {
    return [finding('TFC0008.CHECKSUMS_MISSING', { path: '.' }, `None of ${without.length} versions and runs with artifacts has a ${CHECKSUMS_NAME}.`, { fix: `Run \`hortus sign DIRECTORY\` for each and commit ${CHECKSUMS_NAME}: ${listed(without.map(({ directory }) => directory))}.` })]
  }
  return without.map((list) => finding('TFC0008.CHECKSUMS_MISSING', { path: at(list), line: list.claims.state === 'missing' ? null : 1 }, `${shorten(list.directory)} has no ${CHECKSUMS_NAME}.`, { level, fix: `Run \`hortus sign ${shorten(list.directory)}\` and commit ${CHECKSUMS_NAME}.` }))
}

/** What is no version is told by its name, and a version without content by what is missing. */
function shouldHaveList({ demand, kind, directory, files }: ChecksumFile): boolean {
  const named = kind === 'run' || versionNumber(directory.slice(directory.lastIndexOf('/') + 1)) !== null
  return demand === 'required' && named && files.some(({ path }) => mustBeListed(path, directory))
}

/** Rules 85 to 89 for one list. */
export const listRules = (file: ChecksumFile, known: Known, options: { readonly alone: boolean }): readonly Finding[] => inList(file, known, options).map((each) => withDirectory(each, file))

function inList(file: ChecksumFile, known: Known, { alone }: { readonly alone: boolean }): readonly Finding[] {
  if (file.list === null) return unreadable(file, alone)
  const { problems, moreProblems } = file.list
  const { own: entries, others } = writtenElsewhere(file, file.list.entries)
  const more = moreProblems === 0 ? [] : [finding('TFC0008.LIST_SYNTAX', { path: file.path, line: problems.at(-1)!.line }, `${moreProblems} more lines are wrong; the first ${problems.length} are told.`)]
  const converted = file.converted === true ? [finding('TFC0008.CRLF_CHECKOUT', { path: file.path, line: 1 }, `${shorten(file.path)} is right in git; the checkout gave its lines carriage returns.`)] : []
  return [...converted, ...problems.map((problem) => wrongLine(file, problem)), ...more, ...otherDirectory(file, others), ...covered(file, entries, known), ...linksOf(file, alone), ...(problems.some(({ kind }) => HIDES.has(kind)) ? [] : unlisted(file, [...entries, ...others]))]
}

/** The file of a line that cannot be read would be told twice. */
const HIDES: ReadonlySet<ChecksumProblemKind> = new Set<ChecksumProblemKind>(['malformed', 'algorithm', 'hash_length', 'empty', 'too_long', 'absolute', 'outside', 'backslash', 'git', 'control', 'dots', 'long_path'])

function unreadable({ path, text }: ChecksumFile, alone: boolean): readonly Finding[] {
  if (text.state === 'unreadable') return [finding('TFC0008.LIST_UNREADABLE', { path }, `${shorten(path)} cannot be read: ${text.problem.message}.`)]
  if (text.state === 'pointer' && alone) return [finding('TFC0008.LIST_UNREADABLE', { path, line: 1 }, `${shorten(path)} is in Git LFS, and only its pointer is here.`)]
  return []
}

const LINES: Readonly<Record<ChecksumProblemKind, readonly [FindingCode, (text: string) => string]>> = {
  malformed: ['TFC0008.LIST_SYNTAX', (text) => `The line is in none of the three forms: ${text}`],
  algorithm: ['TFC0008.ALGORITHM', (text) => `The algorithm is neither sha256 nor sha512: ${text}`],
  hash_length: ['TFC0008.LIST_SYNTAX', (text) => `The hash has the wrong length (sha256 has 64 digits, sha512 has 128): ${text}`],
  duplicate: ['TFC0008.DUPLICATE', (text) => `The file is listed already: ${text}`],
  crlf: ['TFC0008.CRLF', () => 'The lines end with a carriage return.'],
  bom: ['TFC0008.CRLF', () => 'The list begins with a byte order mark.'],
  empty: ['TFC0008.LIST_EMPTY', () => 'The list names no file.'],
  too_long: ['TFC0008.LIST_SYNTAX', (text) => `The line or the list is too long: ${text}`],
  absolute: ['TFC0008.PATH_ESCAPES', (text) => `The path is absolute: ${text}`],
  outside: ['TFC0008.PATH_ESCAPES', (text) => `The path leads out with \`..\`: ${text}`],
  backslash: ['TFC0008.PATH_INVALID', (text) => `The path has a backslash: ${text}`],
  git: ['TFC0008.PATH_INVALID', (text) => `The path leads into .git: ${text}`],
  control: ['TFC0008.PATH_INVALID', (text) => `The path has a control character: ${text}`],
  dots: ['TFC0008.PATH_INVALID', (text) => `The path has an empty name or a \`.\` in it: ${text}`],
  long_path: ['TFC0008.PATH_INVALID', (text) => `The path is too long: ${text}`],
  itself: ['TFC0008.PATH_INVALID', (text) => `The list names itself or its signature, whose hash it cannot know: ${text}`],
}

function wrongLine({ path }: ChecksumFile, { kind, line, text }: ChecksumProblem): Finding {
  const [code, say] = LINES[kind]
  return finding(code, { path, line, column: 1 }, say(shorten(text, 120)))
}

/** Rules 87 and 88: what is listed is there, and has its hash. */
function covered(file: ChecksumFile, entries: readonly ChecksumEntry[], known: Known): readonly Finding[] {
  const byPath = new Map(file.files.map((each) => [each.path, each]))
  const found = entries.flatMap((entry) => judgeEntry(file, entry, byPath.get(entry.path), known) ?? [])
  const unchecked = entries.filter((entry) => isUnchecked(entry, byPath.get(entry.path), known))
  const notice = unchecked.length === 0 ? [] : [finding('TFC0008.UNCHECKED', { path: file.path, line: unchecked[0]!.line }, `${unchecked.length} of ${entries.length} hashes could not be compared: only the Git LFS pointer is here, which has no ${unchecked[0]!.algorithm}.`)]
  return [...[...Map.groupBy(found, ({ code }) => code).values()].flatMap((same) => atMost(MOST, same, (each) => each, (first, rest) => ({ ...first, message: `${first.message} The same holds for ${rest} more lines.` }))), ...notice]
}

function judgeEntry({ path, directory }: ChecksumFile, entry: ChecksumEntry, file: Listed | undefined, { hashes, listing }: Known): Finding | null {
  const at = { path, line: entry.line, column: 1 }
  const name = shorten(entry.path, 120)
  // What lies behind a link is told at the link.
  if (file === undefined) return liesBehindLink(entry.path, directory, listing) ? null : finding('TFC0008.FILE_MISSING', at, `${name} is listed and not there.`)
  // Told at the file itself.
  if (file.kind !== 'file') return null
  const hash = hashOf(file, entry.algorithm, hashes.get(entry.path))
  switch (hash.from) {
    case 'missing':
      return finding('TFC0008.FILE_MISSING', at, `${name} is listed and not there.`)
    case 'link':
      return finding('TFC0008.SYMLINK', { path: entry.path }, `${name} is a link on the disk, or lies behind one; nothing was read.`)
    case 'failed':
      return finding('TFC0008.FILE_UNREADABLE', at, `${name} cannot be read: ${hash.message}.`)
    case 'unread':
      return finding('TFC0008.FILE_UNREADABLE', at, `${name} was not read.`)
    case 'unchecked':
      return null
    default:
      return hash.hex === entry.hex ? null : finding('TFC0008.HASH_MISMATCH', at, `${name} has ${entry.algorithm} ${short(hash.hex)}, the list says ${short(entry.hex)}${hash.from === 'pointer' ? ' (by its Git LFS pointer)' : ''}.`)
  }
}

function liesBehindLink(path: string, directory: string, listing: Known['listing']): boolean {
  for (let at = path.indexOf('/', directory.length + 1); at !== -1; at = path.indexOf('/', at + 1)) if ((listing.file(path.slice(0, at))?.kind ?? 'file') !== 'file') return true
  return false
}

const isUnchecked = (entry: ChecksumEntry, file: Listed | undefined, { hashes }: Known): boolean => file !== undefined && file.kind === 'file' && hashOf(file, entry.algorithm, hashes.get(entry.path)).from === 'unchecked'

const short = (hex: string): string => `${hex.slice(0, 12)}…`

/** A11: nothing that a link shows is covered by a list. In a dataset TFC-0004 says so already. */
function linksOf({ files, kind, demand, path: list, signature }: ChecksumFile, alone: boolean): readonly Finding[] {
  if ((kind === 'dataset' && !alone) || demand === 'optional') return []
  const links = files.filter((file) => file.kind !== 'file' && file.path !== list && file.path !== signature.path)
  const one = ({ path, kind: what }: Listed): Finding => finding('TFC0008.SYMLINK', { path }, `${shorten(path)} is a ${what === 'submodule' ? 'submodule' : what === 'symlink' ? 'symbolic link' : 'special file'}; its content is not covered by the list.`)
  return atMost(MOST, links, one, (first, rest) => ({ ...one(first), message: `${shorten(first.path)} and ${rest} more are links; their content is not covered by the list.` }))
}

/** Rule 89. Nobody asks for a list of a whole run, so one that is there need not be complete. */
function unlisted(file: ChecksumFile, entries: readonly ChecksumEntry[]): readonly Finding[] {
  if (file.demand === 'optional') return []
  const names = new Set(entries.map(({ path }) => path))
  const without = file.files.filter(({ path, kind }) => kind === 'file' && !names.has(path) && mustBeListed(path, file.directory))
  const one = ({ path }: Listed): Finding => finding('TFC0008.FILE_UNLISTED', { path }, `${shorten(path)} is not in ${shorten(file.path)}.`, { fix: `Add it with \`hortus sign ${shorten(file.directory)}\`, or remove it.` })
  return atMost(MOST, without, one, (first, rest) => ({ ...one(first), message: `${shorten(first.path)} and ${rest} more files are not in ${shorten(file.path)}.` }))
}
