/**
 * SDN, the notation of the Simple language's tools, read in one pass: in strict mode what its published grammar has, in tolerant mode also
 * what real files write (of twelve real ones the format's own parser refuses or silently changes nine). Whatever is unusual is told at its
 * place, and nothing is thrown away in silence.
 */
import { isMap, type Plain, type PlainMap } from '../../source/source-document.ts'
import { emptyMap } from '../tree.ts'
import { block } from './sdn-block.ts'
import { peekLine, type SdnCursor, type SdnLimits } from './sdn-cursor.ts'
import { isError, SDN_KINDS, type SdnDiagnostic, type SdnKind, type SdnMode } from './sdn-diagnostic.ts'

export interface SdnRead {
  /** What was read, also of a text with errors. Maps have no prototype (A04). */
  readonly value: PlainMap
  readonly diagnostics: readonly SdnDiagnostic[]
  /** Whether any of them is an error in this mode. */
  readonly ok: boolean
}

export const SDN_LIMITS: SdnLimits = { maxLength: 1 << 20, maxDepth: 64, maxNodes: 400_000 }
/** A file in which every line is unusual says so often enough. */
const MOST_DIAGNOSTICS = 1000

/** Total: every text gives a value and what is unusual in it. `limits`: of one MiB of text (A01, A02). */
export function readSdn(text: string, { mode = 'tolerant', limits = SDN_LIMITS }: { readonly mode?: SdnMode; readonly limits?: SdnLimits } = {}): SdnRead {
  const found: { readonly kind: SdnKind; readonly at: number | null; readonly more: string | undefined }[] = []
  if (text.length > limits.maxLength) return told(text, mode, emptyMap() as PlainMap, [{ kind: 'too_large', at: null, more: undefined }])
  const tell: SdnCursor['tell'] = (kind, at, more) => void (found.length < MOST_DIAGNOSTICS && found.push({ kind, at, more }))
  const cursor: SdnCursor = { text, limits, at: text.startsWith('\ufeff') ? 1 : 0, nodes: 0, stopped: false, hash: -1, peeked: null, tell }
  const value = whole(cursor)
  return told(text, mode, value, found)
}

function whole(cursor: SdnCursor): PlainMap {
  const parts: Plain[] = []
  for (let line = peekLine(cursor); line !== null && !cursor.stopped; line = peekLine(cursor)) {
    if (parts.length > 0) cursor.tell('dialect:indent', line.start)
    parts.push(block(cursor, -1, 0))
  }
  // Lines that lie further left than the first one belong to the same text.
  const maps = parts.map((part) => (isMap(part) ? part : Object.assign(emptyMap(), { '': part }) as PlainMap))
  return maps.length === 1 ? maps[0]! : Object.assign(emptyMap() as Record<string, Plain>, ...maps)
}

function told(text: string, mode: SdnMode, value: PlainMap, found: readonly { readonly kind: SdnKind; readonly at: number | null; readonly more: string | undefined }[]): SdnRead {
  const place = placesOf(text)
  const diagnostics = found.map(({ kind, at, more }): SdnDiagnostic => ({ kind, message: `${SDN_KINDS[kind]}${more === undefined ? '' : ` (${cut(more)})`}`, ...(at === null ? { line: null, column: null } : place(at)) }))
  return { value, diagnostics, ok: !found.some(({ kind }) => isError(kind, mode)) }
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).toWellFormed()

/** Asked for in the order of the text, or nearly. */
function placesOf(text: string): (at: number) => { readonly line: number; readonly column: number } {
  let [line, start] = [1, 0]
  return (at) => {
    if (at < start) [line, start] = [1, 0]
    for (let feed = text.indexOf('\n', start); feed !== -1 && feed < at; feed = text.indexOf('\n', start)) [line, start] = [line + 1, feed + 1]
    return { line, column: at - start + 1 }
  }
}
