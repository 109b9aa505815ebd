/** What the harness adds to one containerised smoke: `hortus smoke` against the bare `docker run` of the same command. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './measure.ts'

export const containerOverhead: Bench = async (runs) => {
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status !== 0) return { skipped: 'no container engine' }
  const driver = join(import.meta.dirname, 'container-overhead-driver.ts')
  const result = spawnSync(process.execPath, [driver, String(runs)], { encoding: 'utf8', maxBuffer: 64 << 20 })
  if (result.status !== 0) throw new Error(`${driver}: ${result.stderr}`)
  const { bare, harness, overhead } = JSON.parse(result.stdout.trim().split('\n').at(-1)!) as { bare: number; harness: number; overhead: number }
  return { title: 'harness overhead of one containerised smoke over a bare `docker run`', value: overhead, limit: 150, unit: 'ms', detail: `${harness.toFixed(0)} ms against ${bare.toFixed(0)} ms (ratio ${(harness / bare).toFixed(2)})` }
}
