import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REPORT_LIMITS } from './limits.ts'
import { parseMetricLines } from './metric-lines.ts'

const summaryOf = (text: string) => parseMetricLines(text).metrics.summary
const codesOf = (text: string) => parseMetricLines(text).diagnostics.map((each) => each.code)

test('the last value of a name is its summary; unit and direction are kept', () => {
  const { metrics, diagnostics } = parseMetricLines('{"metric":"accuracy","value":0.5,"step":1}\n{"metric":"accuracy","value":0.91,"step":3,"unit":"1","direction":"max"}\n')
  expect(metrics).toEqual({
    summary: { accuracy: 0.91 },
    summarySource: 'last-of-series',
    series: { accuracy: { n: 2, points: [[1, 0.5], [3, 0.91]], first: 0.5, last: 0.91, min: 0.5, max: 0.91 } },
    units: { accuracy: '1' },
    directions: { accuracy: 'max' },
  })
  expect(diagnostics).toEqual([])
})

test('bare NaN and Infinity, as Python writes them, are read as strings', () => {
  expect(summaryOf('{"metric": "a", "value": NaN}\n{"metric": "b", "value": Infinity}\n{"metric": "c", "value": -Infinity}\n{"metric":"d","value":1e400}\n{"metric":"e","value":-1e400}')).toEqual({
    a: 'NaN',
    b: 'Infinity',
    c: '-Infinity',
    d: 'Infinity',
    e: '-Infinity',
  })
})

test('the words NaN and Infinity inside a text stay text', () => {
  expect(parseMetricLines('{"event":"note","text":"loss \\"was\\" NaN, Infinity","value":NaN}').notes).toEqual([{ text: 'loss "was" NaN, Infinity' }])
})

test('a half last line is said, and what stood before it is kept', () => {
  const { metrics, diagnostics } = parseMetricLines('{"metric":"a","value":1}\n{"metric":"a","val')
  expect(metrics.summary).toEqual({ a: 1 })
  expect(diagnostics).toMatchObject([{ code: 'REPORT.NOT_JSON', message: 'metrics.jsonl:2: a line that is not a JSON object', line: 2 }])
})

test.each([
  ['a number alone', '42', 'REPORT.NOT_JSON'],
  ['binary', '\u0000\u0001\uFFFD\uFFFD', 'REPORT.NOT_JSON'],
  ['a list', '[{"metric":"a","value":1}]', 'REPORT.NOT_JSON'],
  ['neither metric nor event', '{"loss":1}', 'REPORT.UNKNOWN_LINE'],
  ['a value that is a text', '{"metric":"a","value":"0.9"}', 'REPORT.METRIC_VALUE'],
  ['a value that is true', '{"metric":"a","value":true}', 'REPORT.METRIC_VALUE'],
  ['no value', '{"metric":"a"}', 'REPORT.METRIC_VALUE'],
  ['a name that is a number', '{"metric":1,"value":1}', 'REPORT.METRIC_NAME'],
  ['an empty name', '{"metric":"","value":1}', 'REPORT.METRIC_NAME'],
  ['A07 a name that turns the reading direction', '{"metric":"a\\u202eb","value":1}', 'REPORT.METRIC_NAME'],
  ['A07 a name with a line end', '{"metric":"a\\n::error::b","value":1}', 'REPORT.METRIC_NAME'],
  ['a lone surrogate', '{"metric":"\\ud800","value":1}', 'REPORT.METRIC_NAME'],
  ['A04 a name that is a prototype', '{"metric":"__proto__","value":1}', 'REPORT.METRIC_NAME'],
  ['A10 an artifact that leaves the directory', '{"event":"artifact","path":"../x"}', 'REPORT.ARTIFACT_PATH'],
  ['A10 an absolute artifact', '{"event":"artifact","path":"/etc/passwd"}', 'REPORT.ARTIFACT_PATH'],
])('%s is said and nothing more', (_, line, code) => {
  const { metrics, artifacts } = parseMetricLines(line)
  expect(codesOf(line)).toEqual([code])
  expect({ ...metrics.summary }).toEqual({})
  expect(artifacts).toEqual([])
})

test('A04 nothing that is read changes a prototype', () => {
  const before = Object.keys(Object.prototype)
  parseMetricLines('{"event":"note","text":"x","__proto__":{"polluted":1}}\n{"event":"epoch","metrics":{"__proto__":1,"constructor":2}}')
  expect(Object.keys(Object.prototype)).toEqual(before)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('events are counted by kind, epochs are also points of their metrics', () => {
  const { events, metrics, artifacts } = parseMetricLines(
    ['{"event":"epoch_completed","epoch":1,"metrics":{"loss":0.5}}', '{"event":"epoch_completed","epoch":2,"metrics":{"loss":0.25}}', '{"event":"checkpoint_saved","path":"a/b.pt"}', '{"event":"artifact","path":"m.onnx","role":"model"}', '{"event":"moon_phase"}', '{"event":"metric","metric":"x","value":1}'].join('\n'),
  )
  expect(events).toMatchObject({ count: 5, byKind: { epoch: 2, checkpoint: 1, artifact: 1, other: 1 } })
  expect(metrics.series?.['loss']?.points).toEqual([[1, 0.5], [2, 0.25]])
  expect(metrics.summary['x']).toBe(1)
  expect(artifacts).toEqual([{ path: 'a/b.pt', role: 'checkpoint' }, { path: 'm.onnx', role: 'model' }])
})

test('a long series keeps its shape: first, last, smallest, largest, and an even choice between', () => {
  const { metrics } = parseMetricLines(Array.from({ length: 10_000 }, (_, step) => `{"metric":"a","value":${step % 1000},"step":${step}}`).join('\n'))
  const series = metrics.series?.['a']
  expect(series).toMatchObject({ n: 10_000, truncated: true, first: 0, last: 999, min: 0, max: 999 })
  expect(series?.points?.length).toBeLessThanOrEqual(REPORT_LIMITS.pointsPerSeries)
  expect(series?.points?.length).toBeGreaterThan(REPORT_LIMITS.pointsPerSeries / 4)
  const steps = series?.points?.map((point) => point[0] as number) ?? []
  expect(new Set(steps.slice(1).map((step, at) => step - steps[at]!)).size).toBe(1)
})

test('more names, points, events, lines and text than the caps are counted and dropped', () => {
  const many = parseMetricLines(Array.from({ length: 3000 }, (_, at) => `{"metric":"m${at % 1500}","value":${at}}`).join('\n'))
  expect(Object.keys(many.metrics.summary)).toHaveLength(REPORT_LIMITS.names)
  expect(many.diagnostics).toHaveLength(REPORT_LIMITS.diagnostics + 1)
  expect(many.diagnostics.at(-1)?.message).toBe('980 more lines could not be read')
  expect(codesOf(`{"metric":"a","value":1,"x":"${'x'.repeat(70_000)}"}`)).toEqual(['REPORT.LINE_TOO_LONG'])
  expect(parseMetricLines('{"event":"x"}\n'.repeat(5000)).events).toMatchObject({ count: 5000, items: { length: REPORT_LIMITS.events } })
})

test('a file that was cut loses its half line without blame, and says that it was cut', () => {
  const { metrics, diagnostics } = parseMetricLines({ text: '{"metric":"a","value":1}\n{"metric":"a","va', path: 'metrics.jsonl', cut: true })
  expect(metrics.summary).toEqual({ a: 1 })
  expect(diagnostics.map((each) => each.code)).toEqual(['REPORT.FILE_TOO_LARGE'])
})

test('16 MiB of metric lines are read within two seconds of CPU', () => {
  const line = '{"metric":"loss","value":0.123456789,"step":123456}\n'
  expect(cpuMs(() => parseMetricLines(line.repeat(REPORT_LIMITS.fileBytes / line.length)))).toBeLessThan(2000)
})

test('A08 a line of quotes and backslashes takes time in line with its length', () => {
  for (const piece of ['"\\', '"', '\\"', '-Infinity"', 'NaN ', '"NaN', '-']) expect(cpuMs(() => parseMetricLines(`{"metric": NaN, ${piece.repeat(60_000 / piece.length)}`))).toBeLessThan(200)
})

test('A06 every text gives a result, and it can be written as strict JSON', () => {
  const line = fc.oneof(fc.string(), fc.json(), fc.record({ metric: fc.anything(), value: fc.anything(), step: fc.anything() }).map((each) => safeJson(each)), fc.record({ event: fc.string(), path: fc.anything(), metrics: fc.anything() }).map((each) => safeJson(each)))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const parsed = parseMetricLines(lines.join('\n'))
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
    }),
  )
})

/** CPU time, not wall time: other tests run at the same time. */
function cpuMs(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '{}'
  }
}
