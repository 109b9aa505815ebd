/** CHECKSUMS.txt: three line grammars are read, one is written (TFC-0008 section 5; docs/tfc.md). */
import type { HashName } from '../world.ts'
import { pathProblem, type PathProblem } from './checksum-path.ts'

export const CHECKSUMS_NAME = 'CHECKSUMS.txt'
export const SIGNATURE_NAME = 'SIGNATURE.asc'

/** 100,000 files with paths of 100 characters are 17 MB. A longer list is a mistake, or meant to keep the reader busy (A09). */
export const CHECKSUM_LIMITS = { maxBytes: 32 * 1024 * 1024, maxLines: 200_000, maxLine: 4096, maxProblems: 50 } as const

export interface ChecksumEntry {
  readonly line: number
  readonly algorithm: HashName
  /** Lower case. */
  readonly hex: string
  /** Relative to the root of the repository. */
  readonly path: string
  /** As it stands in the list. */
  readonly written: string
}

export type ChecksumProblemKind = 'malformed' | 'algorithm' | 'hash_length' | 'duplicate' | 'crlf' | 'bom' | 'empty' | 'too_long' | PathProblem

export interface ChecksumProblem {
  readonly kind: ChecksumProblemKind
  readonly line: number
  /** What stands there: untrusted, not yet shortened. */
  readonly text: string
}

export interface ChecksumList {
  readonly entries: readonly ChecksumEntry[]
  /** At most `maxProblems`, in the order of lines. */
  readonly problems: readonly ChecksumProblem[]
  /** How many more there are. */
  readonly moreProblems: number
}

/** Total and linear: every text gives entries and what is wrong. `directory` is where the list lies. */
export function readChecksums(text: string, directory: string): ChecksumList {
  const entries: ChecksumEntry[] = []
  const found: ChecksumProblem[] = []
  let count = 0
  const tell = (kind: ChecksumProblemKind, line: number, about: string): void => {
    if (count++ < CHECKSUM_LIMITS.maxProblems) found.push({ kind, line, text: about.slice(0, 300) })
  }
  const seen = new Map<string, number>()
  let crlf = false
  let number = 0
  for (const raw of linesOf(text)) {
    number += 1
    if (number > CHECKSUM_LIMITS.maxLines) {
      tell('too_long', number, `more than ${CHECKSUM_LIMITS.maxLines} lines`)
      break
    }
    if (number === 1 && raw.startsWith('\uFEFF')) tell('bom', 1, '')
    // One mistake, one finding: an editor writes all line ends the same way.
    if (raw.endsWith('\r') && !crlf) {
      crlf = true
      tell('crlf', number, '')
    }
    const line = raw.replace(/^\uFEFF/, '').replace(/\r$/, '')
    if (line === '' || line.startsWith('#') || /^[ \t]+$/.test(line)) continue
    if (line.length > CHECKSUM_LIMITS.maxLine) {
      tell('too_long', number, line)
      continue
    }
    const parts = readLine(line)
    if ('kind' in parts) {
      tell(parts.kind, number, line)
      continue
    }
    const place = placeOf(parts.path, directory)
    if ('kind' in place) {
      tell(place.kind, number, parts.path)
      continue
    }
    const key = `${parts.algorithm} ${place.path}`
    if (seen.has(key)) {
      tell('duplicate', number, `${parts.path} (line ${seen.get(key)})`)
      continue
    }
    seen.set(key, number)
    entries.push({ line: number, algorithm: parts.algorithm, hex: parts.hex.toLowerCase(), path: place.path, written: parts.path })
  }
  if (entries.length === 0 && count === 0) tell('empty', 1, '')
  return { entries, problems: found, moreProblems: count - found.length }
}

/** The one form that is written: `sha256 HEX path`, paths relative to the root, sorted, a final newline. */
export function writeChecksums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ path, sha256 }) => `sha256 ${sha256} ${path}\n`)
    .join('')
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end === -1 ? text.length : end)
    from = end === -1 ? text.length : end + 1
  }
}

type Parts = { readonly algorithm: HashName; readonly hex: string; readonly path: string } | { readonly kind: 'malformed' | 'algorithm' | 'hash_length' }

const HEX_DIGITS: Readonly<Record<HashName, number>> = { sha256: 64, sha512: 128 }

/** Each pattern is anchored and has one way to match: no line takes more than one pass (A08). */
function readLine(line: string): Parts {
  // openssl dgst writes no blanks around the path, and since 3.0 SHA2-256.
  const bsd = /^([A-Za-z0-9/-]{1,20}) ?\((.+)\) ?= ([0-9A-Fa-f]+)$/.exec(line)
  if (bsd !== null) return tagged(bsd[1]!, bsd[3]!, bsd[2]!)
  const gnu = /^(\\?)([0-9A-Fa-f]{16,}) [ *](.+)$/.exec(line)
  if (gnu !== null) return untagged(gnu[2]!, gnu[1] === '' ? gnu[3]! : unescape(gnu[3]!))
  const tfc = /^([A-Za-z0-9/-]{1,20}) ([0-9A-Fa-f]+) +([^ \n\r\u2028\u2029].*)$/.exec(line)
  return tfc === null ? { kind: 'malformed' } : tagged(tfc[1]!, tfc[2]!, tfc[3]!)
}

function tagged(name: string, hex: string, path: string): Parts {
  const algorithm = name.toLowerCase().replace(/^sha2-/, 'sha')
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return { kind: 'algorithm' }
  return hex.length === HEX_DIGITS[algorithm] ? { algorithm, hex, path } : { kind: 'hash_length' }
}

/** Without a name the length tells; MD5 (32) and SHA-1 (40) are of no use against anybody who wants a collision (A14). */
function untagged(hex: string, path: string | null): Parts {
  if (path === null) return { kind: 'malformed' }
  const algorithm = hex.length === 64 ? 'sha256' : hex.length === 128 ? 'sha512' : null
  return algorithm === null ? { kind: 'hash_length' } : { algorithm, hex, path }
}

/** GNU writes a name with a backslash or a line end escaped. Such names are refused later, by what they are. */
function unescape(name: string): string | null {
  if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', ''))) return null
  return name.replace(/\\([\\nr])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\'))
}

/** A path that begins with the directory's own is meant from the root; any other from the list (A8). */
function placeOf(written: string, directory: string): { readonly path: string } | { readonly kind: PathProblem } {
  const path = written.replace(/^(?:\.\/)+/, '')
  const problem = pathProblem(path)
  if (problem !== null) return { kind: problem }
  const full = path.startsWith(`${directory}/`) ? path : `${directory}/${path}`
  const inside = full.slice(directory.length + 1)
  return inside === CHECKSUMS_NAME || inside === SIGNATURE_NAME ? { kind: 'itself' } : { path: full }
}
