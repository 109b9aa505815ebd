import { shellQuote } from '../../core/export/shell-quote.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Preset } from '../../core/garden/preset.ts'

/** What somebody who wants to see it run would run: quick ones first, then what it is for. null: nothing can be run. */
export function mainPreset({ presets }: Example): Preset | null {
  const able = presets.filter(({ action }) => action.kind !== 'invalid')
  for (const name of FIRST) {
    const found = able.find((preset) => preset.name === name)
    if (found !== undefined) return found
  }
  return able.find(({ name }) => !LAST.has(name)) ?? able[0] ?? null
}

export const runCommand = ({ id }: Pick<Example, 'id'>, preset: string): string => `hortus run ${wordOf(id)} --preset ${wordOf(preset)}`

/** An id that begins with a hyphen is no option. */
export const wordOf = (id: string): string => shellQuote(id.startsWith('-') ? `./${id}` : id)

const FIRST = ['smoke', 'run', 'train', 'predict', 'test', 'eval', 'evaluate', 'serve']
const LAST: ReadonlySet<string> = new Set(['build', 'download', 'preprocess', 'ingest'])
