/** What the harness adds to one run without a container: `hortus smoke` of `true` against `sh -c true`, in one process. What the verb does once is left out. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './measure.ts'

export const processOverhead: Bench = async (runs) => {
  const driver = join(import.meta.dirname, 'process-overhead-driver.ts')
  // One run takes milliseconds: more of them cost nothing and steady the median.
  const result = spawnSync(process.execPath, [driver, String(Math.max(20, runs))], { encoding: 'utf8', maxBuffer: 64 << 20 })
  if (result.status !== 0) throw new Error(`${driver}: ${result.stderr}`)
  const { bare, harness, overhead } = JSON.parse(result.stdout.trim().split('\n').at(-1)!) as { bare: number; harness: number; overhead: number }
  return { title: 'harness overhead of one process run over the bare command (eleven examples against one, divided by ten)', value: overhead, limit: 30, unit: 'ms', detail: `${harness.toFixed(0)} ms against ${bare.toFixed(0)} ms` }
}
