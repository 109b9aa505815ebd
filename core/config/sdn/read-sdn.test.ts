import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSdn } from './read-sdn.ts'
import { readSdnlLine } from './read-sdnl.ts'
import type { SdnKind } from './sdn-diagnostic.ts'
import { writeSdn } from './write-sdn.ts'
import type { PlainMap } from '../../source/source-document.ts'

const CORPUS = new URL('../../../../shared/corpora/sdn/', import.meta.url)
const kindsOf = (text: string): readonly string[] => readSdn(text).diagnostics.map(({ kind, line }) => `${line} ${kind}`)
const valueOf = (text: string): unknown => structuredClone(readSdn(text).value)

/** By hand, from the files. */
const BY_HAND: Readonly<Record<string, unknown>> = {
  'artifacts.sdn': { artifacts: { 'results.sdn': { hash: 'sha256:9fbe2acf98479d882470842b7e236c771e32c8f82c735e33eb0f9043a83d8b92', kind: 'data', time: '1770000200743923' } } },
  'base.sdn': { project: 'medgemma-korean', seed: 42, model: { name: 'google/medgemma-4b-it', lora_r: 64, lora_dropout: 0.05, use_rslora: true }, training: { epochs: 3, learning_rate: 0.0002, device: 'cuda:0' } },
  'bugtail.sdn': { bugs: [{ id: 'b_1', severity: 'P0', title: 'MIR, lowering' }], id: 'BUG-042', description: 'CLOSED: Pure Simple\n- Line 304: "assert"\n', related_issues: ['BUG-043'], created: '2026-02-06' },
  'index.sdn': { runs: { '302918736704': { status: 'completed', tags: ['test', 'integration'] }, '302918751812': { status: 'running', tags: [] } } },
  'meta.sdn': { run_id: '340373546290', tags: 'test, integration', start_time: '1770340373545807', config_hash: 'sha256:e2ab25062776999b75bc6abf3ff1a4da9329e95a1132d3ea8ab8e093b0984c07', hostname: 'nil', end_time: '1770340373552289', status: 'completed' },
  'metadata_spec.sdn': { id: 'abc123def', name: 'resnet50-exp1', tags: ['baseline', 'resnet'], created_at: '2026-01-10T15:30:00Z', config: { model: { type: 'resnet50' } } },
  'ok_tables.sdn': {
    bugs: [{ id: 'b_001', severity: 'P0', title: 'MIR lowering [OUTDATED]', line: 699 }, { id: 'b_002', severity: 'P1', title: '', line: 0 }],
    coords: [[10, 20], [30, 40]],
    m: [[1, 2], [3, 4]],
    point: [{ x: 10, y: 20 }],
    users: [{ name: 'Alice', role: 'admin' }, { name: 'Bob', role: 'user' }],
    url: 'https://x/y#z',
    big: 1_000_000,
    neg: -1.5e-10,
    esc: 'a"b\\c\n\\q',
    multi: [1, 2, 3],
    empty: null,
    ts: '2026-01-10T15:30:00Z',
  },
  'spec_conf.sdn': { app: { name: 'MyService', version: '2.1.0' }, server: { host: '0.0.0.0', port: 8080 }, rate_limits: [{ endpoint: '/api/login', requests: 5, window: 60 }] },
  'spec_config_eq.sdn': { project: 'mnist', seed: 42, train: { epochs: 10, batch_size: 64, lr: 0.001, out_dir: 'runs/${project}' }, model: { type: 'resnet', layers: [32, 64, 128] } },
  'spec_datafile.sdn': { company: 'Acme Corp', employees: [{ id: 1001, name: 'Alice Chen', title: 'Senior Engineer' }] },
  'yamlish.sdn': { project: { name: 'simple', version: '0.9.6', projects: [{ path: 'src/compiler' }, { path: 'src/app' }] }, lints: { stub_impl: 'warn' } },
}
/** Of them these keep to the published grammar. */
const STRICT: ReadonlySet<string> = new Set(['base.sdn', 'meta.sdn'])

describe.skipIf(!existsSync(CORPUS))('real files (skipped where ../shared/corpora is not there)', () => {
  test.each(Object.entries(BY_HAND))('%s is read as a person reads it, and strict mode says what is dialect', (name, value) => {
    const text = readFileSync(new URL(name, CORPUS), 'utf8')
    expect({ ...readSdn(text), value: valueOf(text), diagnostics: [] }).toEqual({ value, diagnostics: [], ok: true })
    expect(readSdn(text, { mode: 'strict' }).ok).toBe(STRICT.has(name))
  })

  test('events.sdnl is read a line an event, quotes with commas whole', () => {
    const lines = readFileSync(new URL('events.sdnl', CORPUS), 'utf8').split('\n').flatMap((text, index) => readSdnlLine(text, index + 1) ?? [])
    expect(lines.map(({ event }) => ({ ...event }))).toMatchObject([
      { kind: 'start', 'data.config_hash': 'sha256:e2ab25062776999b75bc6abf3ff1a4da9329e95a1132d3ea8ab8e093b0984c07' },
      { kind: 'metric', 'data.name': 'loss', 'data.step': '0', 'data.value': '0.9' },
      { 'data.step': '1', 'data.value': '0.5' },
      { timestamp: '1770340373552012', 'data.step': '2', 'data.value': '0.2' },
      { 'data.name': 'accuracy', 'data.value': '0.95' },
      { kind: 'end', 'data.status': 'completed', 'data.elapsed_micros': '6845' },
    ])
    expect(lines.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })
})

test.each<[string, SdnKind]>([
  ['a.b: 1', 'dialect:key'],
  ['a = 1', 'dialect:equals'],
  ['a: Acme Corp', 'dialect:text'],
  ['[lints]\nx: 1', 'dialect:section'],
  ['a:\n  - 1', 'dialect:item'],
  ['a: b="x", c=1', 'dialect:attributes'],
  ['a: |\n  text', 'dialect:block_text'],
  ['a: (1, 2)', 'dialect:tuple'],
  ['a: [1,\n  2]', 'dialect:multiline'],
  ['a |x, y|\n  1,', 'dialect:comma'],
  ['a:', 'dialect:empty'],
  ['a: "\\q"', 'dialect:escape'],
  ['a: 1_000', 'dialect:number'],
  ['a:\n  b: 1\n    c: 2', 'dialect:indent'],
  ['a: 1\na: 2', 'duplicate_key'],
  ['a |x, y|\n  1, 2, 3', 'arity'],
  ['a: "x', 'unclosed'],
  ['a: [1', 'unclosed'],
  ['a: 1\n$$$', 'syntax'],
])('%j is told as %s, and strict mode refuses it', (text, kind) => {
  expect(readSdn(text).diagnostics.map((each) => each.kind)).toContain(kind)
  expect(readSdn(text, { mode: 'strict' }).ok).toBe(false)
})

test('each diagnostic stands at its line and column', () => {
  expect(readSdn('a: 1\n# about\n  \nb:\n  c = 2 # x\n  d: Acme Corp\n').diagnostics).toMatchObject([{ kind: 'dialect:equals', line: 5, column: 5 }, { kind: 'dialect:text', line: 6, column: 6 }])
})

test('ids, hashes and long numbers stay as they were written', () => {
  expect(valueOf('a: 007\nb: 12345678901234567890\nc: 0.1000000000000000055\nd: 1e400\ne: -0.5\nf: 9007199254740993')).toEqual({ a: '007', b: '12345678901234567890', c: '0.1000000000000000055', d: '1e400', e: -0.5, f: '9007199254740993' })
})

test('a lone a=b is text; what begins with a bracket and does not end with it is text too', () => {
  expect(valueOf('args: x=1\nenv: A=b c\nlist: [a] and more\nurl: https://x/?a=1&b=2')).toEqual({ args: 'x=1', env: 'A=b c', list: '[a] and more', url: 'https://x/?a=1&b=2' })
})

test('brackets over several lines, with comments, and interpolations in them are one value', () => {
  expect(valueOf('a: [1, # one\n  ${path.join:x,y},\n  {b: ${c}, d: [2]}\n]\ne: 3')).toEqual({ a: [1, '${path.join:x,y}', { b: '${c}', d: [2] }], e: 3 })
})

test('what a row has too much of is kept', () => {
  expect(valueOf('t |x|\n  1, 2, 3\n  4')).toEqual({ t: [{ x: 1, '': [2, 3] }, { x: 4 }] })
})

test('Windows line ends, tabs and a byte order mark change nothing', () => {
  expect(valueOf('\ufeffa:\r\n\tb: 1\r\n\tc: x\r\n')).toEqual({ a: { b: 1, c: 'x' } })
})

test('A04: a key that would reach a prototype is a key', () => {
  const { value } = readSdn('__proto__: {polluted: true}\nconstructor: 1\na: {__proto__: 2}')
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'a'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('A02: depth, size and number of values end the reading, and that is told', () => {
  const kinds = (text: string) => new Set(readSdn(text).diagnostics.map(({ kind }) => kind))
  expect(kinds(`a: ${'['.repeat(10_000)}`)).toContain('too_deep')
  expect(kinds(Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'))).toContain('too_deep')
  expect(kinds(`a: [${'1,'.repeat(500_000)}]`)).toContain('too_large')
  expect(kinds('x'.repeat((1 << 20) + 1))).toContain('too_large')
})

test('A02: texts that provoke looking back are read in one pass', () => {
  for (const text of ['"\n'.repeat(300_000), 'a: "\n'.repeat(200_000), 'a: #\n'.repeat(200_000), `a: ${'x=1, '.repeat(200_000)}`, 'a: |\n'.repeat(200_000), '- '.repeat(500_000), `a |${'x,'.repeat(400_000)}`, 'a: [\n'.repeat(190_000), '{'.repeat(1 << 20)]) expect(readSdn(text).value).toBeDefined()
}, 20_000)

test('any text is read, in both modes, and gives the same value in both', () => {
  const line = fc.array(fc.constantFrom('a', 'b.c', ':', '=', ' ', '  ', '|', ',', '"', '[', ']', '{', '}', '(', ')', '-', '#', '\\', '1', 'true', 'table{a}', '\n', '\t', '\r\n'), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(fc.property(fc.oneof(line, fc.string({ maxLength: 200 })), (text) => {
    const [strict, tolerant] = [readSdn(text, { mode: 'strict' }), readSdn(text)]
    expect(strict.value).toEqual(tolerant.value)
    expect(strict.diagnostics).toEqual(tolerant.diagnostics)
    for (const { line: at } of strict.diagnostics) expect(at === null || at <= text.split('\n').length).toBe(true)
    readSdnlLine(text.split('\n')[0]!, 1)
  }), { numRuns: 2000 })
})

test('what is written is read as the same value in both modes, without a word of dialect', () => {
  const key = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/)
  const { tree } = fc.letrec<{ tree: PlainMap; value: unknown }>((tie) => ({
    tree: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }) as never,
    value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), tie('tree')),
  }))
  fc.assert(fc.property(tree, (value) => {
    const written = writeSdn(value)
    if (!written.ok) throw new Error(written.problem.message)
    for (const mode of ['strict', 'tolerant'] as const) {
      const read = readSdn(written.value, { mode })
      expect(structuredClone(read.value)).toEqual(wellFormed(value))
      expect(read).toMatchObject({ ok: true, diagnostics: [] })
    }
  }), { numRuns: 1000 })
})

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)])) : value
}

test.each<[string, PlainMap, string]>([
  ['a key with a dot', { a: { 'b.c': 1 } }, '/a/b.c is no key of SDN'],
  ['infinity', { a: [1, Infinity] }, '/a/1 is Infinity'],
])('%s cannot be written, and where it stands is told', (_what, value, message) => {
  expect(writeSdn(value)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(message) } })
})

test('diagnostics are in the order of the text', () => {
  expect(kindsOf('a = 1\nb = 2\nb = 3')).toEqual(['1 dialect:equals', '2 dialect:equals', '3 dialect:equals', '3 duplicate_key'])
})
