import { html, join, type Html } from '../../core/render/html/html.ts'
import type { ExampleHealth } from '../../core/schema/health.ts'
import { partTitle, type Part } from '../shell/parts.ts'
import { assetPath, rootOf, sectionPath } from '../shell/paths.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { incidents, leftOut, proposals } from './asks.ts'
import { exampleParts, examples } from './examples.ts'
import { figures } from './figures.ts'
import { now } from './now.ts'
import { weeks } from './weeks.ts'

/** How the garden is, how it was, and what somebody may want to do about it. */
export function* healthPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'health')
  const names = garden.examples.map(({ example: { id } }) => id)
  const around = digestOf('health', frameFacts(site), garden.slug, garden.name, garden.repositoryUrl, names)
  const [first, ...others] = exampleParts(garden, path, root)
  yield {
    path,
    digest: digestOf(around, site.today, { ...garden.health, data: { ...garden.health.data, commit: null } }, garden.weeks, garden.problems, garden.unreadable.length),
    make: () => frame({ site, garden, title: 'Health', path, active: 'health', body: body(garden, first, root), scripts: [assetPath('charts.js')], description: `How the examples of ${garden.name} are, and how they were.` }),
  }
  for (const part of others) {
    yield {
      path: part.path,
      digest: digestOf(around, part),
      make: () => frame({ site, garden, title: partTitle('Health', part), path: part.path, active: 'health', body: html`<h1>Health <small>page ${part.number}</small></h1>
${examples(garden, part, root)}` }),
    }
  }
}

const body = (garden: GardenData, first: Part<ExampleHealth>, root: string): Html => join([html`<h1>Health</h1>`, now(garden), weeks(garden), figures(garden), incidents(garden, first.path, root), proposals(garden, first.path, root), examples(garden, first, root), leftOut(garden)], '\n')
