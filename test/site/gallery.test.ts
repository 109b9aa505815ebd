/** The first page of a garden of 236 examples, as somebody uses it who looks for one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPresent, CORPORA, present, WITHOUT_BROWSER } from '../require.ts'
import { openBrowser, visit, type Looking } from './browser.ts'
import { corpusWithPast, TODAY, trains, type Written } from './corpus-past.ts'
import { axeSays } from './every-page.ts'
import { siteOf, type Site } from './sites.ts'

const corpus = present('corpora', existsSync(join(CORPORA, 'garden')))
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

describe.skipIf(!corpus || !browserPresent())(`the gallery of the corpus garden in a browser (${corpus ? WITHOUT_BROWSER : 'skipped without ../shared/corpora'})`, () => {
  let browser: Browser
  let site: Site
  let garden: Awaited<ReturnType<typeof corpusWithPast>>
  beforeAll(async () => {
    [browser, garden] = await Promise.all([openBrowser(), corpusWithPast()])
    site = await siteOf(garden.path, TODAY)
  })
  afterAll(async () => { await browser.close(); await site[Symbol.asyncDispose](); await garden[Symbol.asyncDispose]() })

  const look = (see: (page: Page, url: string) => Promise<void>, options: Looking = {}) => visit(browser, site.served, async (page, url) => { await page.goto(url); await see(page, url) }, options)

  test('in three steps from the first page: a CPU example for a task, green and since when, and its command copied', () => look(async (page) => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('forecasting')
    await page.getByLabel('Runs on').selectOption('cpu')
    await page.getByLabel('Health').selectOption('green')
    const card = page.locator('.card').first()
    expect(await card.locator('.state').textContent()).toMatch(/green since (?:at least )?\d{4}-\d\d-\d\d/)
    expect(await card.locator('.needs').textContent()).toContain('CPU')
    await card.getByRole('button', { name: /^Copy the command/ }).click()
    const id = await card.getAttribute('data-id')
    expect(garden.written.find((each) => each.id === id)!.tasks.join(' ')).toContain('forecast')
    expect(await pasted(page)).toMatch(new RegExp(`^hortus run ${id} --preset \\w+$`))
    expect(await page.locator('#announced').textContent()).toBe('Copied')
  }, CLIPBOARD))

  test('search answers while one types: names, tasks, tags, half words, wrong letters; and says when nothing has all words', () => look(async (page) => {
    const box = page.locator('#q')
    const found = async (words: string): Promise<string[]> => { await box.fill(words); return shown(page) }
    const known = await found('nanogpt')
    expect(known[0]).toMatch(/nanogpt/)
    expect(await found('nanogp')).toEqual(expect.arrayContaining([known[0]]))
    expect(await found('nanoggt')).toEqual(expect.arrayContaining([known[0]]))
    expect(await found('NANOGPT')).toEqual(known)
    await box.pressSequentially('zzqqxx')
    expect([await shown(page), await count(page)]).toEqual([[], 'None of 236 examples has “NANOGPTzzqqxx”.'])
    await box.fill('nanogpt zzqqxx')
    expect(await count(page)).toMatch(/^No example has all these words; \d+ of 236 examples have some of them\.$/)
    await box.fill('')
    expect([(await shown(page)).length, await count(page)]).toEqual([236, '236 examples.'])
  }))

  test('every choice of every filter shows as many as it says, all of them right, and is in the address', () => look(async (page) => {
    const choices = await page.evaluate(everyChoice)
    expect(new Set(choices.map(({ facet }) => facet))).toEqual(new Set(['task', 'modality', 'framework', 'device', 'time', 'tier', 'health']))
    for (const { facet, value, said, ids, search } of choices) {
      expect([facet, value, ids.length, new URLSearchParams(search).get(facet)]).toEqual([facet, value, said, value])
    }
    for (const { facet, value, ids } of choices.filter((each) => WRITTEN[each.facet] !== undefined)) {
      const right = garden.written.filter((each) => each[WRITTEN[facet]!].map(spelled).includes(value)).map(({ id }) => id)
      expect([value, ids.toSorted()]).toEqual([value, right.sort()])
    }
    const many = Object.fromEntries(choices.filter(({ facet }) => ['health', 'time', 'tier'].includes(facet)).map(({ facet, value, ids }) => [`${facet} ${value}`, ids.length]))
    // Every fifth that is no archived one began to fail; what trains ran for two seconds.
    const minute = garden.written.filter(trains).length
    expect(many).toEqual({ 'health green': 181, 'health red': 47, 'health aside': 8, 'tier stable': 74, 'tier beta': 14, 'tier experimental': 140, 'tier archived': 8, 'time minute': minute, 'time ten': minute, 'time hour': minute, 'time unknown': 236 - minute })
  }))

  test('filters narrow one another, choices that would leave nothing cannot be chosen, and all is cleared at once', () => look(async (page) => {
    await page.getByLabel('Task').selectOption('forecasting')
    const forecasting = await shown(page)
    await page.getByLabel('Runs on').selectOption('cpu')
    const both = await shown(page)
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(forecasting.length)
    expect(forecasting).toEqual(expect.arrayContaining(both))
    const dead = page.locator('#f-framework option:disabled')
    expect(await dead.count()).toBeGreaterThan(0)
    expect(await dead.first().textContent()).toMatch(/ \(0\)$/)
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect([(await shown(page)).length, new URL(page.url()).search, await page.locator('#clear').isVisible()]).toEqual([236, '', false])
  }))

  test('an address brings back what was asked, in a new window and after going on and back', () => look(async (page, url) => {
    await page.locator('#q').fill('image')
    await page.getByLabel('Framework').selectOption('pytorch')
    await page.getByLabel('Order').selectOption('name')
    const [before, address] = [await shown(page), page.url()]
    expect(address).toBe(`${url}?q=image&framework=pytorch&sort=name`)
    await page.locator('.card h2 a').first().click()
    await page.waitForURL(/\/examples\//)
    await page.goBack()
    expect([await shown(page), page.url()]).toEqual([before, address])
    const other = await page.context().newPage()
    await other.goto(address)
    expect([await shown(other), await other.locator('#q').inputValue(), await other.locator('#f-framework').inputValue()]).toEqual([before, 'image', 'pytorch'])
    await other.goto(`${url}?framework=%3Cscript%3E&health=nonsense&sort=x&unknown=1`)
    expect([await shown(other), await count(other)]).toEqual([[], 'None of 236 examples with these filters.'])
  }))

  test('the order: by name, or what was green last first', () => look(async (page) => {
    await page.getByLabel('Order').selectOption('name')
    const names = await page.locator('.card h2').allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0)))
    await page.getByLabel('Order').selectOption('fresh')
    expect((await page.locator('.card .health').allTextContents()).slice(0, 181).every((words) => words.includes('green'))).toBe(true)
  }))

  test('by keys alone: to the search, through the filters, to an example, and its command copied', () => look(async (page, url) => {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('To the content')
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${url}#main`)
    await page.keyboard.press('/')
    expect(await page.locator('#q').evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.type('nanogpt')
    for (const label of ['Task', 'Modality', 'Framework', 'Runs on', 'Takes', 'Tier', 'Health', 'Order', 'Clear all', 'All as a list']) {
      await page.keyboard.press('Tab')
      expect([await focused(page), await outlined(page)]).toEqual([label, true])
    }
    await page.keyboard.press('Tab')
    const name = await focused(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/examples\//)
    expect(await page.locator('h1').textContent()).toBe(name)
    for (let at = 0; at < 40 && (await focused(page)) !== 'Copy'; at++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await pasted(page)).toMatch(/^hortus run \S*nanogpt/)
  }, CLIPBOARD))

  test('opened from a file all of it works too: search, address, the way to an example, copying', () => visit(browser, site.file, async (page, url) => {
    await page.goto(`${url}index.html?q=nanogpt`)
    expect((await shown(page))[0]).toMatch(/nanogpt/)
    await page.getByRole('button', { name: /^Copy the command/ }).first().click()
    await page.locator('#announced', { hasText: 'Copied' }).waitFor({ state: 'attached' })
    await page.locator('#q').fill('')
    await page.locator('#q').press('Control+v')
    expect(await page.locator('#q').inputValue()).toMatch(/^hortus run \S*nanogpt/)
    await page.goto(`${url}index.html?q=nanogpt`)
    await page.locator('.card h2 a').first().click()
    expect(await page.locator('h1').count()).toBe(1)
    await page.getByRole('link', { name: 'Examples', exact: true }).first().click()
    expect(await shown(page)).toHaveLength(236)
  }))

  test('axe has nothing against the page with 236 cards, nor against any dashboard of such a garden, in the light and in the dark', () => visit(browser, site.served, async (page, url) => {
    const looked = site.pages.filter((path) => !path.includes('/') || path === 'examples/index.html')
    expect(looked).toEqual(expect.arrayContaining(['index.html', 'health.html', 'benchmarks.html', 'runs.html', 'leaderboard.html', 'lineage.html', 'findings.html', 'examples/index.html']))
    const found: Record<string, readonly string[]> = {}
    for (const path of looked) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(url + path)
      const light = await axeSays(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const all = [...light, ...await axeSays(page, ['color-contrast'])]
      if (all.length > 0) found[path] = all
    }
    expect(found).toEqual({})
  }, { reducedMotion: 'reduce' }), 120_000)

  test('without JavaScript all cards are there with their commands, nothing that would not answer is, and links lead on', () => look(async (page) => {
    expect(await shown(page)).toHaveLength(236)
    expect([await page.locator('.filters').isVisible(), await page.locator('.copy > button').first().isVisible(), await page.locator('.card .copy code').first().isVisible()]).toEqual([false, false, true])
    await page.getByRole('link', { name: 'All as a list' }).click()
    expect(await page.locator('tbody tr').count()).toBe(236)
    await page.locator('tbody a').first().click()
    expect(await page.getByRole('heading', { name: 'Presets' }).isVisible()).toBe(true)
  }, { javaScriptEnabled: false }))
})

/** Ids of the cards in their order. */
const shown = (page: Page): Promise<string[]> => page.locator('#cards > .card').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['id']!))
const count = (page: Page): Promise<string | null> => page.locator('#count').textContent()
const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const spelled = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]+/g, '-')
const WRITTEN: Readonly<Record<string, 'tasks' | 'modalities' | 'frameworks'>> = { task: 'tasks', modality: 'modalities', framework: 'frameworks' } satisfies Record<string, keyof Written>

/** What a screen reader would call it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const at = document.activeElement
  return (at instanceof HTMLSelectElement ? at.labels[0]?.textContent : at?.textContent)?.trim() ?? ''
})
/** Who goes by keys must see where he is. */
const outlined = (page: Page): Promise<boolean> => page.evaluate(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 })

/** Runs in the page. Chooses each value of each filter, alone. */
function everyChoice() {
  const cards = () => [...document.querySelectorAll<HTMLElement>('#cards > .card')].map((card) => card.dataset['id']!)
  return [...document.querySelectorAll<HTMLSelectElement>('select[data-facet]')].flatMap((select) => {
    const choose = (value: string): void => { select.value = value; select.dispatchEvent(new Event('change')) }
    const all = [...select.options].filter((option) => option.value !== '').map((option) => {
      const said = Number(/\((\d+)\)$/.exec(option.textContent)![1])
      choose(option.value)
      return { facet: select.dataset['facet']!, value: option.value, said, ids: cards(), search: location.search }
    })
    choose('')
    return all
  })
}
