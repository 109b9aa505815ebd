import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunOutcome } from '../world.ts'
import { buildRecord, type RunFacts } from './build-record.ts'
import { canonicalJson, jsonDigest } from './canonical-json.ts'
import { hardwareClass } from './fingerprint.ts'
import { parseMetricLines } from './metric-lines.ts'
import { plainText, quoteLog } from './quote-log.ts'
import { readRecord } from './read-record.ts'
import { encodeSegment, recordId, recordPath } from './record-id.ts'

const none = { value: null, reason: 'none' }
const outcome: RunOutcome = { end: { kind: 'exited', code: 0 }, durationMs: 12.4, peakMemoryBytes: { value: 1000, source: 'cgroup-v1' }, cpuTimeMs: none, log: { path: 'logs/x/run.log', bytes: 5, keptBytes: 5, truncated: false, tail: ['x'] } }
const hardware = { class: 'x', cpu: 'cpu', cores: 2, memoryBytes: 1, arch: 'x64', os: 'linux', gpus: [{ name: 'H100' }] }
const facts: RunFacts = {
  id: '20261121T093000Z-ab',
  kind: 'smoke',
  example: { id: 'vision/tiny', path: 'examples/vision/tiny', datasets: ['b', 'a@sha256:1', 'b'] },
  preset: 'smoke',
  params: { steps: 3 },
  engine: { name: 'docker', version: '20' },
  image: { ref: 'hortus/x:smoke', id: 'sha256:1', digest: null },
  request: { limits: { timeoutMs: 1000, graceMs: 1, memoryBytes: 1024 ** 3, cpus: null, pids: 5, shmBytes: 1 }, network: 'none', gpus: 'none' },
  user: '65532:65532',
  cache: 'isolated',
  outcome,
  startedAt: new Date(0),
  endedAt: new Date(1000),
  phases: { run: 12.4 },
  hardware,
  code: { commit: null, dirty: null, tree: 't' },
  reported: parseMetricLines('{"metric":"a","value":NaN}\n{"event":"artifact","path":"gone"}'),
  kept: [{ path: 'm', bytes: 1, sha256: 'x' }],
  warnings: [],
}

const build = (more: Partial<RunFacts> = {}) => {
  const record = buildRecord({ ...facts, ...more })
  if (!record.ok) throw new Error(record.problem.message)
  return record.value
}

test('a record says what was observed, and what was only claimed', () => {
  const record = build()
  expect(record.status).toEqual({ state: 'succeeded' })
  expect(record.observed).toMatchObject({ durationMs: 12, exit: { code: 0, signal: null, timedOut: false }, limits: { network: 'none' }, hardware: { class: 'cpu:cpu/2' } })
  expect(record.reported.metrics.summary).toEqual({ a: 'NaN' })
  expect(record.source.diagnostics).toMatchObject([{ code: 'REPORT.ARTIFACT_MISSING' }])
  expect(record.fingerprint).toMatchObject({ datasets: ['a@sha256:1', 'b@undeclared'], image: 'sha256:1', tree: 't' })
})

test.each<[RunOutcome['end'], string, object]>([
  [{ kind: 'exited', code: 3 }, 'failed', { code: 3, timedOut: false }],
  [{ kind: 'signalled', signal: 'SIGSEGV' }, 'failed', { code: null, signal: 'SIGSEGV' }],
  [{ kind: 'timed_out' }, 'timed_out', { timedOut: true }],
  [{ kind: 'interrupted' }, 'interrupted', { code: null }],
  [{ kind: 'out_of_memory' }, 'failed', { oomKilled: true }],
  [{ kind: 'engine_failed', reason: 'gone', next: '' }, 'unknown', { code: null }],
])('a run that ended as %j leaves a valid record', (end, state, exit) => {
  const record = build({ outcome: { ...outcome, end } })
  expect(record).toMatchObject({ status: { state, reason: expect.any(String) }, observed: { exit } })
})

test('a record that is written is read back the same', () => {
  const record = build()
  expect(readRecord(JSON.stringify(record), 'r.json')).toEqual({ ok: true, value: record })
})

test('the process engine is never said to be without a network', () => {
  expect(build({ engine: { name: 'process', version: null }, image: null }).observed?.limits.network).toBe('host')
})

test.each([
  ['nothing', '', 'RECORD.UNREADABLE'],
  ['half a record', '{"schema":"run-record/1",', 'RECORD.UNREADABLE'],
  ['a foreign record', '{"run_id":1}', 'RECORD.FOREIGN'],
  ['a record with too little', '{"schema":"run-record/1"}', 'RECORD.UNREADABLE'],
  ['A04 a prototype', '{"schema":"run-record/1","__proto__":{"x":1}}', 'RECORD.UNREADABLE'],
  ['A06 a key that stands twice', '{"schema":"run-record/1","id":"a","id":"b"}', 'RECORD.UNREADABLE'],
  ['A03 deep nesting', `{"schema":"run-record/1","ext":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'RECORD.UNREADABLE'],
])('%s is refused with its path', (_, text, code) => {
  expect(readRecord(text, 'r.json')).toMatchObject({ ok: false, problem: { code, path: 'r.json' } })
})

test('what a run may report can be read back, also a metric named constructor', () => {
  const record = build()
  const odd = { ...record, reported: { ...record.reported, metrics: { summary: { constructor: 1 } } } }
  expect(readRecord(JSON.stringify(odd), 'r.json').ok).toBe(true)
})

test('A06 no text makes the reader throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readRecord(text, 'x').ok))
})

test('canonical JSON does not depend on the order of keys and reads back the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).toReversed())
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(jsonDigest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})

test('an id sorts by time; a path holds the example in one segment', () => {
  expect(recordId(new Date(Date.UTC(2026, 10, 21, 9, 30, 0, 123)), 'ab12')).toBe('20261121T093000Z-ab12')
  expect(recordPath('vision/résnet', 'r')).toBe('records/vision%2Fr%C3%A9snet/r.json')
  expect([encodeSegment('..'), encodeSegment('.')]).toEqual(['%2E%2E', '%2E'])
})

test('A10 no example id leads out of the records directory', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => !recordPath(id, 'r').split('/').includes('..')))
})

test('runs on GPUs and on the CPU of the same machine are of different classes', () => {
  expect([hardwareClass(hardware, true), hardwareClass(hardware, false)]).toEqual(['gpu:H100', 'cpu:cpu/2'])
})

test('A50 no quoted line can be a workflow command, an escape or a new line', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('::error::x', '  ::set-env name=A::b', '##[error]x', '\u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'safe\r::error::x', '\u001b[31mred', '\u202Ex'))
  fc.assert(
    fc.property(fc.array(hostile), (lines) => {
      const quoted = quoteLog(lines)
      if (quoted === '') return
      for (const line of quoted.split('\n')) expect(line).toMatch(/^│ /)
      expect(quoted.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u)
    }),
  )
})

test('a line with escapes keeps its words', () => {
  expect(plainText('10%\r20%\r\u001b[32m100%\u001b[0m done\r')).toBe('100% done')
})
