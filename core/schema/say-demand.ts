import { TYPE_WORDS, type SchemaType } from './schema-node.ts'

/** What ajv asks for, in words for people: `must be a map or text`, `must be at least 16`. */
export function sayDemand({ keyword, params, message }: { readonly keyword: string; readonly params: Readonly<Record<string, unknown>>; readonly message?: string }): string {
  switch (keyword) {
    case 'type':
      return `must be ${either([params['type']].flat().filter((type) => type !== 'null').map((type) => TYPE_WORDS[type as SchemaType] ?? String(type)))}`
    case 'enum':
      return `must be one of ${either(listOf(params['allowedValues']).filter((word) => word !== null).map(String))}`
    case 'minimum':
      return `must be at least ${String(params['limit'])}`
    case 'maximum':
      return `must be at most ${String(params['limit'])}`
    case 'exclusiveMinimum':
      return `must be more than ${String(params['limit'])}`
    case 'minItems':
    case 'minLength':
      return 'must not be empty'
    default:
      return message ?? 'has a wrong form'
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const either = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1')
