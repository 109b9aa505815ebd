/**
 * Where what lies on the data branch (DESIGN, decision 10; docs/history.md). A path and what it is for are two forms of one value:
 * `placeOf(pathOf(x))` is x for every example id, and a path that Hortus would not have written so is none of ours.
 */
import { encodeSegment } from '../record/record-id.ts'
import { SHOWS, type BadgeOptions } from '../render/badge/badge-options.ts'
import { decodePercent } from '../source/decode-percent.ts'

export type DataFile =
  | { readonly kind: 'record'; readonly example: string; /** yyyy-mm, UTC */ readonly month: string; readonly id: string }
  | { readonly kind: 'pack'; readonly example: string; readonly month: string }
  | { readonly kind: 'accepted' | 'quarantine'; readonly example: string; readonly id: string }
  | { readonly kind: 'index'; readonly example: string }
  /** An owner was told. */
  | { readonly kind: 'notice'; readonly example: string; readonly id: string }
  /** What one check of the whole garden, or of a part of it, came to. */
  | { readonly kind: 'check'; readonly month: string; readonly id: string }
  /** How many findings the repository had at the commit of the check with this id. */
  | { readonly kind: 'findings'; readonly month: string; readonly id: string }
  /** What somebody outside counted in a month. */
  | { readonly kind: 'usage'; readonly month: string }
  /** A picture, or the document that shields.io reads, for those who show an example and have no bot. */
  | { readonly kind: 'badge'; readonly example: string; readonly show: BadgeOptions['show']; readonly format: 'svg' | 'json' }

export function pathOf(file: DataFile): string {
  switch (file.kind) {
    case 'record':
      return `records/${segment(file.example)}/${file.month}/${segment(file.id)}.json`
    case 'pack':
      return `packs/${segment(file.example)}/${file.month}.jsonl`
    case 'accepted':
    case 'quarantine':
      return `${file.kind}/${segment(file.example)}/${segment(file.id)}.json`
    case 'notice':
      return `notices/${segment(file.example)}/${segment(file.id)}.json`
    case 'index':
      return `index/${segment(file.example)}.json`
    case 'check':
      return `checks/${file.month}/${segment(file.id)}.json`
    case 'findings':
      return `findings/${file.month}/${segment(file.id)}.json`
    case 'usage':
      return `usage/${file.month}.json`
    case 'badge':
      return `badges/${segment(file.example)}/${file.show}.${file.format}`
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

/** The example that a path is about; null: it is none of ours, or about the whole garden. */
export function exampleOf(path: string): string | null {
  const place = placeOf(path)
  return place !== null && 'example' in place ? place.example : null
}

/** The directory of an example's records, packs, accepted changes, quarantines or notices. */
export const directoryOf = (kind: 'records' | 'packs' | 'accepted' | 'quarantine' | 'notices', example: string): string => `${kind}/${segment(example)}`

/** Git takes longer ones; no id of a real example comes near. */
const MAX_PATH = 2000

function read(kind: string, one: string, two: string, three: string): DataFile | null {
  if (kind === 'usage') return two === '' && MONTH.test(one.slice(0, 7)) && one.slice(7) === '.json' ? { kind, month: one.slice(0, 7) } : null
  if (kind === 'checks') return three === '' && MONTH.test(one) ? withText('.json', two, (id) => ({ kind: 'check', month: one, id })) : null
  if (kind === 'findings') return three === '' && MONTH.test(one) ? withText('.json', two, (id) => ({ kind, month: one, id })) : null
  if (kind === 'index') return two === '' ? withText('.json', one, (example) => ({ kind, example })) : null
  const example = decode(one)
  if (example === null) return null
  if (kind === 'records') return MONTH.test(two) ? withText('.json', three, (id) => ({ kind: 'record', example, month: two, id })) : null
  if (three !== '') return null
  if (kind === 'badges') return badgeAt(example, two)
  if (kind === 'packs') return MONTH.test(two.slice(0, 7)) && two.slice(7) === '.jsonl' ? { kind: 'pack', example, month: two.slice(0, 7) } : null
  if (kind === 'notices') return withText('.json', two, (id) => ({ kind: 'notice', example, id }))
  return kind === 'accepted' || kind === 'quarantine' ? withText('.json', two, (id) => ({ kind, example, id })) : null
}

function badgeAt(example: string, name: string): DataFile | null {
  const [word = '', format = ''] = name.split('.')
  const show = SHOWS.find((each) => each === word)
  return show !== undefined && (format === 'svg' || format === 'json') ? { kind: 'badge', example, show, format } : null
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

const decode = (name: string): string | null => (name === '' ? null : decodePercent(name))
