import type { Html } from '../../core/render/html/html.ts'
import { digestOf } from '../shell/digest.ts'
import type { ExamplePage } from './page-of.ts'

/** The section of the README: from an earlier build where somebody remembers it, for what reads Markdown is more code than all the rest of a page. `linked`: a word for the pages that it may link to. */
export function readmeOf(page: ExamplePage, linked: string | null): Promise<Html> {
  const { data: { example, readme, pictures, rememberReadme }, path, root, repositoryUrl } = page
  const make = async (): Promise<Html> => (await import('./readme-section.ts')).readmeSection(page)
  return rememberReadme === undefined ? make() : rememberReadme(digestOf(path, root, repositoryUrl, example.id, example.path, readme, pictures, linked), make)
}
