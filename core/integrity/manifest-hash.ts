/**
 * One hash for the content of a directory. TFC-0004 asks for it and defines none; ours is `tfc-manifest-v1`: a line
 * `<sha256>  <path>\n` for each file, paths in NFC, in the order of their bytes, and the SHA-256 of that text. It needs no content:
 * a Git LFS pointer carries the SHA-256.
 */
import { createHash } from 'node:crypto'

export interface Hashed {
  /** Relative to the directory, with forward slashes. */
  readonly path: string
  /** 64 small hex digits. */
  readonly sha256: string
}

export const MANIFEST_SCHEME = 'tfc-manifest-v1'

/** They describe the content and are not part of it. Only at the top: below it, content could hide behind such a name. */
const ASIDE: ReadonlySet<string> = new Set(['metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc', 'README.md', '.gitkeep'])

/** Whether a path, relative to the version, counts. A .gitkeep keeps a directory and never does. */
export const isManifestFile = (path: string): boolean => !ASIDE.has(path) && !path.endsWith('/.gitkeep')

/** `tfc-manifest-v1` of the files, whatever their order. Files that do not count may be among them. */
export const manifestHash = (files: readonly Hashed[]): string => hashOf(manifestLines(files.filter(({ path }) => isManifestFile(path)).map(({ path, sha256 }) => ({ path: path.normalize('NFC'), sha256 }))))

/** How others may have taken a hash: what it is called, and what it would be. `concat` needs the content and stands elsewhere. */
export function otherSchemes(files: readonly Hashed[]): readonly { readonly name: string; readonly value: string }[] {
  const counted = files.filter(({ path }) => isManifestFile(path))
  // `find` lists README.md and .gitkeep as well; metadata.yaml cannot be in there, because the hash stands in it.
  const found = files.filter(({ path }) => path !== 'metadata.yaml')
  const dotted = (some: readonly Hashed[]): Hashed[] => some.map(({ path, sha256 }) => ({ path: `./${path}`, sha256 }))
  return [
    { name: FIND, value: hashOf(manifestLines(dotted(counted))) },
    { name: FIND, value: hashOf(manifestLines(dotted(found))) },
    { name: 'a list of all files, README.md and the like among them', value: hashOf(manifestLines(found)) },
    ...(counted.length === 1 ? [{ name: `the SHA-256 of its only file`, value: counted[0]!.sha256 }] : []),
  ]
}

const FIND = '`find . -type f | sort | xargs sha256sum | sha256sum`'

export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

// Two names may be one in NFC: then the hash decides, so that the order of the files never matters.
const manifestLines = (files: readonly Hashed[]): string => files.toSorted((a, b) => compareBytes(a.path, b.path) || compareBytes(a.sha256, b.sha256)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The order of the UTF-8 bytes. Strings compare by UTF-16 units, which puts U+10000 and above before U+E000 to U+FFFF. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)]
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)
