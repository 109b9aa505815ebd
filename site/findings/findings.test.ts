import { expect, test } from 'vitest'
import type { Finding } from '../../core/schema/report.ts'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import { findingPages } from './finding-pages.ts'

const page = (more: Partial<GardenData> = {}): string => {
  const site = sampleSite({ gardens: [sampleGarden({ unreadable: [], ...more })] })
  return [...findingPages(site, site.gardens[0])].map(({ make }) => String(make())).join()
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

test('of a kind that is everywhere the first are shown, and how many there are', () => {
  const made = page({ findings: Array.from({ length: 3000 }, (_, at) => finding({ path: `examples/x${at}` })) })
  expect(made.match(/<li><span class="open">/g)).toHaveLength(40)
  expect(made).toContain('The first 40 of 3000')
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
