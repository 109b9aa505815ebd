/** `hortus compare` as a person meets it: a real process, real files, a real remote that nobody asks. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../core/compare/sample-record.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { GOOD, hortus, testGarden } from './test-garden.ts'

type Summary = RunRecord['reported']['metrics']['summary']
const at = (day: number) => ({ id: `202611${day}T090000Z-0001`, observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00.000Z` }) })
const text = (day: number, summary: Summary, more: Partial<RunRecord> = {}): string => JSON.stringify(sampleRecord(summary, { ...at(day), ...more }))

const HEAD = text(12, { accuracy: 0.9 })
/** A garden is not needed: records are compared wherever they lie. */
async function compare(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  await using place = await testGarden(files)
  const { code, out, err } = await hortus(place.path, ['compare', ...words])
  return { code, said: out + err, out }
}

describe('what is wrong is said, with what to do next', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], number, readonly RegExp[]]>([
    ['a file that is missing', { 'b.json': HEAD }, ['a.json', 'b.json'], 3, [/There is no file or directory at a\.json/, /next: /]],
    ['a directory without records', { 'a/report.json': '{"schema":"report/1"}', 'b.json': HEAD }, ['a', 'b.json'], 3, [/There is no run record in a: its JSON file is none/, /hortus smoke/]],
    ['an empty directory on both sides', { 'a/x.txt': '', 'b/x.txt': '' }, ['a', 'b'], 3, [/in a\b/, /in b\b/]],
    ['one damaged record among good ones', { 'a/1.json': text(10, { accuracy: 0.9 }), 'a/2.json': '{"schema":"run-record/1","id":', 'b.json': HEAD }, ['a', 'b.json'], 3, [/a\/2\.json/, /accuracy .*equivalent/]],
    ['a record of another version', { 'a/1.json': text(10, { accuracy: 0.9 }), 'a/2.json': '{"schema":"run-record/9"}', 'b.json': HEAD }, ['a', 'b.json'], 3, [/run-record\/9/, /Update Hortus/, /accuracy .*equivalent/]],
    ['a file that is no record', { 'a.json': '{"loss": 1}', 'b.json': HEAD }, ['a.json', 'b.json'], 3, [/a\.json has no "schema": "run-record\/1"/]],
    ['one side only', { 'b.json': HEAD }, ['b.json'], 3, [/needs two sides, and one is given/, /--base origin\/main/]],
    ['no side at all', {}, [], 3, [/needs two sides/]],
    ['two bases', { 'a.json': HEAD, 'b.json': HEAD }, ['a.json', 'b.json', '--base', 'main'], 3, [/only the head is named/]],
    ['a dimension that is none', { 'a.json': HEAD, 'b.json': HEAD }, ['a.json', 'b.json', '--across', 'hardwear'], 3, [/Did you mean hardware\?/]],
    ['a tolerance that is none', { 'a.json': HEAD, 'b.json': HEAD }, ['a.json', 'b.json', '--tolerance', ''], 3, [/is not a number from 0 upwards/]],
    ['--base outside of a repository', { 'b.json': HEAD }, ['b.json', '--base', 'main'], 3, [/"main" cannot be found out/, /next: /]],
    ['one file twice', { 'a.json': HEAD }, ['a.json', 'a.json'], 0, [/Base and head are the same record/, /equivalent/]],
    ['other params without a word', { 'a.json': text(10, { accuracy: 0.9 }, { params: { lora: 1 } }), 'b.json': HEAD }, ['a.json', 'b.json'], 1, [/Nothing was compared/, /--across params/]],
    ['two systems', { 'a.json': text(10, { accuracy: 0.9 }, { system: 'strataml' }), 'b.json': HEAD }, ['a.json', 'b.json'], 1, [/The system differs: strataml and hortus/]],
  ])('%s', async (_name, files, words, code, says) => {
    const outcome = await compare(files, ...words)
    expect(outcome.code).toBe(code)
    for (const each of says) expect(outcome.said.replace(/\s+/g, ' ')).toMatch(each)
  })
})

test('NaN at the head is a regression, at the base an improvement, and units that differ have no ratio', async () => {
  const side = (day: number, summary: Summary, unit: string) => text(day, {}, { reported: { metrics: { summary, units: { size: unit } } } })
  const files = { 'a.json': side(10, { loss: 0.5, error: 'NaN', size: 3 }, 's'), 'b.json': side(12, { loss: 'NaN', error: 0.5, size: 3000 }, 'bytes') }
  const report = JSON.parse((await compare(files, 'a.json', 'b.json', '--json')).out)
  const found = new Map(report.comparisons[0].metrics.map((each: { name: string }) => [each.name, each]))
  expect(found.get('loss')).toMatchObject({ verdict: 'regression', change: null })
  expect(found.get('error')).toMatchObject({ verdict: 'improvement', change: null })
  expect(found.get('size')).toMatchObject({ verdict: 'incomparable', change: null })
})

test('A27: names such as __proto__, a table, a tag and ANSI codes are shown and do nothing', async () => {
  const names = ['| a |', '</details>', '\u001b[31mred', '@everyone', '`x`', '::error::x', 'constructor', '\u202ertl']
  const summary = (value: number) => Object.fromEntries(names.map((name) => [name, value]))
  const files = { 'a.json': text(10, summary(1)), 'b.json': text(12, summary(1)), 'p.json': HEAD.replace('"accuracy"', '"__proto__"') }
  const shown = await compare(files, 'a.json', 'b.json')
  expect(shown.code).toBe(0)
  for (const control of ['\u001b', '\u202e', '\n::']) expect(shown.out).not.toContain(control)
  const markdown = await compare(files, 'a.json', 'b.json', '--format', 'markdown')
  for (const control of ['\u001b', '\u202e', '\n::']) expect(markdown.out).not.toContain(control)
  // In a span of code nothing of it is markup, and a bar is escaped.
  expect(markdown.out).not.toMatch(/[^\\]\| a \||[^`]@everyone|[^`]<\/details>[^\n]/)
  expect(await compare(files, 'a.json', 'p.json')).toMatchObject({ code: 3, said: expect.stringContaining('p.json') })
})

test('10,000 metrics are compared, and the page stays one that can be posted', async () => {
  const many = (value: number) => Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`m${n}/accuracy`, n === 7 ? value : 0.5]))
  const files = { 'a.json': text(10, many(0.9)), 'b.json': text(12, many(0.1)) }
  const report = JSON.parse((await compare(files, 'a.json', 'b.json', '--json')).out)
  expect(report.comparisons[0].metrics.filter((each: { verdict: string }) => each.verdict === 'regression')).toMatchObject([{ name: 'm7/accuracy' }])
  const markdown = (await compare(files, 'a.json', 'b.json', '--format', 'markdown')).out
  expect(markdown.length).toBeLessThanOrEqual(65_000)
  expect(markdown).toContain('m7/accuracy')
})

test('several records a side, named one by one, and what was left out is told', async () => {
  const files = Object.fromEntries([10, 11, 12].map((day) => [`a${day}.json`, text(day, { accuracy: 0.9 }, { params: { seed: day } })]))
  const old = text(13, { accuracy: 0.1 }, { params: { lr: 1 } }).replace('20261113T', '20261101T').replace('2026-11-13T', '2026-11-01T')
  const { code, said } = await compare({ ...files, 'old.json': old, 'b.json': HEAD }, 'a10.json', 'b.json', '--base-record', 'a11.json', '--base-record', 'a12.json', '--base-record', 'old.json')
  expect(code).toBe(0)
  expect(said.replace(/\s+/g, ' ')).toMatch(/3 runs at the base and 1 run at the head.* 1 other record of the base left out/)
})

test('the same bytes for any order and any names of the files', async () => {
  const base = [10, 11, 12, 13].map((day) => text(day, { accuracy: 0.9 + day / 1000, loss: day }, { params: { seed: day } }))
  const head = [14, 15, 16, 17].map((day) => text(day, { accuracy: 0.7 + day / 1000, loss: day }, { params: { seed: day } }))
  const named = (names: readonly string[]) => Object.fromEntries([...names.map((name, n) => [`a/${name}.json`, base[n]!]), ...names.map((name, n) => [`b/${name}.json`, head[n]!])])
  const outputs = [['1', '2', '3', '4'], ['4', '2', '1', '3'], ['z', 'x/y', '9', '_']].map((names) => compare(named(names), 'a', 'b', '--json'))
  const [first, ...others] = await Promise.all(outputs)
  for (const other of others) expect(other.out).toBe(first!.out)
  expect(first).toMatchObject({ code: 2, out: expect.stringContaining('"regression"') })
})

test('G18: neither compare nor a check on a laptop opens a connection, whatever remote the clone has', { timeout: 60_000 }, async () => {
  let asked = 0
  const server = createServer((_request, response) => response.writeHead(404).end(void (asked += 1)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using place = await temporaryRepository({ 'examples/digits/example.yaml': GOOD, '.gitignore': '.hortus/\n', 'b.json': HEAD })
  place.git('remote', 'add', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`)
  const run = (...words: readonly string[]) => hortus(place.path, words)
  expect((await run('smoke', '--engine', 'process')).code).toBe(0)
  expect((await run('check', '--engine', 'process')).code).toBe(0)
  expect(await run('compare', '--base', 'HEAD')).toMatchObject({ code: 0, err: '' })
  expect((await run('compare', 'b.json', 'b.json')).err).toBe('')
  expect(asked).toBe(0)
  // The same clone does ask where it should: the counter counts.
  await run('history', 'show')
  expect(asked).toBeGreaterThan(0)
  await new Promise((done) => server.close(done))
})
