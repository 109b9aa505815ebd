/** What the dashboards draw, read back from the page: positions of what was drawn against the values that it was drawn from. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../../site/testing/sample-site.ts'
import type { ExampleData, SeriesShown } from '../../site/site-data.ts'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit } from './browser.ts'
import { axeSays } from './every-page.ts'
import { siteFrom, type Site } from './sites.ts'

const garden = sampleGarden()
const measured = garden.examples.find(({ example }) => example.id === 'vision/resnet')!

describe.skipIf(!browserPresent())(`charts in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => { [browser, site] = await Promise.all([openBrowser(), siteFrom(sampleSite({ gardens: [{ ...garden, examples: garden.examples.map((each) => (each === measured ? withOddSeries(each) : each)) }] }))]) })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose]() })

  const look = (path: string, see: (page: Page, url: string) => Promise<void>) => visit(browser, site.file, async (page, url) => { await page.goto(url + path); await see(page, url) })

  test('a series is drawn at its values: every build, the noise around each level, and the marks of its changes', () => look('benchmarks/vision/resnet/index.html', async (page) => {
    const [series] = measured.series as [SeriesShown]
    const chart = await drawn(page, `${series.key.metric} over 40 builds`)
    const y = await valuesOf(chart, 'circle[r="2"]')
    expect(y).toHaveLength(40)
    y.forEach((value, at) => expect(value).toBeCloseTo(series.points[at]!.value, 2))
    expect(await chart.locator('svg rect').count()).toBe(series.segments.length)
    const signs = (await chart.locator('svg text').allTextContents()).filter((words) => /^[^\w−]$/.test(words))
    expect(signs).toEqual(['✗', '◇'])
    expect(await page.locator('figure.chart', { has: chart }).locator('figcaption').textContent()).toMatch(/^✗ regression, ◇ accepted\. Band: .*±1(?:\.0)? %/)
    // The same sign with the same word in the table.
    expect(await page.locator('#changes tbody td > span').allTextContents()).toEqual(expect.arrayContaining(['✗ regression', '◇ accepted']))
    const said = (await page.locator('main').textContent())!
    for (const word of ['regression', 'accepted', 'a better optimiser, agreed in #12']) expect(said).toContain(word)
  }))

  test('weeks are bars as high as what they count', () => look('health.html', async (page) => {
    const chart = await drawn(page, 'Examples by health')
    const bars = await chart.locator('svg rect').evaluateAll((all) => all.map((each) => ({ x: Math.round(Number(each.getAttribute('x'))), height: Number(each.getAttribute('height')) })))
    const byWeek = [...Map.groupBy(bars, ({ x }) => x)].sort(([a], [b]) => a - b).map(([, own]) => own.reduce((sum, { height }) => sum + height, 0))
    const all = garden.weeks.map(({ green, yellow, red }) => green + yellow + red)
    const unit = byWeek[0]! / all[0]!
    expect(byWeek.map((height) => Math.round(height / unit))).toEqual(all)
  }))

  test('of 100,000 builds the least and the greatest are among those that are drawn, in time', () => look('benchmarks/vision/resnet/index.html', async (page) => {
    const chart = await drawn(page, 'many over 100000 builds')
    const value = JSON.parse((await chart.getAttribute('data-value'))!) as { readonly values: readonly number[] }
    expect(value.values.length).toBeLessThanOrEqual(2000)
    expect([Math.min(...value.values), Math.max(...value.values)]).toEqual([-7, 9])
    expect(await chart.getAttribute('data-failed')).toBe(null)
  }))

  test('gaps, one build, and numbers that are none break no page: what cannot be drawn is left to the table', () => look('benchmarks/vision/resnet/index.html', async (page) => {
    expect(await page.getByText('alone').first().isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'odd' }).isVisible()).toBe(true)
    expect(await page.locator('[data-failed]').count()).toBe(0)
    expect((await page.locator('svg').evaluateAll((all) => all.map((each) => each.outerHTML))).filter((svg) => /[" ,]NaN|Infinity/.test(svg.replaceAll(/aria-label="[^"]*"/g, '')))).toEqual([])
  }))

  test('without JavaScript the same line stands there as a picture', () => visit(browser, site.file, async (page, url) => {
    await page.goto(`${url}benchmarks/vision/resnet/index.html`)
    const still = page.locator('[data-chart="trend"] svg.still').first()
    expect(await still.isVisible()).toBe(true)
    expect(await still.locator('text.mark').allTextContents()).toEqual(['✗', '◇'])
  }, { javaScriptEnabled: false }))

  test('two runs are chosen and stand side by side with their differences; the address brings them back', () => look('runs.html', async (page) => {
    await page.locator('#example').selectOption('vision/resnet')
    const boxes = page.locator('#list input[type=checkbox]')
    await boxes.first().waitFor()
    expect(await page.locator('#list').textContent()).toContain('The newest 12 of 24 records.')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.locator('#result table').first().waitFor()
    const said = (await page.locator('#result').textContent())!
    const [a, b] = measured.records
    for (const run of [a!, b!]) expect(said).toContain(String(run.reported.metrics.summary['loss']))
    expect(said).toContain('lr')
    const address = page.url()
    expect(new URL(address).searchParams.get('runs')!.split(',')).toHaveLength(2)
    const other = await page.context().newPage()
    await other.goto(address)
    await other.locator('#result table').first().waitFor()
    expect(await other.locator('#result').textContent()).toBe(said)
  }))

  test('three runs of two examples: what differs, metrics against the first, curves at their values, and one is taken away again', () => look('runs.html', async (page) => {
    const other = garden.examples.find(({ example }) => example.id === 'nlp/tagger')!
    const [a, b] = measured.records
    const address = new URLSearchParams({ example: 'vision/resnet', runs: [a, b, other.records[0]].map((run) => `${encodeURIComponent(run!.example!.id)}:${run!.id}`).join(',') })
    await page.goto(`${page.url()}?${address}`)
    await page.locator('#result table').first().waitFor()
    expect(await page.locator('#chosen li').count()).toBe(3)
    const rowsOf = (name: string) => page.getByRole('region', { name, exact: true }).locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!.trim())))
    const differs = await rowsOf('What differs')
    expect(differs).toContainEqual(['example', 'vision/resnet', 'vision/resnet', 'nlp/tagger'])
    expect(differs).toContainEqual(['parameter lr', ...[a, b, other.records[0]].map((run) => String(run!.params['lr']))])
    expect(differs.some(([what]) => what === 'parameter epochs')).toBe(false)
    const loss = (await rowsOf('Metrics')).find(([what]) => what!.startsWith('loss'))!
    expect(loss.slice(1, 4).map((words) => parseFloat(words))).toEqual([a, b, other.records[0]].map((run) => run!.reported.metrics.summary['loss']))
    const chart = await drawn(page, 'loss by step, of A, B, C')
    const values = await valuesOf(chart, 'circle[r="2"]')
    const points = [a, b, other.records[0]].flatMap((run) => (run!.reported.metrics.series!['loss']!.points as number[][]).map(([, value]) => value!))
    expect(values).toHaveLength(points.length)
    values.forEach((value, at) => expect(value).toBeCloseTo(points[at]!, 2))
    expect(await page.locator('#result .copy code').allTextContents()).toEqual([expect.stringMatching(new RegExp(`^hortus compare \\S+/${a!.id}\\.json \\S+/${b!.id}\\.json --across params$`))])
    await page.getByRole('button', { name: 'Take C away' }).click()
    await page.getByRole('heading', { name: '2 runs side by side' }).waitFor()
    expect(new URL(page.url()).searchParams.get('runs')!.split(',')).toHaveLength(2)
  }))

  test('at most eight runs stand side by side, a record that is gone is told, and axe has nothing against any of it', () => visit(browser, site.served, async (page, url) => {
    const all = [...measured.records.map(({ id }) => id), 'gone']
    const runs = (ids: readonly string[]): string => ids.map((id) => `${encodeURIComponent('vision/resnet')}:${id}`).join(',')
    await page.goto(`${url}runs.html?${new URLSearchParams({ example: 'vision/resnet', runs: runs(all.slice(0, 9)) })}`)
    await page.getByRole('heading', { name: '8 runs side by side' }).waitFor()
    const ninth = page.locator('#list input').nth(8)
    await ninth.click()
    expect([await ninth.isChecked(), await page.locator('#said').textContent()]).toEqual([false, 'At most 8 runs stand side by side; take one away first.'])
    expect(await axeSays(page)).toEqual([])
    await page.goto(`${url}runs.html?${new URLSearchParams({ runs: runs(['gone', ...all.slice(0, 2)]) })}`)
    await page.getByRole('heading', { name: '2 runs side by side' }).waitFor()
    expect(await page.locator('#said').textContent()).toBe('2 runs are chosen. 1 of the address is not here any more.')
  }, { reducedMotion: 'reduce' }))

  test('without JavaScript it is said how runs are compared, and the page of an example has the command', () => visit(browser, site.file, async (page, url) => {
    await page.goto(`${url}runs.html`)
    expect(await page.getByText('Choosing needs JavaScript').isVisible()).toBe(true)
    expect(await page.locator('#choose').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'vision/resnet' }).click()
    const [b, a] = measured.records
    expect(await page.locator('#records .copy code').textContent()).toBe(`hortus compare .hortus/data/records/vision%2Fresnet/${a!.observed!.startedAt!.slice(0, 7)}/${a!.id}.json .hortus/data/records/vision%2Fresnet/${b!.observed!.startedAt!.slice(0, 7)}/${b!.id}.json --across params`)
    await page.locator('#records').getByRole('link', { name: 'files of the records' }).click()
    expect(await page.locator('#command .copy code').textContent()).toBe('git fetch https://github.com/sample/garden hortus-data && git worktree add --detach .hortus/data FETCH_HEAD')
  }, { javaScriptEnabled: false }))
})

/** The chart with that label, drawn by the browser. */
async function drawn(page: Page, label: string) {
  const place = page.locator(`[data-chart][data-label^="${label}"]`).first()
  await place.scrollIntoViewIfNeeded()
  await place.locator('svg.plot').waitFor()
  return place
}

/** Where points stand, as values: by the first and the last tick of the axis, which say theirs. */
async function valuesOf(chart: Awaited<ReturnType<typeof drawn>>, points: string): Promise<readonly number[]> {
  const ys = await chart.locator(points).evaluateAll((all) => all.map((each) => { const box = each.getBoundingClientRect(); return box.top + box.height / 2 }))
  const ticks = await chart.locator('svg text').evaluateAll((all) => all.map((each) => { const box = each.getBoundingClientRect(); return { value: Number(each.textContent), y: box.top + box.height / 2, x: box.right } }).filter(({ value }) => Number.isFinite(value)))
  // Those of the upright axis end at one line.
  const axis = [...Map.groupBy(ticks, ({ x }) => Math.round(x)).values()].reduce((a, b) => (b.length > a.length ? b : a)).toSorted((a, b) => a.value - b.value)
  const [low, high] = [axis[0]!, axis.at(-1)!]
  return ys.map((y) => low.value + ((low.y - y) / (low.y - high.y)) * (high.value - low.value))
}

/** Series that real gardens come to have: one build, a hundred thousand, and numbers that are none. */
function withOddSeries(data: ExampleData): ExampleData {
  const [like] = data.series as [SeriesShown]
  const series = (metric: string, values: readonly number[]): SeriesShown => ({ ...like, key: { ...like.key, metric }, points: values.map((value, at) => ({ ...like.points[at % 40]!, at: new Date(Date.parse('2026-01-01T00:00:00Z') + at * 60_000).toISOString(), value })), segments: [{ start: 0, builds: values.length, cause: null }] })
  const many = Array.from({ length: 100_000 }, (_, at) => (at === 33_333 ? -7 : at === 66_666 ? 9 : 1 + Math.sin(at)))
  return { ...data, series: [...data.series, series('alone', [1]), series('many', many), series('odd', [1, Number.NaN, 2, Number.POSITIVE_INFINITY, 1e308, -1e308, 3])] }
}
