/** All findings as the browser gets them: texts are said once, since thousands of findings say the same. */
import { encodedPath } from '../shell/encoded-path.ts'
import { LEVELS, type FindingShown } from './finding-shown.ts'

export interface FindingData {
  readonly texts: readonly string[]
  /** Indexes of `texts`: code, path, message, fix, example (-1: it is about none); then the level's index, the line (0: none is known), 1 where it is known before. */
  readonly rows: readonly (readonly number[])[]
  /** Index of an example → its page. */
  readonly pages: Readonly<Record<number, string>>
  /** What addresses of files begin with; null: nobody knows. */
  readonly base: string | null
}

export interface FindingSource extends Omit<FindingShown, 'where' | 'address'> {
  readonly path: string
  readonly line: number | null
}

export function packFindings(all: readonly FindingSource[], base: string | null): FindingData {
  const at = new Map<string, number>()
  const index = (words: string): number => {
    const known = at.get(words)
    if (known !== undefined) return known
    at.set(words, at.size)
    return at.size - 1
  }
  const pages: Record<number, string> = {}
  const rows = all.map(({ code, path, message, fix, example, level, line, known }) => {
    const own = example === null ? -1 : index(example.id)
    if (example?.href != null) pages[own] = example.href
    return [index(code), index(path), index(message), index(fix), own, LEVELS.indexOf(level), line ?? 0, known ? 1 : 0]
  })
  return { texts: [...at.keys()], rows, pages, base }
}

export function unpackFindings({ texts, rows, pages, base }: FindingData): readonly FindingShown[] {
  return rows.map(([code, path, message, fix, example, level, line, known]) => shownOf({ code: texts[code!]!, path: texts[path!]!, message: texts[message!]!, fix: texts[fix!]!, example: example === -1 ? null : { id: texts[example!]!, href: pages[example!] ?? null }, level: LEVELS[level!]!, line: line === 0 ? null : line!, known: known === 1 }, base))
}

export function shownOf({ path, line, ...rest }: FindingSource, base: string | null): FindingShown {
  const at = line === null ? '' : `${line}`
  return { ...rest, where: at === '' ? path : `${path}:${at}`, address: base === null ? null : `${base}${path === '.' ? '' : encodedPath(path)}${at === '' ? '' : `#L${at}`}` }
}
