/**
 * The form that nearly all descriptors have: block maps and lists of one-line texts, words and numbers. Reading that alone is many
 * times faster than the library, which reads every YAML. Whatever is not surely of this form gives null and is read by the
 * library; so this never judges, and what it gives is what the library would have given (read-common-yaml.test.ts).
 */
import type { Plain, Spot } from './source-document.ts'
import type { YamlLimits } from './yaml-limits.ts'

export interface CommonYaml {
  readonly value: Plain
  readonly spot: Spot
}

export function readCommonYaml(text: string, limits: YamlLimits): CommonYaml | null {
  if (!ORDINARY.test(text)) return null
  const reader = { text, lines: linesOf(text), next: 0, values: 0, limits }
  const first = reader.lines[0]
  if (first === undefined) return null
  try {
    const root = block(reader, first.indent, 0)
    return reader.next === reader.lines.length ? root : null
  } catch (error) {
    if (error === UNCOMMON) return null
    throw error
  }
}

/** Printable, no tab, no carriage return, no half characters, nothing that some reader takes as a line break. */
const ORDINARY = /^[\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff]*$/
const KEY = /([A-Za-z_][\w./-]{0,99}):(?=[ \n]|$)/y
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Real descriptors have six levels. */
const MAX_DEPTH = 16

interface Line {
  readonly indent: number
  /** Offsets of the first character and behind the last one that is no space. */
  readonly start: number
  readonly end: number
}

interface Reader {
  readonly text: string
  readonly lines: Line[]
  next: number
  values: number
  readonly limits: YamlLimits
}

/** Thrown and caught in this file: leaves any depth at once. */
const UNCOMMON = Symbol('uncommon')
const uncommon = (): never => {
  throw UNCOMMON
}

/** Without blank lines and comments that have a line of their own. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const stop = found === -1 ? text.length : found
    let start = at
    while (start < stop && text.charCodeAt(start) === SPACE) start++
    let end = stop
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--
    if (end > start && text.charCodeAt(start) !== HASH) lines.push({ indent: start - at, start, end })
    at = stop + 1
  }
  return lines
}

const SPACE = 32
const HASH = 35
const DASH = 45

const isItem = ({ text }: Reader, line: Line): boolean => text.charCodeAt(line.start) === DASH && (line.end === line.start + 1 || text.charCodeAt(line.start + 1) === SPACE)

function block(reader: Reader, indent: number, depth: number): CommonYaml {
  if (depth > MAX_DEPTH || ++reader.values > reader.limits.maxNodes) uncommon()
  const line = reader.lines[reader.next]!
  const { value, inner } = isItem(reader, line) ? list(reader, indent, depth) : map(reader, indent, depth)
  const after = reader.lines[reader.next]
  if (after !== undefined && after.indent > indent) uncommon()
  return { value, spot: { at: line.start, key: line.start, inner } }
}

interface Inner {
  readonly value: Plain
  readonly inner: ReadonlyMap<string, Spot>
}

function map(reader: Reader, indent: number, depth: number): Inner {
  const value = Object.create(null) as Record<string, Plain>
  const inner = new Map<string, Spot>()
  for (let line = reader.lines[reader.next]; line !== undefined && line.indent === indent && !isItem(reader, line); line = reader.lines[reader.next]) {
    KEY.lastIndex = line.start
    const key = KEY.exec(reader.text)?.[1]
    if (key === undefined || FORBIDDEN.has(key) || inner.has(key)) return uncommon()
    const read = valueOf(reader, line, line.start + key.length + 1, depth)
    value[key] = read.value
    inner.set(key, { ...read.spot, key: line.start })
  }
  return inner.size === 0 ? uncommon() : { value, inner }
}

/** On the line of its key, or as the block below it; a list may stand as far left as its key. */
function valueOf(reader: Reader, line: Line, from: number, depth: number): CommonYaml {
  reader.next++
  if (from < line.end) return oneLine(reader, from, line.end)
  const below = reader.lines[reader.next]
  if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isItem(reader, below))) return uncommon()
  return block(reader, below.indent, depth + 1)
}

function list(reader: Reader, indent: number, depth: number): Inner {
  const value: Plain[] = []
  const inner = new Map<string, Spot>()
  for (let line = reader.lines[reader.next]; line !== undefined && line.indent === indent && isItem(reader, line); line = reader.lines[reader.next]) {
    const read = item(reader, line, depth)
    inner.set(String(value.length), { ...read.spot, key: read.spot.at })
    value.push(read.value)
  }
  return { value, inner }
}

/** `- name: x` begins a map whose keys stand as far right as `name`. */
function item(reader: Reader, line: Line, depth: number): CommonYaml {
  let start = line.start + 1
  while (start < line.end && reader.text.charCodeAt(start) === SPACE) start++
  if (start === line.end) return uncommon()
  KEY.lastIndex = start
  if (KEY.test(reader.text) && KEY.lastIndex <= line.end) {
    const indent = line.indent + start - line.start
    reader.lines[reader.next] = { indent, start, end: line.end }
    return block(reader, indent, depth + 1)
  }
  reader.next++
  const read = oneLine(reader, start, line.end)
  const after = reader.lines[reader.next]
  return after !== undefined && after.indent > line.indent ? uncommon() : read
}

function oneLine(reader: Reader, from: number, end: number): CommonYaml {
  let start = from
  while (reader.text.charCodeAt(start) === SPACE) start++
  if (++reader.values > reader.limits.maxNodes) uncommon()
  return reader.text[start] === '[' ? flowList(reader, start, end) : scalar(reader.text.slice(start, end), start)
}

/** `[a, b]`, of words and numbers. */
function flowList(reader: Reader, start: number, end: number): CommonYaml {
  if (reader.text[end - 1] !== ']') return uncommon()
  const value: Plain[] = []
  const inner = new Map<string, Spot>()
  const text = reader.text.slice(start + 1, end - 1)
  let at = start + 1
  for (const part of text.trim() === '' ? [] : text.split(',')) {
    const word = part.trim()
    if (!FLOW_WORD.test(word) || ++reader.values > reader.limits.maxNodes) return uncommon()
    const read = scalar(word, at + part.indexOf(word))
    inner.set(String(value.length), { ...read.spot, key: read.spot.at })
    value.push(read.value)
    at += part.length + 1
  }
  return { value, spot: { at: start, key: start, inner } }
}

const FLOW_WORD = /^(?:[A-Za-z0-9_.+/-]*[A-Za-z0-9_.+/]|"[\w ./+-]*"|'[\w ./+-]*')$/

function scalar(source: string, at: number): CommonYaml {
  const value = valueOfScalar(source)
  const text = typeof value === 'string' ? value : value === null ? undefined : source
  return { value, spot: { at, key: at, inner: null, ...(text === undefined ? {} : { text }) } }
}

function valueOfScalar(source: string): Plain {
  const first = source[0]!
  if (first === '"') return /^"[^"\\]*"$/.test(source) ? source.slice(1, -1) : uncommon()
  if (first === "'") return /^'[^']*'$/.test(source) ? source.slice(1, -1) : uncommon()
  if (!PLAIN_START.test(source) || source.includes(': ') || source.includes(' #') || source.endsWith(':')) return uncommon()
  if (/^(?:true|True|TRUE)$/.test(source)) return true
  if (/^(?:false|False|FALSE)$/.test(source)) return false
  if (/^(?:null|Null|NULL)$/.test(source)) return null
  return NUMBER_START.test(source) ? number(source) : source
}

/** A letter, or a sign or point with a digit behind it: nothing that YAML could take as the start of something else. */
const PLAIN_START = /^(?:[A-Za-z0-9_/(\u00a1-\ud7ff]|[-+]?\.?[0-9])/
const NUMBER_START = /^[-+.0-9]/

/** As the core schema of YAML 1.2 has them; other notations are left to the library. */
function number(source: string): Plain {
  if (/^[-+]?[0-9]{1,15}$/.test(source) || /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(source) || /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]{1,2}$/.test(source)) return Number(source)
  return /^[-+]?(?:[0-9]|\.[0-9])[0-9eExXoO.+_-]*$/.test(source) && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(source) ? uncommon() : source
}
