/**
 * Where what lies on the data branch (DESIGN, decision 10; docs/history.md). A path and what it is for are two forms of one value:
 * `placeOf(pathOf(x))` is x for every example id, and a path that Hortus would not have written so is none of ours.
 */
import { encodeSegment } from '../record/record-id.ts'

export type DataFile =
  | { readonly kind: 'record'; readonly example: string; /** yyyy-mm, UTC */ readonly month: string; readonly id: string }
  | { readonly kind: 'pack'; readonly example: string; readonly month: string }
  | { readonly kind: 'accepted' | 'quarantine'; readonly example: string; readonly id: string }
  | { readonly kind: 'index'; readonly example: string }

export function pathOf(file: DataFile): string {
  const own = segment(file.example)
  switch (file.kind) {
    case 'record':
      return `records/${own}/${file.month}/${segment(file.id)}.json`
    case 'pack':
      return `packs/${own}/${file.month}.jsonl`
    case 'accepted':
    case 'quarantine':
      return `${file.kind}/${own}/${segment(file.id)}.json`
    case 'index':
      return `index/${own}.json`
  }
}

/** null: not ours, however much it looks like it (`records/../x`, another spelling of the same id). */
export function placeOf(path: string): DataFile | null {
  if (path.length > MAX_PATH) return null
  const [kind = '', one = '', two = '', three = '', ...more] = path.split('/')
  if (more.length > 0) return null
  const found = read(kind, one, two, three)
  return found !== null && pathOf(found) === path ? found : null
}

/** The directory of an example's records, packs, accepted changes or quarantines. */
export const directoryOf = (kind: 'records' | 'packs' | 'accepted' | 'quarantine', example: string): string => `${kind}/${segment(example)}`

/** Git takes longer ones; no id of a real example comes near. */
const MAX_PATH = 2000

function read(kind: string, one: string, two: string, three: string): DataFile | null {
  if (kind === 'index') return two === '' ? withText('.json', one, (example) => ({ kind, example })) : null
  const example = decode(one)
  if (example === null) return null
  if (kind === 'records') return MONTH.test(two) ? withText('.json', three, (id) => ({ kind: 'record', example, month: two, id })) : null
  if (three !== '') return null
  if (kind === 'packs') return MONTH.test(two.slice(0, 7)) && two.slice(7) === '.jsonl' ? { kind: 'pack', example, month: two.slice(0, 7) } : null
  return kind === 'accepted' || kind === 'quarantine' ? withText('.json', two, (id) => ({ kind, example, id })) : null
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

function withText(ending: string, name: string, make: (text: string) => DataFile): DataFile | null {
  const text = name.endsWith(ending) ? decode(name.slice(0, -ending.length)) : null
  return text === null ? null : make(text)
}

/**
 * One name of a directory. A dot in front is encoded too, so that `.git` is no name that git refuses and `..` none that climbs; and
 * so are `*` and `~`, which a checkout on Windows could not hold (`git~1` is `.git` there).
 */
function segment(text: string): string {
  return encodeSegment(text).replace(/^\./, '%2E').replaceAll('*', '%2A').replaceAll('~', '%7E')
}

function decode(name: string): string | null {
  try {
    return name === '' ? null : decodeURIComponent(name)
  } catch {
    return null
  }
}
