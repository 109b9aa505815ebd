import { readYaml } from '../source/read-yaml.ts'
import type { YamlLimits } from '../source/yaml-limits.ts'
import { isList, isMap, type Plain, pointer, type SourceDocument, type SourceIssue } from '../source/source-document.ts'
import { configSchema } from '../schema/generated/config.schema.ts'
import type { Assignment, Issue } from './assignment.ts'
import { holdsKeys, locate } from './locate.ts'
import type { Spot } from './origin.ts'
import type { Layer } from './text-layers.ts'

/** Room for long lists of globs and levels; a configuration is written by hand. */
export const CONFIG_LIMITS: YamlLimits = { maxBytes: 256 * 1024, maxDepth: 32, maxNodes: 20_000 }

/** A file of configuration: every value is one assignment, at the line and column of its key. */
export function yamlLayer(layer: 'organisation' | 'repository', path: string, text: string): Layer {
  const read = readYaml(text, path, CONFIG_LIMITS)
  if (!read.ok) return { assignments: [], issues: read.problem.map((issue) => toIssue(layer, path, issue)) }
  const document = read.value
  if (document.value === null) return { assignments: [], issues: [] }
  if (!isMap(document.value)) return { assignments: [], issues: [notAMap(layer, document)] }
  return { assignments: assignments(layer, document, document.value, []), issues: [] }
}

function assignments(layer: 'organisation' | 'repository', document: SourceDocument, value: Plain, path: readonly string[]): readonly Assignment[] {
  if (isMap(value) && Object.keys(value).length > 0 && takesKeys(path)) return Object.entries(value).flatMap(([key, child]) => assignments(layer, document, child, [...path, key]))
  const { line, column } = document.keyPlace(pointer(...path))
  return path.length === 0 ? [] : [{ path, value, origin: { layer, path: document.path, line, column, ...itemsOf(document, value, path) } }]
}

/** Where the maps of a list stand: a list is one value, and what is wrong with one of its items is told at that. */
function itemsOf(document: SourceDocument, value: Plain, path: readonly string[]): { readonly items?: readonly Spot[] } {
  if (!isList(value) || !value.some(isMap)) return {}
  return { items: value.map((_, index) => { const { line, column } = document.place(pointer(...path, index)); return { line, column } }) }
}

/** A map where no map belongs stays whole, so that it is told once and at its own key. */
function takesKeys(path: readonly string[]): boolean {
  const located = locate(configSchema, path, { joinFreeKeys: false, ignoreCase: false })
  return located.kind === 'found' && holdsKeys(located.node)
}

function toIssue(layer: 'organisation' | 'repository', path: string, { kind, message, line, column }: SourceIssue): Issue {
  return { kind: kind === 'forbidden_key' ? 'forbidden_key' : 'syntax', path, message, fix: 'Correct the file at the place shown.', origin: { layer, path, line, column } }
}

function notAMap(layer: 'organisation' | 'repository', document: SourceDocument): Issue {
  const { line, column } = document.place('')
  return { kind: 'wrong_type', path: document.path, message: 'The file must hold a map of keys', fix: 'Write for instance `engine: docker`.', origin: { layer, path: document.path, line, column } }
}
