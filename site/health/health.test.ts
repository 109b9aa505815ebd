import { expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import { healthPages } from './health-pages.ts'
import { shareWords } from './weeks.ts'

const page = (more: Partial<GardenData> = {}): string => {
  const site = sampleSite({ gardens: [sampleGarden(more)] })
  return [...healthPages(site, site.gardens[0])].map(({ make }) => String(make())).join()
}
const chartsOf = (made: string): readonly { readonly weeks: readonly string[]; readonly parts: readonly { readonly name: string; readonly values: readonly number[] }[] }[] =>
  [...made.matchAll(/data-chart="weeks"[^>]*data-value="([^"]*)"/g)].map(([, value]) => JSON.parse(value!.replaceAll('&quot;', '"')) as never)

test('the green share is that of examples which were judged', () => {
  const week = { week: '2026-11-16', added: 0, removed: 0, graduated: 0, firstRunHours: null }
  expect([shareWords({ ...week, green: 11, yellow: 1, red: 0 }), shareWords({ ...week, green: 0, yellow: 0, red: 0 })]).toEqual(['91.7 % green (11 of 12)', 'nothing was judged'])
})

test('weeks are drawn as they were, and what came and went beside them', () => {
  const [share, moves] = chartsOf(page())
  expect(share!.parts.map(({ name, values }) => [name, values])).toEqual([['green', [3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2]], ['yellow', [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0]], ['red', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]]])
  expect(moves!.parts.map(({ name, values }) => [name, values.reduce((a, b) => a + b, 0)])).toEqual([['added', 1], ['removed', 1], ['graduated', 1]])
})

test('all of it is there without a script: pictures, and a table of the weeks, newest first', () => {
  const made = page()
  expect(made.match(/<svg class="still"/g)).toHaveLength(2)
  // Timers may have stopped long ago: the newest week is called by its day.
  expect(made).toMatch(/Week of <time datetime="2026-11-23">2026-11-23<\/time>: \S+ % green/)
  const days = [...made.slice(made.indexOf('All 12 weeks')).matchAll(/<th scope="row"><time datetime="([\d-]+)"/g)].map(([, day]) => day!).slice(0, 12)
  expect(days).toEqual(days.toSorted().toReversed())
  expect(made).toContain('26.5 h in the week of 2026-09-21')
})

test('a garden that no timer looked at says so and draws nothing', () => {
  const made = page({ weeks: [] })
  expect(made).toContain('No check that a timer started is known')
  expect(made).not.toContain('data-chart')
})

test('weeks in which nothing came or went, and none began, say that', () => {
  const made = page({ weeks: sampleGarden().weeks.map((week) => ({ ...week, added: 0, removed: 0, graduated: 0, firstRunHours: null })) })
  expect(made).toContain('None was added, removed or graduated in these weeks')
  expect(made).toContain('No example had its first green check in these weeks')
})

test('where git has no history here, nobody says that nothing came or went', () => {
  const made = page({ weeks: sampleGarden().weeks.map((week) => ({ ...week, added: null, removed: null, graduated: null, firstRunHours: null })) })
  expect(made).toContain('(a shallow clone), so what came and went is not known')
  expect(made).toContain('(a shallow clone), so nobody knows when an example came')
  expect(made).not.toMatch(/None was added|No example had its first green check/)
})

test('times to the first run are a line once there are two', () => {
  const made = page({ weeks: sampleGarden().weeks.map((week, at) => ({ ...week, firstRunHours: at })) })
  expect(made).toContain('data-chart="lines"')
})

test('figures come with their formula and target, proposals with their evidence and the command that does it', () => {
  const made = page()
  for (const { title } of sampleGarden().health.kpis) expect(made).toContain(`<th scope="row">${title}</th>`)
  expect(made).toContain('more than 90 %')
  expect(made).toContain('hortus health --notice nlp/tagger')
  expect(made).toContain('href="examples/nlp/tagger/index.html"')
})

test('those who need somebody come first, and a claim of green is never one word for all rungs', () => {
  const made = page()
  const table = made.slice(made.indexOf('Examples by need'))
  expect(table.indexOf('nlp/tagger')).toBeLessThan(table.indexOf('vision/resnet'))
  expect(table).toContain('✓✓✓✓✗·')
  expect(table).toContain('never checked')
})

test('what could not be read and what was left out is shown', () => {
  const made = page()
  expect(made).toContain('1 example could not be read')
  expect(made).toContain('HISTORY.UNREADABLE')
})

test('A27 words of logs and descriptors are text', () => {
  const garden = sampleGarden()
  const hostile = '<img src=x onerror=alert(1)>'
  expect(page({ health: { ...garden.health, unknown: [hostile], incidents: [{ since: hostile, commit: hostile, trigger: 'schedule', cause: hostile, threshold: 1, examples: [hostile] }], examples: garden.health.examples.map((each) => ({ ...each, why: hostile, owners: [hostile] })) } })).not.toContain('<img')
})
