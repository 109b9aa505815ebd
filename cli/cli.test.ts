/** `hortus` as a person or a script meets it: a real child process on a real garden. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, MAIN, testGarden } from './test-garden.ts'
import { VERBS } from './verbs.ts'

const CLEAN = { 'examples/vision/digits/example.yaml': GOOD, 'examples/vision/digits/Dockerfile': 'FROM scratch\n' }
const BROKEN = { ...CLEAN, 'examples/text/broken/example.yaml': 'name: broken\ndescription: a: b\n' }

test('a clean garden validates with exit code 0', async () => {
  await using garden = await testGarden(CLEAN)
  const { code, out, err } = await hortus(garden.path, ['validate'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('vision/digits')
})

test('a descriptor that no one can parse ends validate with exit code 2, at its file and line', async () => {
  await using garden = await testGarden(BROKEN)
  const { code, out } = await hortus(garden.path, ['validate'])
  expect(code).toBe(2)
  expect(out).toContain('examples/text/broken/example.yaml:2')
})

test('warnings alone are exit code 1, and 2 with --strict', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yaml': 'engine: process\n' })
  expect((await hortus(garden.path, ['validate'])).code).toBe(1)
  expect((await hortus(garden.path, ['validate', '--strict'])).code).toBe(2)
})

test('outside of a garden nothing can run: exit code 3, and what to do next', async () => {
  await using nowhere = await testGarden({})
  const empty = nowhere.path
  const { code, out, err } = await hortus(empty, ['list'])
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toMatch(/^could not run GARDEN\.NOT_FOUND\n.*is not in a garden.*\n {4}next: .*--root DIR/)
})

test('with --json standard output is one JSON document, also when nothing could run', async () => {
  await using garden = await testGarden(BROKEN)
  await using nowhere = await testGarden({})
  const empty = nowhere.path
  for (const verb of [['validate'], ['list'], ['info', 'vision/digits'], ['plan'], ['config'], ['config', '--explain'], ['cache', 'info'], ['doctor']]) {
    for (const cwd of [garden.path, empty]) {
      const { out } = await hortus(cwd, [...verb, '--json'])
      expect({ verb, cwd, ...parses(out) }).toEqual({ verb, cwd, json: true })
    }
  }
})

/** The text is part of the answer, so that a failure shows it. */
function parses(text: string): { json: true } | { json: false; text: string } {
  try {
    JSON.parse(text)
    return { json: true }
  } catch {
    return { json: false, text: text.slice(0, 300) }
  }
}

test('a report that could not be made is still a report', async () => {
  await using nowhere = await testGarden({})
  const empty = nowhere.path
  const { code, out } = await hortus(empty, ['check', '--json'])
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({ schema: 'report/1', verb: 'check', verdict: 'could_not_run', problems: [{ code: 'GARDEN.NOT_FOUND' }] })
})

test('the garden is found from a directory deep inside', async () => {
  await using garden = await testGarden({ ...CLEAN, 'examples/vision/digits/src/deep/x.py': '' })
  const { code, out } = await hortus(join(garden.path, 'examples/vision/digits/src/deep'), ['list', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out).examples.map(({ id }: { id: string }) => id)).toEqual(['vision/digits'])
})

test('--root names the garden from anywhere, before or after the verb', async () => {
  await using garden = await testGarden(CLEAN)
  for (const words of [['-C', garden.path, 'list'], ['list', '--root', garden.path]]) {
    expect(await hortus(tmpdir(), words)).toMatchObject({ code: 0, out: expect.stringContaining('vision/digits') })
  }
})

test.each([
  [['chekc'], '(Did you mean check?)'],
  [['cache', 'inof'], '(Did you mean info?)'],
  [['list', '--tire', 'stable'], '(Did you mean --tier?)'],
  [['list', '--tier', 'gold'], 'Allowed choices are stable, beta, experimental, archived.'],
  [['run', 'vision/digits'], "required option '--preset <name>' not specified"],
  [['info'], "missing required argument 'example'"],
  [['index', 'run'], '(hortus index --help shows what it takes)'],
  [['list', '--set', 'smoke.presett=x'], 'did you mean smoke.preset?'],
  [['list', '--set', 'smoke.pids=many'], 'smoke.pids must be a whole number, not "many"'],
  [['info', 'vision/digit'], 'vision/digits'],
  [['compare', 'a.json', 'b.json', '--tolerance', 'much'], '--tolerance much is not a number'],
])('a mistake in %j is answered with a suggestion and exit code 3', async (words, answer) => {
  await using garden = await testGarden(CLEAN)
  const { code, out, err } = await hortus(garden.path, words)
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toContain(answer)
})

test('every mistake in the configuration is told at once, with line and column', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yml': 'smoke:\n  cpus: many\n  pids: 1\n' })
  const { code, err } = await hortus(garden.path, ['list'])
  expect(code).toBe(3)
  expect(err).toContain('.github/hortus.yml:2:3: smoke.cpus must be a number or null, not "many"')
  expect(err).toContain('.github/hortus.yml:3:3: smoke.pids must be at least 16')
})

test('an unknown key of the configuration is a finding at its place, and the rest of the check still runs', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yml': 'smoke:\n  timout_seconds: 3\n' })
  const { code, out } = await hortus(garden.path, ['validate', '--json'])
  const report = JSON.parse(out)
  expect(code).toBe(2)
  expect(report.errors).toMatchObject([{ code: 'CONFIG.UNKNOWN_KEY', path: '.github/hortus.yml', line: 2, column: 3, message: expect.stringContaining('did you mean smoke.timeout_seconds?') }])
  expect(report.examples).toHaveLength(1)
})

test('config --explain says where each value comes from', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yml': 'smoke:\n  pids: 100\n', 'org/org.yml': 'smoke: {cpus: 2}\n' })
  const { code, out } = await hortus(garden.path, ['config', '--explain', '--set', 'compare.tolerance=0.1', '--engine', 'process', '--org-config', 'org/org.yml'], { HORTUS_SMOKE__TIMEOUT_SECONDS: '45' })
  expect(code).toBe(0)
  expect(out.split('\n').filter((line) => /^\S.* {2}(?!default)\w+: /.test(line))).toEqual([
    'engine = "process"  dotlist: argument engine=process',
    'smoke.timeout_seconds = 45  environment: variable HORTUS_SMOKE__TIMEOUT_SECONDS',
    'smoke.cpus = 2  organisation: org/org.yml:1:9',
    'smoke.pids = 100  repository: .github/hortus.yml:2:3',
    'compare.tolerance = 0.1  dotlist: argument compare.tolerance=0.1',
  ])
})

test('config prints YAML that can stand in the file and means the same', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yml': 'engine: podman\nbuild: {args: {BASE: "1.10"}}\n' })
  const first = await hortus(garden.path, ['config'])
  await using again = await testGarden({ ...CLEAN, '.github/hortus.yml': first.out })
  expect(await hortus(again.path, ['config'])).toEqual(first)
})

const ESCAPE = String.fromCharCode(27)

test('colours come only when asked for or on a terminal, and NO_COLOR and --no-color take them away', async () => {
  await using garden = await testGarden(CLEAN)
  expect((await hortus(garden.path, ['list'])).out).not.toContain(ESCAPE)
  expect((await hortus(garden.path, ['list'], { FORCE_COLOR: '1' })).out).toContain(ESCAPE)
  expect((await hortus(garden.path, ['list', '--no-color'], { FORCE_COLOR: '1' })).out).not.toContain(ESCAPE)
  expect((await hortus(garden.path, ['list'], { NO_COLOR: '1' })).out).not.toContain(ESCAPE)
})

test('a repository cannot move the cursor or write a link through a list (A07)', async () => {
  await using garden = await testGarden({ 'examples/evil/example.yaml': `name: "x\\e]8;;http://evil\\a\\e[2Jy"\ndescription: "\\e[31mred\\u202e"\npresets: {"tr\\e[1Ain": {script: train.sh}}\n` })
  for (const verb of [['list'], ['info', 'evil'], ['validate'], ['plan']]) {
    const { out } = await hortus(garden.path, verb)
    expect(out).toContain('evil')
    for (const hidden of [ESCAPE, '\u202E']) expect(out).not.toContain(hidden)
  }
})

test('the log as JSON is one object a line on standard error', async () => {
  await using garden = await testGarden({ ...CLEAN, '.github/hortus.yml': 'smok: 1\n' })
  const { err } = await hortus(garden.path, ['list', '--json-log'])
  expect(err.trim().split('\n').map((line) => JSON.parse(line))).toMatchObject([{ level: 'warn', message: expect.stringContaining('did you mean smoke?') }])
})

test('list filters by tag, capability, tier and keyword, whatever the spelling', async () => {
  await using garden = await testGarden({ ...CLEAN, 'examples/text/bert/example.yaml': 'name: bert\ncapability: text\nstability: alpha\ntags: [fine_tuning]\npresets: {}\n' })
  const ids = async (...filter: string[]): Promise<string[]> => JSON.parse((await hortus(garden.path, ['list', '--json', ...filter])).out).examples.map(({ id }: { id: string }) => id)
  expect(await ids()).toEqual(['text/bert', 'vision/digits'])
  expect(await ids('--tag', 'fine-tuning')).toEqual(['text/bert'])
  expect(await ids('--capability', 'vision')).toEqual(['vision/digits'])
  expect(await ids('--tier', 'stable', '--tier', 'beta')).toEqual(['vision/digits'])
  expect(await ids('-k', 'told apart')).toEqual(['vision/digits'])
  expect(await ids('-k', 'nothing of that kind')).toEqual([])
})

test('info calls what the author wrote a claim', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': `${GOOD}verification: {last_verified: "2025-12-01", last_verification_note: worked}\n` })
  const { out } = await hortus(garden.path, ['info', 'a'])
  expect(out).toContain('the descriptor says "verified 2025-12-01" (written by hand, not checked): worked')
  expect(out).toContain('no run kept here')
})

test('an error that nobody expected is one sentence with exit code 3; the stack comes with --verbose', async () => {
  await using garden = await testGarden({ ...CLEAN })
  const broken = { NODE_OPTIONS: `--import=${garden.path}/break.mjs` }
  // What every verb asks for first is made to fail in the child.
  await writeFile(join(garden.path, 'break.mjs'), "import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'\nfs.existsSync = () => { throw new Error('boom') }\nsyncBuiltinESMExports()\n")
  const { code, out, err } = await hortus(garden.path, ['list', '--json'], broken)
  expect({ code, problems: JSON.parse(out).problems.map((problem: { code: string }) => problem.code) }).toEqual({ code: 3, problems: ['INTERNAL'] })
  expect(err).toBe('could not run INTERNAL\n    Hortus itself failed: boom\n    next: Run again with --verbose for the stack, and report it.\n')
  expect((await hortus(garden.path, ['list', '--verbose'], broken)).err).toMatch(/Error: boom\n +at /)
})

test('an error in the background, such as a full disk behind a redirection, is told too', async () => {
  await using garden = await testGarden(CLEAN)
  const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$1" config --explain > /dev/full', process.execPath, MAIN], { cwd: garden.path, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/^could not run OUTPUT\.STREAM\n +Standard output could not be written: ENOSPC/) })
})

test('a closed pipe is no failure', async () => {
  await using garden = await testGarden(CLEAN)
  const said = execFileSync('bash', ['-c', `"$0" "$1" config --explain 2>&1 1> >(head -n 1 >/dev/null); echo "code $?"`, process.execPath, MAIN], { cwd: garden.path, encoding: 'utf8' })
  expect(said).toBe('code 0\n')
})

test('help names the exit codes, and every verb explains itself by examples', async () => {
  const { out } = await hortus(tmpdir(), ['--help'])
  expect(out).toContain('Exit codes: 0 clean, 1 warnings only')
  const helps = await Promise.all(VERBS.map(({ name }) => hortus(tmpdir(), [...name.split(' '), '--help'])))
  for (const help of helps) expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Examples:\n  $ ') })
  await expect(helps.map(({ out: text }) => text).join('\n========\n')).toMatchFileSnapshot('test-snapshots/help.txt')
})

test('validate loads no engine, and nothing that talks to GitHub', async () => {
  await using garden = await testGarden(CLEAN)
  const list = join(garden.path, 'loaded.txt')
  await writeFile(join(garden.path, 'hook.mjs'), `import { registerHooks } from 'node:module'\nimport { appendFileSync } from 'node:fs'\nregisterHooks({ load: (url, context, next) => (appendFileSync(${JSON.stringify(list)}, url + '\\n'), next(url, context)) })\n`)
  await hortus(garden.path, ['validate'], { NODE_OPTIONS: `--import=${garden.path}/hook.mjs` })
  const loaded = (await readFile(list, 'utf8')).split('\n')
  expect(loaded.filter((url) => url.endsWith('/app/validate.ts'))).toHaveLength(1)
  expect(loaded.filter((url) => /containers\/(engines|container-|process-)|probot|octokit|@actions|app\/smoke/.test(url))).toEqual([])
})

test('the version is the one of the package', async () => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await hortus(tmpdir(), ['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
})

test('results are not written where the kernel keeps no files, and nothing hangs', async () => {
  await using garden = await testGarden(CLEAN)
  const { code, err } = await hortus(garden.path, ['check', '--out', '/proc/hortus'])
  expect([code, err]).toEqual([3, expect.stringContaining('--out DIR')])
})
