import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { scanMetrics } from './scan-metrics.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const scan = (value: unknown, indent?: number) => scanMetrics(utf8(typeof value === 'string' ? value : JSON.stringify(value, null, indent)))

test('the form of TFC-0002: summary, series, no fault', () => {
  const facts = scan({ summary: { loss: 0.1, 'val/acc': 1e-7 }, history: { loss: [{ step: 0, value: 1 }, { step: 1, value: 0.5 }, { step: 5, value: 0.75 }] }, epochs: 3 })
  expect(facts).toMatchObject({ problem: null, historyForm: 'map', faults: [], moreFaults: 0, otherKeys: ['epochs'] })
  expect({ ...facts.summary }).toEqual({ loss: 0.1, 'val/acc': 1e-7 })
  expect(facts.series).toEqual([{ name: 'loss', points: 3, firstStep: 0, lastStep: 5, last: 0.75, min: 0.5, max: 1, unordered: null }])
})

test('the form of the reference tool: a list of steps, times are no metrics', () => {
  const facts = scan({ summary: {}, history: [{ step: 0, timestamp: '2025-12-23T20:20:14.352357', loss: 1, accuracy: 0.5 }, { step: 1, timestamp: '2025-12-23T20:20:15', loss: 0.982 }] }, 2)
  expect(facts).toMatchObject({ problem: null, historyForm: 'list', historyAt: { line: 3, column: 3 }, faults: [] })
  expect(facts.series).toEqual([
    { name: 'loss', points: 2, firstStep: 0, lastStep: 1, last: 0.982, min: 0.982, max: 1, unordered: null },
    { name: 'accuracy', points: 1, firstStep: 0, lastStep: 0, last: 0.5, min: 0.5, max: 0.5, unordered: null },
  ])
})

test.each([
  ['the file is empty', '', 'empty', 1, 1],
  ['the file is blank', ' \n\t\n', 'empty', 1, 1],
  ['a byte order mark', '\uFEFF{}', 'bom', 1, 1],
  ['a Git LFS pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`, 'pointer', 1, 1],
  ['a list', '[1]', 'not_a_map', 1, 1],
  ['a number', '\n 1', 'not_a_map', 2, 2],
  ['a list that ends early', '[1', 'syntax', 1, 3],
  ['a trailing comma', '{\n  "summary": {\n    "é": 1,\n  }\n}', 'syntax', 4, 3],
  ['NaN after an é', '{"summary": {"é": NaN}}', 'number', 1, 19],
  ['a column after a character of two units', '{"summary": {"😀": x}}', 'syntax', 1, 20],
  ['a point that breaks off', '{"history":{"a":[{"step":1,"value":2},{"step":2,"value":]}}', 'syntax', 1, 57],
  ['Infinity in the value of a later point', '{"history":{"a":[{"step":1,"value":2},\n{"step":2,"value":-Infinity}]}}', 'number', 2, 19],
  ['a key twice in a later point', '{"history":{"a":[{"step":1,"value":2},\n{"step":2,"step":3}]}}', 'duplicate_key', 2, 11],
  ['two summaries', '{"summary":{},\n"summary":{}}', 'duplicate_key', 2, 1],
  ['a series twice', '{"summary":{},"history":{"a":[],\n "a":[]}}', 'duplicate_key', 2, 2],
])('%s is told with its place', (_name, text, kind, line, column) => {
  expect(scan(text).problem).toMatchObject({ kind, line, column })
})

test('not UTF-8', () => {
  expect(scanMetrics(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])).problem).toMatchObject({ kind: 'not_utf8', line: 1, column: 3 })
})

test.each([
  ['an empty map', {}, '', 'neither summary nor history'],
  ['no summary', { history: {} }, '', 'no summary'],
  ['summary is a list', { summary: [], history: {} }, '/summary', 'no map'],
  ['a text in summary', { summary: { loss: '0.1' }, history: {} }, '/summary/loss', 'a text'],
  ['null in summary', { summary: { loss: null } }, '/summary/loss', 'null'],
  ['a map in summary', { summary: { 'a/b~': { c: 1 } } }, '/summary/a~1b~0', 'a map'],
  ['history is a number', { summary: {}, history: 3 }, '/history', 'neither a map of series'],
  ['a series is a number', { summary: {}, history: { loss: 3 } }, '/history/loss', 'no list of points'],
  ['a point is a number', { summary: {}, history: { loss: [{ step: 0, value: 1 }, 2] } }, '/history/loss/1', 'no map'],
  ['a point without a step', { summary: {}, history: { loss: [{ step: 0, value: 1 }, { value: 1 }] } }, '/history/loss/1/step', 'no step'],
  ['a step that is a text', { summary: {}, history: { loss: [{ step: 0, value: 1 }, { step: '1', value: 1 }] } }, '/history/loss/1/step', 'no step'],
  ['a value that is null', { summary: {}, history: { loss: [{ step: 0, value: 1 }, { step: 1, value: null }] } }, '/history/loss/1/value', 'no value'],
  ['an item of the list is a number', { summary: {}, history: [1] }, '/history/0', 'no map'],
  ['an item of the list has no step', { summary: {}, history: [{ loss: 1 }] }, '/history/0/step', 'no step'],
  ['a metric of the list is a text', { summary: {}, history: [{ step: 0, loss: 1 }, { step: 1, loss: 'nan' }] }, '/history/1/loss', 'no number'],
])('%s is a fault at its pointer', (_name, value, pointer, message) => {
  const facts = scan(value)
  expect(facts.problem).toBeNull()
  expect(facts.faults).toMatchObject([{ pointer, message: expect.stringContaining(message), count: 1 }])
})

test('the same fault at many points is one, with its first line and its count', () => {
  const facts = scan({ summary: {}, history: { loss: [{ step: 0, value: 1 }, ...Array.from({ length: 4999 }, (_, index) => ({ step: index + 1, value: 'x' }))] } }, 1)
  expect(facts.faults).toMatchObject([{ pointer: '/history/loss/1/value', line: 9, column: 4, count: 4999 }])
})

test('at most 20 faults are told, the rest is counted', () => {
  const facts = scan({ summary: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`m${index}`, 'x'])) })
  expect([facts.faults.length, facts.moreFaults]).toEqual([20, 30])
})

test('the first step that does not grow has its line, and says whether it is the same again', () => {
  const lines = (...steps: number[]) => `{"summary":{},"history":{"loss":[\n${steps.map((step) => `{"step":${step},"value":1}`).join(',\n')}\n]}}`
  expect(scan(lines(0, 1, 1, 0)).series[0]!.unordered).toEqual({ line: 4, duplicate: true })
  expect(scan(lines(0, 5, 4, 4)).series[0]!.unordered).toEqual({ line: 4, duplicate: false })
  expect(scan(lines(-1, 0, 2, 10)).series[0]!.unordered).toBeNull()
})

test('a hostile file with 50,000 series or metrics is bounded', () => {
  const many = (value: unknown) => Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`m${index}`, value]))
  const facts = scan({ summary: many(1), history: many([]) })
  expect([Object.keys(facts.summary!).length, facts.series.length]).toEqual([4096, 4096])
  expect(facts.faults.map(({ count }) => count)).toEqual([45_904, 45_904])
})

// ------------------------------------------------------------------ properties

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 100 }).map((n) => n / 100))
const name = fc.string({ maxLength: 8, unit: 'grapheme' }).filter((text) => text !== '__proto__' && text.isWellFormed())
const points = fc.array(fc.record({ step: fc.integer({ min: -5, max: 50 }), value: number }), { maxLength: 30 })
const indent = fc.constantFrom(undefined, 1, 2)

const expected = (series: string, items: readonly { step: number; value: number }[]) => {
  const bad = items.findIndex((item, index) => index > 0 && item.step <= items[index - 1]!.step)
  const values = items.map(({ value }) => value)
  return { name: series, points: items.length, firstStep: items[0]?.step ?? null, lastStep: items.at(-1)?.step ?? null, last: values.at(-1) ?? null, min: items.length === 0 ? null : Math.min(...values), max: items.length === 0 ? null : Math.max(...values), duplicate: bad === -1 ? null : items[bad]!.step === items[bad - 1]!.step }
}
const plain = (text: unknown) => JSON.parse(JSON.stringify(text)) as unknown

test('agrees with JSON.parse about every series and every value of a summary', () => {
  fc.assert(fc.property(fc.dictionary(name, number), fc.dictionary(name, points), indent, (summary, history, space) => {
    const text = JSON.stringify({ summary, history }, null, space)
    const read = JSON.parse(text) as { summary: Record<string, number>; history: Record<string, { step: number; value: number }[]> }
    const facts = scan(text)
    expect(facts).toMatchObject({ problem: null, historyForm: 'map', faults: [], bytes: utf8(text).length })
    expect(plain(facts.summary)).toEqual(plain(read.summary))
    const found = facts.series.map(({ unordered, ...series }) => ({ ...series, duplicate: unordered?.duplicate ?? null }))
    expect(plain(found)).toEqual(plain(Object.entries(read.history).map(([series, items]) => expected(series, items))))
  }), { numRuns: 1000 })
})

test('the smallest and the largest of values that differ in their last digit are exact', () => {
  const close = fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 20 })).map(([base, ulps]) => ulps.map((ulp) => base + ulp * Number.EPSILON * 0.5))
  fc.assert(fc.property(close, fc.integer({ min: 0, max: 6 }), (values, zeros) => {
    const text = `{"summary":{},"history":{"x":[${values.map((value, step) => `{"step": ${step}, "value": ${value.toFixed(20)}${'0'.repeat(zeros)}}`).join(', ')}]}}`
    expect(scan(text).series[0]).toMatchObject({ min: Math.min(...values), max: Math.max(...values), last: values.at(-1) })
  }), { numRuns: 1000 })
})

test('a list of steps gives the same series as the map of the same numbers', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), number, number), { minLength: 1, maxLength: 20 })
  fc.assert(fc.property(rows, fc.nat(3), (given, ragged) => {
    const keep = given.map(([step, loss, accuracy], index) => (ragged > 0 && index % (ragged + 1) === 1 ? { step, loss } : { step, timestamp: 'now', loss, accuracy }))
    const series = (metric: 'loss' | 'accuracy') => keep.flatMap((row) => (metric in row ? [{ step: row.step, value: (row as Record<string, number>)[metric]! }] : []))
    const list = scan({ summary: {}, history: keep })
    const map = scan({ summary: {}, history: { loss: series('loss'), accuracy: series('accuracy') } })
    const bare = (facts: typeof list) => facts.series.map(({ unordered, ...rest }) => ({ ...rest, duplicate: unordered?.duplicate ?? null }))
    expect(list.faults).toEqual([])
    expect(bare(list)).toEqual(bare(map))
  }), { numRuns: 500 })
})

test('items whose keys, order and blanks change from one to the next are read the same', () => {
  const blank = fc.constantFrom('', ' ', '\n  ')
  const item = fc.tuple(fc.nat(99), number, fc.boolean(), blank, blank, fc.option(fc.constantFrom('"note":"x"', '"note":null', '"note":{"a":[1]}')))
  fc.assert(fc.property(fc.array(item, { maxLength: 20 }), (given) => {
    const texts = given.map(([step, value, swapped, a, b, extra]) => {
      const pair = [`"step"${a}:${b}${step}`, `"value":${a}${JSON.stringify(value)}`]
      return `{${b}${[...(swapped ? pair.toReversed() : pair), ...(extra === null ? [] : [extra])].join(`${a},${b}`)}${a}}`
    })
    const facts = scan(`{"summary":{},"history":{"x":[${texts.join(',')}]}}`)
    const { duplicate: _, ...wanted } = expected('x', given.map(([step, value]) => ({ step, value: JSON.parse(JSON.stringify(value)) as number })))
    expect(facts.faults).toEqual([])
    expect(plain(facts.series[0])).toMatchObject(plain(wanted) as object)
  }), { numRuns: 500 })
})

test('never throws: any bytes, and any document with some of its bytes changed', () => {
  const document = fc.tuple(fc.dictionary(name, number), fc.oneof(fc.dictionary(name, points), fc.array(fc.dictionary(name, number)), fc.jsonValue()), indent).map(([summary, history, space]) => utf8(JSON.stringify({ summary, history }, null, space)))
  const mutated = fc.tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), fc.nat()).map(([bytes, changes, cut]) => changes.reduce((text, [at, byte]) => text.with(at % text.length, byte), bytes).slice(0, cut % 3 === 0 ? cut % bytes.length : undefined))
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 100 }), mutated), (bytes) => {
    const facts = scanMetrics(bytes)
    expect(facts.bytes).toBe(bytes.length)
    expect(facts.problem === null || facts.problem.line > 0).toBe(true)
    expect(facts.problem !== null || parses(bytes)).toBe(true)
  }), { numRuns: 5000 })
})

function parses(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

test('long histories take one pass: eight times as much takes about eight times as long', () => {
  const bytesOf = (steps: number): Uint8Array => {
    const series = Array.from({ length: steps }, (_, step) => ({ step, value: Math.sin(step) }))
    return utf8(JSON.stringify({ summary: { loss: 0.1 }, history: { loss: series, accuracy: series } }))
  }
  // The quickest of several: a neighbour on this machine only ever makes one slower.
  const quickest = (bytes: Uint8Array): number => Math.min(...Array.from({ length: 15 }, () => {
    const before = cpuNow()
    scanMetrics(bytes)
    return cpuNow() - before
  }))
  const [short, long] = [bytesOf(5000), bytesOf(40_000)]
  quickest(short)
  expect(quickest(long) / quickest(short)).toBeLessThan(8 * 4)
})
