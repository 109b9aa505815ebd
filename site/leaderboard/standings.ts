/** Who is how good at a task, as far as figures can stand beside each other: same metric, same unit, same data. */
import { isOfMachine } from '../../core/compare/known-metrics.ts'
import { byWord } from '../../core/report/order.ts'
import type { ExampleData } from '../site-data.ts'
import type { Reported } from './standings-of.ts'

export interface Standing extends Reported {
  readonly id: string
  readonly name: string
  readonly tier: ExampleData['example']['tier']
  readonly health: ExampleData['health']
}

export interface Board extends Pick<Reported, 'metric' | 'unit' | 'direction' | 'datasets'> {
  /** All rows are of it; null: the figure says nothing of a machine. */
  readonly hardware: string | null
  /** Best first; one an example and preset. */
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
  const named = there.flatMap((data) => [...new Set(data.example.tasks)].map((task) => ({ task, data })))
  return [...Map.groupBy(named, ({ task }) => task)].map(([task, own]) => [task, own.map(({ data }) => data)] as const).sort(([a], [b]) => byWord(a, b)).map(([task, own]) => ({ task, examples: own.length, boards: boardsOf(own.flatMap(standings)) }))
}

const standings = ({ example: { id, name, tier }, health, summary }: ExampleData): readonly Standing[] => (summary?.reported ?? []).map((each) => ({ ...each, id, name, tier, health }))

function boardsOf(all: readonly Standing[]): readonly Board[] {
  const machineOf = ({ metric, unit, hardware }: Standing): string | null => (isOfMachine(metric, unit) ? hardware : null)
  const groups = Map.groupBy(all, (each) => JSON.stringify([each.metric, each.unit, each.direction, each.datasets, machineOf(each)]))
  return [...groups.values()]
    .map((own): Board => ({ metric: own[0]!.metric, unit: own[0]!.unit, direction: own[0]!.direction, datasets: own[0]!.datasets, hardware: machineOf(own[0]!), rows: own.toSorted(better(own[0]!.direction)) }))
    .map((board) => ({ board, examples: examplesIn(board), datasets: board.datasets.join() }))
    .sort((a, b) => b.examples - a.examples || byWord(a.board.metric, b.board.metric) || byWord(a.datasets, b.datasets) || byWord(a.board.hardware ?? '', b.board.hardware ?? ''))
    .map(({ board }) => board)
}

const examplesIn = ({ rows }: Board): number => new Set(rows.map(({ id }) => id)).size
const better = (direction: Board['direction']) => (a: Standing, b: Standing): number => (direction === 'max' ? b.value - a.value : a.value - b.value) || byWord(a.id, b.id) || byWord(a.preset, b.preset)
