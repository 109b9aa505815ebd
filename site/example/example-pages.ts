import { html, join, type Html } from '../../core/render/html/html.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { checks } from './checks.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { head } from './head.ts'
import { pageOf, type ExamplePage } from './page-of.ts'
import { readmeSection } from './readme-section.ts'
import { records, trends } from './records.ts'
import { findings, leftOut, takeAway } from './rest.ts'
import { presets, runIt } from './run-it.ts'

/** A page for each example. Its bytes depend on what is known of it, on the frame, and on which other examples a README may link to. */
export function* examplePages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const ids = new Set(garden.examples.map(({ example }) => example.id))
  const make = pageOf(site, garden, ids)
  const around = digestOf('example', frameFacts(site), garden.slug, garden.repositoryUrl, garden.health.data.source)
  // Of 5,000 ids once, and not once for each of them.
  const others = digestOf([...ids])
  for (const data of garden.examples) {
    const page = make(data)
    const title = data.example.name
    yield {
      path: page.path,
      of: data.example.id,
      digest: digestOf(around, data.digest, data.readme === null || !data.readme.text.includes('../') ? null : others),
      make: () => frame({ site, garden, title, path: page.path, active: null, body: exampleBody(page), ...(data.example.description === null ? {} : { description: data.example.description }) }),
    }
  }
}

/** What one looks for first stands first: does it run, how do I run it, what is it. Evidence after that. */
function exampleBody(page: ExamplePage): Html {
  const evidenceParts = [evidence(page), checks(page), records(page), trends(page), findings(page), leftOut(page), takeAway(page)]
  return html`${head(page)}
<div class="two">
<div class="story">
${runIt(page)}
${readmeSection(page)}
${presets(page)}
${join(evidenceParts, '\n')}
</div>
<aside aria-label="Facts">
<h2>Facts</h2>
${facts(page)}
</aside>
</div>`
}
