/** The whole site: every garden's pages, and what lies beside them. Nothing is made here but a list; `make` makes a file when it is wanted. */
import { html, join, text } from '../core/render/html/html.ts'
import { examplePath, linkTo, rootOf, sectionPath } from './shell/paths.ts'
import { frame, frameFacts } from './shell/frame.ts'
import type { GardenData, SiteData } from './site-data.ts'
import type { SiteFile } from './site-file.ts'

/** The pages that a room has of one garden. */
export type Room = (site: SiteData, garden: GardenData) => Iterable<SiteFile>

/** Each line a room; the order says nothing. */
const ROOMS: readonly Room[] = [plainGallery]

/** Every path once; a room that gives one that is taken is a mistake of ours, and thrown. */
export function buildSite(site: SiteData): readonly SiteFile[] {
  const files = site.gardens.flatMap((garden) => ROOMS.flatMap((room) => [...room(site, garden)]))
  const paths = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`two files of the site are called ${path}`)
    paths.add(path)
  }
  return files
}

/** Until the gallery stands. */
function* plainGallery(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'gallery')
  yield {
    path,
    digest: null,
    make: () => frame({ site, garden, title: site.title, path, active: 'gallery', body: html`<h1>${text(garden.name)}</h1><p>${text(frameFacts(site))}</p><ul>${join(garden.examples.map(({ example, health }) => html`<li><a href="${linkTo(path, examplePath(root, example.id))}">${text(example.name)}</a> ${text(health?.health ?? 'not judged')}</li>`))}</ul>` }),
  }
}
