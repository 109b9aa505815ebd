/** What the parts of an example's page are given. */
import { html, type Html } from '../../core/render/html/html.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { recordFile } from '../runs/record-file.ts'
import { commitLink } from '../shell/commit-link.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import { examplePath, linkTo, rootOf, sectionPath, type Section } from '../shell/paths.ts'
import type { ExampleData, GardenData, SiteData } from '../site-data.ts'

export interface ExamplePage {
  readonly data: ExampleData
  readonly path: string
  readonly root: string
  readonly repositoryUrl: string | null
  /** Who saw what is called seen. */
  readonly seenBy: GardenData['health']['data']['source']
  /** Address of the page of another example; null: there is none of that id. */
  readonly pageOf: (id: string) => Html | null
  /** Where the file of a record lies in a clone; null: it cannot be said. */
  readonly fileOf: (record: RunRecord) => string | null
  readonly section: (section: Section, fragment?: string) => Html
  readonly links: ReturnType<typeof repositoryLinks>
}

export function pageOf(site: SiteData, garden: GardenData, ids: ReadonlySet<string>): (data: ExampleData) => ExamplePage {
  const root = rootOf(site, garden)
  const links = repositoryLinks(garden.repositoryUrl)
  return (data) => {
    const path = examplePath(root, data.example.id)
    return {
      data,
      path,
      root,
      repositoryUrl: garden.repositoryUrl,
      seenBy: garden.health.data.source,
      pageOf: (id) => (ids.has(id) ? linkTo(path, examplePath(root, id)) : null),
      fileOf: (record) => recordFile(garden, record),
      section: (section, fragment) => linkTo(path, sectionPath(root, section), fragment),
      links,
    }
  }
}

/** The first letters of a commit, linked where the repository is known. */
export function commitBit({ links }: Pick<ExamplePage, 'links'>, commit: string | null): Html {
  return commit === null ? html`<span class="muted">not known</span>` : commitLink(commit, links.commit)
}
