/**
 * Runs in a process of its own. A garden of one example that installs python3; in each round it is built and pushed (with layers that
 * no earlier build left), forgotten, then pulled. Both times are of the whole smoke.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smoke } from '../../app/smoke.ts'
import { loadConfig } from '../../app/steps/load-config.ts'
import { systemClock } from '../../io/clock.ts'
import { openRegistry } from '../../io/containers/testing/registry.ts'
import { openLog } from '../../io/log.ts'
import { openWorld } from '../../io/world.ts'
import { median } from './measure.ts'

const runs = Number(process.argv[2] ?? 5)
const base = process.env['HORTUS_BUILD__ARGS__BASE'] ?? 'debian:bookworm-slim'
const root = await mkdtemp(join(tmpdir(), 'hortus-first-run-'))
const registry = await openRegistry()
try {
  console.log(JSON.stringify(await measure()))
} finally {
  await registry[Symbol.asyncDispose]()
  await rm(root, { recursive: true, force: true })
}

async function measure(): Promise<Record<'pulled' | 'built' | 'pull' | 'build', number>> {
  const times = { pulled: [] as number[], built: [] as number[], pull: [] as number[], build: [] as number[] }
  for (let round = 0; round < runs; round++) {
    await garden(`${process.pid}-${round}`)
    const first = await once('true')
    forget(first.image)
    const second = await once('false')
    forget(second.image)
    times.built.push(first.whole - (first.phases['push'] ?? 0))
    times.build.push(first.phases['build'] ?? 0)
    times.pulled.push(second.whole)
    times.pull.push(second.phases['pull'] ?? Number.NaN)
  }
  return { pulled: median(times.pulled), built: median(times.built), pull: median(times.pull), build: median(times.build) }
}

async function once(push: string): Promise<{ whole: number; phases: Readonly<Record<string, number>>; image: string }> {
  const world = await openWorld({ rootAbs: root, outAbs: join(root, '.hortus'), log: openLog({ level: 'warn', json: false, clock: systemClock, write: (line) => void process.stderr.write(`${line}\n`) }), signal: new AbortController().signal })
  const loaded = await loadConfig(world, { environment: { HORTUS_ENGINE: 'docker', HORTUS_BUILD__NETWORK: process.env['HORTUS_BUILD__NETWORK'] ?? 'default', HORTUS_IMAGES__REGISTRY: `${registry.host}/bench`, HORTUS_IMAGES__PUSH: push } })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  const before = performance.now()
  const report = await smoke(world, loaded.value.config, {})
  const whole = performance.now() - before
  const [result] = report.examples
  if (result?.outcome !== 'passed') throw new Error(`the smoke did not pass: ${JSON.stringify(report.findings)} ${result?.reason}`)
  const record = JSON.parse((await readRecord(world, result.records[0]!)) ?? '{}') as { observed: { phases: Record<string, number>; image: { id: string } } }
  return { whole, phases: record.observed.phases, image: record.observed.image.id }
}

async function readRecord(world: Awaited<ReturnType<typeof openWorld>>, path: string): Promise<string | null> {
  const read = await world.output.readText(path, { maxBytes: 1 << 20 })
  return read.ok ? read.value.text : null
}

/** With its layers: the builder's own cache would keep them. */
function forget(image: string): void {
  execFileSync('docker', ['rmi', '--force', image], { stdio: 'ignore' })
  execFileSync('docker', ['image', 'prune', '--force', '--filter=label=hortus.example=tiny'], { stdio: 'ignore' })
}

async function garden(nonce: string): Promise<void> {
  const dir = join(root, 'examples/tiny')
  await mkdir(dir, { recursive: true })
  await writeFile(join(dir, 'Dockerfile'), `FROM ${base}\nRUN : ${nonce} && apt-get update && apt-get install --yes --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*\n`)
  await writeFile(join(dir, 'example.yaml'), 'name: tiny\nstability: experimental\nresources:\n  gpu: 0\npresets:\n  smoke:\n    command: ["python3", "-c", "print(1)"]\n    description: Ends at once\n')
  for (const args of [['init', '-q', '-b', 'main'], ['add', 'examples'], ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-q', '-m', nonce]]) execFileSync('git', args, { cwd: root })
}
