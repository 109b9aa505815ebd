/** The committed validate bundle, from process start, as a runner starts it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORPORA } from '../../test/require.ts'
import { layOutGarden } from '../../test/corpus-garden.ts'
import { medians, type Bench, type Command } from './measure.ts'

const BUNDLE = join(process.cwd(), 'actions/validate/node/index.js')
const EMPTY: Command = { file: process.execPath, args: ['-e', '0'], accept: [0] }

export const validateSmall: Bench = async (runs) => {
  await using garden = await temporary()
  await cp('examples', join(garden.path, 'examples'), { recursive: true, filter: (source) => !source.includes('__pycache__') })
  initialise(garden.path)
  const [bundle, empty] = medians([validate(garden.path), EMPTY], runs) as [number, number]
  return { title: 'validate bundle on a small clean repository, more than `node -e 0`', value: bundle - empty, limit: 150, unit: 'ms', detail: `${bundle.toFixed(0)} ms against ${empty.toFixed(0)} ms` }
}

export const validateCorpus: Bench = async (runs) => {
  if (!existsSync(CORPORA)) return { skipped: 'the corpora are not beside the checkout' }
  await using garden = await temporary()
  await layOutGarden(garden.path)
  const peers = pyYaml(garden.path)
  const [bundle, empty, peer] = medians([validate(garden.path), EMPTY, ...peers], runs) as [number, number, number?]
  const beside = peer === undefined ? 'PyYAML is not here to stand beside it' : `PyYAML only reading the same files ${peer.toFixed(0)} ms (ratio ${(bundle / peer).toFixed(2)})`
  return { title: 'validate bundle on 236 real descriptors, from process start', value: bundle, limit: 450, unit: 'ms', detail: `${beside}; node -e 0 ${empty.toFixed(0)} ms` }
}

/** The least that a checker in the garden's own language has to do; what its own lister does is more, and checks nothing. */
function pyYaml(cwd: string): Command[] {
  const there = spawnSync('python3', ['-c', 'import yaml'], { stdio: 'ignore' }).status === 0
  const code = "import pathlib, yaml\nfor path in pathlib.Path('.').rglob('example.yaml'): yaml.safe_load(path.read_text())"
  return there ? [{ file: 'python3', args: ['-c', code], cwd, accept: [0] }] : []
}

/** Linear growth: twenty times the descriptors may take at most twenty times what they take above an empty garden. */
export const validateLarge: Bench = async (runs) => {
  await using small = await temporary()
  await using large = await temporary()
  await generateGarden(small.path, 250)
  await generateGarden(large.path, 5000)
  const [few, many, empty] = medians([validate(small.path), validate(large.path), EMPTY], Math.min(runs, 5)) as [number, number, number]
  const perFew = (few - empty) / 250
  const perMany = (many - empty) / 5000
  return { title: 'validate bundle on 5,000 generated descriptors', value: many, limit: 5000, unit: 'ms', detail: `${perMany.toFixed(2)} ms each, against ${perFew.toFixed(2)} ms each for 250 (ratio ${(perMany / perFew).toFixed(2)})` }
}

/** Nothing changed since the first look. */
export const validateLargeSecond: Bench = async (runs) => {
  await using large = await temporary()
  await using cache = await temporary()
  await generateGarden(large.path, 5000)
  // Nothing that is younger than two seconds is remembered.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  medians([validate(large.path, cache.path)], 1)
  const [second, empty] = medians([validate(large.path, cache.path), EMPTY], runs) as [number, number]
  return { title: 'validate bundle on 5,000 generated descriptors, second run', value: second, limit: 400, unit: 'ms', detail: `node -e 0 ${empty.toFixed(0)} ms` }
}

/** Below this nothing can be written, so nothing is remembered. */
const NO_CACHE = '/dev/null'

/** What a step of a workflow gives the inner action. The corpus has errors of its own: 2 is an answer too. */
function validate(cwd: string, cache = NO_CACHE): Command {
  return {
    file: process.execPath,
    args: [BUNDLE],
    cwd,
    env: { GITHUB_WORKSPACE: cwd, GITHUB_OUTPUT: '/dev/null', GITHUB_STEP_SUMMARY: '/dev/null', RUNNER_TEMP: tmpdir(), INPUT_PATH: '.', XDG_CACHE_HOME: cache },
    accept: [0, 1, 2],
  }
}

/** `smoke`: each has a preset that Hortus can run, and one of forty base images. */
export async function generateGarden(path: string, count: number, { smoke = false } = {}): Promise<void> {
  for (let index = 0; index < count; index++) {
    const name = `example-${index}`
    const dir = join(path, 'examples', `group-${index % 50}`, name)
    await mkdir(dir, { recursive: true })
    await writeFile(join(dir, 'Dockerfile'), smoke ? `FROM base-${index % 40}:1\n` : 'FROM scratch\n')
    await writeFile(join(dir, 'build.sh'), '#!/bin/sh\n', { mode: 0o755 })
    await writeFile(join(dir, 'example.yaml'), smoke ? descriptor(name, index).replace('presets:\n', 'presets:\n  smoke:\n    command: python3 main.py\n') : descriptor(name, index))
  }
  initialise(path)
}

/** As long as a real one: the 236 measured descriptors have 38 lines and 1.1 kB on average. */
function descriptor(name: string, index: number): string {
  const tags = Array.from({ length: 18 }, (_, tag) => `  - tag-${(index + tag) % 97}`).join('\n')
  return `name: ${name}\ncapability: perception/detection\ndescription: "Generated example number ${index}, as long as the real ones are: a sentence or two about what it does and what it needs."\nstability: beta\ntags:\n${tags}\nmodalities:\n  - vision\ntasks:\n  - detection\nframeworks:\n  - pytorch\ndatasets: []\nresources:\n  gpu: ${index % 2}\n  vram_gb: 8\n  disk_gb: 10\npresets:\n  build:\n    script: build.sh\n    description: Build the image\nverification:\n  last_verified: "2026-01-0${(index % 9) + 1}"\n  last_verification_note: "ran on one GPU, peak memory 5 GB"\n`
}

function initialise(path: string): void {
  for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-q', '-m', 'bench']]) execFileSync('git', args, { cwd: path })
}

export async function temporary(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'hortus-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
