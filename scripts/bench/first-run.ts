/** Time to the first run of an example on a machine that has only its base image: pulled under its build key, against built. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './measure.ts'

export const firstRun: Bench = async (runs) => {
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status !== 0) return { skipped: 'no container engine' }
  if (spawnSync('docker-registry', ['--version'], { stdio: 'ignore' }).status !== 0) return { skipped: 'no docker-registry (apt install docker-registry)' }
  const driver = join(import.meta.dirname, 'first-run-driver.ts')
  const result = spawnSync(process.execPath, [driver, String(runs)], { encoding: 'utf8', maxBuffer: 64 << 20 })
  if (result.status !== 0) throw new Error(`${driver}: ${result.stderr}`)
  const { pulled, built, pull, build } = JSON.parse(result.stdout.trim().split('\n').at(-1)!) as Record<'pulled' | 'built' | 'pull' | 'build', number>
  return { title: 'time to the first run of an example that installs python3, prebuilt image pulled from a registry on the same machine', value: pulled, limit: null, unit: 'ms', detail: `built instead: ${built.toFixed(0)} ms (ratio ${(pulled / built).toFixed(2)}); of it the pull ${pull.toFixed(0)} ms, the build ${build.toFixed(0)} ms` }
}
