/** `hortus benchmark` as a person meets it: figures on the terminal, JSON for a program, words for a slip. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const BENCH = `${GOOD}  benchmark:\n    command: [sh, -c, "echo '{\\"metric\\":\\"step_time\\",\\"value\\":2,\\"unit\\":\\"ms\\"}' >>\\"$HORTUS_METRICS\\""]\n    benchmark: {runs: 3}\n`
const GARDEN = { 'examples/vision/digits/example.yaml': BENCH }

test('the terminal shows a line for each metric over the starts, each start as it begins, and the rung', async () => {
  await using garden = await testGarden(GARDEN)
  const { code, out, err } = await hortus(garden.path, ['benchmark', 'digits', '--engine', 'process', '--runs', '2'])
  expect(code).toBe(0)
  expect(out).toMatch(/^2 measured starts a side after 1 thrown away/)
  expect(out).toMatch(/\ndurationMs .* 2 .* ms +observed\n/)
  expect(out).toMatch(/\nstep_time +2 +2 +2 +2 +0 +ms +reported\n/)
  expect(out).toContain('✓ benchmarked')
  expect(err).toContain('start 1 of 3: vision/digits …\n')
})

test('with --json standard output is the report, whose record holds every start', async () => {
  await using garden = await testGarden(GARDEN)
  const { out } = await hortus(garden.path, ['benchmark', 'digits', '--engine', 'process', '--json'])
  expect(JSON.parse(out)).toMatchObject({ verb: 'benchmark', examples: [{ id: 'vision/digits', outcome: 'passed', records: [expect.stringMatching(/^records\//)] }] })
})

test('--base measures both sides, with git as it is', async () => {
  await using garden = await testGarden({ ...GARDEN, '.gitignore': '.hortus/\ndata/\n' })
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { cwd: garden.path })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'a garden')
  const { code, out } = await hortus(garden.path, ['benchmark', 'digits', '--engine', 'process', '--base', 'main', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ comparisons: [{ verdict: 'inconclusive' }], examples: [{ records: [expect.any(String), expect.any(String)] }] })
})

test.each([
  [['--runs', '0'], /--runs "0" is not a whole number from 1 to 1000/],
  [['--warm-up', 'x'], /--warm-up "x" is not a whole number from 0 to 1000/],
  [['--runs', '1e3'], /is not a whole number/],
  [['--parity', '--against-itself'], /--against-itself and --parity ask for different things/],
  [['--preset', 'bench'], /has no preset "bench"/],
])('a slip is said in words and nothing runs: %j', async (words, why) => {
  await using garden = await testGarden(GARDEN)
  const { code, out, err } = await hortus(garden.path, ['benchmark', 'digits', ...words])
  expect(code).toBe(3)
  expect(`${out}${err}`).toMatch(why)
})

test('an example of this repository climbs to benchmarked, with the time of each step of each start', async () => {
  const out = mkdtempSync(join(tmpdir(), 'hortus-cli-'))
  try {
    const { code, out: text } = await hortus(join(import.meta.dirname, '..'), ['benchmark', 'tabular/spiral-autodiff', '--engine', 'process', '--runs', '2', '--param', 'epochs=20', '--out', out])
    expect(code).toBe(0)
    expect(text).toMatch(/step_time over all 40 reported: p50 /)
    expect(text).toContain('✓ benchmarked')
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
