/**
 * Runs in a process of its own. A tiny garden whose smokes are `true`: `sh -c true` and `hortus smoke` of one and of eleven examples in
 * turn. Ten more runs cost ten times what one costs: what a verb does once, as looking through the garden, is left out.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smoke } from '../../app/smoke.ts'
import { loadConfig } from '../../app/steps/load-config.ts'
import { systemClock } from '../../io/clock.ts'
import { openLog } from '../../io/log.ts'
import { openWorld } from '../../io/world.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { median } from './measure.ts'

const NAMES = Array.from({ length: 11 }, (_, at) => `tiny-${at}`)
const runs = Number(process.argv[2] ?? 5)
const root = await mkdtemp(join(tmpdir(), 'hortus-overhead-'))
try {
  console.log(JSON.stringify(await measure()))
} finally {
  await rm(root, { recursive: true, force: true })
}

async function measure(): Promise<{ bare: number; harness: number; overhead: number }> {
  await tinyGarden()
  const world = await openWorld({ rootAbs: root, outAbs: join(root, '.hortus'), log: openLog({ level: 'warn', json: false, clock: systemClock, write: () => {} }), signal: new AbortController().signal })
  const loaded = await loadConfig(world, { environment: { HORTUS_ENGINE: 'process' } })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  const bare: number[] = []
  const harness: number[] = []
  // Two are thrown away: the first loads the engine's code.
  for (let round = -1; round <= runs; round++) {
    const one = await timeOf(world, loaded.value.config, ['tiny-0'])
    const eleven = await timeOf(world, loaded.value.config, NAMES)
    const each = (eleven - one) / (NAMES.length - 1)
    const started = performance.now()
    execFileSync('sh', ['-c', 'true'], { stdio: 'ignore' })
    if (round > 0) {
      harness.push(each)
      bare.push(performance.now() - started)
    }
  }
  return { bare: median(bare), harness: median(harness), overhead: median(harness.map((time, index) => time - bare[index]!)) }
}

async function timeOf(world: World, config: Config, named: readonly string[]): Promise<number> {
  const before = performance.now()
  const report = await smoke(world, config, { named })
  const failed = report.examples.find(({ outcome }) => outcome !== 'passed')
  if (failed !== undefined) throw new Error(`the smoke did not pass: ${JSON.stringify(report.findings)} ${failed.reason}`)
  return performance.now() - before
}

async function tinyGarden(): Promise<void> {
  for (const name of NAMES) {
    const dir = join(root, 'examples', name)
    await mkdir(dir, { recursive: true })
    await writeFile(join(dir, 'example.yaml'), `name: ${name}\nstability: experimental\nresources:\n  gpu: 0\npresets:\n  smoke:\n    command: "true"\n    description: Ends at once\n`)
  }
  for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-q', '-m', 'bench']]) execFileSync('git', args, { cwd: root })
}
