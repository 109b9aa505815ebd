/**
 * What an earlier build knew of the past of examples, outside of the repository (A47). What every build needs of each is one text; the rest, of which
 * a build needs little, lies in small parts: one new record reads and writes one of them.
 */
import { createHash } from 'node:crypto'
import type { Cache } from '../../core/world.ts'
import type { PastHead, PastLines, PastRest } from './past-lines.ts'
import { linesIn, summed } from '../steps/summed-lines.ts'

export interface PastCache {
  /** null: nobody knows it, or of another state of the branch. */
  get(id: string, key: string): PastHead | null
  /** What belongs to a head that `get` gave; null: it is gone. */
  rest(head: PastHead): Promise<PastRest | null>
  /** All that is known now; with its rest, what is new. */
  put(all: readonly (PastHead | PastLines)[]): Promise<void>
}

const MOST_BYTES = 256 << 20
/** Examples in a part, about. */
const PART = 8

export async function openPastCache(cache: Cache, examples: number): Promise<PastCache> {
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples / PART)))
  const headsKey = `site-past/2 ${parts}`
  const partOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % parts
  const opened = new Map<number, Promise<ReadonlyMap<string, PastLines>>>()
  const read = async (part: number): Promise<ReadonlyMap<string, PastLines>> => new Map(linesIn(await cache.get(`${headsKey} ${part}`, { maxBytes: MOST_BYTES }), 4).map(([name, head, series, records]) => [name!, { ...headOf(name!, head!), series: series!, records: records! }]))
  const open = (part: number): Promise<ReadonlyMap<string, PastLines>> => opened.get(part) ?? opened.set(part, read(part)).get(part)!
  const known = new Map(linesIn(await cache.get(headsKey, { maxBytes: MOST_BYTES }), 2).map(([name, head]) => headOf(name!, head!)).map((each) => [each.id, each]))
  return {
    get: (id, key) => (known.get(id)?.key === key ? known.get(id)! : null),
    rest: async (head) => (await open(partOf(head.id))).get(nameOf(head)) ?? null,
    async put(all) {
      const isNew = (each: PastHead | PastLines): each is PastLines => 'records' in each
      if (all.length === known.size && !all.some(isNew)) return
      const changed = [...Map.groupBy(all, ({ id }) => partOf(id))].filter(([, own]) => own.some(isNew))
      for (const [part, own] of changed) {
        const before = own.every(isNew) ? new Map<string, PastLines>() : await open(part)
        const lines = own.flatMap((each) => (isNew(each) ? [each] : before.has(nameOf(each)) ? [before.get(nameOf(each))!] : []))
        await cache.put(`${headsKey} ${part}`, summed(lines.map((each) => `${nameOf(each)}\n${each.head}\n${each.series}\n${each.records}\n`).join('')))
      }
      await cache.put(headsKey, summed(all.map((each) => `${nameOf(each)}\n${each.head}\n`).join('')))
    },
  }
}

const nameOf = ({ id, key }: PastHead): string => JSON.stringify([id, key])

function headOf(name: string, head: string): PastHead {
  const [id, key] = JSON.parse(name) as [string, string]
  return { id, key, head }
}
