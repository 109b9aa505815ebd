/** A real browser that looks at a site, and is told on: what it complains of, and whom it asks. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { CHROMIUM } from '../require.ts'

/** No name is looked up: a page that asks another host fails at once, and is seen. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })

export interface Looking extends BrowserContextOptions {
  /** What it may complain of: tests that take something away say so. */
  readonly allowed?: RegExp
}

/** One visitor with a memory of his own. Fails on whatever the browser complained of and on every request that left the site `url` begins. */
export async function visit(browser: Browser, url: string, look: (page: Page, url: string) => Promise<void>, { allowed, ...options }: Looking = {}): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const troubles: string[] = []
    const trouble = (words: string): void => { if (allowed?.test(words) !== true) troubles.push(words) }
    context.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble(`console: ${message.text()}`))
    context.on('weberror', (error) => trouble(`error: ${error.error().message}`))
    context.on('request', (request) => !request.url().startsWith(url) && !request.url().startsWith('data:') && trouble(`asked elsewhere: ${request.url()}`))
    // What was still on its way when the next page was opened is given up, and no failure.
    context.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && trouble(`failed: ${request.url()}`))
    context.on('response', (response) => response.status() >= 400 && trouble(`${response.status()}: ${response.url()}`))
    context.on('dialog', (dialog) => { trouble(`dialog: ${dialog.message()}`); void dialog.dismiss() })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await look(page, url)
    expect(troubles).toEqual([])
  } finally {
    await context.close()
  }
}
