import { validateDescriptor } from '../schema/example.ts'
import { TYPE_WORDS, type SchemaType } from '../schema/schema-node.ts'
import { finding } from './finding.ts'
import type { Rule } from './subject.ts'

/** Keys that Hortus acts on: a wrong form there cannot work. Elsewhere it is told and read as well as it can be. */
const ACTED_ON = /^\/(presets|profiles|metrics|build|shared_paths)(\/|$)/
/** What a preset starts is judged, with better words, by the rules of presets. */
const JUDGED_ELSEWHERE = /^\/presets\/[^/]+(\/(command|script))?$/

const MAX = 20

export const schemaRules: Rule = ({ document, root, example }) => {
  if (validateDescriptor(root)) return []
  const errors = (validateDescriptor.errors ?? []).filter(({ instancePath }) => !JUDGED_ELSEWHERE.test(instancePath))
  return errors.slice(0, MAX).map(({ instancePath, keyword, params, message }) => {
    const where = instancePath === '' ? 'The descriptor' : `\`${instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 100)}\``
    const code = ACTED_ON.test(instancePath) ? 'GARDEN.SCHEMA' : 'GARDEN.ODD_VALUE'
    return finding(code, { ...document.place(instancePath), example: example.id }, `${where} ${demand(keyword, params as Record<string, unknown>, message)}.`)
  })
}

function demand(keyword: string, params: Readonly<Record<string, unknown>>, message: string | undefined): string {
  if (keyword === 'type') return `must be ${list(namesOf(params['type']))}`
  if (keyword === 'enum') return `must be one of ${list(params['allowedValues'])}`
  return message ?? 'has a wrong form'
}

/** ajv gives one type, or several. */
const namesOf = (types: unknown): readonly string[] => [types].flat().filter((type) => type !== 'null').map((type) => TYPE_WORDS[type as SchemaType] ?? String(type))

const list = (words: unknown): string => (Array.isArray(words) ? words.filter((word) => word !== 'null').join(', ').replace(/, ([^,]*)$/, ' or $1') : String(words))
