/** The tree of the YAML library → plain value and places, in one pass that cannot run away. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Plain, SourceIssue, Spot } from './source-document.ts'
import type { YamlLimits } from './yaml-limits.ts'

type Tell = (kind: SourceIssue['kind'], message: string, offset: number) => void
export interface Converted {
  readonly value: Plain
  readonly spot: Spot
}

/** These names change what a copied object is (A04). */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

interface Walk {
  readonly tell: Tell
  readonly limits: YamlLimits
  /** Anchors met so far: an alias may only name an earlier one. */
  readonly anchors: Map<string, Node>
  /** What is being converted now: an alias to one of these is a circle (A01). */
  readonly active: Set<Node>
  nodes: number
  stopped: boolean
}

export function convertYaml(contents: Node | null, limits: YamlLimits, tell: Tell): Converted {
  const walk: Walk = { tell, limits, anchors: new Map(), active: new Set(), nodes: 0, stopped: false }
  return convert(walk, contents, null, 0)
}

function convert(walk: Walk, node: Node | null, key: number | null, depth: number): Converted {
  const at = node?.range?.[0] ?? key ?? 0
  const leaf = (value: Plain): Converted => ({ value, spot: { at, key: key ?? at, inner: null } })
  walk.nodes++
  if (walk.stopped || node === null) return leaf(null)
  if (walk.nodes > walk.limits.maxNodes) return stop(walk, 'alias', `The document unfolds to more than ${walk.limits.maxNodes} values`, at, leaf)
  if (depth > walk.limits.maxDepth) return stop(walk, 'too_deep', `The values lie more than ${walk.limits.maxDepth} levels deep`, at, leaf)
  if (isAlias(node)) return followAlias(walk, node.source, at, key, depth)
  if (isScalar(node)) return scalarAt(walk, node, at, key)
  if (!isMap(node) && !isSeq(node)) return leaf(null)
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node)
  walk.active.add(node)
  const converted = isMap(node) ? map(walk, node, at, key ?? at, depth) : list(walk, node, at, key ?? at, depth)
  walk.active.delete(node)
  return converted
}

function stop(walk: Walk, kind: SourceIssue['kind'], message: string, at: number, leaf: (value: Plain) => Converted): Converted {
  walk.stopped = true
  walk.tell(kind, message, at)
  return leaf(null)
}

/** The value is the anchor's, the place is the alias's own: that is the line a reader can change. */
function followAlias(walk: Walk, name: string, at: number, key: number | null, depth: number): Converted {
  const target = walk.anchors.get(name)
  const spot: Spot = { at, key: key ?? at, inner: null }
  if (target === undefined) walk.tell('alias', `The alias *${cut(name)} names no earlier anchor`, at)
  else if (walk.active.has(target)) walk.tell('alias', `The alias *${cut(name)} stands inside of what it names`, at)
  else {
    const { value, spot: named } = convert(walk, target, key, depth)
    return { value, spot: named.text === undefined ? spot : { ...spot, text: named.text } }
  }
  return { value: null, spot }
}

function scalarAt(walk: Walk, node: Scalar, at: number, key: number | null): Converted {
  const value = scalar(walk, node, at)
  const text = typeof value === 'string' ? value : value === null ? undefined : node.source
  return { value, spot: { at, key: key ?? at, inner: null, ...(text === undefined ? {} : { text }) } }
}

function scalar(walk: Walk, node: Scalar, at: number): Plain {
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node)
  const { value } = node
  if (typeof value === 'number') {
    // `1234e567` is a commit that happens to look like a number; as one it would be Infinity.
    if (!Number.isFinite(value) && /^[0-9]/.test(node.source ?? '')) return node.source ?? null
    if (!Number.isFinite(value)) walk.tell('number', 'The number is not finite', at)
    return Number.isFinite(value) ? value : null
  }
  // "\ud800" is half a character: written into a report, it would make the whole of it unreadable (A06).
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'boolean' ? value : null
}

function map(walk: Walk, node: YAMLMap, at: number, key: number, depth: number): Converted {
  const value: Record<string, Plain> = Object.create(null) as Record<string, Plain>
  const inner = new Map<string, Spot>()
  for (const pair of node.items) {
    const own = keyOf(walk, pair, at)
    if (own === null) continue
    if (inner.has(own.name)) walk.tell('duplicate_key', `The key "${cut(own.name)}" stands here twice`, own.at)
    const converted = convert(walk, pair.value as Node | null, own.at, depth + 1)
    value[own.name] = converted.value
    inner.set(own.name, converted.spot)
  }
  return { value, spot: { at, key, inner } }
}

/** A key is text as it was written; others are told and left out. */
function keyOf(walk: Walk, pair: Pair, mapAt: number): { name: string; at: number } | null {
  const key = pair.key as Node | null
  const at = key?.range?.[0] ?? mapAt
  if (!isScalar(key)) {
    walk.tell('key', 'A key must be one word or text', at)
    return null
  }
  if (key.anchor !== undefined) walk.anchors.set(key.anchor, key)
  const name = (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))).toWellFormed()
  if (FORBIDDEN.has(name)) walk.tell('forbidden_key', `The key "${name}" is not allowed`, at)
  else if (name === '<<' && key.type === 'PLAIN') walk.tell('merge_key', 'Merge keys (<<) are not read', at)
  else return { name, at }
  return null
}

function list(walk: Walk, node: YAMLSeq, at: number, key: number, depth: number): Converted {
  const inner = new Map<string, Spot>()
  const value = node.items.map((item, index) => {
    const converted = isPair(item) ? convert(walk, null, at, depth + 1) : convert(walk, item as Node | null, null, depth + 1)
    inner.set(String(index), converted.spot)
    return converted.value
  })
  return { value, spot: { at, key, inner } }
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
