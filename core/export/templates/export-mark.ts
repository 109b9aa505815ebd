/** `.github/hortus-export.json`: where an exported repository comes from, for programs. The same export gives the same bytes. */
import { createHash } from 'node:crypto'
import { parseJson } from '../../json/parse-json.ts'
import { validateExportMark, type ExportMark } from '../../schema/export.ts'
import type { Example } from '../../garden/example.ts'
import { VERSION } from '../../version.ts'
import type { Pins } from '../pins/pins.ts'
import type { Copy } from '../standalone.ts'
import type { Provenance } from './provenance.ts'

export const MARK_PATH = '.github/hortus-export.json'
export const MARK_MAX_BYTES = 8 * 1024 * 1024

export function exportMark(example: Pick<Example, 'id' | 'path'>, from: Provenance, copies: readonly Pick<Copy, 'from' | 'to'>[], pins: Pins): string {
  const mark: ExportMark = {
    schema: 'export/1',
    hortus: VERSION,
    repository: from.repository,
    commit: from.commit,
    dirty: from.dirty,
    tree: from.tree,
    example: { id: example.id, path: example.path },
    vendored: [...copies].sort(byTarget).map(({ from: origin, to }) => ({ from: origin, to })),
    pins: { images: [...pins.images].sort(byName).map(([ref, digest]) => ({ ref, digest })), lock: pins.lock === null ? null : createHash('sha256').update(pins.lock.text).digest('hex') },
  }
  return `${JSON.stringify(mark, null, 2)}\n`
}

/** Whether a repository says that it is an export of ours, and of what (A76): a claim of whoever can write there. null: it does not. */
export function readExportMark(text: string): ExportMark | null {
  const parsed = parseJson(text, { maxLength: MARK_MAX_BYTES, maxDepth: 8, maxString: 8192 })
  return parsed.ok && validateExportMark(parsed.value) ? (parsed.value as unknown as ExportMark) : null
}

const byTarget = (one: { readonly to: string }, other: { readonly to: string }): number => (one.to < other.to ? -1 : 1)
const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number => (one < other ? -1 : 1)
