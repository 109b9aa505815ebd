import { spawn, type ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecord } from '../core/record/read-record.ts'
import { listCgroups } from '../io/containers/cgroup.ts'
import { openCli } from '../io/containers/cli.ts'
import { openEngines } from '../io/containers/engines.ts'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { openHost } from '../io/host.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { run } from './run.ts'
import { smoke } from './smoke.ts'
import { sampleConfig } from './testing/walk.ts'

const descriptor = (command: string, more = ''): string => `name: x\npresets:\n  smoke:\n    command: ${command}\n${more}`

async function open(path: string) {
  return openWorld({ rootAbs: path, outAbs: join(path, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })
}

test('a garden with good, bad and unreadable examples ends in one report that names each', async () => {
  await using garden = await temporaryRepository({
    'examples/good/example.yaml': descriptor('echo hello'),
    'examples/bad/example.yaml': descriptor('sh -c "exit 4"'),
    'examples/list/example.yaml': '- a\n- b\n',
    'examples/script/example.yaml': 'name: x\npresets:\n  smoke:\n    script: smoke.sh\n',
    'examples/script/smoke.sh': '#!/bin/sh\n',
  })
  const report = await smoke(await open(garden.path), sampleConfig())
  expect(report.examples.map((each) => [each.id, each.outcome])).toEqual([['bad', 'failed'], ['good', 'passed'], ['list', 'failed'], ['script', 'skipped']])
  expect(report.findings.map((each) => each.path)).toEqual(['examples/bad/example.yaml', 'examples/list/example.yaml'])
  expect(report).toMatchObject({ verdict: 'errors', problems: [], cells: { planned: ['bad:smoke', 'good:smoke', 'script:smoke'], executed: ['bad:smoke', 'good:smoke', 'script:smoke'] } })
})

test('the level of a finding about a run can be set, and the example still failed', async () => {
  await using garden = await temporaryRepository({ 'examples/bad/example.yaml': descriptor('sh -c "exit 4"') })
  const config = sampleConfig()
  const report = await smoke(await open(garden.path), { ...config, validate: { ...config.validate, levels: { 'SMOKE.EXIT_CODE': 'warning' } } })
  expect(report).toMatchObject({ verdict: 'errors', summary: { failed: 1, errors: 0, warnings: 1 } })
})

test('a descriptor that a branch has broken fails the smoke of that branch', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor('true'), 'examples/b/example.yaml': descriptor('true') })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/a/example.yaml': 'name: [\n' })
  expect(await smoke(await open(garden.path), sampleConfig(), { base: 'main' })).toMatchObject({ verdict: 'errors', scope: { mode: 'affected' }, examples: [{ id: 'a', outcome: 'failed' }] })
})

test('an example that nobody knows is a problem with the nearest name', async () => {
  await using garden = await temporaryRepository({ 'examples/good/example.yaml': descriptor('true') })
  const report = await smoke(await open(garden.path), sampleConfig(), { named: ['god'] })
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'GARDEN.EXAMPLE_UNKNOWN' }] })
})

test('a run takes parameters, a profile and a preset, and says what it does not know', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': 'name: x\npresets:\n  train:\n    command: echo\n    params: { steps: 3, fast: true }\n' })
  const world = await open(garden.path)
  const report = await run(world, sampleConfig(), { example: 'a', preset: 'train', params: { steps: 5 }, profile: 'cpu' })
  const record = readRecord(await readFile(join(garden.path, '.hortus', report.examples[0]!.records[0]!), 'utf8'), 'r')
  expect(record).toMatchObject({ ok: true, value: { kind: 'train', params: { steps: 5, fast: true } } })
  expect(await readdir(join(garden.path, '.hortus/logs'), { recursive: true })).toContainEqual(expect.stringMatching(/run\.log$/))
  expect((await run(world, sampleConfig(), { example: 'a', preset: 'trian', params: {} })).problems).toMatchObject([{ code: 'RUN.PRESET_UNKNOWN', next: 'Did you mean "train"?' }])
  expect((await run(world, sampleConfig(), { example: 'a', preset: 'train', params: {}, profile: 'tpu' })).problems).toMatchObject([{ code: 'RUN.PROFILE_UNKNOWN', next: 'Use one of: cpu, gpu.' }])
})

const engines: ('process' | 'docker')[] = dockerImage() === null ? ['process'] : ['process', 'docker']

test.each(engines)('Ctrl-C in the middle of a smoke under %s ends it in order: a record, and nothing left', async (engine) => {
  await using garden = await hanging()
  const child = startCli(garden.path, engine)
  await untilStarted(child, garden.path)
  child.kill('SIGINT')
  expect(await exitCode(child)).toBe(130)
  expect((await recordsIn(garden.path)).map((record) => record.status.state)).toEqual(['interrupted'])
  expect(await leftBy(child.pid!, engine)).toEqual([])
})

test.each(engines)('A61 a killed harness leaves no half record, and the next one under %s removes what it left', async (engine) => {
  await using garden = await hanging()
  const child = startCli(garden.path, engine)
  await untilStarted(child, garden.path)
  child.kill('SIGKILL')
  await exitCode(child)
  expect(await recordsIn(garden.path)).toEqual([])
  expect(await leftBy(child.pid!, engine)).not.toEqual([])
  await openEngines({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus') }).get(engine).availability()
  await using _ = await openHost({ rootAbs: garden.path, outAbs: garden.path }).scratch('next')
  expect(await leftBy(child.pid!, engine)).toEqual([])
})

async function hanging() {
  return temporaryRepository({ 'examples/slow/example.yaml': descriptor(`sh -c "echo started; sleep 60"`), 'examples/slow/Dockerfile': 'ARG BASE\nFROM ${BASE}\n' })
}

function startCli(root: string, engine: string): ChildProcess {
  const main = new URL('../cli/main.ts', import.meta.url).pathname
  return spawn(process.execPath, [main, 'smoke', '--engine', engine, '-C', root, '--set', `build.args.BASE=${dockerImage()?.ref ?? 'none'}`], { stdio: 'ignore' })
}

/** The first bytes of a run are in its log at once. */
async function untilStarted(child: ChildProcess, root: string): Promise<void> {
  while (child.exitCode === null) {
    const logs = await readdir(join(root, '.hortus/logs'), { recursive: true }).catch(() => [])
    const log = logs.find((file) => file.endsWith('run.log'))
    if (log !== undefined && (await readFile(join(root, '.hortus/logs', log), 'utf8')).includes('started')) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('it ended before it started anything')
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', (code) => done(code)))
}

async function recordsIn(root: string) {
  const files = await readdir(join(root, '.hortus/records'), { recursive: true }).catch(() => [])
  const records = await Promise.all(files.filter((file) => file.endsWith('.json')).map(async (file) => readRecord(await readFile(join(root, '.hortus/records', file), 'utf8'), file)))
  return records.map((record) => {
    if (!record.ok) throw new Error(record.problem.message)
    return record.value
  })
}

/** What carries the number of a process that has gone. */
async function leftBy(pid: number, engine: string): Promise<string[]> {
  const names = [...(await readdir(tmpdir())), ...(await listCgroups('hortus-'))]
  const containers = engine === 'docker' ? (await openCli('docker', process.env).call(['ps', '--all', '--format={{.Names}}'])).stdout.split('\n') : []
  return [...names, ...containers].filter((name) => new RegExp(`^hortus-\\d+-${pid}-`).test(name))
}
