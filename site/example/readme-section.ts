import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { linkTo, picturePath } from '../shell/paths.ts'
import type { ExamplePage } from './page-of.ts'
import { renderReadme } from './readme/render-readme.ts'

export function readmeSection(page: ExamplePage): Html {
  const { data, links } = page
  if (data.readme === null) return html`<section id="readme"><h2>README</h2><p class="muted">It has none.</p></section>`
  if (data.readme.text.trim() === '') return html`<section id="readme"><h2>README</h2><p class="muted">It is empty.</p></section>`
  const address = links.file(data.readme.path)
  const body = renderReadme(data.readme, {
    path: data.readme.path,
    page: (path) => exampleAt(page, path),
    file: links.file,
    picture: (path) => {
      const found = data.pictures.find((each) => each.path === path)
      return found === undefined ? null : { src: linkTo(page.path, picturePath(page.root, path)), width: found.width, height: found.height }
    },
  })
  return html`<section id="readme"><h2>README</h2>${address === null ? NOTHING : html`<p class="small"><a href="${text(address, 3000)}" rel="noreferrer">${text(data.readme.path, 300)}</a></p>`}
<div class="readme">${body}</div></section>`
}

/** `../other` and `../other/README.md` are pages of ours when that is an example. */
function exampleAt({ data: { example }, pageOf }: ExamplePage, path: string): string | null {
  const folder = example.path.endsWith(`/${example.id}`) ? example.path.slice(0, -example.id.length) : null
  const directory = path.replace(/\/readme\.md$/i, '')
  if (folder === null || !directory.startsWith(folder)) return null
  const id = directory.slice(folder.length)
  return id === example.id ? null : pageOf(id)
}
