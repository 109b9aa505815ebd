import { expect, test } from 'vitest'
import type { Finding } from '../../core/schema/report.ts'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import { findFindings, type FindingQuestion } from './find-findings.ts'
import { packFindings, shownOf, unpackFindings } from './finding-data.ts'
import { findingPages } from './finding-pages.ts'

const page = (more: Partial<GardenData> = {}): string => {
  const site = sampleSite({ gardens: [sampleGarden({ unreadable: [], ...more })] })
  return [...findingPages(site, site.gardens[0])].filter(({ path }) => path.endsWith('.html')).map(({ make }) => String(make())).join()
}
const finding = (more: Partial<Finding> = {}): Finding => ({ code: 'A.B', level: 'warning', path: 'examples/x/example.yaml', line: 3, column: 1, message: 'Something is `odd`.', fix: 'Change it.', example: 'vision/resnet', status: 'new', ...more })

test('kinds with errors come first, then those that are most; new and known are counted apart', () => {
  const made = page({ findings: [finding({ path: '1' }), finding({ path: '2', status: 'known' }), finding({ code: 'C.D', level: 'notice' }), finding({ code: 'E.F', level: 'error' })] })
  const rows = [...made.matchAll(/<th scope="row"><a href="#([\w.]+)">.*?<\/a><\/th><td>.*?<\/td><td class="n">(\d)<\/td><td class="n">(\d)<\/td>/g)].map(([, code, fresh, known]) => [code, fresh, known])
  expect(rows).toEqual([['E.F', '1', '0'], ['A.B', '1', '1'], ['C.D', '1', '0']])
})

test('each says where, what to do and which example, linked', () => {
  const made = page({ findings: [finding()] })
  expect(made).toContain('href="https://github.com/sample/garden/blob/HEAD/examples/x/example.yaml#L3"')
  expect(made).toContain('href="examples/vision/resnet/index.html"')
  expect(made).toContain('Something is <code>odd</code>. ')
  expect(made).toContain('Change it.')
})

test('days are a line for each level and a table; one day alone is no trend', () => {
  expect(page()).toContain('2 errors, 5 warnings, 1 notice on 2026-11-16, 0 errors, 1 warning, 0 notices on 2026-11-30')
  const one = page({ findingDays: [{ date: '2026-11-30', errors: 1, warnings: 0, notices: 0 }] })
  expect(one).toContain('there is no trend yet')
  expect(one).not.toContain('data-chart')
})

test('findings of a kind that is everywhere go on, on further pages', () => {
  const made = page({ findings: Array.from({ length: 3000 }, (_, at) => finding({ path: `examples/x${at}` })) })
  expect(made.match(/<li><span class="level open">/g)).toHaveLength(3000)
  expect(made).toContain('501 to 1000 of 3000 findings.')
})

test('more than a browser can hold are counted, and it is said where the rest is', () => {
  const made = page({ findings: Array.from({ length: 20_100 }, (_, at) => finding({ path: `examples/x${at}` })) })
  expect(made).toContain('20000 of 20100 findings are shown and searched here')
  expect(made).toContain('<td class="n">20100</td>')
})

test('what the browser searches is what the page shows', () => {
  const all = [finding(), finding({ path: '.', line: null, example: null, status: 'known' }), finding({ example: 'not/there', level: 'error' })].map((each) => ({ code: each.code, level: each.level, path: each.path, line: each.line, message: each.message, fix: each.fix, known: each.status === 'known', example: each.example == null ? null : { id: each.example, href: each.example === 'vision/resnet' ? 'examples/vision/resnet/index.html' : null } }))
  const base = 'https://github.com/sample/garden/blob/HEAD/'
  expect(unpackFindings(packFindings(all, base))).toEqual(all.map((each) => shownOf(each, base)))
  expect(shownOf(all[0]!, base)).toMatchObject({ where: 'examples/x/example.yaml:3', address: `${base}examples/x/example.yaml#L3` })
})

const ask = (question: Partial<FindingQuestion>): readonly string[] => findFindings([
  { code: 'A.B', level: 'error', known: false, example: { id: 'vision/resnet', href: null }, where: 'examples/vision/resnet/example.yaml:3', address: null, message: 'No `README.md`.', fix: 'Write one.' },
  { code: 'C.D', level: 'warning', known: true, example: { id: 'vision/resnet-2', href: null }, where: 'x', address: null, message: 'Odd.', fix: 'Change it.' },
  { code: 'C.D', level: 'warning', known: false, example: null, where: '.github/hortus.yml', address: null, message: 'Odd.', fix: 'Change it.' },
], { q: '', code: '', level: '', status: '', example: '', ...question }).map(({ where }) => where)

test.each([
  ['nothing is asked', {}, 3],
  ['a kind', { code: 'C.D' }, 2],
  ['a level', { level: 'error' }, 1],
  ['what is new', { status: 'new' }, 2],
  ['what was known before', { status: 'known' }, 1],
  ['an example, and none whose name only begins so', { example: 'vision/resnet' }, 1],
  ['an area', { example: 'vision/' }, 2],
  ['words of the message, the fix and the path, in any order and spelling', { q: 'CHANGE odd hortus.YML' }, 1],
  ['all at once', { q: 'odd', code: 'C.D', level: 'warning', status: 'known', example: 'vision' }, 1],
  ['a kind that is mended', { code: 'GONE' }, 0],
])('found: %s', (_what, question, many) => {
  expect(ask(question)).toHaveLength(many)
})

test('A08 a question of any length is answered', () => {
  expect(ask({ q: 'odd '.repeat(10_000), example: '/'.repeat(100_000) })).toHaveLength(2)
})

test('an example that could not be read has its findings here, once', () => {
  const own = finding({ code: 'GARDEN.UNREADABLE', level: 'error', example: 'broken/yaml' })
  const made = page({ findings: [own], unreadable: [{ id: 'broken/yaml', path: 'examples/broken/yaml', findings: [own] }] })
  expect(made).toContain('1 finding</small>')
})

test('A27 messages quote files, and stay text', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  expect(page({ findings: [finding({ message: hostile, fix: hostile, path: hostile, example: hostile })] })).not.toContain('<img')
})

test('a garden without findings says so', () => {
  expect(page({ findings: [] })).toContain('Nothing was found')
})
