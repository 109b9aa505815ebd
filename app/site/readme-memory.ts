/** READMEs as earlier builds laid them out, outside of the repository (A47): a page that changed for another reason needs no parser of Markdown. */
import { createHash, hash } from 'node:crypto'
import type { Html } from '../../core/render/html/html.ts'
import type { Cache } from '../../core/world.ts'
import { linesIn, summed } from '../steps/summed-lines.ts'

export interface ReadmeMemory {
  /** Of one example. `key`: of all that it is made from. */
  of(id: string): (key: string, make: () => Promise<Html>) => Promise<Html>
  /** Writes down what was made since. */
  keep(): Promise<void>
}

interface Laid {
  readonly key: string
  readonly html: Html
}

const MOST_BYTES = 256 << 20
/** Examples in a part, about. */
const PART = 8

export function openReadmeMemory(cache: Cache, examples: readonly string[]): ReadmeMemory {
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, examples.length / PART)))
  const there = new Set(examples)
  const opened = new Map<number, Promise<Map<string, Laid>>>()
  const changed = new Set<number>()
  const nameOf = (part: number): string => `site-readme/1 ${part} of ${parts}`
  const partOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % parts
  const open = (part: number): Promise<Map<string, Laid>> => opened.get(part) ?? opened.set(part, cache.get(nameOf(part), { maxBytes: MOST_BYTES }).then(read)).get(part)!
  return {
    of: (id) => async (key, make) => {
      const own = await open(partOf(id))
      const whole = hash('sha256', `${await cache.build()} ${key}`)
      const known = own.get(id)
      if (known?.key === whole) return known.html
      const html = await make()
      own.set(id, { key: whole, html })
      changed.add(partOf(id))
      return html
    },
    async keep() {
      for (const part of changed) {
        const own = [...(await open(part))].filter(([id]) => there.has(id)).sort(([a], [b]) => (a < b ? -1 : 1))
        await cache.put(nameOf(part), summed(own.map(([id, { key, html }]) => `${JSON.stringify([id, key])}\n${JSON.stringify(html)}\n`).join('')))
      }
    },
  }
}

function read(text: string | null): Map<string, Laid> {
  return new Map(linesIn(text, 2).map(([name, html]) => {
    const [id, key] = JSON.parse(name!) as [string, string]
    return [id, { key, html: JSON.parse(html!) as Html }]
  }))
}
