/** What an earlier build knew of the past of examples, outside of the repository (A47): in parts, so that one new record writes little again. */
import { createHash, hash } from 'node:crypto'
import type { Cache } from '../../core/world.ts'
import type { PastLines } from './past-lines.ts'

export interface PastCache {
  /** null: nobody knows it, or of another state of the branch. */
  get(id: string, key: string): PastLines | null
  /** All that is known now: writes the parts in which something is new. */
  put(all: readonly PastLines[]): Promise<void>
}

const PART_BYTES = 64 << 20
/** Examples in a part, about. */
const PART = 32

export async function openPastCache(cache: Cache, examples: number): Promise<PastCache> {
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples / PART)))
  const keyOf = (part: number): string => `site-past/1 ${part} of ${parts}`
  const texts = await Promise.all(Array.from({ length: parts }, (_, part) => cache.get(keyOf(part), { maxBytes: PART_BYTES })))
  const known = new Map(texts.flatMap(readPart).map((each) => [each.id, each]))
  const partOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % parts
  return {
    get: (id, key) => (known.get(id)?.key === key ? known.get(id)! : null),
    async put(all) {
      const byPart = Map.groupBy(all, ({ id }) => partOf(id))
      const changed = [...byPart].filter(([, own]) => own.some((each) => known.get(each.id) !== each))
      await Promise.all(changed.map(([part, own]) => cache.put(keyOf(part), writePart(own))))
    },
  }
}

/** The first line is the sum of the rest: what was cut or damaged is nothing. */
function writePart(all: readonly PastLines[]): string {
  const body = all.map(({ id, key, head, series, records }) => `${JSON.stringify([id, key])}\n${head}\n${series}\n${records}\n`).join('')
  return `${sumOf(body)}\n${body}`
}

function readPart(text: string | null): readonly PastLines[] {
  const end = text?.indexOf('\n') ?? -1
  if (text === null || end === -1 || sumOf(text.slice(end + 1)) !== text.slice(0, end)) return []
  const lines = text.slice(end + 1, -1).split('\n')
  return Array.from({ length: Math.floor(lines.length / 4) }, (_, at): PastLines => {
    const [id, key] = JSON.parse(lines[at * 4]!) as [string, string]
    return { id, key, head: lines[at * 4 + 1]!, series: lines[at * 4 + 2]!, records: lines[at * 4 + 3]! }
  })
}

const sumOf = (text: string): string => hash('sha256', text)
