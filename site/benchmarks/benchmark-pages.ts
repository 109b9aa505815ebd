import { html } from '../../core/render/html/html.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { partsOf, partTitle } from '../shell/parts.ts'
import { assetPath, rootOf, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { benchmarkPath } from './benchmark-path.ts'

/** What changed anywhere, and a page with all series of each example that has records. */
export function* benchmarkPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'benchmarks')
  const around = digestOf('benchmarks', frameFacts(site), garden.slug, garden.repositoryUrl)
  const measured = garden.examples.filter(({ recordCount, summary }) => recordCount > 0 || summary !== undefined)
  const [first, ...others] = partsOf(measured, { root, name: 'benchmarks', path })
  yield {
    path,
    digest: digestOf(around, garden.examples.length, measured.map(({ example, recordCount, summary }) => [example.id, recordCount, summary])),
    make: async () => frame({ site, garden, title: 'Benchmarks', path, active: 'benchmarks', body: (await import('./overview-body.ts')).overviewBody(garden, measured, first, root), description: `What the examples of ${garden.name} measured, and where it changed.` }),
  }
  for (const part of others) {
    yield {
      path: part.path,
      digest: digestOf(around, part.number, part.all, part.rows.map(({ example, recordCount, summary }) => [example.id, recordCount, summary])),
      make: async () => frame({ site, garden, title: partTitle('Benchmarks', part), path: part.path, active: 'benchmarks', body: html`<h1>Benchmarks <small>page ${part.number}</small></h1>
${(await import('./overview-body.ts')).measuredTable(part, root)}` }),
    }
  }
  for (const data of measured) {
    const own = benchmarkPath(root, data.example.id)
    yield {
      path: own,
      of: data.example.id,
      digest: digestOf(around, data.digest),
      make: async () => frame({ site, garden, title: `Benchmarks of ${data.example.name}`, path: own, active: null, body: (await import('./example-body.ts')).exampleBody(garden, data, own, root), scripts: [assetPath('charts.js')] }),
    }
  }
}
