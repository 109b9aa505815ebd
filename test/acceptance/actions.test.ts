/** The committed actions, run as a runner runs them: on this repository's own examples, and on a garden with errors. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFailed, test } from 'vitest'
import { unpack } from '../../actions/packed.ts'
import { readPlanDocument } from '../../core/report/plan-document.ts'
import { fakeDriver, say } from '../../io/gpu-state/testing/fake-driver.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { present } from '../require.ts'
import { staleNote } from './stale-note.ts'
import { openMachine, REPOSITORY, useAction as use, type Done, type Machine } from './runner.ts'

const OK = { 'examples/good/example.yaml': 'name: good\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n', 'examples/good/smoke.sh': 'echo \'{"metric":"accuracy","value":0.9}\' >> "$HORTUS_METRICS"\necho "::error::forged by the example"\n' }
const BROKEN = { 'examples/broken/example.yaml': 'name: broken\npresets:\n  smoke: "run: it"\n  x: [\n' }

test('validate passes this repository: outputs, summary, no annotation of an error, exit 0', async () => {
  await using place = await ownExamples()
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/validate')
  expect(done).toMatchObject({ outcome: 'success', code: 0, outputs: { verdict: expect.stringMatching(/^(clean|warnings)$/), report: '.hortus/report.json', records: '.hortus/records', errors: '0' } })
  expect(Number(done.outputs['examples'])).toBeGreaterThanOrEqual(5)
  expect(done.annotations.filter((each) => each.level === 'error')).toEqual([])
  expect(done.summary).toMatch(/\d+ examples?/)
  expect(JSON.parse(await readFile(join(place.path, done.outputs['report']!), 'utf8'))).toMatchObject({ schema: 'report/1', verb: 'validate' })
})

test('validate fails a garden with an error: exit 2, an annotation at file and line, the summary names it', async () => {
  await using place = await temporaryRepository({ ...OK, ...BROKEN })
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/validate')
  expect(done).toMatchObject({ outcome: 'failure', code: 2, outputs: { verdict: 'errors' } })
  expect(Number(done.outputs['errors'])).toBeGreaterThan(0)
  const error = done.annotations.find((each) => each.level === 'error' && each.properties['line'] !== undefined)
  expect(error?.properties).toMatchObject({ file: 'examples/broken/example.yaml', line: expect.stringMatching(/^\d+$/) })
  expect(done.summary).toContain('broken')
})

test('a garden in a subdirectory is annotated where the file lies in the repository', async () => {
  await using place = await temporaryRepository(Object.fromEntries(Object.entries(BROKEN).map(([path, text]) => [`gardens/one/${path}`, text])))
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/validate', { path: 'gardens/one' })
  expect(done.outputs['report']).toBe('gardens/one/.hortus/report.json')
  expect(done.annotations.find((each) => each.level === 'error' && each.properties['line'] !== undefined)?.properties['file']).toBe('gardens/one/examples/broken/example.yaml')
})

test('update-baseline freezes what is there; after that only new findings fail', async () => {
  await using place = await temporaryRepository({ ...OK, 'examples/b/example.yaml': 'name: b\npresets:\n  train:\n    script: gone.sh\n' })
  await using machine = await openMachine(place.path)
  expect((await useAction(machine, 'actions/validate')).code).toBe(2)
  expect((await useAction(machine, 'actions/validate', { 'update-baseline': 'true' })).code).toBe(0)
  expect(await useAction(machine, 'actions/validate')).toMatchObject({ code: 0, outputs: { errors: '0' } })
})

test('warnings pass, and fail where the caller is strict', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  expect(await useAction(machine, 'actions/validate')).toMatchObject({ code: 0, outputs: { verdict: 'warnings' } })
  expect(await useAction(machine, 'actions/validate', { strict: 'true' })).toMatchObject({ code: 2, outputs: { verdict: 'warnings' } })
})

test('a report that cannot be written is no clean verdict', async () => {
  await using place = await temporaryRepository(OK)
  await place.put({ taken: 'a file where the directory should be, left by another step\n' })
  await using machine = await openMachine(place.path)
  expect(await useAction(machine, 'actions/validate', { output: 'taken' })).toMatchObject({ code: 3, outputs: { verdict: 'could_not_run' } })
})

test('the bundle runs without a runner: its verb is an argument, its outputs are lines', async () => {
  await using place = await temporaryRepository({ ...OK, ...BROKEN })
  const done = spawnSync(process.execPath, [join(REPOSITORY, 'actions/dist/index.js'), 'validate'], { cwd: place.path, encoding: 'utf8', env: { PATH: process.env['PATH'] } })
  expect(done).toMatchObject({ status: 2, stderr: '', stdout: expect.stringContaining('│ output verdict=errors\n') })
})

test('a wrong input, a wrong setting and a directory that is not there fail as could-not-run, each with a next step', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  for (const settings of [{ strict: 'maybe' }, { config: 'smoke.timeout_second=3' }, { config: 'nonsense' }, { path: 'nowhere' }]) {
    const done = await useAction(machine, 'actions/validate', settings)
    expect(done).toMatchObject({ outcome: 'failure', code: 3 })
    expect(done.annotations).toEqual([expect.objectContaining({ level: 'error', properties: expect.objectContaining({ title: expect.stringMatching(/^[A-Z_]+\.[A-Z_]+$/) }) })])
  }
})

test('A49: no action writes to the environment of later steps', async () => {
  await using place = await temporaryRepository({ ...OK, ...BROKEN })
  await using machine = await openMachine(place.path)
  await useAction(machine, 'actions/validate')
  expect(machine.env).toEqual({})
})

test('smoke without an engine: runs what it can as a process, keeps the record, and shows what it could not', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/smoke', { engine: 'process', artifact: 'hortus', 'cache-key': 'k' })
  expect(done).toMatchObject({ outcome: 'success', code: 0, outputs: { verdict: 'clean', passed: '1', failed: '0' } })
  expect(await records(machine)).toHaveLength(1)
  expect(machine.foreign.map(({ uses }) => uses.split('@')[0])).toEqual(['actions/cache', 'actions/upload-artifact'])
  expect(machine.foreign[1]!.with).toMatchObject({ name: 'hortus', path: expect.stringContaining('./.hortus/report.json\n./.hortus/report.md\n./.hortus/report.html\n') })
})

test('disk is reclaimed first where the caller asks for it, and nothing is removed from a machine that is not thrown away', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/smoke', { engine: 'process', 'reclaim-disk': 'true' })
  expect(done).toMatchObject({ code: 0, outputs: { passed: '1', quarantine: 'false' } })
  expect(done.log).toMatch(/^│ reclaim-disk: this is no GitHub-hosted Linux machine; nothing is removed\n/)
})

test('A61: a run that leaves an error of the GPU driver makes the machine ask for quarantine, and the next job on it runs nothing', async () => {
  await using driver = await fakeDriver({ log: say('[  9.0] NVRM: Xid (PCI:0000:3b:00): 79, pid=1, name=x, GPU has fallen off the bus.') })
  await using state = await temporaryDirectory()
  await using place = await temporaryRepository({ 'examples/gpu/example.yaml': 'name: gpu\nstability: stable\nresources: {gpu: 1}\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n', 'examples/gpu/smoke.sh': `${driver.turnCommand}\n` })
  await using machine = await openMachine(place.path, { PATH: `${driver.binAbs}:${process.env['PATH']}`, HORTUS_STATE_DIR: state.path })
  const done = await useAction(machine, 'actions/smoke', { engine: 'process', artifact: 'hortus' })
  expect(done).toMatchObject({ code: 0, outputs: { verdict: 'warnings', passed: '1', quarantine: 'true' } })
  expect(done.annotations).toContainEqual(expect.objectContaining({ level: 'warning', properties: expect.objectContaining({ title: 'SMOKE.GPU_NOT_CLEAN' }) }))
  expect(machine.foreign.at(-1)!.with['path']).toContain('.hortus/quarantine.json\n')
  expect(JSON.parse(await readFile(join(place.path, '.hortus/quarantine.json'), 'utf8'))).toMatchObject({ schema: 'quarantine/1', reasons: [expect.stringContaining('Xid 79')] })
  expect(await useAction(machine, 'actions/smoke', { engine: 'process' })).toMatchObject({ outcome: 'failure', code: 3, outputs: { quarantine: 'true', passed: '0' } })
})

test('trials without a sweep, or of several examples, or that are no numbers are refused before anything runs', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  for (const settings of [{ trials: '1' }, { sweep: 'x' }, { sweep: 'x', examples: 'a,b' }, { sweep: 'x', examples: 'good', trials: '0' }, { sweep: 'x', examples: 'good', trials: 'one' }]) {
    const done = await useAction(machine, 'actions/smoke', { engine: 'process', ...settings })
    expect(done).toMatchObject({ code: 3, annotations: [{ properties: { title: 'ACTION.INPUT_INVALID' } }] })
  }
})

test("the host's cache is refused to code of a pull request", async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/smoke', { engine: 'process', config: 'smoke.cache=host' })
  expect(done.code).not.toBe(0)
  expect(done.annotations.map((each) => each.message).join()).toMatch(/cache/)
})

test('A50: what an example prints is no command of ours', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path, { RUNNER_DEBUG: '1' })
  const done = await useAction(machine, 'actions/smoke', { engine: 'process' })
  expect(done.log).toContain('forged by the example')
  expect(done.annotations.filter((each) => each.message.includes('forged'))).toEqual([])
})

test('smoke of a failing example fails the step, and the artifact is kept all the same', async () => {
  await using place = await temporaryRepository({ ...OK, 'examples/good/smoke.sh': 'exit 7\n' })
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/smoke', { engine: 'process', artifact: 'hortus' })
  expect(done).toMatchObject({ outcome: 'failure', code: 2, outputs: { verdict: 'errors', failed: '1' } })
  expect(machine.foreign.map(({ uses }) => uses.split('@')[0])).toEqual(['actions/upload-artifact'])
})

test('compare tells two records apart, and asks for what it was not given', async () => {
  await using place = await temporaryRepository(OK)
  await using machine = await openMachine(place.path)
  const [before, after] = [await recordOf(machine), await recordOf(machine)]
  const done = await useAction(machine, 'actions/compare', { base: before, head: after })
  expect(done).toMatchObject({ outcome: 'success', code: 0 })
  expect(JSON.parse(await readFile(join(place.path, '.hortus/report.json'), 'utf8'))).toMatchObject({ verb: 'compare', comparisons: [{ metrics: expect.arrayContaining([expect.objectContaining({ name: 'accuracy' })]) }] })
  expect(await useAction(machine, 'actions/compare', { base: before })).toMatchObject({ code: 3, annotations: [{ properties: { title: 'ACTION.INPUT_MISSING' } }] })
})

test('export writes a repository of its own, and refuses to write over anything', async () => {
  await using place = await temporaryRepository({ ...OK, LICENSE: 'MIT\n', '.gitignore': 'exported/\n.hortus/\n' })
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/export', { example: 'good', out: 'exported/good' })
  expect(done).toMatchObject({ code: 0, outputs: { directory: 'exported/good', tree: place.git('rev-parse', 'HEAD:examples/good') } })
  expect(await readdir(join(place.path, 'exported/good'))).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'example.yaml']))
  expect(await useAction(machine, 'actions/export', { example: 'good', out: 'exported/good' })).toMatchObject({ code: 3, outputs: { directory: '' } })
})

test('plan names the affected examples only', async () => {
  await using place = await temporaryRepository({ ...OK, 'examples/other/example.yaml': 'name: other\npresets:\n  smoke:\n    command: [sh, x.sh]\n' })
  place.git('switch', '-q', '-c', 'change')
  await place.put({ 'examples/other/x.sh': 'true\n' })
  place.git('add', '-A')
  place.git('commit', '-q', '-m', 'change')
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/plan', { base: 'main' })
  expect(done).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(readPlanDocument(unpack(done.outputs['plan']!, 1000)!)).toMatchObject({ value: { cells: ['other:smoke'], left: [] } })
  expect(JSON.parse(done.outputs['matrix']!)).toEqual({ include: [{ name: 'other:smoke', examples: '["other"]', minutes: expect.any(Number), sweep: '', trials: '' }] })
})

test('the plan of 5,000 examples fits into its outputs', async () => {
  const id = (n: number) => `generative/video_generation/${(n * 2654435761 % 4294967296).toString(36)}`
  await using place = await temporaryRepository(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`examples/${id(n)}/example.yaml`, 'presets: {smoke: {command: a}}\n'])))
  await using machine = await openMachine(place.path)
  const done = await useAction(machine, 'actions/plan')
  expect(done).toMatchObject({ code: 0, outputs: { count: '256' } })
  expect(done.outputs['plan']!.length).toBeLessThan(100_000)
  expect((JSON.parse(done.outputs['matrix']!) as { include: { minutes: number }[] }).include.every(({ minutes }) => minutes <= 360)).toBe(true)
}, 120_000)

/** What this machine needs to reach its engine and to build: proxies of a base image, a network for builds. */
const ENGINE: Record<string, string> = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (/^DOCKER_|^HORTUS_BUILD__/.test(name) && value !== undefined ? [[name, value]] : [])))
const docker = present('docker', dockerAnswers())

test.skipIf(!docker)('smoke with docker builds and runs this repository\'s own examples (needs docker)', async () => {
  await using place = await ownExamples()
  await using machine = await openMachine(place.path, ENGINE)
  const done = await useAction(machine, 'actions/smoke', { engine: 'docker', examples: 'language/char-ngram' })
  expect(done).toMatchObject({ code: 0, outputs: { passed: '1' } })
  const [record] = await records(machine)
  expect(JSON.parse(await readFile(join(place.path, record!), 'utf8'))).toMatchObject({ schema: 'run-record/1' })
}, 300_000)

/** Uses an action; its log is shown when the test fails. */
async function useAction(machine: Machine, dir: string, settings: Readonly<Record<string, string>> = {}): Promise<Done> {
  const done = await use(machine, dir, settings)
  onTestFailed(async () => console.log(`${await staleNote()}${dir} ${JSON.stringify(settings)}\n${done.log}`))
  return done
}

/** The examples of this repository as a repository of their own. */
async function ownExamples(): Promise<Temporary> {
  const place = await temporaryRepository({})
  await cp(join(REPOSITORY, 'examples'), join(place.path, 'examples'), { recursive: true, filter: (path) => !path.includes('__pycache__') })
  place.git('add', '-A')
  place.git('commit', '-q', '-m', 'examples')
  return place
}

test.skipIf(!docker)('the exported repository runs its own smoke test without Hortus (needs docker)', async () => {
  await using place = await ownExamples()
  await using machine = await openMachine(place.path)
  expect(await useAction(machine, 'actions/export', { example: 'language/char-ngram', out: 'exported' })).toMatchObject({ code: 0 })
  const build = [ENGINE['HORTUS_BUILD__ARGS__BASE']].flatMap((base) => (base === undefined ? [] : ['--build-arg', `BASE=${base}`]))
  const network = ENGINE['HORTUS_BUILD__NETWORK'] === undefined ? [] : ['--network', ENGINE['HORTUS_BUILD__NETWORK']]
  const output = execFileSync('./smoke.sh', [...build, ...network], { cwd: join(place.path, 'exported'), env: { ...process.env, ...ENGINE }, encoding: 'utf8' })
  expect(output).toMatch(/"metric": ?"perplexity"/)
}, 300_000)

async function recordOf(machine: Machine): Promise<string> {
  const before = new Set(await records(machine))
  await useAction(machine, 'actions/smoke', { engine: 'process' })
  return (await records(machine)).find((path) => !before.has(path))!
}

async function records(machine: Machine): Promise<string[]> {
  const names = await readdir(join(machine.workspace, '.hortus/records'), { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).map((name) => `.hortus/records/${name}`)
}

function dockerAnswers(): boolean {
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5000, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
