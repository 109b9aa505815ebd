/**
 * `node scripts/picture-site.ts`: pictures of the site of a sample garden for the README, into docs/images: the gallery, and the benchmarks
 * of an example. By hand, as picture-report.ts.
 */
import { hash } from 'node:crypto'
import { chromium } from 'playwright-core'
import { sampleSite } from '../site/testing/sample-site.ts'
import type { SiteData } from '../site/site-data.ts'
import { siteFrom } from '../test/site/sites.ts'

const PICTURES = [
  { name: 'site-gallery', page: 'index.html', height: 1020, scheme: 'light' },
  { name: 'site-gallery-dark', page: 'index.html', height: 1020, scheme: 'dark' },
  { name: 'site-benchmarks', page: 'benchmarks/vision/resnet/index.html', height: 1050, scheme: 'light' },
  { name: 'site-benchmarks-dark', page: 'benchmarks/vision/resnet/index.html', height: 1050, scheme: 'dark' },
] as const

/** The sample's ids are of one letter; here they look as they do. */
const data = JSON.parse(JSON.stringify(sampleSite()), (_key, value: unknown) => (typeof value === 'string' && /^[\w]{40}(?:\w{24})?$/.test(value) ? hash('sha256', value).slice(0, value.length) : value)) as SiteData

await using site = await siteFrom(data)
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
try {
  const only = process.argv.slice(2)
  for (const { name, page: path, height, scheme } of PICTURES.filter((each) => only.length === 0 || only.includes(each.name))) {
    const page = await browser.newPage({ viewport: { width: 1180, height }, colorScheme: scheme, deviceScaleFactor: 1.25 })
    await page.goto(site.file + path)
    // Charts come in place of their still pictures as they come into sight.
    if (await page.locator('[data-chart]').count() > 0) await page.locator('[data-chart] svg.plot').first().waitFor()
    await page.screenshot({ path: `docs/images/${name}.png` })
    await page.close()
    console.log(`docs/images/${name}.png`)
  }
} finally {
  await browser.close()
}
