import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import type { Config } from '../core/schema/config.ts'
import { renderJson } from '../core/render/render-json.ts'
import { readReport } from '../core/report/read-report.ts'
import { validateReport, type Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { openFiles } from '../io/files.ts'
import { openGit } from '../io/git.ts'
import { temporaryDirectory, temporaryRepository } from '../io/testing/temporary.ts'
import { cpuNow } from '../test/cpu-time.ts'
import { validate, type ValidateOptions } from './validate.ts'

const GOOD = 'name: good\nresources: { gpu: 0 }\npresets:\n  smoke: { command: python3 main.py }\n'
const good = { 'examples/good/example.yaml': GOOD, 'examples/good/main.py': '' }
const config = resolve([]).config

async function run(root: string, options: ValidateOptions = {}, more: Partial<Config['validate']> = {}): Promise<Report> {
  const quiet = () => undefined
  const world = { files: openFiles(root), git: openGit(root), log: { progress: quiet, debug: quiet, info: quiet, warn: quiet } } as unknown as World
  const report = await validate(world, { ...config, validate: { ...config.validate, ...more } }, options)
  expect(validateReport(report)).toBe(true)
  return report
}

const shown = (report: Report) => report.findings.map(({ code, level, path, line, column }) => `${level} ${code} ${path}:${line}:${column}`)

test('a clean garden is clean', async () => {
  await using garden = await temporaryDirectory(good)
  const report = await run(garden.path)
  expect([report.verdict, report.summary.passed, report.findings]).toEqual(['clean', 1, []])
})

test.each([
  ['unparsable YAML', 'name: x\ndescription: a: b\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:2:14'],
  ['a list', '- a\n- b\n', 'error GARDEN.NOT_A_MAP examples/bad/example.yaml:1:1'],
  ['an empty file', '', 'error GARDEN.NOT_A_MAP examples/bad/example.yaml:1:1'],
  ['A01: an alias bomb', ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((key, n) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[n]}`).join(',')}]`)].join('\n'), 'error GARDEN.YAML_ALIAS examples/bad/example.yaml:'],
  ['A09: a descriptor of 10 MB', `name: ${'x'.repeat(10_000_000)}`, 'error GARDEN.TOO_LARGE examples/bad/example.yaml:null:null'],
  ['A03: nesting without end', '['.repeat(60_000), 'error GARDEN.TOO_DEEP examples/bad/example.yaml:1:34'],
  ['A02: a map of 50,000 keys', Array.from({ length: 50_000 }, (_, index) => `key${index}: 1`).join('\n'), 'error GARDEN.TOO_LARGE examples/bad/example.yaml:null:null'],
  ['A02: the same key as often as it fits into 64 KiB', 'key: 1\n'.repeat(9_000), 'error GARDEN.DUPLICATE_KEY examples/bad/example.yaml:2:1'],
  ['A02: a flow map of keys, as many as fit', `{${Array.from({ length: 9_000 }, (_, index) => `k${index}: 1`).join(',').slice(0, 60_000)}`, 'GARDEN.'],
  ['64 KiB and one byte', `name: ${'x'.repeat(64 * 1024 - 5)}`, 'error GARDEN.TOO_LARGE examples/bad/example.yaml:null:null'],
  ['A05: an unknown tag', 'name: !secret x\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:1:7'],
  ['A05: binary', 'name: !!binary aGVsbG8=\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:1:7'],
  ['A05: a merge key', 'base: {a: 1}\nname: {<<: {b: 1}}\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:2:8'],
  ['A05: a second document', 'name: a\n---\nname: b\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:2:1'],
  ['A05: YAML 1.1', '%YAML 1.1\n---\nname: no\n', 'error GARDEN.YAML_SYNTAX examples/bad/example.yaml:1:1'],
  ['a text', 'just a text\n', 'error GARDEN.NOT_A_MAP examples/bad/example.yaml:1:1'],
  ['a key twice', 'name: a\nname: b\n', 'error GARDEN.DUPLICATE_KEY examples/bad/example.yaml:2:1'],
  ['A04: a key that reaches a prototype', 'name: a\n__proto__: {x: 1}\n', 'error GARDEN.FORBIDDEN_KEY examples/bad/example.yaml:2:1'],
])('%s is a finding with file, place and next step, and the other example is still read', async (_what, text, expected) => {
  await using garden = await temporaryDirectory({ ...good, 'examples/bad/example.yaml': text })
  const started = cpuNow()
  const report = await run(garden.path)
  expect(cpuNow() - started).toBeLessThan(2000)
  expect(shown(report)[0]).toContain(expected)
  expect(report.findings.every(({ fix, message }) => fix !== '' && message.length < 500)).toBe(true)
  expect(report.examples.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['bad failed', 'good passed'])
  expect(report.verdict).toBe('errors')
})

test('A02: as many keys as fit into 64 KiB are no mistake, and are read in time', async () => {
  const text = `${GOOD}${Array.from({ length: 9_000 }, (_, index) => `k${index}:`).join('\n')}`
  expect(text.length).toBeGreaterThan(60_000)
  await using garden = await temporaryDirectory({ ...good, 'examples/good/example.yaml': text })
  const started = cpuNow()
  expect((await run(garden.path)).verdict).toBe('clean')
  expect(cpuNow() - started).toBeLessThan(2000)
})

test('what looks like a descriptor and is none is told, but not inside of an example', async () => {
  await using garden = await temporaryRepository({ ...good, 'examples/good/data/example.yml': '', 'examples/short/example.yml': GOOD, 'examples/loud/Example.yaml': GOOD, 'examples/dir/example.yaml/x': '', 'config/example.yml': '' })
  const report = await run(garden.path)
  expect([report.verdict, ...shown(report)]).toEqual(['clean', ...['dir/example.yaml', 'loud/Example.yaml', 'short/example.yml'].map((path) => `notice GARDEN.NOT_READ examples/${path}:null:null`)])
})

test('a garden without any example is not called clean', async () => {
  await using garden = await temporaryRepository(good)
  const report = await run(garden.path)
  expect(report.verdict).toBe('clean')
  const quiet = () => undefined
  const world = { files: openFiles(garden.path), git: openGit(garden.path), log: { info: quiet } } as unknown as World
  const ignored = await validate(world, { ...config, garden: { ...config.garden, ignore: ['**'] } })
  expect([ignored.verdict, ...shown(ignored)]).toEqual(['warnings', 'warning GARDEN.EMPTY .:null:null'])
})

test('half a character in a descriptor does not make the report unreadable for the next job', async () => {
  await using garden = await temporaryDirectory({ 'examples/bad/example.yaml': 'name: "x\\ud800"\nstability: "\\udc00"\n"k\\ud800": 1\npresets: {"\\ud800": {script: "\\ud800"}}\n' })
  expect(readReport(renderJson(await run(garden.path)))).toMatchObject({ ok: true })
})

test('a key that looks like a slip, a script that is a command line, and a command only a shell reads are told at their place', async () => {
  const text = 'name: odd\nresources: {gpu: 0}\ntagz: [a]\npresets:\n  a: {script: "run.sh --fast"}\n  b: {command: "echo a | wc"}\n  c: {command: echo, parms: {x: 1}}\nbuild: {dockerfile: Containerfile}\n'
  await using garden = await temporaryDirectory({ 'examples/odd/example.yaml': text, 'examples/odd/run.sh': '#!/bin/sh\n' })
  expect(shown(await run(garden.path))).toEqual([
    'notice GARDEN.UNKNOWN_KEY examples/odd/example.yaml:3:1',
    'error GARDEN.PRESET_UNRESOLVED examples/odd/example.yaml:5:3',
    'warning GARDEN.PRESET_SHELL_SYNTAX examples/odd/example.yaml:6:3',
    'notice GARDEN.UNKNOWN_KEY examples/odd/example.yaml:7:22',
    'error GARDEN.DOCKERFILE_MISSING examples/odd/example.yaml:8:21',
  ])
  const report = await run(garden.path)
  expect(report.findings.map(({ message }) => message).join('\n')).toContain('is a command line ("run.sh --fast")')
  await garden.put({ 'examples/odd/Containerfile': 'FROM scratch\n' })
  expect(shown(await run(garden.path)).join()).not.toContain('DOCKERFILE')
})

test('two living examples with the same last name are told, an archived one is not', async () => {
  await using garden = await temporaryDirectory({ ...good, 'examples/other/good/example.yaml': GOOD, 'examples/other/good/main.py': '' })
  expect(shown(await run(garden.path)).filter((line) => line.includes('AMBIGUOUS_NAME'))).toHaveLength(2)
  await garden.put({ 'examples/other/good/example.yaml': `${GOOD}stability: archived\n` })
  expect(shown(await run(garden.path))).toEqual([])
})

test('a garden in a directory that the repository around it ignores is read from the disk', async () => {
  await using outer = await temporaryRepository({ '.gitignore': 'scratch/\n' })
  await outer.put({ 'scratch/examples/good/example.yaml': GOOD, 'scratch/examples/good/main.py': '' })
  expect((await run(join(outer.path, 'scratch'))).examples.map(({ id }) => id)).toEqual(['good'])
})

test('bytes that are not UTF-8 are told', async () => {
  await using garden = await temporaryDirectory(good)
  await mkdir(join(garden.path, 'examples/bad'))
  await writeFile(join(garden.path, 'examples/bad/example.yaml'), Buffer.from('name: gr\xfcn\n', 'latin1'))
  expect(shown(await run(garden.path))).toEqual(['error GARDEN.NOT_UTF8 examples/bad/example.yaml:null:null'])
})

test('A11: a descriptor, a script and a Dockerfile that are symlinks out of the repository are told and not read', async () => {
  await using outside = await temporaryDirectory({ 'example.yaml': 'name: secret\n', 'run.sh': '#!/bin/sh\n', Dockerfile: 'FROM x' })
  await using garden = await temporaryRepository({ ...good, 'examples/bad/example.yaml': 'name: bad\nresources: {gpu: 0}\npresets:\n  smoke: {command: ./run.sh}\n  train: {script: train.sh}\n' })
  await mkdir(join(garden.path, 'examples/link'))
  await symlink(join(outside.path, 'example.yaml'), join(garden.path, 'examples/link/example.yaml'))
  await symlink(join(outside.path, 'run.sh'), join(garden.path, 'examples/bad/run.sh'))
  await symlink('../../../../../../etc/hostname', join(garden.path, 'examples/bad/train.sh'))
  await symlink(join(outside.path, 'Dockerfile'), join(garden.path, 'examples/bad/Dockerfile'))
  const report = await run(garden.path)
  expect(report.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringContaining('GARDEN.OUTSIDE The Dockerfile Dockerfile of bad'),
    expect.stringContaining('GARDEN.OUTSIDE The command of the preset "smoke"'),
    expect.stringContaining('GARDEN.OUTSIDE The script "train.sh" of the preset "train"'),
    expect.stringContaining('GARDEN.OUTSIDE examples/link/example.yaml cannot be read'),
  ])
  expect(JSON.stringify(report)).not.toContain('secret')
})

test('scripts that are not there or not executable are told at the preset', async () => {
  await using garden = await temporaryDirectory({
    'examples/bad/example.yaml': 'name: bad\nresources: {gpu: 0}\npresets:\n  a: {command: ./gone.sh}\n  b: {command: ./plain.sh --x}\n  c: {script: gone.sh}\n  d: {command: python3 gone.py}\n  e: {command: "python3 -m thing"}\n  f: {script: plain.sh}\n',
    'examples/bad/plain.sh': 'echo',
  })
  expect(shown(await run(garden.path)).sort()).toEqual([
    'error GARDEN.PRESET_NOT_EXECUTABLE examples/bad/example.yaml:5:3',
    'error GARDEN.PRESET_SCRIPT_MISSING examples/bad/example.yaml:4:3',
    'error GARDEN.PRESET_SCRIPT_MISSING examples/bad/example.yaml:7:3',
    'error GARDEN.PRESET_UNRESOLVED examples/bad/example.yaml:6:3',
    'notice GARDEN.SCRIPT_NOT_EXECUTABLE examples/bad/example.yaml:9:3',
    'warning GARDEN.PRESET_UNRESOLVED examples/bad/example.yaml:4:3',
    'warning GARDEN.PRESET_UNRESOLVED examples/bad/example.yaml:5:3',
    'warning GARDEN.PRESET_UNRESOLVED examples/bad/example.yaml:7:3',
    'warning GARDEN.PRESET_UNRESOLVED examples/bad/example.yaml:8:3',
  ])
})

test('a name as long as the file does not make a message as long as the file', async () => {
  await using garden = await temporaryDirectory({ 'examples/bad/example.yaml': `resources: {gpu: 0}\nstability: ${'s'.repeat(9000)}\n? ${'k'.repeat(900)}\n: 1\npresets:\n  ? ${'p'.repeat(9000)}\n  : {script: ${'q'.repeat(9000)}, command: "${'c'.repeat(9000)}/x | y", ${'r'.repeat(900)}: 1}\n  ? ${'l'.repeat(9000)}\n  : [a]\n` })
  const report = await run(garden.path)
  expect(report.findings.length).toBeGreaterThan(2)
  expect(Math.max(...report.findings.flatMap(({ message, fix }) => [message.length, fix.length]))).toBeLessThan(500)
})

test('the baseline makes an existing garden clean, survives moved lines, lets only new findings fail and counts fixed ones', async () => {
  const bad = 'name: bad\nresources: {gpu: 0}\npresets:\n  a: {script: gone.sh}\n  b: {script: lost.sh}\n'
  await using garden = await temporaryDirectory({ ...good, 'examples/bad/example.yaml': bad })
  expect((await run(garden.path)).verdict).toBe('errors')
  const frozen = await run(garden.path, { updateBaseline: true })
  expect([frozen.verdict, frozen.baseline]).toEqual(['clean', { path: '.github/hortus-baseline.json', known: 2, new: 0, fixed: 0, moved: 0, gone: [] }])
  expect(frozen.findings.every(({ status }) => status === 'known')).toBe(true)
  const text = await readFile(join(garden.path, '.github/hortus-baseline.json'), 'utf8')
  await garden.put({ 'examples/bad/example.yaml': `# moved\n# down\n${bad}` })
  expect((await run(garden.path)).verdict).toBe('clean')
  await garden.put({ 'examples/bad/example.yaml': bad.replace('b: {script: lost.sh}', 'c: {script: other.sh}') })
  const after = await run(garden.path)
  expect([after.verdict, after.baseline, after.summary.errors]).toEqual(['errors', { path: '.github/hortus-baseline.json', known: 1, new: 1, fixed: 1, moved: 0, gone: [{ code: 'GARDEN.PRESET_UNRESOLVED', path: 'examples/bad/example.yaml', count: 1 }] }, 1])
  await garden.put({ 'examples/bad/example.yaml': bad })
  await run(garden.path, { updateBaseline: true })
  expect(await readFile(join(garden.path, '.github/hortus-baseline.json'), 'utf8')).toBe(text)
})

test('an unreadable descriptor that the baseline knows does not fail, and is not called passed', async () => {
  await using garden = await temporaryDirectory({ 'examples/bad/example.yaml': 'a: b: c\n' })
  await run(garden.path, { updateBaseline: true })
  const report = await run(garden.path)
  expect([report.verdict, report.examples[0]?.outcome]).toEqual(['clean', 'skipped'])
})

test('a damaged baseline is an error, not a silent start from nothing', async () => {
  await using garden = await temporaryDirectory({ ...good, '.github/hortus-baseline.json': '{"schema":"baseline/1","findings":[{"code":1}]}' })
  const report = await run(garden.path)
  expect(shown(report)).toEqual(['error BASELINE.UNREADABLE .github/hortus-baseline.json:null:null'])
})

test('levels of the configuration change or silence a finding', async () => {
  await using garden = await temporaryDirectory({ ...good, 'examples/odd/example.yaml': 'name: odd\nstability: alpha\npresets: {}\n' })
  expect(shown(await run(garden.path, {}, { levels: { 'GARDEN.GPU_UNDECLARED': 'off', 'GARDEN.STABILITY_UNKNOWN': 'error' } }))).toEqual(['error GARDEN.STABILITY_UNKNOWN examples/odd/example.yaml:2:12'])
})

test('ignored globs, git-ignored files, node_modules and the output directory are not looked at', async () => {
  const broken = '['
  await using garden = await temporaryRepository({ ...good, '.gitignore': 'scratch/\n', 'test/fixtures/x/example.yaml': broken })
  await garden.put({ 'scratch/example.yaml': broken, 'node_modules/x/example.yaml': broken, '.hortus/x/example.yaml': broken })
  const quiet = () => undefined
  const world = { files: openFiles(garden.path), git: openGit(garden.path), log: { info: quiet } } as unknown as World
  const report = await validate(world, { ...config, garden: { ...config.garden, ignore: ['test/fixtures/**'] } })
  expect(report.examples.map(({ id }) => id)).toEqual(['good'])
})

test('a named example that does not exist is a problem that asks what was meant', async () => {
  await using garden = await temporaryDirectory(good)
  const report = await run(garden.path, { named: ['god'] })
  expect([report.verdict, report.problems[0]?.code, report.problems[0]?.next]).toEqual(['could_not_run', 'GARDEN.EXAMPLE_UNKNOWN', 'Did you mean good? `hortus list` shows all ids.'])
})

test('with a base only affected examples are looked at; an unknown base means everything and says so', async () => {
  await using garden = await temporaryRepository({ ...good, 'examples/other/example.yaml': 'name: other\nresources: {gpu: 0}\npresets: {a: {script: gone.sh}}\n', 'README.md': '' })
  garden.git('branch', 'base')
  await garden.put({ 'examples/good/main.py': '1' })
  const affected = await run(garden.path, { base: 'base' })
  expect([affected.scope.mode, affected.examples.map(({ id }) => id), affected.verdict]).toEqual(['affected', ['good'], 'clean'])
  const unknown = await run(garden.path, { base: 'nowhere' })
  expect([unknown.scope.mode, unknown.examples.length]).toEqual(['all', 2])
  expect(unknown.scope.reason).toContain('nowhere')
})

test('two directories that would have the same id are told, and one of them is still read', async () => {
  await using garden = await temporaryDirectory({ ...good, 'good/example.yaml': GOOD, 'good/main.py': '' })
  const report = await run(garden.path)
  expect(shown(report)).toEqual(['error GARDEN.ID_TAKEN good/example.yaml:null:null'])
})

test('a file that cannot be opened, or lies in a directory that cannot be entered, is told (skipped for root, who can open everything)', async ({ skip }) => {
  skip(process.getuid?.() === 0)
  await using garden = await temporaryDirectory({ ...good, 'examples/shut/example.yaml': GOOD })
  await chmod(join(garden.path, 'examples/shut/example.yaml'), 0)
  expect(shown(await run(garden.path))).toEqual(['error GARDEN.UNREADABLE examples/shut/example.yaml:null:null'])
  garden.git('init', '-q')
  await chmod(join(garden.path, 'examples/shut/example.yaml'), 0o644)
  garden.git('add', '-A')
  await chmod(join(garden.path, 'examples/shut'), 0)
  expect((await run(garden.path)).findings.map(({ code, message }) => `${code} ${message}`)).toEqual(['GARDEN.UNREADABLE examples/shut/example.yaml cannot be read: a directory on the way to it may not be entered.'])
  await chmod(join(garden.path, 'examples/shut'), 0o755)
  await rm(join(garden.path, 'examples/shut'), { recursive: true })
})
