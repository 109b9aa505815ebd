/** Who is how good at a task, as far as figures can stand beside each other: same metric, same unit, same data. */
import { byWord } from '../../core/report/order.ts'
import type { ExampleData } from '../site-data.ts'

export interface Standing {
  readonly id: string
  readonly name: string
  readonly preset: string
  readonly value: number
  readonly at: string
  readonly commit: string | null
  readonly builds: number
  readonly hardware: string
  /** Of the same preset on the same hardware; null: not known. */
  readonly durationMs: number | null
  readonly memoryBytes: number | null
  readonly tier: ExampleData['example']['tier']
  readonly health: ExampleData['health']
}

export interface Board {
  readonly metric: string
  readonly unit: string | null
  readonly direction: 'min' | 'max'
  /** Names with digests, as in the fingerprint. */
  readonly datasets: readonly string[]
  /** Best first; one an example and preset, the newest build of the hardware that has most builds. */
  readonly rows: readonly Standing[]
}

export interface TaskBoards {
  readonly task: string
  /** All examples that name the task. */
  readonly examples: number
  readonly boards: readonly Board[]
}

/** Tasks by name. Boards with more to compare come first. Archived examples and those that moved away take no part. */
export function taskBoards(examples: readonly ExampleData[]): readonly TaskBoards[] {
  const there = examples.filter(({ example }) => example.tier !== 'archived' && example.graduatedTo === undefined)
  const entries = new Map(there.map((data) => [data, data.recordCount === 0 ? [] : entriesOf(data)]))
  const tasks = [...new Set(there.flatMap(({ example }) => example.tasks))].sort(byWord)
  return tasks.map((task) => {
    const own = there.filter(({ example }) => example.tasks.includes(task))
    return { task, examples: own.length, boards: boardsOf(own.flatMap((data) => entries.get(data)!)) }
  })
}

interface Entry {
  readonly board: Omit<Board, 'rows'>
  readonly row: Standing
}

/** What its own code reports and is better one way. */
function entriesOf({ example: { id, name, tier }, health, series }: ExampleData): readonly Entry[] {
  const ranked = series.filter(({ key, direction, points }) => key.origin === 'reported' && direction !== null && points.length > 0)
  const best = Map.groupBy(ranked, ({ key, unit }) => JSON.stringify([key.preset, key.metric, unit, key.datasets]))
  return [...best.values()].map((same): Entry => {
    const one = same.reduce((a, b) => (b.points.length > a.points.length || (b.points.length === a.points.length && b.points.at(-1)!.at > a.points.at(-1)!.at) ? b : a))
    const last = one.points.at(-1)!
    const { preset, metric, datasets, hardware } = one.key
    const observed = (of: string): number | null => series.find(({ key }) => key.origin === 'observed' && key.metric === of && key.preset === preset && key.hardware === hardware && key.params === one.key.params && key.engine === one.key.engine)?.points.at(-1)?.value ?? null
    return {
      board: { metric, unit: one.unit, direction: one.direction!, datasets },
      row: { id, name, preset, value: last.value, at: last.at, commit: last.commit, builds: one.points.length, hardware, durationMs: observed('durationMs'), memoryBytes: observed('peakMemoryBytes'), tier, health },
    }
  })
}

function boardsOf(entries: readonly Entry[]): readonly Board[] {
  const groups = Map.groupBy(entries, ({ board }) => JSON.stringify([board.metric, board.unit, board.direction, board.datasets]))
  return [...groups.values()]
    .map((own): Board => ({ ...own[0]!.board, rows: own.map(({ row }) => row).sort(better(own[0]!.board.direction)) }))
    .sort((a, b) => new Set(b.rows.map(({ id }) => id)).size - new Set(a.rows.map(({ id }) => id)).size || byWord(a.metric, b.metric) || byWord(a.datasets.join(), b.datasets.join()))
}

const better = (direction: Board['direction']) => (a: Standing, b: Standing): number => (direction === 'max' ? b.value - a.value : a.value - b.value) || byWord(a.id, b.id) || byWord(a.preset, b.preset)
