import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readRecord } from '../core/record/read-record.ts'
import { leftOver } from '../io/containers/testing/bench.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { benchmark } from './benchmark.ts'
import { sampleConfig } from './testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

const PARITY = 'parity: { presets: [eval, onnx, half], output: logits.json, thresholds: { max_error: 0.01, cosine: 0.999 }, required: [[eval, onnx]] }\n'

/** Each preset writes what stands here. */
async function parity(outputs: Readonly<Record<string, string>>, more = PARITY) {
  const presets = Object.entries(outputs).map(([name, script]) => `  ${name}:\n    command: [sh, -c, ${JSON.stringify(script)}]\n`).join('')
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': `name: a\nresources: { gpu: 0 }\npresets:\n${presets}${more}` })
  const world = await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })
  const report = await benchmark(world, sampleConfig(), { example: 'a', parity: true })
  const records = await Promise.all(
    (await world.output.list('records')).map(async (path) => {
      const file = await world.output.readText(path, { maxBytes: 64 << 20 })
      const record = file.ok ? readRecord(file.value.text, path) : file
      if (!record.ok) throw new Error(record.problem.message)
      return record.value
    }),
  )
  return { report, records, found: records.find(({ parity: each }) => each !== undefined)?.parity }
}

const write = (text: string): string => `echo '${text}' >"$HORTUS_OUTPUTS/logits.json"`

test('presets that agree are green; a pair that need not agree is shown and fails nothing', async () => {
  const { report, records, found } = await parity({ eval: write('[[1, 2], [3, 4]]'), onnx: write('[[1, 2], [3, 4.001]]'), half: write('[[1, 2], [3, 5]]') })
  expect(report).toMatchObject({ verdict: 'clean', findings: [], examples: [{ outcome: 'passed', rungs: expect.arrayContaining([expect.objectContaining({ rung: 'benchmarked', state: 'passed' })]) }] })
  expect(found).toMatchObject({ verdict: 'agree', outputs: [{ preset: 'eval', shape: [2, 2], elements: 4 }, { preset: 'onnx' }, { preset: 'half' }] })
  expect(found!.pairs.map(({ a, b, required, verdict }) => [a, b, required, verdict])).toEqual([['eval', 'onnx', true, 'agree'], ['eval', 'half', false, 'differ'], ['onnx', 'half', false, 'differ']])
  // Each run has its own record, in one group with the comparison.
  expect(records).toHaveLength(4)
  expect(new Set(records.map(({ groupId }) => groupId)).size).toBe(1)
})

test('a required pair that differs is an error that says by how much', async () => {
  const { report, found } = await parity({ eval: write('[1, 2]'), onnx: write('[1, 3]'), half: write('[1, 2]') })
  expect(report).toMatchObject({ verdict: 'errors', findings: [{ code: 'BENCH.PARITY', line: 10, message: expect.stringMatching(/"eval" and "onnx" differ: largest error 1\.00 over 0\.01; cosine similarity 0\.98/) }] })
  expect(found).toMatchObject({ verdict: 'differ' })
})

test.each([
  ['writes nothing', 'true', /it is not there/],
  ['writes another shape', write('[[1, 2]]'), /the shapes differ: \(2\) and \(1, 2\)/],
  ['writes no numbers', write('["a"]'), /something else than numbers/],
  ['writes NaN where the other has a number', write('[NaN, 2]'), /element 0 is 1 on one side and NaN/],
  ['fails', 'exit 3', /exited with code 3/],
  ['writes a symlink to a file of the host (A11)', 'ln -s /etc/passwd "$HORTUS_OUTPUTS/logits.json"', /not a plain file/],
  ['writes a pipe', 'mkfifo "$HORTUS_OUTPUTS/logits.json"', /not a plain file/],
  ['writes 33 MiB', 'head -c 34603008 /dev/zero >"$HORTUS_OUTPUTS/logits.json"', /at most 33554432 are read/],
])('a preset that %s could not be compared, and that is no agreement', async (_what, script, why) => {
  const { report, found } = await parity({ eval: write('[1, 2]'), onnx: script, half: write('[1, 2]') })
  expect(report).toMatchObject({ verdict: 'errors', examples: [{ outcome: 'failed' }] })
  expect(report.findings.map(({ code }) => code)).toContain('BENCH.PARITY_UNKNOWN')
  expect(report.findings.find(({ code }) => code === 'BENCH.PARITY_UNKNOWN')!.message).toMatch(why)
  expect(found).toMatchObject({ verdict: 'unknown' })
})

test.each([
  ['one preset', 'parity: { presets: [eval], output: a.npy, thresholds: { mae: 1 } }\n', /fewer than two/],
  ['a file outside', 'parity: { presets: [eval, onnx], output: ../a.npy, thresholds: { mae: 1 } }\n', /below HORTUS_OUTPUTS/],
  ['no threshold', 'parity: { presets: [eval, onnx], output: a.npy, thresholds: {} }\n', /thresholds/],
  ['a pair of strangers', 'parity: { presets: [eval, onnx], output: a.npy, thresholds: { mae: 1 }, required: [[eval, x]] }\n', /pairs of these presets/],
])('a parity with %s is an error at its line, and nothing runs', async (_what, text, why) => {
  const { report, records } = await parity({ eval: write('[1]'), onnx: write('[1]') }, text)
  expect(report).toMatchObject({ verdict: 'errors', findings: [{ code: 'BENCH.PARITY_INVALID', line: 8, message: expect.stringMatching(why) }] })
  expect(records).toEqual([])
})
