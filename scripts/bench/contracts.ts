/** All contracts of 200 scripts, captured by `hortus contract` from process start: the patterns of test/contracts over and over, each hostile one once. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medians, type Bench } from './measure.ts'

const GARDEN = join(process.cwd(), 'test/contracts/garden')
const SCRIPTS = 200

export const contracts: Bench = async (runs) => {
  const path = await mkdtemp(join(tmpdir(), 'hortus-bench-'))
  try {
    await layOut(path)
    const command = { file: process.execPath, args: ['cli/main.ts', '-C', path, 'contract', '--json'], accept: [0, 1, 2] }
    const seen = JSON.parse(spawnSync(command.file, command.args, { encoding: 'utf8', maxBuffer: 64 << 20 }).stdout) as { contracts: readonly { state: string; notIsolated?: unknown }[] }
    if (seen.contracts.some(({ notIsolated }) => notIsolated !== undefined)) return { skipped: 'this machine has no namespaces for a sandbox' }
    const [median] = medians([command], Math.min(runs, 3)) as [number]
    const complete = seen.contracts.filter(({ state }) => state === 'complete').length
    return { title: `contracts of ${seen.contracts.length} scripts, captured each in a sandbox of its own`, value: median, limit: 30_000, unit: 'ms', detail: `${(median / seen.contracts.length).toFixed(0)} ms each; ${complete} complete; one that never ends is among them (10 s)` }
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}

async function layOut(path: string): Promise<void> {
  await cp(GARDEN, path, { recursive: true })
  const examples = join(path, 'examples')
  const topics = (await readdir(examples)).filter((name) => name !== 'hostile').sort()
  const all = (await Promise.all(topics.map(async (topic) => (await readdir(join(examples, topic))).sort().map((name) => `${topic}/${name}`)))).flat()
  let count = await scriptsOf(examples, '.')
  for (let at = 0; count < SCRIPTS; at++) {
    const from = all[at % all.length]!
    const to = `${from}_${Math.floor(at / all.length)}`
    await cp(join(examples, from), join(examples, to), { recursive: true })
    count += await scriptsOf(examples, to)
  }
  for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-q', '-m', 'bench']]) execFileSync('git', args, { cwd: path })
}

/** Presets, one script each. */
async function scriptsOf(examples: string, directory: string): Promise<number> {
  return spawnSync('grep', ['-rhc', '^    script:', '--include=example.yaml', join(examples, directory)], { encoding: 'utf8' }).stdout.split('\n').reduce((sum, line) => sum + Number(line), 0)
}
