import { renderJson } from '../../core/render/render-json.ts'
import { digestOf } from '../shell/digest.ts'
import { frameFacts } from '../shell/frame.ts'
import { rootOf } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { atom } from './atom.ts'
import { indexDocument } from './index-document.ts'
import { sitemap } from './sitemap.ts'

/** What programs read of one garden. */
export function* feedFiles(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const digest = digestOf('feeds', frameFacts(site), site.today, garden.commit, garden.health.summary, garden.examples.map((each) => each.factsDigest))
  yield { path: `${root}index.json`, digest: digestOf(digest, garden.examples.map(({ expected }) => Object.entries(expected).map(([preset, { runMs }]) => [preset, runMs]))), make: () => renderJson(indexDocument(site, garden)) }
  yield { path: `${root}feed.xml`, digest, make: () => atom(site, garden) }
}

/** What is about all pages: a list of them, and a word to GitHub Pages that nothing here is to be made into something else. */
export function* wholeSiteFiles({ url }: Pick<SiteData, 'url'>, paths: readonly string[]): Iterable<SiteFile> {
  yield { path: '.nojekyll', digest: 'empty', make: () => '' }
  if (url !== null) yield { path: 'sitemap.xml', digest: digestOf('sitemap', url, paths), make: () => sitemap(url, paths) }
}
