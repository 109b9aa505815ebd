/** Every page with its whole address (sitemaps.org): at most as many as one file may list. */
import { html, join, text, type Html } from '../../core/render/html/html.ts'
import { addressOf } from './addresses.ts'

const MOST = 50_000

/** `paths`: of all files of the site. Ends with a line end. */
export function sitemap(url: string, paths: readonly string[]): Html {
  const pages = paths.filter((path) => path.endsWith('.html')).sort().slice(0, MOST)
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${join(pages.map((path) => html`<url><loc>${text(addressOf(url, path), 4000)}</loc></url>`), '\n')}
</urlset>
`
}
