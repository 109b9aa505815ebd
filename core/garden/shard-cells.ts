import { count } from '../render/figures.ts'
import type { Cell, Shard } from './cell.ts'

/** GitHub ends a job on a hosted machine after six hours. */
export const JOB_MINUTES = 360

/**
 * At most `max` shards with every cell in exactly one. Cells share a shard only when they need the same runner, unless there
 * are fewer shards than kinds of runners. The longest cells are dealt first, each to the shard that has the least.
 * `longest` is what the cells of one shard may take; no shard is given more than a job may last.
 */
export function shardCells(cells: readonly Cell[], max: number): { readonly shards: readonly Shard[]; readonly longest: number } {
  const shards = dealAll(cells, max)
  const longest = shards.reduce((most, { minutes }) => Math.max(most, minutes), 0)
  return { shards: shards.map((each) => ({ ...each, minutes: Math.min(each.minutes, JOB_MINUTES) })), longest }
}

function dealAll(cells: readonly Cell[], max: number): readonly Shard[] {
  if (cells.length <= max) return cells.map((cell) => ({ name: cell.id, cells: [cell], labels: cell.labels, minutes: cell.minutes }))
  const groups = [...Map.groupBy(cells, ({ labels }) => labels.join('\n')).values()]
  if (groups.length > max) return [shard(1, 1, cells, strongest(groups))]
  const sizes = share(groups.map((group) => group.length), max)
  const dealt = groups.flatMap((group, index) => deal(group, sizes[index]!))
  return dealt.map((each, index) => shard(index + 1, dealt.length, each, each[0]!.labels))
}

function shard(number: number, of: number, cells: readonly Cell[], labels: readonly string[]): Shard {
  return { name: `${number} of ${of}, ${count(cells.length, 'cell')}`, cells, labels, minutes: cells.reduce((sum, cell) => sum + cell.minutes, 0) }
}

/** Every group gets one shard, and the rest goes where the most cells wait for one; never more shards than cells. */
function share(counts: readonly number[], max: number): readonly number[] {
  const shards = counts.map(() => 1)
  for (let free = max - counts.length; free > 0; free--) {
    const next = counts.map((waiting, index) => (shards[index]! < waiting ? waiting / shards[index]! : 0))
    shards[next.indexOf(Math.max(...next))]!++
  }
  return shards
}

function deal(cells: readonly Cell[], into: number): readonly (readonly Cell[])[] {
  const shards = Array.from({ length: into }, () => ({ cells: [] as Cell[], minutes: 0 }))
  for (const cell of [...cells].sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1))) {
    const least = shards.reduce((best, each) => (each.minutes < best.minutes || (each.minutes === best.minutes && each.cells.length < best.cells.length) ? each : best))
    least.cells.push(cell)
    least.minutes += cell.minutes
  }
  return shards.map((each) => each.cells)
}

/** A machine of the rarer kind (a GPU runner) can run the cells of the other; the labels with the most words are the most special. */
const strongest = (groups: readonly (readonly Cell[])[]): readonly string[] => groups.map((group) => group[0]!.labels).reduce((a, b) => (b.length > a.length ? b : a))
