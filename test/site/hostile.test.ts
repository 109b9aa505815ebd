/** Gardens that want something of their reader, and gardens that have nothing. Through `hortus site` as it is, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { pathOf } from '../../core/history/layout.ts'
import { sampleGarden, sampleSite } from '../../site/testing/sample-site.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { importData } from '../../scripts/bench/site-garden.ts'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit, type Looking } from './browser.ts'
import { oneOfEachKind, sideways } from './every-page.ts'
import { hostileGarden, WEIRD } from './hostile-garden.ts'
import { poisoned } from './poisoned.ts'
import { addressOf, siteFrom, siteOf, type Site } from './sites.ts'
import { whatIsForeign } from './what-is-foreign.ts'

describe.skipIf(!browserPresent())(`a hostile garden in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  let site: Site
  let garden: Temporary
  beforeAll(async () => {
    [browser, garden] = await Promise.all([openBrowser(), hostileGarden()])
    importData(garden.path, new Map([
      ...FIRST_FILES,
      [pathOf({ kind: 'record', example: 'evil/markup', month: '2026-11', id: 'a' }), '{"schema":"run-record/1"'],
      ['records/<script>alert(1)<%2Fscript>/x.json', '{}'],
      ['checks/2026-11/x.json', '[[['],
    ]))
    site = await siteOf(garden.path)
  })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose](); await garden[Symbol.asyncDispose]() })

  const look = (path: string, see: (page: Page) => Promise<void>, options: Looking = {}) => visit(browser, site.served, async (page, url) => { await page.goto(addressOf(url, path)); await see(page) }, options)
  const pageOf = (id: string): string => `examples/${id}/index.html`

  test.each(['served', 'file'] as const)('A27: no page runs, loads, submits or covers anything (%s)', (way) => visit(browser, site[way], async (page, url) => {
    await page.setViewportSize({ width: 360, height: 640 })
    const found: Record<string, unknown> = {}
    for (const path of site.pages) {
      await page.goto(addressOf(url, path))
      const said = [...await page.evaluate(whatIsForeign), ...await sideways(page)]
      if (said.length > 0) found[path] = said
    }
    expect(found).toEqual({})
  }))

  test('A27: the gallery searches, filters and shows names that are markup as their letters', () => look('index.html', async (page) => {
    expect(await page.locator('.card').count()).toBe(5)
    await page.locator('#q').fill('<script>')
    const card = page.locator('.card[data-id="evil/markup"]')
    expect(await card.locator('h2').textContent()).toContain('<script>window.pwned=1')
    for (const id of ['f-task', 'f-framework']) for (const value of await page.locator(`#${id} option`).evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))) await page.locator(`#${id}`).selectOption(value)
    expect(await page.evaluate(whatIsForeign)).toEqual([])
  }))

  test('A27: what a README says is read, its code as code; its ids do not take the place of ours', () => look(pageOf('evil/markup'), async (page) => {
    expect(await page.locator('.readme').textContent()).toContain('over all')
    expect(await page.locator('#main').count()).toBe(1)
    expect(await page.locator('.readme pre').textContent()).toContain('<script>')
    expect(await page.locator('.readme [style], .readme input:not([type=checkbox]), .readme [autofocus]').count()).toBe(0)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('main').evaluate((main) => main.id)).toBe('main')
  }))

  test('words from right to left go from right to left, and none of them turns those around it', () => look(pageOf('evil/right'), async (page) => {
    const way = (words: string) => page.locator('.readme p', { hasText: words }).evaluate((each) => { const range = document.createRange(); range.selectNodeContents(each); const [box, own] = [range.getBoundingClientRect(), each.getBoundingClientRect()]; return own.right - box.right < box.left - own.left ? 'right' : 'left' })
    expect([await way('פסקה'), await way('English')]).toEqual(['right', 'left'])
    expect(await page.locator('h1').textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  }))

  test('a megabyte of text is cut, told, and shown in time', () => look(pageOf('evil/huge'), async (page) => {
    expect((await page.content()).length).toBeLessThan(3_000_000)
    expect(await page.locator('h2').allTextContents()).toContain('Presets')
    expect(await page.locator('#readme').innerText()).toContain('Only the beginning of a README of')
  }))

  test('a picture that is none, is gone or lies elsewhere is its words', () => look(pageOf('evil/pictures'), async (page) => {
    expect(await page.locator('.readme img').count()).toBe(0)
    for (const words of ['gone', 'said', 'far', 'drawn', 'inline']) expect(await page.locator('.readme').textContent()).toContain(words)
  }))

  test('a directory of any name has a page that is reached by links, from a file too', async () => {
    for (const way of ['served', 'file'] as const) {
      await visit(browser, site[way], async (page, url) => {
        await page.goto(`${url}index.html`)
        await page.locator('.card h2 a', { hasText: 'weird' }).click()
        expect(await page.locator('.crumbs').first().textContent()).toContain(WEIRD)
        await page.locator('.readme a', { hasText: 'markup' }).click()
        expect(await page.locator('.crumbs').first().textContent()).toContain('evil/markup')
      })
    }
  })

  test('A06: a malformed record, a strange file and a descriptor that cannot be read are told, and the rest stands', () => look('index.html', async (page) => {
    const told = (await page.locator('#left-out').textContent())!
    expect(told).toContain('examples/broken/yaml')
    expect(told).toMatch(/evil%2Fmarkup\/2026-11\/a\.json/)
    expect(told).toContain('checks/2026-11/x.json')
  }))

  test('A27: dashboards, lineage and workspace show what records, findings, owners and models are called, and run none of it', async () => {
    await using poison = await siteFrom(sampleSite({ gardens: [poisoned(sampleGarden())] }))
    await visit(browser, poison.file, async (page, url) => {
      const found: Record<string, unknown> = {}
      for (const path of oneOfEachKind(poison.pages)) {
        await page.goto(addressOf(url, path))
        for (const chart of await page.locator('[data-chart]').all()) await chart.scrollIntoViewIfNeeded()
        const said = [...await page.evaluate(whatIsForeign), ...await sideways(page)]
        if (said.length > 0) found[path] = said
      }
      expect(found).toEqual({})
      await page.goto(`${url}runs.html`)
      await page.locator('#example').selectOption('vision/resnet')
      await page.locator('#list input').nth(0).check()
      await page.locator('#list input').nth(1).check()
      await page.locator('#result table').first().waitFor()
      expect(await page.locator('#result').textContent()).toContain('<img src=x onerror=')
      expect(await page.evaluate(whatIsForeign)).toEqual([])
    }, { viewport: { width: 360, height: 640 } })
  })

  test('an empty garden has every page, and each says that there is nothing yet', async () => {
    await using nothing = await temporaryRepository({ 'README.md': '# x\n' })
    await using empty = await siteOf(nothing.path)
    await visit(browser, empty.file, async (page, url) => {
      for (const path of empty.pages) {
        await page.goto(addressOf(url, path))
        expect([path, await page.locator('h1').count(), (await page.locator('main').innerText()).length > 40, await sideways(page)]).toEqual([path, 1, true, []])
      }
      await page.goto(`${url}index.html`)
      expect(await page.locator('main').textContent()).toMatch(/There is no example yet[^]*|No check is known yet/)
    }, { viewport: { width: 360, height: 640 } })
  })
})
