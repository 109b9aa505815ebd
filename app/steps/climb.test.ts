import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { present } from '../../test/require.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

test('an example that runs is passed, with a record of what was observed and reported', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': `echo hello; echo '{"metric":"loss","value":0.5}' >>"$HORTUS_METRICS"; echo m >"$HORTUS_OUTPUTS/model"; echo '{"event":"artifact","path":"model","role":"model"}' >>"$HORTUS_EVENTS"` })
  const walk = await garden.walk([shellExample('a')])
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', reason: null, metrics: { loss: 0.5 }, records: [expect.stringMatching(/^records\/a\//)] }] })
  const [record] = await garden.records()
  expect(record).toMatchObject({
    status: { state: 'succeeded' },
    fingerprint: { tree: garden.directory.git('rev-parse', 'HEAD:examples/a') },
    observed: { engine: { name: 'process' }, exit: { code: 0 }, code: { commit: garden.directory.git('rev-parse', 'HEAD'), dirty: false }, log: { truncated: false } },
    reported: { metrics: { summary: { loss: 0.5 } }, outputs: [{ role: 'model', path: 'model', bytes: 2 }] },
  })
  expect(await readFile(join(garden.world.output.rootAbs, record!.observed!.log.path!), 'utf8')).toBe('hello\n')
})

test('the run works on a copy: the garden is not touched', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'echo changed >run.sh; echo new >new' })
  await garden.walk([shellExample('a')])
  expect(garden.directory.git('status', '--porcelain', '--', 'examples')).toBe('')
})

test('whatever one example does, the others run', async () => {
  await using garden = await openGarden({
    'examples/a/run.sh': 'exit 3',
    'examples/b/run.sh': 'kill -KILL $$',
    'examples/c/run.sh': 'sleep 60',
    'examples/d/run.sh': 'echo fine',
  })
  const walk = await garden.walk([shellExample('a'), shellExample('b'), shellExample('c', {}, { timeoutSeconds: 0.3 }), shellExample('d')])
  expect(walk.results.map((each) => each.outcome)).toEqual(['failed', 'failed', 'failed', 'passed'])
  expect(walk.findings.map((each) => [each.code, each.path, each.line])).toEqual([
    ['SMOKE.EXIT_CODE', 'examples/a/example.yaml', 7],
    ['SMOKE.SIGNAL', 'examples/b/example.yaml', 7],
    ['SMOKE.TIMEOUT', 'examples/c/example.yaml', 7],
  ])
  expect((await garden.records()).map((each) => each.status.state).sort()).toEqual(['failed', 'failed', 'succeeded', 'timed_out'])
})

test('a script that is not there, or not executable, is the command not found', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true', 'examples/b/x': 'y' })
  const walk = await garden.walk([shellExample('a', {}, { action: { kind: 'command', argv: ['./run.sh'] } }), shellExample('b', {}, { action: { kind: 'command', argv: ['./none.sh'] } })])
  expect(walk.findings.map((each) => each.code)).toEqual(['SMOKE.COMMAND_NOT_FOUND', 'SMOKE.COMMAND_NOT_FOUND'])
  expect(walk.findings[0]?.message).toContain('126')
  expect(walk.findings[1]?.message).toContain('127')
})

test('A50 what a run prints is quoted, never a line of its own', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': String.raw`printf '::error::owned\n##[error]owned\nsafe\r::set-env name=A::B\n\033[31mred\n'; exit 1` })
  const { findings } = await garden.walk([shellExample('a')])
  const lines = findings[0]!.message.split('\n')
  expect(lines.slice(1)).toEqual(['│ ::error::owned', '│ ##[error]owned', '│ ::set-env name=A::B', '│ red'])
  expect(lines.every((line) => !/^\s*(::|##\[)/.test(line))).toBe(true)
})

test('metrics: half a line, NaN and 50 MB of them end in a valid record that says so', async () => {
  await using garden = await openGarden({
    'examples/half/run.sh': `printf '{"metric":"a","value":1}\\n{"metric":"a","val' >"$HORTUS_METRICS"`,
    'examples/nan/run.sh': `echo '{"metric":"a","value":NaN}' >"$HORTUS_METRICS"`,
    'examples/large/run.sh': `yes '{"metric":"a","value":1}' | head -c 50000000 >"$HORTUS_METRICS"`,
    'examples/pipe/run.sh': `mkfifo "$HORTUS_METRICS"; ln -s /etc/passwd "$HORTUS_EVENTS"`,
  })
  const walk = await garden.walk(['half', 'nan', 'large', 'pipe'].map((id) => shellExample(id)))
  expect(walk.results.map((each) => each.outcome)).toEqual(['passed', 'failed', 'passed', 'passed'])
  expect(walk.findings.map((each) => [each.code, each.example])).toEqual([['SMOKE.METRIC_LINES', 'half'], ['SMOKE.METRIC_NOT_FINITE', 'nan'], ['SMOKE.METRIC_LINES', 'large'], ['SMOKE.METRIC_LINES', 'pipe']])
  const records = await garden.records()
  expect(records.find((each) => each.example?.id === 'nan')?.reported.metrics.summary).toEqual({ a: 'NaN' })
  expect(JSON.stringify(records.find((each) => each.example?.id === 'pipe'))).not.toContain('root:')
})

test('metrics that are declared and not reported are a warning', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a', { metrics: { accuracy: { direction: 'max', unit: null, tolerance: null } } })])
  expect(walk.results[0]?.outcome).toBe('passed')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.NO_METRICS', level: 'warning' }])
})

test('what cannot run here is skipped with a reason a person understands', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const docker = { kind: 'docker', dockerfile: 'Dockerfile', args: {} } as const
  const gpu = { gpus: 1, vramGb: null, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [] }
  const hasGpu = (await garden.world.host.hardware()).gpus.length > 0
  const walk = await garden.walk([
    shellExample('a', { presets: [] }),
    shellExample('a', {}, { action: { kind: 'script', script: 'run.sh', args: [] } }),
    shellExample('a', {}, { action: { kind: 'script', script: 'gone.sh', args: [] } }),
    shellExample('a', { build: docker }, { requires: ['python3:no_such_module'] }),
    shellExample('a', {}, { requires: ['no-such-tool'] }),
    shellExample('a', {}, { engines: ['docker', 'podman'] }),
    shellExample('a', { archivedBy: ['folder'] }),
    ...(hasGpu ? [] : [shellExample('a', { need: gpu })]),
  ])
  expect(walk.results.map((each) => each.reason)).toEqual([
    'has no preset "smoke"',
    'its script run.sh ended without calling a container engine, so its contract is not known',
    'its script gone.sh is not there',
    'needs no_such_module for python3 (apt install python3-no-such-module), or a container engine',
    'needs no-such-tool (apt install no-such-tool)',
    'needs a container engine',
    'is archived',
    ...(hasGpu ? [] : ['needs a GPU, and this machine has none']),
  ])
  expect(walk.results.every((each) => each.outcome === 'skipped')).toBe(true)
  expect(await garden.records()).toEqual([])
})

test('an archived example runs when it was named', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  expect((await garden.walk([shellExample('a', { archivedBy: ['folder'] })], { archived: true })).results[0]?.outcome).toBe('passed')
})

test('an example that needs a GPU runs without one when the profile says cpu', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const need = { gpus: 1, vramGb: null, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [] }
  expect((await garden.walk([shellExample('a', { need })], { profile: 'cpu' })).results[0]?.outcome).toBe('passed')
})

test('A56 an example of a hostile environment never starts', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a', {}, { env: { LD_PRELOAD: '/x.so' } })])
  expect(walk).toMatchObject({ results: [{ outcome: 'failed' }], problems: [], findings: [{ code: 'SMOKE.PRESET_INVALID', path: 'examples/a/example.yaml', line: 7 }] })
})

test('A11 a symlink that leaves the repository stops its example, by name, and no other', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true', 'examples/b/run.sh': 'true' })
  await symlink('/etc/passwd', join(garden.directory.path, 'examples/a/passwd'))
  const walk = await garden.walk([shellExample('a'), shellExample('b')])
  expect(walk.results.map((each) => each.outcome)).toEqual(['failed', 'passed'])
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.FILE_OUTSIDE', path: 'examples/a/passwd' }])
})

test('A11 a cache that is a symlink into the repository is not given to a run', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  await mkdir(join(garden.directory.path, 'data'))
  await symlink('../.git', join(garden.directory.path, 'data/container_cache'))
  const walk = await garden.walk([shellExample('a')])
  expect(walk.problems).toMatchObject([{ code: 'RUN.CACHE_SYMLINK' }])
})

test('the host cache is refused for code from a pull request', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a')], { config: sampleConfig({ cache: 'host', untrusted: true }) })
  expect(walk.problems).toMatchObject([{ code: 'RUN.CACHE_REFUSED' }])
})

test('an interrupt leaves a record of the run it stopped, and the rest untried', async () => {
  const interrupt = new AbortController()
  await using garden = await openGarden({ 'examples/a/run.sh': 'echo started; sleep 60', 'examples/b/run.sh': 'true' }, { signal: interrupt.signal })
  setTimeout(() => interrupt.abort(), 700)
  const walk = await garden.walk([shellExample('a'), shellExample('b')])
  expect(walk.results.map((each) => each.reason)).toEqual(['was interrupted', 'was not tried: interrupted'])
  expect(walk.problems).toMatchObject([{ code: 'RUN.INTERRUPTED', message: 'Interrupted during a; 1 of 2 examples were not tried.' }])
  expect((await garden.records()).map((each) => each.status.state)).toEqual(['interrupted'])
})

const canMount = present('tmpfs', process.getuid?.() === 0 && mountWorks())

test.skipIf(!canMount)('a full disk is a problem with its name, not a half record', async () => {
  await using disk = await temporaryDirectory()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk.path])
  try {
    await using garden = await openGarden({ 'examples/a/run.sh': 'yes | head -c 1000000', 'examples/b/run.sh': 'true' }, { outAbs: join(disk.path, 'out') })
    const walk = await garden.walk([shellExample('a'), shellExample('b')])
    expect(walk.problems.length).toBeGreaterThan(0)
    expect(walk.problems[0]?.message).toMatch(/full|space|ENOSPC/i)
    expect(await readdir(join(disk.path, 'out'), { recursive: true })).not.toContainEqual(expect.stringMatching(/records\/.*\/.+/))
  } finally {
    execFileSync('umount', [disk.path])
  }
})

test.skipIf(!canMount)('a full disk under the scratch directory is a problem with its name, and the smaller example still runs', async () => {
  await using disk = await temporaryDirectory()
  await using garden = await openGarden({ 'examples/a/run.sh': 'true', 'examples/a/data.bin': 'x'.repeat(300_000), 'examples/b/run.sh': 'true' })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk.path])
  const before = process.env['TMPDIR']
  try {
    process.env['TMPDIR'] = disk.path
    const walk = await garden.walk([shellExample('a'), shellExample('b')])
    expect(walk.results.map((each) => each.outcome)).toEqual(['skipped', 'passed'])
    expect(walk.problems).toMatchObject([{ code: 'DISK.FULL', next: expect.stringContaining('TMPDIR') }])
    expect(await readdir(disk.path)).toEqual([])
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    execFileSync('umount', [disk.path])
  }
})

function mountWorks(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
