import { count } from '../render/figures.ts'
import type { Cell, Shard } from './cell.ts'
import { loadOf, packCells, type Work } from './pack-cells.ts'

/** GitHub ends a job on a hosted machine after six hours. */
export const JOB_MINUTES = 360

export interface Sharding {
  /** Most jobs of one matrix. */
  readonly max: number
  /** Jobs that run at the same time; null: as many as there are. */
  readonly concurrency?: number | null
  /** What a job pays for each base image. */
  readonly baseMinutes?: number
}

/**
 * At most `max` shards with every cell in exactly one. Cells share a shard only when they need the same runner, unless there
 * are fewer shards than kinds of runners. They are packed by what they took before (`packCells`), else by their limits; the
 * shard that will take longest comes first, since a matrix is started in its order. `longest` is what the cells of one shard
 * may take at most; no shard is given more than a job may last.
 */
export function shardCells(cells: readonly Cell[], { max, concurrency = null, baseMinutes = 0 }: Sharding): { readonly shards: readonly Shard[]; readonly longest: number } {
  const weigh = weigher(cells)
  const jobs = jobsFor(cells, max, concurrency)
  const shards = dealAll(cells, jobs, (group, into) => packCells(group.map((cell) => ({ cell, minutes: weigh(cell), base: cell.base })), into, baseMinutes), baseMinutes)
  const longest = shards.reduce((most, { minutes }) => Math.max(most, minutes), 0)
  return { shards: shards.map((each) => ({ ...each, minutes: Math.min(each.minutes, JOB_MINUTES) })), longest }
}

/** Fewer jobs than cells only when they would wait for each other, and not so few that one could not end in time. */
function jobsFor(cells: readonly Cell[], max: number, concurrency: number | null): number {
  const least = Math.ceil(cells.reduce((sum, { minutes }) => sum + minutes, 0) / JOB_MINUTES)
  return Math.min(max, concurrency === null ? cells.length : Math.max(concurrency, least))
}

interface Weighed extends Work {
  readonly cell: Cell
}

/** What is not known is guessed from the limit, as the others relate to theirs. */
function weigher(cells: readonly Cell[]): (cell: Cell) => number {
  const known = cells.filter(({ expected }) => expected !== null)
  const ratios = known.map(({ expected, minutes }) => expected! / minutes).toSorted((a, b) => a - b)
  const usual = ratios[ratios.length >> 1] ?? 1
  return ({ expected, minutes }) => expected ?? minutes * usual
}

type Pack = (cells: readonly Cell[], into: number) => readonly (readonly Weighed[])[]

function dealAll(cells: readonly Cell[], max: number, pack: Pack, baseMinutes: number): readonly Shard[] {
  if (cells.length <= max) return cells.map((cell) => ({ name: cell.id, cells: [cell], labels: cell.labels, minutes: cell.minutes, expected: cell.expected === null ? null : rounded(loadOf([{ minutes: cell.expected, base: cell.base }], baseMinutes)) }))
  const groups = [...Map.groupBy(cells, ({ labels }) => labels.join('\n')).values()]
  if (groups.length > max) return [shard('1 of 1', pack(cells, 1)[0]!, strongest(groups), baseMinutes)]
  const sizes = share(groups.map((group) => group.length), max)
  const dealt = groups.flatMap((group, index) => pack(group, sizes[index]!)).map((own) => ({ own, load: loadOf(own, baseMinutes) })).toSorted((a, b) => b.load - a.load)
  return dealt.map(({ own }, index) => shard(`${index + 1} of ${dealt.length}`, own, own[0]!.cell.labels, baseMinutes))
}

function shard(name: string, own: readonly Weighed[], labels: readonly string[], baseMinutes: number): Shard {
  const cells = own.map(({ cell }) => cell)
  const known = cells.some(({ expected }) => expected !== null)
  return { name: `${name}, ${count(cells.length, 'cell')}`, cells, labels, minutes: cells.reduce((sum, cell) => sum + cell.minutes, 0), expected: known ? rounded(loadOf(own, baseMinutes)) : null }
}

const rounded = (minutes: number): number => Math.round(minutes * 10) / 10

/** Every group gets one shard, and the rest goes where the most cells wait for one; never more shards than cells. */
function share(counts: readonly number[], max: number): readonly number[] {
  const shards = counts.map(() => 1)
  for (let free = max - counts.length; free > 0; free--) {
    const next = counts.map((waiting, index) => (shards[index]! < waiting ? waiting / shards[index]! : 0))
    shards[next.indexOf(Math.max(...next))]!++
  }
  return shards
}

/** A machine of the rarer kind (a GPU runner) can run the cells of the other; the labels with the most words are the most special. */
const strongest = (groups: readonly (readonly Cell[])[]): readonly string[] => groups.map((group) => group[0]!.labels).reduce((a, b) => (b.length > a.length ? b : a))
