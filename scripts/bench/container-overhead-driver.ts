/**
 * Runs in a process of its own. A tiny garden whose smoke is `true`: `docker run` of it and `hortus smoke` of it in turn.
 * The image build is left out of both (it is its own rung, with its own time); everything else the harness does is in.
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
import { median } from './measure.ts'

const runs = Number(process.argv[2] ?? 5)
const base = process.env['HORTUS_BUILD__ARGS__BASE'] ?? 'debian:bookworm-slim'
const root = await mkdtemp(join(tmpdir(), 'hortus-overhead-'))
try {
  console.log(JSON.stringify(await measure()))
} finally {
  await rm(root, { recursive: true, force: true })
}

async function measure(): Promise<{ bare: number; harness: number; overhead: number }> {
  await tinyGarden()
  const world = await openWorld({ rootAbs: root, outAbs: join(root, '.hortus'), log: openLog({ level: 'warn', json: false, clock: systemClock, write: (line) => void process.stderr.write(`${line}\n`) }), signal: new AbortController().signal })
  const loaded = await loadConfig(world, { environment: { HORTUS_ENGINE: 'docker', HORTUS_BUILD__NETWORK: process.env['HORTUS_BUILD__NETWORK'] ?? 'default' } })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  const bare: number[] = []
  const harness: number[] = []
  for (let round = 0; round <= runs; round++) {
    const before = performance.now()
    const report = await smoke(world, loaded.value.config, {})
    const whole = performance.now() - before
    const [result] = report.examples
    if (result?.outcome !== 'passed') throw new Error(`the smoke did not pass: ${JSON.stringify(report.findings)} ${result?.reason}`)
    const built = result.rungs.find((rung) => rung.rung === 'built')?.durationMs ?? 0
    const started = performance.now()
    execFileSync('docker', ['run', '--rm', '--network', 'none', image(), 'true'], { stdio: 'ignore' })
    if (round > 0) {
      harness.push(whole - built)
      bare.push(performance.now() - started)
    }
  }
  const overhead = median(harness.map((time, index) => time - bare[index]!))
  return { bare: median(bare), harness: median(harness), overhead }
}

async function tinyGarden(): Promise<void> {
  const dir = join(root, 'examples/tiny')
  await mkdir(dir, { recursive: true })
  await writeFile(join(dir, 'Dockerfile'), `FROM ${base}\n`)
  await writeFile(join(dir, 'example.yaml'), 'name: tiny\nstability: experimental\nresources:\n  gpu: 0\npresets:\n  smoke:\n    command: "true"\n    description: Ends at once\n')
  for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-q', '-m', 'bench']]) execFileSync('git', args, { cwd: root })
}

/** The image that the harness built for the tiny example: the newest one it labelled. */
function image(): string {
  const id = execFileSync('docker', ['images', '--quiet', '--filter', 'label=hortus.example=tiny'], { encoding: 'utf8' }).trim().split('\n')[0]
  if (id === undefined || id === '') throw new Error('no image carries the label hortus.example=tiny')
  return id
}
