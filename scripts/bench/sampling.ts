/** What it costs to watch a run: the harness's own processor time with a watch open, against the same time without. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './measure.ts'

export const sampling: Bench = async () => {
  const driver = join(import.meta.dirname, 'sampling-driver.ts')
  const result = spawnSync(process.execPath, [driver], { encoding: 'utf8', maxBuffer: 64 << 20 })
  if (result.status !== 0) throw new Error(`${driver}: ${result.stderr}`)
  const { percent, idle, samples } = JSON.parse(result.stdout.trim().split('\n').at(-1)!) as { percent: number; idle: number; samples: number }
  return { title: 'sampling eight GPUs and the host every 200 ms, share of one core', value: percent, limit: 1, unit: '%', detail: `${percent.toFixed(2)} %, of which ${idle.toFixed(2)} % without a watch; ${samples} samples a GPU in 10 s; the time of nvidia-smi itself is the driver's and not in it` }
}
