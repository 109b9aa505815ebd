/**
 * Where each key and value of a TOML text begins. The library gives no places. The text is already known to be TOML, so this only
 * steps over it: tables, keys, and values with what lies in them.
 */
import type { Spot } from './source-document.ts'

interface Growing {
  at: number
  key: number
  inner: Map<string, Growing> | null
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
  const found = descend(root, keys, at)
  if (!list) return Object.assign(found, { at, key: at })
  found.inner ??= new Map()
  const item: Growing = { at, key: at, inner: new Map() }
  found.inner.set(String(found.inner.size), item)
  return item
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

function descend(from: Growing, keys: readonly string[], at: number): Growing {
  let spot = from
  for (const key of keys) {
    spot.inner ??= new Map()
    const next: Growing = spot.inner.get(key) ?? { at, key: at, inner: null }
    spot.inner.set(key, next)
    // Of a list of tables, the last one is meant.
    const items = next.inner
    spot = items?.get(String(items.size - 1)) ?? next
  }
  return spot
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
  const text = (/[^,\]}#\n]*/y.exec(atOf(walk))?.[0] ?? '').trimEnd()
  walk.at += text.length
  return { at, key, inner: null, text }
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
    } else {
      const bare = BARE.exec(at(BARE, walk))?.[0] ?? ''
      keys.push(bare)
      walk.at += bare.length
    }
    skip(walk, false)
    if (walk.text[walk.at] !== '.') return keys
    walk.at++
  }
}
