import type { SchemaNode } from '../schema/schema-node.ts'
import { type Assignment, dotted, FORBIDDEN_KEYS, type Issue } from './assignment.ts'
import { convert } from './convert.ts'
import { holdsKeys, locate } from './locate.ts'
import { type Merge, setValue } from './merge.ts'
import type { Origin } from './origin.ts'

/** Puts one assignment into the merge: maps merge, everything else (lists too) replaces what was there. */
export function apply(merge: Merge, schema: SchemaNode, assignment: Assignment): void {
  if (assignment.path.some((key) => FORBIDDEN_KEYS.has(key))) return void merge.issues.push(forbidden(assignment))
  const text = isText(assignment.origin)
  const located = locate(schema, assignment.path, { joinFreeKeys: text, ignoreCase: assignment.origin.layer === 'environment' })
  if (located.kind === 'unknown') return void merge.issues.push(unknown(assignment, located.at, located.suggestion))
  if (located.kind === 'not_a_map') return void merge.issues.push(wrongType(assignment, located.at, convert({}, located.node)))
  if (holdsKeys(located.node)) return applyMap(merge, schema, { ...assignment, path: located.path }, located.node)
  const converted = convert(assignment.value, located.node)
  if (!converted.ok) return void merge.issues.push(wrongType(assignment, located.path, converted))
  setValue(merge, located.path, converted.value, assignment.origin)
}

/** A map given whole: nothing in it (`build:` with its lines commented out), or `KEY=value` lines, the only shape an action input can give one. */
function applyMap(merge: Merge, schema: SchemaNode, assignment: Assignment, node: SchemaNode): void {
  const { value, path, origin } = assignment
  if (value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)) return
  const lines = typeof value === 'string' && isText(origin) && node.properties === undefined ? value.split('\n').map((line) => line.trim()).filter(Boolean) : null
  if (lines === null || lines.some((line) => line.indexOf('=') < 1)) {
    return void merge.issues.push(wrongType(assignment, path, convert(value, { type: 'object' })))
  }
  for (const line of lines) {
    const at = line.indexOf('=')
    apply(merge, schema, { path: [...path, line.slice(0, at).trim()], value: line.slice(at + 1).trim(), origin })
  }
}

const isText = (origin: Origin): boolean => origin.layer === 'environment' || origin.layer === 'inputs' || origin.layer === 'dotlist'

function forbidden({ path, origin }: Assignment): Issue {
  return { kind: 'forbidden_key', path: dotted(path), message: `${dotted(path)} holds a key that is never allowed`, fix: 'Remove the key.', origin }
}

function unknown(assignment: Assignment, at: readonly string[], suggestion: string | null): Issue {
  const meant = suggestion === null ? '' : `; did you mean ${dotted([...at.slice(0, -1), suggestion])}?`
  const fix = suggestion === null ? 'Remove the key; `hortus config --explain` lists every key there is.' : `Write ${dotted([...at.slice(0, -1), suggestion])}.`
  return { kind: 'unknown_key', path: dotted(at), message: `Unknown key ${dotted(at)}${meant}`, fix, origin: assignment.origin }
}

function wrongType(assignment: Assignment, at: readonly string[], refused: ReturnType<typeof convert>): Issue {
  const { message, fix } = refused.ok ? { message: 'holds no keys', fix: 'Write one value.' } : refused
  return { kind: 'wrong_type', path: dotted(at), message: `${dotted(at)} ${message}`, fix, origin: assignment.origin }
}
