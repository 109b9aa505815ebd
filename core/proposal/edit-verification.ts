/**
 * Writes a claim into a descriptor: `verification.last_verified` and its note. Comments, quoting and layout of all else stay, byte for
 * byte; what cannot be edited so alone is not edited at all.
 */
import type { CST } from 'yaml'
import { keyName, rootOf, topValue } from '../archive/descriptor-tokens.ts'
import { applyEdits, type TextEdit } from '../archive/text-edit.ts'
import { isMap, type Plain } from '../source/source-document.ts'

export interface Claim {
  /** YYYY-MM-DD */
  readonly day: string
  /** One line of plain words: letters, digits, blanks and `.,:;()/-`. */
  readonly note: string
}

/** null: the descriptor has a form in which it cannot be done without changing anything else. */
export function editVerification(text: string, claim: Claim): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(claim.day) || !/^[\w .,:;()/-]{1,200}$/.test(claim.note)) return null
  const map = topMap(text)
  if (map === null) return null
  const own = map.items.find(({ key }) => keyName(key) === 'verification')
  const edits = own === undefined ? appended(text, map, claim) : inside(text, own, claim)
  return edits === null ? null : proven(text, edits, claim)
}

type Item = CST.BlockMap['items'][number]
type Scalar = CST.FlowScalar

function topMap(text: string): CST.BlockMap | null {
  const value = topValue(text)
  return value?.type === 'block-map' && value.indent === 0 ? value : null
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
const isScalar = (value: CST.Token | undefined): value is Scalar => value?.type === 'scalar' || value?.type === 'single-quoted-scalar' || value?.type === 'double-quoted-scalar'

/** A block of its own at the end of the file. */
function appended(text: string, map: CST.BlockMap, { day, note }: Claim): readonly TextEdit[] | null {
  const last = map.items.at(-1)
  // What ends in a block scalar that keeps its line ends, or in a document end, would swallow or lose what comes behind it.
  if (last === undefined || /^(?:\.\.\.|---)/m.test(text.slice(map.offset)) || /[|>]\d?\+/.test(text)) return null
  const eol = eolOf(text)
  const at = text.trimEnd() === '' ? 0 : text.length
  const begin = text.endsWith('\n') ? '' : eol
  return [{ at, before: '', after: `${begin}verification:${eol}  last_verified: "${day}"${eol}  last_verification_note: "${note}"${eol}` }]
}

function inside(text: string, { value }: Item, { day, note }: Claim): readonly TextEdit[] | null {
  if (value?.type !== 'block-map') return null
  const item = (name: string): Item | undefined => value.items.find(({ key }) => keyName(key) === name)
  const [date, words] = [item('last_verified'), item('last_verification_note')]
  // Whoever writes the claim in another form keeps it in that form: a second date beside theirs would be a second claim.
  if (item('date') !== undefined || (date === undefined && item('status') === undefined)) return null
  const dated = date === undefined ? inserted(text, value, `last_verified: "${day}"`) : replaced(date, day)
  const noted = words === undefined ? (date === undefined ? [] : inserted(text, value, `last_verification_note: "${note}"`, date)) : replaced(words, note)
  return dated === null || noted === null ? null : [...dated, ...noted]
}

function replaced({ value }: Item, word: string): readonly TextEdit[] | null {
  if (!isScalar(value) || /[\r\n]/.test(value.source)) return null
  const quote = value.type === 'single-quoted-scalar' ? "'" : '"'
  // A day without quotes stays without: it is read as the same text.
  const bare = value.type === 'scalar' && /^\d{4}-\d\d-\d\d$/.test(word)
  return [{ at: value.offset, before: value.source, after: bare ? word : `${quote}${word}${quote}` }]
}

/** A line of its own behind that of another key, with the same indentation. */
function inserted(text: string, map: CST.BlockMap, line: string, behind = map.items[0]): readonly TextEdit[] | null {
  const value = behind?.value
  if (behind === undefined || !isScalar(value) || /[\r\n]/.test(value.source)) return null
  const end = text.indexOf('\n', value.offset + value.source.length)
  const at = end === -1 ? text.length : end + 1
  const eol = eolOf(text)
  const indented = `${' '.repeat(map.indent)}${line}`
  return [{ at, before: '', after: end === -1 ? `${eol}${indented}` : `${indented}${eol}` }]
}

/** Read again: the claim says what it should, and nothing else says anything else. */
function proven(text: string, edits: readonly TextEdit[], { day, note }: Claim): string | null {
  if (edits.some(({ at, before }) => !text.startsWith(before, at))) return null
  const after = applyEdits(text, edits)
  const [was, is] = [rootOf(text), rootOf(after)]
  if (was === null || is === null) return null
  const [old, claim] = [was['verification'], is['verification']]
  if (claim === undefined || !isMap(claim) || claim['last_verified'] !== day) return null
  const [oldMap, noted] = [old !== undefined && isMap(old) ? old : {}, claim['last_verification_note']]
  if (noted !== note && noted !== oldMap['last_verification_note']) return null
  return same(without(was, 'verification'), without(is, 'verification')) && same(without(oldMap, 'last_verified', 'last_verification_note'), without(claim, 'last_verified', 'last_verification_note')) ? after : null
}

const without = (map: Readonly<Record<string, Plain>>, ...keys: readonly string[]): unknown => Object.entries(map).filter(([name]) => !keys.includes(name))
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
