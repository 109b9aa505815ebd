/** The part of JSON Schema that schemas/config.schema.json uses, for code that walks the schema itself. */
export interface SchemaNode {
  readonly type?: SchemaType | readonly SchemaType[]
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly default?: unknown
  readonly description?: string
  readonly [keyword: string]: unknown
}

export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'

/** What a type is called in messages. */
export const TYPE_WORDS: Readonly<Record<SchemaType, string>> = { object: 'a map', array: 'a list', string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', null: 'null' }
