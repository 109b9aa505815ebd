/** 1,000 histories of 500 builds: T2 at the end of each, and one T3 pass. Time and peak memory of a process that does nothing else. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, type Bench } from './measure.ts'

const DRIVER = join(import.meta.dirname, 'history-driver.ts')

interface Measured {
  readonly whole: number
  readonly t2: number
  readonly memory: number
  readonly trends: number
  readonly points: number
}

export const history: Bench = async (runs) => {
  const all = Array.from({ length: runs }, once)
  const { trends, points } = all[0]!
  const t2 = median(all.map((each) => each.t2))
  return { title: '1,000 series of 500 builds: T2 over each with the family corrected, and one T3 pass', value: median(all.map(({ whole }) => whole)), limit: 2000, unit: 'ms', detail: `${t2.toFixed(0)} ms of it T2; ${trends} trends, ${points} change points` }
}

export const historyMemory: Bench = async () => {
  const { memory } = once()
  return { title: 'peak memory of the same', value: memory, limit: 256, unit: 'MB', detail: 'resident set, as the kernel counts it, with the series' }
}

const once = (): Measured => JSON.parse(execFileSync(process.execPath, [DRIVER], { encoding: 'utf8' })) as Measured
