import { code, html, type Html } from '../../core/render/html/html.ts'
import { examplePath, linkTo } from '../shell/paths.ts'
import type { GardenData } from '../site-data.ts'

/** The id of an example, linked to its page from `path`; only shown where there is none of that id. */
export function exampleLinks({ examples }: GardenData, path: string, root: string): (id: string) => Html {
  const ids = new Set(examples.map(({ example }) => example.id))
  return (id) => (ids.has(id) ? html`<a href="${linkTo(path, examplePath(root, id))}">${code(id)}</a>` : code(id))
}
