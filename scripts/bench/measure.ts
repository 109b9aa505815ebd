/** Timing of whole processes. */
import { spawnSync } from 'node:child_process'

export interface BenchFigure {
  readonly title: string
  readonly value: number
  /** null: nobody promised one. */
  readonly limit: number | null
  readonly unit: 'ms' | 'MB' | '%' | 'requests'
  /** What stands beside the figure: the peer, the bare command, the ratio. */
  readonly detail: string
}
export type BenchResult = BenchFigure & { readonly name: string }
export type Bench = (runs: number) => Promise<BenchFigure | { readonly skipped: string }>

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Exit codes that mean the work was done. */
  readonly accept: readonly number[]
}

/** Runs the commands in turn (A B A B …) after one warm-up each; returns the medians in milliseconds, in their order. */
export function medians(commands: readonly Command[], runs: number): number[] {
  const times: number[][] = commands.map(() => [])
  for (let round = 0; round <= runs; round++) {
    commands.forEach((command, index) => {
      const elapsed = once(command)
      if (round > 0) times[index]!.push(elapsed)
    })
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function once(command: Command): number {
  const started = performance.now()
  const result = spawnSync(command.file, command.args, { cwd: command.cwd, env: command.env === undefined ? process.env : { PATH: process.env['PATH'], ...command.env }, encoding: 'utf8', maxBuffer: 64 << 20 })
  const elapsed = performance.now() - started
  if (!command.accept.includes(result.status ?? -1)) throw new Error(`${command.file} ${command.args.join(' ')} ended with ${result.status ?? result.signal}: ${result.stderr.slice(-2000)}${result.stdout.slice(-2000)}`)
  return elapsed
}
