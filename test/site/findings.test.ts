/** The page of findings, as somebody uses it who mends some of them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../core/schema/report.ts'
import { sampleGarden, sampleSite } from '../../site/testing/sample-site.ts'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit, type Looking } from './browser.ts'
import { axeSays } from './every-page.ts'
import { siteFrom, type Site } from './sites.ts'

const IDS = ['vision/resnet', 'nlp/tagger', 'tabular/digits']
const MANY = 700
/** Of each three one is an error without a README, one a warning of that, one a pin that was known before. */
const FINDINGS = Array.from({ length: MANY }, (_, at): Finding => ({ code: at % 3 === 2 ? 'GARDEN.PIN' : 'GARDEN.NO_README', level: at % 3 === 0 ? 'error' : 'warning', path: `examples/${IDS[at % 3]!}/file-${at}.yaml`, line: at, column: 1, message: at % 3 === 2 ? `Version ${at} is not pinned <b>at all</b>.` : `The example has no \`README.md\` (${at}).`, fix: 'Write it.', example: IDS[at % 3]!, status: at % 3 === 2 ? 'known' : 'new' }))

describe.skipIf(!browserPresent())(`the findings in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => { [browser, site] = await Promise.all([openBrowser(), siteFrom(sampleSite({ gardens: [sampleGarden({ findings: FINDINGS, unreadable: [] })] }))]) })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose]() })

  const look = (see: (page: Page, url: string) => Promise<void>, options: Looking = {}, begin: 'served' | 'file' = 'file') => visit(browser, site[begin], async (page, url) => { await page.goto(`${url}findings.html`); await see(page, url) }, options)
  const said = (page: Page) => page.locator('#said')
  const told = async (page: Page, words: string): Promise<void> => { await page.waitForFunction((expected) => document.querySelector('#said')?.textContent === expected, words) }

  test.each(['served', 'file'] as const)('kind, level, status, example and words narrow the list; all of it is in the address and comes back (%s)', (begin) => look(async (page, url) => {
    expect(await said(page).textContent()).toBe('700 findings.')
    await page.getByLabel('Kind', { exact: true }).selectOption('GARDEN.NO_README')
    await told(page, '467 of 700 findings, the first 100 of them here.')
    await page.getByLabel('Level').selectOption('error')
    await told(page, '234 of 700 findings, the first 100 of them here.')
    expect(await page.locator('#found > li').count()).toBe(100)
    expect(await page.locator('#all').isVisible()).toBe(false)
    await page.getByRole('searchbox', { name: 'Search' }).fill('file-69 README')
    await told(page, '5 of 700 findings.')
    expect((await page.locator('#found > li').allTextContents()).map((words) => /\((\d+)\)/.exec(words)![1])).toEqual(['69', '690', '693', '696', '699'])
    const address = page.url()
    expect(address).toBe(`${url}findings.html?q=file-69+README&code=GARDEN.NO_README&level=error`)
    const other = await page.context().newPage()
    await other.goto(address)
    await told(other, '5 of 700 findings.')
    expect([await other.getByLabel('Kind', { exact: true }).inputValue(), await other.getByLabel('Level').inputValue()]).toEqual(['GARDEN.NO_README', 'error'])
    await page.getByRole('button', { name: 'Clear all' }).click()
    await told(page, '700 findings.')
    expect([new URL(page.url()).search, await page.locator('#all').isVisible()]).toEqual(['', true])
  }, {}, begin))

  test('an example or an area is typed or chosen, and each finding leads to its example and its line', () => look(async (page) => {
    await page.getByLabel('Example or area').fill('vision')
    await told(page, '234 of 700 findings, the first 100 of them here.')
    expect(await page.locator('#examples option').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))).toEqual(['nlp', 'nlp/tagger', 'tabular', 'tabular/digits', 'vision', 'vision/resnet'])
    await page.getByRole('button', { name: 'Show more' }).click()
    await told(page, '234 of 700 findings, the first 200 of them here.')
    const one = page.locator('#found > li').nth(1)
    expect(await one.locator('a').last().getAttribute('href')).toBe('https://github.com/sample/garden/blob/HEAD/examples/vision/resnet/file-3.yaml#L3')
    await one.getByRole('link', { name: 'vision/resnet', exact: true }).click()
    await page.waitForURL(/\/examples\/vision\/resnet\//)
  }))

  test('what was known before is told from what is new; a kind that nobody has any more finds nothing; words of others stay words', () => look(async (page, url) => {
    await page.getByLabel('Status').selectOption('known')
    await told(page, '233 of 700 findings, the first 100 of them here.')
    expect(await page.locator('#found > li').first().textContent()).toContain('known before GARDEN.PIN tabular/digits Version 2 is not pinned <b>at all</b>.')
    await page.goto(`${url}findings.html?code=GONE.KIND&q=%3Cimg%20src=x%20onerror=alert(1)%3E`)
    await told(page, 'None of 700 findings.')
  }))

  test('axe has nothing against a search and its answer', () => look(async (page) => {
    await page.getByLabel('Level').selectOption('error')
    await told(page, '234 of 700 findings, the first 100 of them here.')
    expect(await axeSays(page)).toEqual([])
  }, { reducedMotion: 'reduce' }, 'served'))

  test('without JavaScript kinds lead to their findings, and those go on over pages', () => look(async (page, url) => {
    expect(await page.locator('#find').isVisible()).toBe(false)
    await page.getByRole('region', { name: 'Kinds' }).getByRole('link', { name: 'GARDEN.PIN' }).click()
    expect(page.url()).toBe(`${url}findings.html#GARDEN.PIN`)
    await page.getByRole('link', { name: 'next' }).click()
    expect(page.url()).toBe(`${url}lists/findings/2.html`)
    expect(await page.locator('main').innerText()).toContain('501 to 700 of 700 findings.')
    await page.locator('.findings a', { hasText: 'tabular/digits' }).first().click()
    expect(page.url()).toBe(`${url}examples/tabular/digits/index.html`)
  }, { javaScriptEnabled: false }))
})
