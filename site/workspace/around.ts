/** What the parts of a workspace's pages are given. */
import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { IndexReference, WorkspaceIndex } from '../../core/schema/index.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import { linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData, WorkspaceDetails } from '../site-data.ts'
import { relationsOf, type Relations } from './relations.ts'
import { workspacePath, type Kind } from './workspace-paths.ts'

export interface Around {
  readonly site: SiteData
  readonly garden: GardenData
  readonly root: string
  readonly index: WorkspaceIndex
  readonly relations: Relations
  readonly details: WorkspaceDetails
  readonly links: ReturnType<typeof repositoryLinks>
}

/** A page, and all around it. */
export type Here = Around & { readonly path: string }

export function aroundOf(site: SiteData, garden: GardenData, index: WorkspaceIndex): Around {
  return { site, garden, root: rootOf(site, garden), index, relations: relationsOf(index), details: garden.workspaceDetails ?? NO_DETAILS, links: repositoryLinks(garden.repositoryUrl) }
}

const NO_DETAILS: WorkspaceDetails = { cards: new Map(), curves: new Map(), trust: new Map() }

/** `name:v1` and `name` → its page; null: no such thing is in the workspace. */
export function pageOf({ root, relations }: Around, kind: Kind, id: string): string | null {
  if (kind === 'runs') return relations.runs.has(id) ? workspacePath(root, 'runs', id) : null
  const found = relations[kind].get(id)
  return found === undefined ? null : workspacePath(root, kind, found.name, found.version)
}

export function entityLink(here: Here, kind: Kind, id: string): Html {
  const page = pageOf(here, kind, id)
  return page === null ? code(id, 200) : html`<a href="${linkTo(here.path, page)}">${text(id, 200)}</a>`
}

/** What an entity names: linked where it is here, and said where it is not. */
export function referenceBit(here: Here, kind: Kind, reference: IndexReference | null): Html {
  if (reference === null) return NOTHING
  const { id, written, resolved } = reference
  if (id === null) return html`<span class="open"><span aria-hidden="true">?</span> names nothing</span>${written === '' ? NOTHING : html` ${code(written, 200)}`}`
  return resolved ? entityLink(here, kind, id) : html`${code(id, 200)} <span class="open"><span aria-hidden="true">?</span> not in the workspace</span>`
}

export const crumbs = (here: Here, ...steps: readonly Html[]): Html => html`<p class="crumbs"><a href="${linkTo(here.path, sectionPath(here.root, 'workspace'))}">Workspace</a>${steps.map((step) => html` / ${step}`).join('') as Html}</p>`
