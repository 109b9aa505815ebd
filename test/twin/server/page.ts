/** Lists: `page`, `per_page` of at most 100, and the Link header, which names the repository by its number as GitHub's does. */
import type { Answer } from './answer.ts'
import type { Call } from './route.ts'

export const PER_PAGE = 30
export const MOST_PER_PAGE = 100

export interface Page {
  readonly number: number
  readonly size: number
}

/** GitHub takes what it can read and falls back to the defaults for the rest; more than 100 a page is 100. */
export function pageOf(query: URLSearchParams): Page {
  return { number: positive(query.get('page')) ?? 1, size: Math.min(positive(query.get('per_page')) ?? PER_PAGE, MOST_PER_PAGE) }
}

/** One page of `rows`, each shaped by `shape`; `wrap` puts the page into a document that also has the count. */
export function listAnswer<Row>(call: Call, rows: readonly Row[], shape: (row: Row) => unknown, wrap: (items: unknown[], total: number) => unknown = (items) => items): Answer {
  const page = pageOf(call.query)
  const items = rows.slice((page.number - 1) * page.size, page.number * page.size).map(shape)
  return { status: 200, body: wrap(items, rows.length), headers: linkHeader(call, page, Math.ceil(rows.length / page.size)) }
}

export function linkHeader(call: Call, { number }: Page, last: number): Record<string, string> {
  if (last <= 1) return {}
  const to = (page: number): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(page))
    return `<${call.state.origin}${call.path}?${query}>`
  }
  const links = [
    ...(number > 1 ? [`${to(Math.min(number - 1, last))}; rel="prev"`] : []),
    ...(number < last ? [`${to(number + 1)}; rel="next"`, `${to(last)}; rel="last"`] : []),
    ...(number > 1 ? [`${to(1)}; rel="first"`] : []),
  ]
  return { link: links.join(', ') }
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
