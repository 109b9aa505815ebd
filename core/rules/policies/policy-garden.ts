/** What policies look at: the garden as it was read, its files by name, and the texts that the switched-on ones asked for. */
import type { Example } from '../../garden/example.ts'
import type { PlainMap, SourceDocument } from '../../source/source-document.ts'

export interface PolicyExample {
  readonly document: SourceDocument
  readonly root: PlainMap
  readonly example: Example
  /** Relative to its directory; files of an example inside of it are not among them. */
  readonly files: readonly string[]
}

export interface PolicyGarden {
  /** Those outside of the archive folder. */
  readonly examples: readonly PolicyExample[]
  /** Directories of all examples, also of those whose descriptor cannot be read. */
  readonly directories: readonly string[]
  /** Every file of the repository that is not ignored. */
  readonly files: readonly string[]
  /** Folder of the examples, and of the archive. */
  readonly folder: string
  readonly archives: readonly string[]
  /** null: not there, not text, or too large to be one that a person wrote. */
  readonly text: (path: string) => string | null
}

/** What a written rule may say about itself; schemas/config.schema.json holds which rule has which, and the defaults. */
export interface Parameters {
  readonly command?: string
  readonly extensions?: readonly string[]
  readonly file?: string
  readonly files?: readonly string[]
  readonly folder?: string
  readonly folders?: readonly string[]
  readonly headings?: readonly string[]
  readonly key?: string
  readonly keys?: readonly string[]
  readonly licenses?: readonly string[]
  readonly manifests?: readonly string[]
  readonly marks?: readonly string[]
  readonly paths?: readonly string[]
  readonly pin?: 'tag' | 'digest'
  readonly presets?: readonly string[]
  readonly source?: string
  readonly style?: 'kebab' | 'snake' | 'either'
  readonly target?: string
  readonly words?: readonly string[]
}

/** Each file belongs to the nearest example above it. */
export function filesByExample(files: readonly string[], directories: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string | null>(directories.map((directory) => [directory, directory]))
  const ownerOf = (directory: string): string | null => {
    const known = owners.get(directory)
    if (known !== undefined) return known
    const owner = directory === '.' ? null : ownerOf(parentOf(directory))
    owners.set(directory, owner)
    return owner
  }
  const found = new Map<string, string[]>(directories.map((directory) => [directory, []]))
  for (const file of files) {
    const owner = ownerOf(parentOf(file))
    if (owner !== null) found.get(owner)?.push(owner === '.' ? file : file.slice(owner.length + 1))
  }
  return found
}

export const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')
export const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const inside = ({ example }: PolicyExample, file: string): string => (example.path === '.' ? file : `${example.path}/${file}`)

/** A few names, and how many more. */
export const few = (names: readonly string[]): string => `${names.slice(0, 5).map((name) => name.slice(0, 60)).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
