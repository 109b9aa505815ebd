import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { idsAbove, leadsElsewhere } from './leads-elsewhere.ts'
import { pageOf } from './page-of.ts'
import { readmeOf } from './readme-of.ts'

/** A page for each example. Its bytes depend on what is known of it, on the frame, and on which other examples a README may link to. */
export function* examplePages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const ids = new Set(garden.examples.map(({ example }) => example.id))
  const make = pageOf(site, garden, ids)
  const around = digestOf('example', frameFacts(site), garden.slug, garden.repositoryUrl, garden.health.data.source)
  // Of 5,000 ids once, and not once for each of them.
  const others = digestOf([...ids])
  const inside = idsAbove(ids)
  for (const data of garden.examples) {
    const page = make(data)
    const title = data.example.name
    const linked = leadsElsewhere(data, inside) ? others : null
    yield {
      path: page.path,
      of: data.example.id,
      digest: digestOf(around, data.digest, linked),
      make: async () => {
        const { exampleBody } = await import('./example-body.ts')
        return frame({ site, garden, title, path: page.path, active: null, body: exampleBody(page, await readmeOf(page, linked)), ...(data.example.description === null ? {} : { description: data.example.description }) })
      },
    }
  }
}
