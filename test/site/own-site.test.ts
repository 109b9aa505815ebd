/** The site of this repository, as a visitor sees it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPresent, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit } from './browser.ts'
import { siteOf, type Site } from './sites.ts'

describe.skipIf(!browserPresent())(`the site of this repository in a browser (${WITHOUT_BROWSER})`, () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => { [browser, site] = await Promise.all([openBrowser(), siteOf(process.cwd())]) })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose]() })

  test.each(['served', 'file'] as const)('every page opens without a complaint (%s)', (way) => visit(browser, site[way], async (page, url) => {
    for (const path of site.pages) {
      await page.goto(url + path)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
    }
  }))
})
