/** `mode: records` of actions/compare, as a step runs it: inputs as variables, one real process. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../core/compare/sample-record.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'

const MAIN = new URL('main.ts', import.meta.url).pathname
const text = (day: number, accuracy: number, more: Partial<RunRecord> = {}): string =>
  JSON.stringify(sampleRecord({ accuracy }, { id: `202611${day}T090000Z-0001`, observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00.000Z` }), ...more }))

async function step(place: Temporary, inputs: Readonly<Record<string, string>>) {
  await place.put({ '.runner/output': '', '.runner/summary': '' })
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const env = { PATH: process.env['PATH'], HOME: place.path, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: place.path, GITHUB_OUTPUT: `${place.path}/.runner/output`, GITHUB_STEP_SUMMARY: `${place.path}/.runner/summary`, RUNNER_TEMP: place.path, ...given }
  const { code, out } = await new Promise<{ code: number | null; out: string }>((done) => {
    const child = execFile(process.execPath, [MAIN, 'compare'], { cwd: place.path, env }, (_error, stdout, stderr) => done({ code: child.exitCode, out: stdout + stderr }))
  })
  const report = await readFile(`${place.path}/.hortus/report.json`, 'utf8').then(JSON.parse, () => null)
  return { code, out, report }
}

test('several records a side, one a line, and a contrast by the words of a step', async () => {
  await using place = await temporaryRepository({ 'a1.json': text(10, 0.9, { params: { lora: false } }), 'a2.json': text(11, 0.9, { params: { lora: false } }), 'b.json': text(12, 0.7, { params: { lora: true } }) })
  const { code, report } = await step(place, { base: 'a1.json\na2.json', head: 'b.json', across: 'params, hardware' })
  expect({ code, report }).toMatchObject({ code: 2, report: { comparisons: [{ mode: 'contrast', across: ['params', 'hardware'], verdict: 'regression', records: { base: ['20261110T090000Z-0001', '20261111T090000Z-0001'] } }] } })
})

test('the base is found by a reference, in the output directory', async () => {
  await using place = await temporaryRepository({ 'examples/tabular/digits/example.yaml': 'name: digits\n', '.gitignore': '.hortus/\n.runner/\n' })
  const [commit, tree] = [place.git('rev-parse', 'HEAD'), place.git('rev-parse', 'HEAD:examples/tabular/digits')]
  const of = (hash: string) => ({ fingerprint: { ...sampleRecord({}).fingerprint!, tree: hash } })
  await place.put({ '.hortus/records/x/1.json': text(10, 0.9, of(tree)), '.hortus/records/x/2.json': text(12, 0.7, of('c'.repeat(40))) })
  const { code, report } = await step(place, { 'base-ref': 'main' })
  expect({ code, report }).toMatchObject({ code: 2, report: { scope: { base: commit }, comparisons: [{ base: '20261110T090000Z-0001', verdict: 'regression' }] } })
})

test.each([
  [{ base: 'a.json' }, /input head of compare is not given/],
  [{ head: 'a.json' }, /input base of compare is not given/],
  [{ base: 'a.json', head: 'a.json', 'base-ref': 'main' }, /base and base-ref are both given/],
  [{ base: 'a.json', head: 'a.json', across: 'hardwear' }, /Did you mean hardware/],
])('%j is refused with what to do', async (inputs, says) => {
  await using place = await temporaryRepository({ 'a.json': text(10, 0.9) })
  const { code, out } = await step(place, inputs)
  expect({ code, said: says.test(out) }).toEqual({ code: 3, said: true })
})
