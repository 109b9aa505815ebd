/**
 * Where each key and value of a TOML text begins. The library gives no places. The text is already known to be TOML, so this only
 * steps over it: tables, keys, and values with what lies in them.
 */
import type { Spot } from './source-document.ts'

interface Growing {
  at: number
  key: number
  inner: Map<string, Growing> | null
  /** A list of tables, written `[[name]]`. */
  tables?: true
  text?: string
}

export function tomlSpots(text: string): Spot {
  const root: Growing = { at: 0, key: 0, inner: new Map() }
  const walk: Walk = { text, at: 0 }
  let table = root
  for (skip(walk, true); walk.at < text.length; skip(walk, true)) {
    const start = walk.at
    if (text[start] === '[') table = header(walk, root)
    else pair(walk, table)
    // Never without a step: what is no TOML must not hold us.
    if (walk.at === start) walk.at++
  }
  return root
}

interface Walk {
  readonly text: string
  at: number
}

/** `[a.b]` and `[[a.b]]`; the second begins a new item of a list. */
function header(walk: Walk, root: Growing): Growing {
  const at = walk.at
  const list = walk.text.startsWith('[[', at)
  walk.at += list ? 2 : 1
  const keys = keyPath(walk)
  walk.at += list ? 2 : 1
  const last = keys.pop() ?? ''
  const holder = descend(root, keys, at)
  if (!list) return Object.assign(own(holder, last, at), { at, key: at })
  const found = own(holder, last, at)
  found.tables = true
  found.inner ??= new Map()
  return own(found, String(found.inner.size), at)
}

/** What stands under a key, made when nothing does. */
function own(holder: Growing, key: string, at: number): Growing {
  holder.inner ??= new Map()
  const found: Growing = holder.inner.get(key) ?? { at, key: at, inner: null }
  holder.inner.set(key, found)
  return found
}

function pair(walk: Walk, table: Growing): void {
  const key = walk.at
  const keys = keyPath(walk)
  if (walk.text[walk.at] !== '=') return
  walk.at++
  skip(walk, false)
  const last = keys.pop()
  if (last === undefined) return
  const holder = descend(table, keys, key)
  holder.inner ??= new Map()
  holder.inner.set(last, value(walk, key))
}

/** Of a list of tables, the last one is meant. */
function descend(from: Growing, keys: readonly string[], at: number): Growing {
  return keys.reduce((spot, key) => {
    const next = own(spot, key, at)
    return next.tables === true ? (next.inner?.get(String(next.inner.size - 1)) ?? next) : next
  }, from)
}

function value(walk: Walk, key: number): Growing {
  const at = walk.at
  const first = walk.text[at]
  if (first === '{' || first === '[') return { at, key, inner: within(walk, first) }
  if (first === '"' || first === "'") {
    const end = stringEnd(walk.text, at)
    const quotes = walk.text.startsWith(first.repeat(3), at) ? 3 : 1
    walk.at = end
    return { at, key, inner: null, text: walk.text.slice(at + quotes, end - quotes) }
  }
  return { at, key, inner: null, text: take(walk, SCALAR).trimEnd() }
}

function within(walk: Walk, open: '{' | '['): Map<string, Growing> {
  const found: Growing = { at: walk.at, key: walk.at, inner: new Map() }
  const close = open === '{' ? '}' : ']'
  walk.at++
  for (skip(walk, true); walk.at < walk.text.length && walk.text[walk.at] !== close; skip(walk, true)) {
    const start = walk.at
    if (walk.text[start] === ',') walk.at++
    else if (open === '{') pair(walk, found)
    else found.inner?.set(String(found.inner.size), value(walk, start))
    if (walk.at === start) walk.at++
  }
  walk.at++
  return found.inner ?? new Map()
}

/** `a."b.c".d`; ends behind the blanks after it. */
function keyPath(walk: Walk): string[] {
  const keys: string[] = []
  for (;;) {
    skip(walk, false)
    const first = walk.text[walk.at]
    if (first === '"' || first === "'") {
      const end = stringEnd(walk.text, walk.at)
      keys.push(unquote(walk.text.slice(walk.at, end)))
      walk.at = end
    } else keys.push(take(walk, BARE))
    skip(walk, false)
    if (walk.text[walk.at] !== '.') return keys
    walk.at++
  }
}

const BARE = /[A-Za-z0-9_-]*/y
const SCALAR = /[^,\]}#\r\n]*/y
const BLANKS = /[ \t]*/y
const BLANKS_AND_COMMENTS = /[ \t\r\n]*(?:#[^\n]*(?:\n[ \t\r\n]*|$))*/y

function take(walk: Walk, pattern: RegExp): string {
  pattern.lastIndex = walk.at
  const text = pattern.exec(walk.text)?.[0] ?? ''
  walk.at += text.length
  return text
}

function skip(walk: Walk, lines: boolean): void {
  take(walk, lines ? BLANKS_AND_COMMENTS : BLANKS)
}

/** Offset behind the closing quotes. */
function stringEnd(text: string, start: number): number {
  const quote = text[start] as string
  const long = text.startsWith(quote.repeat(3), start)
  const close = long ? quote.repeat(3) : quote
  for (let at = start + close.length; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text.startsWith(close, at)) {
      // Up to two quotes may stand before the closing three.
      const more = long ? [0, 1].filter((step) => text.startsWith(quote.repeat(step + 1), at + 3)).length : 0
      return at + close.length + more
    }
  }
  return text.length
}

function unquote(word: string): string {
  if (word.startsWith("'")) return word.slice(1, -1)
  try {
    return JSON.parse(word) as string
  } catch {
    return word.slice(1, -1)
  }
}
