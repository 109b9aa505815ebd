import { didYouMean } from '../source/did-you-mean.ts'
import { TYPE_WORDS, type SchemaNode, type SchemaType } from '../schema/schema-node.ts'

export type Converted = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string; readonly fix: string }

/**
 * Gives a value the type its schema asks for, when that loses nothing: "30" → 30, "true" → true, "a, b" → ["a", "b"].
 * Numbers are not turned into text: YAML has already read 1.10 as 1.1 by then, so only the author can say which was meant.
 */
export function convert(value: unknown, node: SchemaNode): Converted {
  const types = typesOf(node)
  if (node.enum !== undefined) return oneOf(value, node.enum)
  if (value === null && types.includes('null')) return { ok: true, value: null }
  for (const type of types) {
    const converted = CONVERTERS[type](value, node)
    if (converted !== undefined) return converted
  }
  return refuse(value, types)
}

const typesOf = (node: SchemaNode): readonly SchemaType[] => (node.type === undefined ? [] : typeof node.type === 'string' ? [node.type] : [...node.type].sort((a, b) => Number(b === 'null') - Number(a === 'null')))

type Converter = (value: unknown, node: SchemaNode) => Converted | undefined

const CONVERTERS: Readonly<Record<SchemaType, Converter>> = {
  null: (value) => (value === null || value === 'null' ? { ok: true, value: null } : undefined),
  string: (value) => (typeof value === 'string' ? { ok: true, value } : undefined),
  number: toNumber,
  integer: toInteger,
  boolean: toBoolean,
  array: toList,
  object: toMap,
}

/** Decimal only, without the spellings that mean something else elsewhere (0x10, 1_000, Infinity). */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

function toNumber(value: unknown): Converted | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : Number.NaN
  return Number.isFinite(number) ? { ok: true, value: number } : undefined
}

function toInteger(value: unknown): Converted | undefined {
  const converted = toNumber(value)
  return converted?.ok === true && Number.isInteger(converted.value) ? converted : undefined
}

const WORDS: Readonly<Record<string, boolean>> = { true: true, yes: true, '1': true, false: false, no: false, '0': false }

function toBoolean(value: unknown): Converted | undefined {
  if (typeof value === 'boolean') return { ok: true, value }
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return Object.hasOwn(WORDS, word) ? { ok: true, value: WORDS[word] } : undefined
}

function toList(value: unknown, node: SchemaNode): Converted | undefined {
  if (typeof value === 'string') return { ok: true, value: value.split(',').map((item) => item.trim()).filter(Boolean) }
  if (!Array.isArray(value)) return undefined
  const items: unknown[] = []
  for (const [index, item] of value.entries()) {
    const converted = convert(item, node.items ?? {})
    if (!converted.ok) return { ...converted, message: `item ${index + 1} ${converted.message}` }
    items.push(converted.value)
  }
  return { ok: true, value: items }
}

/** A map inside a list, for instance an exemption. Maps elsewhere are merged key by key and never come here whole. */
function toMap(value: unknown, node: SchemaNode): Converted | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || node.properties === undefined) return undefined
  const map: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) {
    const property = Object.hasOwn(node.properties, key) ? node.properties[key] : undefined
    if (property === undefined) return unknownKey(key, Object.keys(node.properties))
    const converted = convert(each, property)
    if (!converted.ok) return { ...converted, message: `${key} ${converted.message}` }
    map[key] = converted.value
  }
  return { ok: true, value: map }
}

function unknownKey(key: string, known: readonly string[]): Converted {
  const meant = didYouMean(key, known)
  return { ok: false, message: `has the unknown key ${shown(key)}`, fix: meant === null ? `The keys are ${known.join(', ')}.` : `Write ${meant}.` }
}

function oneOf(value: unknown, words: readonly string[]): Converted {
  if (typeof value === 'string' && words.includes(value.trim())) return { ok: true, value: value.trim() }
  return { ok: false, message: `must be one of ${words.join(', ')}, not ${shown(value)}`, fix: `Write one of: ${words.join(', ')}.` }
}

function refuse(value: unknown, types: readonly SchemaType[]): Converted {
  const asked = types.toReversed().map((type) => TYPE_WORDS[type]).join(' or ')
  const quoted = types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')
  return { ok: false, message: `must be ${asked}, not ${shown(value)}`, fix: quoted ? 'Put the value in quotes.' : `Write ${asked}.` }
}

/** Short, and never the whole of a value that may be a secret or a megabyte. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  if (typeof value === 'object') return 'a map'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
