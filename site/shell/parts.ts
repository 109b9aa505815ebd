/** A list of any length on pages of a size that a browser likes: the first rows stand where they always did, the others on pages beside it. */
import { count as counted } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { linkTo, listPath } from './paths.ts'

export interface Part<Row> {
  /** Of the page that shows it. */
  readonly path: string
  /** From 1. */
  readonly number: number
  readonly rows: readonly Row[]
  /** Of the whole list, the number of its first row, from 1. */
  readonly first: number
  readonly all: number
  /** Of all parts. */
  readonly paths: readonly string[]
}

/** As many rows as a page has: of tables half a megabyte, at most one. */
export const PER_PAGE = 500

/** `path`: of the page that the list begins on. There is always a first part, if only an empty one. */
export function partsOf<Row>(rows: readonly Row[], { root, name, path, most = PER_PAGE }: { readonly root: string; readonly name: string; readonly path: string; readonly most?: number }): readonly [Part<Row>, ...Part<Row>[]] {
  const paths = Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, at) => (at === 0 ? path : listPath(root, name, at + 1)))
  return paths.map((own, at): Part<Row> => ({ path: own, number: at + 1, rows: rows.slice(at * most, (at + 1) * most), first: at * most + 1, all: rows.length, paths })) as [Part<Row>, ...Part<Row>[]]
}

/** Which rows these are, and the way to the others; nothing where all are on one page. `word`: what a row is, of one. */
export function pager({ path, number, rows, first, all, paths }: Part<unknown>, word: string): Html {
  if (paths.length === 1) return NOTHING
  const link = (to: number, words: string): Html => html`<a href="${linkTo(path, paths[to - 1]!)}">${text(words)}</a>`
  const item = (to: number, before: number): Html => html`${to - before > 1 ? html`<li aria-hidden="true">…</li>` : NOTHING}<li>${to === number ? html`<a aria-current="page" href="${linkTo(path, path)}">${to}</a>` : link(to, String(to))}</li>`
  const shown = paths.map((_path, at) => at + 1).filter((to) => to === 1 || to === paths.length || Math.abs(to - number) <= 4)
  return html`<nav class="parts" aria-label="Pages of this list"><p class="muted">${first} to ${first + rows.length - 1} of ${text(counted(all, word))}.</p>
<ul>${number > 1 ? html`<li>${link(number - 1, 'before')}</li>` : NOTHING}${join(shown.map((to, at) => item(to, shown[at - 1] ?? 0)))}${number < paths.length ? html`<li>${link(number + 1, 'next')}</li>` : NOTHING}</ul></nav>`
}

/** `Health, page 2` */
export const partTitle = (title: string, { number }: Part<unknown>): string => (number === 1 ? title : `${title}, page ${number}`)
