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

  test('axe has nothing against it', async () => {
    expect(await against((page) => axeSays(page))).toEqual({})
  })

  test('in the dark everything can be read too', async () => {
    expect(await against(async (page) => [...await axeSays(page, ['color-contrast']), ...await dim(page)], { colorScheme: 'dark' })).toEqual({})
  })

  test('on a small phone nothing has to be moved sideways', async () => {
    expect(await against(sideways, { viewport: { width: 320, height: 640 } })).toEqual({})
  })

  test('printed it has no buttons and no navigation, all that was folded is open, and nothing is wider than the paper', async () => {
    expect(await against(async (page) => {
      await page.emulateMedia({ media: 'print' })
      return [...await sideways(page), ...await page.evaluate(stillThere)]
    }, { viewport: { width: 720, height: 1000 } })).toEqual({})
  })

  test('without JavaScript every page has its heading, its words and links that lead somewhere', async () => {
    expect(await against(async (page) => {
      const words = await page.locator('main').innerText()
      return words.trim().length > 60 && (await page.locator('h1').count()) === 1 ? [] : [words]
    }, { javaScriptEnabled: false })).toEqual({})
  })

  test('every link within the site leads to a file that is there, from every page', async () => {
    const there = new Set(site.pages)
    expect(await against(async (page) => (await page.evaluate(ownLinks)).filter((link) => !there.has(decodeURIComponent(link.slice(site.file.length)))), {}, 'file')).toEqual({})
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
