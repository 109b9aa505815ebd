import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFiles } from '../../io/files.ts'
import { openLog } from '../../io/log.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { type ConfigSources, loadConfig } from './load-config.ts'

async function load(file: string | null, sources: ConfigSources = {}, prepare: (root: string) => Promise<unknown> = async () => undefined) {
  const directory = await temporaryDirectory()
  onTestFinished(() => directory[Symbol.asyncDispose]())
  const root = directory.path
  await mkdir(join(root, '.github'))
  if (file !== null) await writeFile(join(root, '.github/hortus.yml'), file)
  await prepare(root)
  const said: string[] = []
  const log = openLog({ write: (line) => said.push(line), level: 'info', json: false, clock: { now: () => new Date(0) } })
  return { result: await loadConfig({ files: openFiles(root), log }, sources), said }
}

test('without any source the defaults hold', async () => {
  const { result } = await load(null)
  expect(result).toMatchObject({ ok: true, value: { config: { engine: 'auto' }, findings: [] } })
})

test('an unknown key of the file is a finding with line and column, and the rest holds', async () => {
  const { result } = await load('engine: docker\nsmoke:\n  presett: x\n')
  expect(result).toMatchObject({ ok: true, value: { config: { engine: 'docker' }, findings: [{ code: 'CONFIG.UNKNOWN_KEY', level: 'error', path: '.github/hortus.yml', line: 3, column: 3 }] } })
})

test('its own level can be set like that of every other finding', async () => {
  const { result } = await load('smoke: {presett: x}\nvalidate: {levels: {CONFIG.UNKNOWN_KEY: warning}}\n')
  expect(result).toMatchObject({ ok: true, value: { findings: [{ code: 'CONFIG.UNKNOWN_KEY', level: 'warning' }] } })
})

test('what was typed for this run must be right: an unknown key there stops it', async () => {
  for (const sources of [{ dotlist: ['smoke.presett=x'] }, { inputs: { 'smoke.presett': 'x' } }, { environment: { HORTUS_SMOKE__PRESETT: 'x' } }] satisfies ConfigSources[]) {
    const { result, said } = await load(null, sources)
    const told = JSON.stringify([result, said])
    expect(told).toContain('did you mean smoke.preset?')
    expect(result.ok).toBe('environment' in sources)
  }
})

test('a variable that may belong to another tool is told and ignored', async () => {
  const { result, said } = await load(null, { environment: { HORTUS_ENGIN: 'docker' } })
  expect(result.ok).toBe(true)
  expect(said).toEqual(['warn: variable HORTUS_ENGIN: Unknown key; did you mean HORTUS_ENGINE? Unset or rename it.'])
})

test('wrong values stop the verb, all of them told at once', async () => {
  const { result } = await load('smoke: {pids: 1, cpus: x}\n', { dotlist: ['engine=dockr', 'nothing'] })
  expect(result.ok ? [] : result.problem.problems.map(({ message }) => message)).toEqual([
    '.github/hortus.yml:1:18: smoke.cpus must be a number or null, not "x"',
    'argument engine=dockr: engine must be one of auto, docker, podman, process, not "dockr"',
    'argument nothing: "nothing" is not key=value',
    '.github/hortus.yml:1:9: smoke.pids must be at least 16',
  ].sort((a, b) => ORDER(a) - ORDER(b)))
})

/** Mistakes of the dotlist itself are known before anything is merged. */
const ORDER = (message: string): number => ['smoke.cpus', 'is not key=value', 'engine=dockr', 'smoke.pids'].findIndex((part) => message.includes(part))

test.each([
  ['- a\n', 'must hold a map'],
  ['engine: [\n', '.github/hortus.yml:2:1'],
  ['a: &a [*a]\n', '.github/hortus.yml:1'],
  [`${'a: {'.repeat(40)}${'}'.repeat(40)}`, 'levels deep'],
])('a file like %j stops the verb and names the place', async (file, words) => {
  const { result } = await load(file)
  expect(result.ok ? '' : result.problem.message).toContain(words)
})

test('an empty file is no configuration and no mistake', async () => {
  expect((await load('# later\n')).result).toMatchObject({ ok: true, value: { findings: [] } })
})

test('a configuration that is a symlink out of the repository is not read (A11)', async () => {
  const { result } = await load(null, {}, (root) => symlink('/etc/passwd', join(root, '.github/hortus.yml')))
  expect(result).toMatchObject({ ok: false, problem: { code: 'CONFIG.UNREADABLE', path: '.github/hortus.yml' } })
})

test('a file under another name is found, because nobody reads it', async () => {
  const { result } = await load(null, {}, (root) => writeFile(join(root, '.github/hortus.yaml'), 'engine: docker\n'))
  expect(result).toMatchObject({ ok: true, value: { findings: [{ code: 'CONFIG.NOT_READ', level: 'warning' }] } })
})
