/** Changes one word of a descriptor: comments, quoting and layout of all else stay, byte for byte. */
import type { CST } from 'yaml'
import type { PlainMap } from '../source/source-document.ts'
import { keyName, rootOf, topValue } from './descriptor-tokens.ts'
import type { TextEdit } from './text-edit.ts'
import { applyEdits } from './text-edit.ts'

/** `stability: archived`, quoted as it was; a missing key comes behind `name`, else first. null: it cannot be done without changing anything else. */
export function setStability(text: string, word: string): string | null {
  return proven(text, setKey(text, 'stability', word), 'stability', word)
}

/** `archived: true` becomes false. */
export function clearFlag(text: string): string | null {
  return proven(text, setKey(text, 'archived', 'false'), 'archived', false)
}

function setKey(text: string, key: string, word: string): TextEdit | null {
  const map = topMap(text)
  if (map === null) return null
  const item = map.items.find((each) => keyName(each.key) === key)
  return item === undefined ? insert(text, map, `${key}: ${word}`) : replaceValue(item, word)
}

type TopMap = CST.BlockMap | CST.FlowCollection
type Item = TopMap['items'][number]

function topMap(text: string): TopMap | null {
  const value = topValue(text)
  return value?.type === 'block-map' || value?.type === 'flow-collection' ? value : null
}

function replaceValue({ sep, value }: Item, word: string): TextEdit | null {
  if (value === undefined) {
    const colon = sep?.find(({ type }) => type === 'map-value-ind')
    return colon === undefined ? null : { at: colon.offset + colon.source.length, before: '', after: ` ${word}` }
  }
  if (value.type !== 'scalar' && value.type !== 'single-quoted-scalar' && value.type !== 'double-quoted-scalar') return null
  const quote = value.type === 'single-quoted-scalar' ? "'" : value.type === 'double-quoted-scalar' ? '"' : ''
  return { at: value.offset, before: value.source, after: quote + word + quote }
}

function insert(text: string, map: TopMap, line: string): TextEdit | null {
  if (map.type === 'flow-collection') return map.items.length === 0 || map.start.source !== '{' ? null : { at: map.start.offset + 1, before: '', after: `${line}, ` }
  const index = map.items.findIndex(({ key }) => keyName(key) === 'name')
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const next = map.items[index + 1]?.key
  const at = index === -1 ? map.offset : endOf(text, map.items[index]!, next?.offset ?? text.length)
  return at === null ? null : { at, before: '', after: text.slice(0, at).endsWith('\n') || at === 0 || index === -1 ? line + eol : eol + line }
}

/** Behind the line on which a value ends. */
function endOf(text: string, { value }: Item, limit: number): number | null {
  if (value === undefined || !('source' in value)) return null
  const from = value.type === 'block-scalar' ? limit : value.offset + value.source.length
  const end = text.indexOf('\n', from)
  return value.type === 'block-scalar' ? from : end === -1 ? text.length : end + 1
}

/** Read again: the key says the word, and nothing else says anything else. */
function proven(text: string, edit: TextEdit | null, key: string, word: string | boolean): string | null {
  if (edit === null || !text.startsWith(edit.before, edit.at)) return null
  const after = applyEdits(text, [edit])
  const [was, is] = [rootOf(text), rootOf(after)]
  return was !== null && is !== null && is[key] === word && JSON.stringify(withoutKey(was, key)) === JSON.stringify(withoutKey(is, key)) ? after : null
}

const withoutKey = (root: PlainMap, key: string): readonly unknown[] => Object.entries(root).filter(([name]) => name !== key)
