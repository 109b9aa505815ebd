/** The verbs that run something, as a person meets them: what is written, what is said, and where. */
import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const FAILING = GOOD.replace(`"console.log('ok')"`, `"console.log('::error::fake'); process.exit(3)"`)
const GARDEN = { 'examples/vision/digits/example.yaml': GOOD }
const SMOKE = ['smoke', '--engine', 'process']

test('a smoke ends with the table, and with paths that can be pasted where the person stands', async () => {
  await using garden = await testGarden(GARDEN)
  const { code, out, err } = await hortus(join(garden.path, 'examples'), SMOKE)
  expect(code).toBe(0)
  // Where no cgroup can be made, one more line says that memory was not limited.
  expect(err).toMatch(/^running vision\/digits …\n(warn: Without a cgroup .*\n)?✓ vision\/digits passed in .*\n$/)
  expect(out).toMatch(/^example .*outcome\nvision\/digits .*✓ passed\n/)
  const written = /Written:\n([^]*)$/.exec(out)![1]!.trim().split('\n').map((line) => line.trim())
  expect(written).toHaveLength(4)
  for (const path of written) expect(await readFile(path, 'utf8')).not.toBe('')
})

test('with --json standard output is the report that also lies in the file, and progress stays on standard error', async () => {
  await using garden = await testGarden(GARDEN)
  const { out, err } = await hortus(garden.path, [...SMOKE, '--json'])
  expect(JSON.parse(out)).toEqual(JSON.parse(await readFile(join(garden.path, '.hortus/report.json'), 'utf8')))
  expect(err).toContain('running vision/digits …')
})

test('a failing example is exit code 2, and its output cannot write a workflow command', async () => {
  await using garden = await testGarden({ ...GARDEN, 'examples/bad/example.yaml': FAILING })
  const { code, out, err } = await hortus(garden.path, [...SMOKE, '--verbose'])
  expect(code).toBe(2)
  expect(out).toContain('exited with code 3')
  for (const line of [...out.split('\n'), ...err.split('\n')]) expect(line).not.toMatch(/^\s*::/)
})

test('--out writes elsewhere, and nothing of it into the garden', async () => {
  await using garden = await testGarden(GARDEN)
  await using elsewhere = await testGarden({})
  await hortus(garden.path, [...SMOKE, '--out', join(elsewhere.path, 'here')])
  expect(await readdir(garden.path)).not.toContain('.hortus')
  expect((await readdir(join(elsewhere.path, 'here'))).sort()).toEqual(expect.arrayContaining(['records', 'report.html', 'report.json', 'report.md']))
})

test('after a smoke, list and info know the last green run, and whether anything changed since', async () => {
  await using garden = await testGarden(GARDEN)
  const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: garden.path })
  git('init', '-q')
  await writeFile(join(garden.path, '.gitignore'), '.hortus/\n')
  git('add', '.')
  git('commit', '-q', '-m', 'a garden')
  await hortus(garden.path, SMOKE)
  const [card] = JSON.parse((await hortus(garden.path, ['list', '--json'])).out).examples
  expect(card.lastGreen).toMatchObject({ preset: 'smoke', date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  expect((await hortus(garden.path, ['info', 'digits'])).out).toMatch(/last green +\S+ \(smoke\), nothing changed since/)
  await writeFile(join(garden.path, 'examples/vision/digits/train.py'), 'print()\n')
  expect((await hortus(garden.path, ['info', 'vision/digits'])).out).toMatch(/last green +\S+ \(smoke\), its files changed since/)
})

test('run takes parameters; a flag is switched by true and false', async () => {
  const echo = GOOD.replace(`command: [node, -e, "console.log('ok')"]`, `command: [node, show.cjs]\n    params: {lr: 0.1, fast: false}`)
  await using garden = await testGarden({ 'examples/a/example.yaml': echo, 'examples/a/show.cjs': 'require("fs").appendFileSync(process.env.HORTUS_EVENTS, JSON.stringify({event: "note", text: process.argv.slice(2).join(" ")}) + "\\n")' })
  const { code } = await hortus(garden.path, ['run', 'a', '--preset', 'smoke', '--engine', 'process', '--param', 'lr=3e-4', '--param', 'fast=true'])
  expect(code).toBe(0)
  const [file] = await readdir(join(garden.path, '.hortus/records/a'))
  const record = await readFile(join(garden.path, '.hortus/records/a', file!), 'utf8')
  expect(record).toContain('--lr 3e-4 --fast')
})

test.each([
  [['run', 'vision/digits', '--preset', 'smok'], 'Did you mean "smoke"?'],
  [['run', 'vision/digit', '--preset', 'smoke'], 'Did you mean vision/digits?'],
  [['run', 'vision/digits', '--preset', 'smoke', '--param', 'lr'], '--param "lr" is not name=value'],
  [['run', 'vision/digits', '--preset', 'smoke', '--profile', 'nothing'], 'nothing'],
])('a mistake in %j is answered before anything runs, and writes nothing', async (words, answer) => {
  await using garden = await testGarden(GARDEN)
  const { code, out, err } = await hortus(garden.path, [...words, '--engine', 'process'])
  expect({ code, said: (out + err).includes(answer) }).toEqual({ code: 3, said: true })
  expect(await readdir(garden.path)).toEqual(['examples'])
})

test('compare takes records from where the person stands', async () => {
  await using garden = await testGarden(GARDEN)
  await hortus(garden.path, SMOKE)
  await hortus(garden.path, SMOKE)
  const records = join(garden.path, '.hortus/records/vision%2Fdigits')
  const [a, b] = await readdir(records)
  const { code, out } = await hortus(records, ['compare', a!, b!, '--json'])
  expect(JSON.parse(out)).toMatchObject({ verb: 'compare', comparisons: [{ example: 'vision/digits' }] })
  expect([0, 1, 2]).toContain(code)
})

test('check composes the verbs and ends with one report', async () => {
  await using garden = await testGarden({ ...GARDEN, '.github/hortus.yml': 'engine: process\nsmok: 1\n' })
  const { code, out } = await hortus(garden.path, ['check', '--json'])
  const report = JSON.parse(out)
  expect(code).toBe(2)
  expect(report).toMatchObject({ verb: 'check', examples: [{ id: 'vision/digits', outcome: 'passed' }] })
  expect(report.findings.filter((finding: { code: string }) => finding.code === 'CONFIG.UNKNOWN_KEY')).toHaveLength(1)
})

test('a mistake in the configuration that the baseline froze does not fail check', async () => {
  await using garden = await testGarden({ ...GARDEN, '.github/hortus.yml': 'engine: process\nsmok: 1\n' })
  await hortus(garden.path, ['validate', '--update-baseline'])
  const { code, out } = await hortus(garden.path, ['check', '--json'])
  expect(JSON.parse(out).findings).toMatchObject([{ code: 'CONFIG.UNKNOWN_KEY', status: 'known' }])
  expect(code).toBe(0)
})

const TRAIN = `${GOOD}  train:\n    command: [sh, -c, 'echo "{\\"metric\\":\\"loss\\",\\"value\\":0.5}" >>"$HORTUS_METRICS"']\n    params: {epochs: 1}\n`

test('run says which preset was run, claims no smoke, and leaves the report of the last check alone', async () => {
  await using garden = await testGarden({ 'examples/vision/digits/example.yaml': TRAIN })
  await hortus(garden.path, SMOKE)
  const before = await readFile(join(garden.path, '.hortus/report.json'), 'utf8')
  const run = (...more: string[]) => hortus(garden.path, ['run', 'vision/digits', '--preset', 'train', '--engine', 'process', ...more])
  const { code, out } = await run()
  expect(code).toBe(0)
  expect(out).toMatch(/\npreset train\n {2}loss 0\.5\n/)
  expect(out).toMatch(/Written:\n {2}\.hortus\/records\/vision%2Fdigits\/\S+\.json\n$/)
  expect(out).not.toContain('smoked')
  const report = JSON.parse((await run('--json')).out)
  expect(report).toMatchObject({ verb: 'run', examples: [{ outcome: 'passed' }] })
  expect(report.examples[0].rungs.find(({ rung }: { rung: string }) => rung === 'smoked').state).toBe('not_run')
  expect(await readFile(join(garden.path, '.hortus/report.json'), 'utf8')).toBe(before)
})

test('a parameter that the preset does not declare is a mistake of the caller; a preset that declares none takes any', async () => {
  await using garden = await testGarden({ 'examples/vision/digits/example.yaml': TRAIN })
  const run = (preset: string, param: string) => hortus(garden.path, ['run', 'vision/digits', '--preset', preset, '--engine', 'process', '--param', param, '--json'])
  const { code, out } = await run('train', 'epoch=3')
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({ findings: [], problems: [{ code: 'RUN.PARAM_UNKNOWN', next: 'Did you mean "epochs"?' }] })
  expect(JSON.parse((await run('smoke', 'bogus=1')).out).problems).toEqual([])
})

test('the cache of the user is a warning on the terminal, once for all examples', async () => {
  await using garden = await testGarden({ ...GARDEN, 'examples/two/example.yaml': GOOD })
  await using home = await testGarden({})
  const { err } = await hortus(garden.path, [...SMOKE, '--set', 'smoke.cache=host'], { HOME: home.path })
  expect(err.match(/The cache of the user was mounted/g)).toHaveLength(1)
})

test('with --json a word that nobody knows is answered in JSON too', async () => {
  await using garden = await testGarden(GARDEN)
  for (const words of [['lst', '--json'], ['run', 'x', '--format', 'json']]) expect(JSON.parse((await hortus(garden.path, words)).out)).toMatchObject({ problems: [{ code: 'USAGE' }] })
})

test('export says of its --out only what it is there', async () => {
  await using garden = await testGarden(GARDEN)
  const lines = (await hortus(garden.path, ['export', '--help'])).out.split('\n').filter((line) => line.includes('--out <dir>'))
  expect(lines).toEqual([expect.stringContaining('the new repository')])
})
