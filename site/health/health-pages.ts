import { html, join, type Html } from '../../core/render/html/html.ts'
import { assetPath, rootOf, sectionPath } from '../shell/paths.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { incidents, leftOut, proposals } from './asks.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { now } from './now.ts'
import { weeks } from './weeks.ts'

/** How the garden is, how it was, and what somebody may want to do about it. */
export function* healthPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'health')
  const names = garden.examples.map(({ example: { id, name } }) => [id, name])
  yield {
    path,
    digest: digestOf('health', frameFacts(site), site.today, garden.slug, garden.name, garden.repositoryUrl, garden.health, garden.weeks, garden.problems, garden.unreadable.length, names),
    make: () => frame({ site, garden, title: 'Health', path, active: 'health', body: body(garden, path, root), scripts: [assetPath('charts.js')], description: `How the examples of ${garden.name} are, and how they were.` }),
  }
}

const body = (garden: GardenData, path: string, root: string): Html => join([html`<h1>Health</h1>`, now(garden), weeks(garden), figures(garden), incidents(garden, path, root), proposals(garden, path, root), examples(garden, path, root), leftOut(garden)], '\n')
