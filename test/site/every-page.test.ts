/** What holds of every kind of page, whatever room it is of: of a garden that has something of everything. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../../site/testing/sample-site.ts'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit, type Looking } from './browser.ts'
import { axeSays, oneOfEachKind, sideways } from './every-page.ts'
import { addressOf, siteFrom, type Site } from './sites.ts'

describe.skipIf(!browserPresent())(`every kind of page in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  let site: Site
  let looked: readonly string[]
  beforeAll(async () => {
    const gardens = [sampleGarden(), sampleGarden({ slug: 'other', name: 'other/garden', workspace: null })] as const
    ;[browser, site] = await Promise.all([openBrowser(), siteFrom(sampleSite({ gardens: [...gardens] }))])
    // Of the second garden only the first page is another: it lies deeper.
    looked = [...oneOfEachKind(site.pages.filter((path) => !path.startsWith('g/'))), 'g/other/index.html']
  })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose]() })

  /** Path → what `see` found against it; pages of which it found nothing are left out. */
  async function against(see: (page: Page) => Promise<unknown[] | readonly string[]>, options: Looking = {}, begin: 'served' | 'file' = 'served'): Promise<Readonly<Record<string, unknown>>> {
    const found: Record<string, unknown> = {}
    await visit(browser, site[begin], async (page, url) => {
      for (const path of looked) {
        await page.goto(addressOf(url, path))
        const said = await see(page)
        if (said.length > 0) found[path] = said
      }
    }, options)
    return found
  }

  test('axe has nothing against it, and in the dark everything can be read too', async () => {
    expect(await against(async (page) => {
      const light = await axeSays(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = [...await axeSays(page, ['color-contrast']), ...await dim(page)]
      await page.emulateMedia({ colorScheme: 'light' })
      return [...light, ...dark.map((words) => `dark: ${words}`)]
    }, { reducedMotion: 'reduce' })).toEqual({})
  })

  test('on a small phone nothing has to be moved sideways; printed it has no buttons and no navigation, and what was folded is open', async () => {
    expect(await against(async (page) => {
      const narrow = await sideways(page)
      await page.setViewportSize({ width: 720, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      const printed = [...await sideways(page), ...await page.evaluate(stillThere)]
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 320, height: 640 })
      return [...narrow, ...printed.map((words) => `printed: ${words}`)]
    }, { viewport: { width: 320, height: 640 } })).toEqual({})
  })

  test('without JavaScript, from a file, it has its heading and its words, and each link leads to a file that is there', async () => {
    const there = new Set(site.pages)
    expect(await against(async (page) => {
      const words = await page.locator('main').innerText()
      const dead = (await page.evaluate(ownLinks)).filter((link) => !there.has(decodeURIComponent(link.slice(site.file.length))))
      return [...dead, ...(words.trim().length > 60 && (await page.locator('h1').count()) === 1 ? [] : [words])]
    }, { javaScriptEnabled: false }, 'file')).toEqual({})
  })
})

/** A page that forgot its dark colors is bright. */
const dim = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const [red = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number)
  return red < 60 ? [] : [`background ${getComputedStyle(document.body).backgroundColor}`]
})

/** Runs in the page. */
function stillThere(): string[] {
  const seen = (each: Element): boolean => each.getClientRects().length > 0
  const pressed = [...document.querySelectorAll('button, select, input, .top nav')].filter(seen).map((each) => each.outerHTML.slice(0, 160))
  const folded = [...document.querySelectorAll('details:not([open]) > :not(summary)')].filter((each) => !seen(each)).map((each) => `folded: ${each.outerHTML.slice(0, 160)}`)
  return [...pressed, ...folded]
}

function ownLinks(): string[] {
  return [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href')!, location.href).href.split(/[?#]/)[0]!).filter((href) => href.startsWith('file:') && href.endsWith('.html'))
}
