/** Health of some examples, as replies have it. */
import { greenDay, rungsWord, RUNGS_LEGEND } from '../../core/render/health-words.ts'
import { cell, join, ours, ownWords, tableHead, tableRow, type Md } from '../../core/render/markdown/md.ts'
import { prose, proseCell } from '../../core/render/markdown/prose.ts'
import type { ExampleHealth } from '../../core/schema/health.ts'

const HEAD = tableHead(['example', 'tier', 'health', 'rungs', 'last green', 'why'].map(ownWords))

/** `total`: of how many these are the first. */
export function healthTable(all: readonly ExampleHealth[], most: number, total: number = all.length): Md {
  const rows = all.slice(0, most).map((row) => tableRow([cell(row.id), ours(row.tier), ours(row.health ?? '–'), ours(rungsWord(row)), ours(greenDay(row)), proseCell(row.why)]))
  const more = total > most ? ours(`… and ${total - most} more.`) : ours('')
  return join([join([HEAD, ...rows], '\n'), more, prose(RUNGS_LEGEND)], '\n\n')
}
