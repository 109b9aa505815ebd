/** Records that runs really leave, of numbers that are none, of one point and of very many; and a garden whose data branch is not there. Through `hortus site`, in a real browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { addRecords, importData, recordAt, treesOf } from '../../scripts/bench/site-garden.ts'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit } from './browser.ts'
import { sideways } from './every-page.ts'
import { addressOf, siteOf } from './sites.ts'

const ID = 'odd/one'
const GARDEN = { '.gitignore': '.hortus/\n', [`examples/${ID}/example.yaml`]: 'name: one\ndescription: d\nstability: stable\nmetrics: {loss: {direction: min}}\npresets:\n  smoke: {command: [node, -v]}\n' }

describe.skipIf(!browserPresent())(`odd records in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  beforeAll(async () => { browser = await openBrowser() })
  afterAll(() => browser.close())

  test('NaN, gaps, one point and 100,000 points: each is drawn as far as it is a number, with every extreme, and told', async () => {
    await using garden = await temporaryRepository(GARDEN)
    const commit = garden.git('rev-parse', 'HEAD')
    const records = [
      oddRecord(3, { loss: 'NaN', accuracy: 'Infinity' }, [[0, 1], [1, 'NaN'], [2, 2], [3, '-Infinity'], [4, 3]]),
      oddRecord(2, { loss: 1 }, [[0, 7]]),
      oddRecord(1, { loss: 2 }, Array.from({ length: 100_000 }, (_, step) => [step, step === 33_333 ? 99 : step === 66_666 ? -99 : 1])),
    ]
    const files = new Map<string, string>(FIRST_FILES)
    addRecords(files, ID, records)
    importData(garden.path, files)
    await using site = await siteOf(garden.path)
    await visit(browser, site.file, async (page, url) => {
      for (const path of site.pages) {
        await page.goto(addressOf(url, path))
        for (const chart of await page.locator('[data-chart]').all()) await chart.scrollIntoViewIfNeeded()
        expect([path, await page.locator('h1').count(), await page.locator('[data-failed]').count(), await page.locator('svg :is(path, rect, circle, text)').evaluateAll((all) => all.filter((each) => /NaN|Infinity/.test([...each.attributes].map(({ value }) => value).join())).length)]).toEqual([path, 1, 0, 0])
      }
      await page.goto(`${url}examples/${ID}/index.html`)
      for (const words of ['loss NaN', 'accuracy Infinity']) expect(await page.locator('#records').textContent()).toContain(words)
      await page.goto(`${url}runs.html?${new URLSearchParams({ example: ID, runs: records.map(({ id }) => `${encodeURIComponent(ID)}:${id}`).join(',') })}`)
      const chart = page.locator('[data-chart="lines"][data-label^="loss by step, of A, B, C"]')
      await chart.scrollIntoViewIfNeeded()
      await chart.locator('svg.plot').waitFor()
      const { lines: [gaps, one, many] } = JSON.parse((await chart.getAttribute('data-value'))!) as { readonly lines: readonly { readonly y: readonly (number | null)[] }[] }
      expect([gaps!.y, one!.y]).toEqual([[1, null, 2, null, 3], [7]])
      expect([many!.y.length <= 400, Math.max(...many!.y as number[]), Math.min(...many!.y as number[])]).toEqual([true, 99, -99])
      expect(await page.locator('#result figcaption').textContent()).toContain('of 100000 points, every extreme among them')
      expect(await page.locator('#result').textContent()).toContain('NaN')
    })

    function oddRecord(ago: number, summary: RunRecord['reported']['metrics']['summary'], points: readonly (readonly (number | string)[])[]): RunRecord {
      const like = recordAt(ID, ago, commit, treesOf(garden.path).get(ID)!)
      return { ...like, reported: { metrics: { summary, series: { loss: { n: points.length, points: points as never } } } } }
    }
  }, 60_000)

  test('without a data branch every page is there, and says that nothing is known instead of that all is well', async () => {
    await using garden = await temporaryRepository(GARDEN)
    await using site = await siteOf(garden.path)
    const said = { 'index.html': /No check is known yet/, 'health.html': /there is no branch hortus-data/, 'benchmarks.html': /0 of 1 examples have records/, 'runs.html': /There are no records yet/, 'leaderboard.html': /No example has reported a figure/, [`examples/${ID}/index.html`]: /never checked/ }
    await visit(browser, site.file, async (page, url) => {
      for (const path of site.pages) {
        await page.goto(addressOf(url, path))
        expect([path, await page.locator('h1').count(), await sideways(page)]).toEqual([path, 1, []])
      }
      for (const [path, words] of Object.entries(said)) {
        await page.goto(url + path)
        expect(await page.locator('main').innerText()).toMatch(words)
      }
      expect(await page.locator('.health').first().textContent()).not.toContain('green')
    }, { viewport: { width: 360, height: 640 } })
  })
})
