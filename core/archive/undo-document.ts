/**
 * What an archive leaves so that it can be undone to the byte: the lines that it changed, as they were. It lies in the repository, so it is
 * hostile until read, and nothing in it is believed: a line comes back only where doing the archive again gives the text that is there.
 */
import { isObject } from '../json/is-object.ts'
import { parseJson } from '../json/parse-json.ts'
import { byWord } from '../report/order.ts'
import { encodeSegment } from '../record/record-id.ts'
import { sha256Text } from '../integrity/sha256-text.ts'
import { normalPath } from './paths.ts'

export interface UndoDocument {
  readonly schema: 'archive-undo/1'
  readonly about: string
  readonly example: { readonly id: string; readonly path: string }
  /** Where it lies now. */
  readonly at: string
  readonly mode: 'move' | 'flag'
  /** The table of the README was there, and empty. */
  readonly emptyTable: boolean
  /** By the path that they have now, in order. */
  readonly files: readonly ChangedLines[]
}

export interface ChangedLines {
  readonly path: string
  readonly lines: readonly { readonly line: number; readonly after: readonly string[]; readonly before: readonly string[] }[]
}

const ABOUT = 'Written by hortus archive, for hortus unarchive. Delete it, and the way back is computed.'
const LIMIT = 4 * 1024 * 1024
const MAX_LINE = 16 * 1024
const MAX_FILES = 20_000

/** Not in a directory that looks like an example, and not in one that git ignores. */
export const undoFolder = (archive: string): string => `${archive}/.undo`

/** A name has at most 255 bytes. */
export function undoPath(archive: string, id: string): string {
  const name = encodeSegment(id)
  return `${undoFolder(archive)}/${name.length <= 200 ? name : `${name.slice(0, 130)}-${sha256Text(id)}`}.json`
}

/** What cannot be kept (a line that is too long) is left out, and computed on the way back. */
export function writeUndo(parts: Omit<UndoDocument, 'schema' | 'about'>): string {
  const files = parts.files.filter(({ lines }) => lines.every(({ before, after }) => [...before, ...after].every((line) => line.length <= MAX_LINE))).toSorted((a, b) => byWord(a.path, b.path)).slice(0, MAX_FILES)
  const { example, at, mode, emptyTable } = parts
  const text = (kept: typeof files): string => {
    const rows = kept.map((file) => `    ${JSON.stringify(file)}`)
    return `{\n  "schema": "archive-undo/1",\n  "about": ${JSON.stringify(ABOUT)},\n  "example": ${JSON.stringify(example)},\n  "at": ${JSON.stringify(at)},\n  "mode": ${JSON.stringify(mode)},\n  "emptyTable": ${emptyTable},\n  "files": [${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}]\n}\n`
  }
  const whole = text(files)
  return whole.length <= LIMIT / 3 ? whole : text([])
}

/** null: it is no such document. */
export function readUndo(text: string): UndoDocument | null {
  const parsed = parseJson(text, { maxLength: LIMIT, maxDepth: 8, maxString: MAX_LINE })
  const value = parsed.ok ? parsed.value : null
  return isObject(value) && isUndo(value) ? (value as unknown as UndoDocument) : null
}

function isUndo({ schema, example, at, mode, emptyTable, files }: Record<string, unknown>): boolean {
  return (
    schema === 'archive-undo/1' && isObject(example) && isPlace(example['path']) && typeof example['id'] === 'string' && isPlace(at) && (mode === 'move' || mode === 'flag') && typeof emptyTable === 'boolean' &&
    Array.isArray(files) && files.length <= MAX_FILES && files.every(isChanged) && new Set(files.map(({ path }) => path)).size === files.length
  )
}

const isChanged = (value: unknown): value is ChangedLines => isObject(value) && isPlace(value['path']) && Array.isArray(value['lines']) && value['lines'].length <= MAX_FILES && value['lines'].every(isLines)

const isLines = (value: unknown): boolean =>
  isObject(value) && Number.isSafeInteger(value['line']) && (value['line'] as number) >= 1 && [value['after'], value['before']].every((side) => Array.isArray(side) && side.length <= 100 && side.every((line) => typeof line === 'string' && !line.includes('\n')))

/** A path of the repository, written as we write them, and not one of git's own. */
const isPlace = (value: unknown): value is string => typeof value === 'string' && value.length <= 4096 && value !== '.' && !value.includes('\0') && normalPath(value) === value && !value.split('/').some((name) => name.toLowerCase() === '.git')
