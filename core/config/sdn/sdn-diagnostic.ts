/** What is unusual or wrong in a text in SDN, at its place. */
export interface SdnDiagnostic {
  readonly kind: SdnKind
  readonly message: string
  /** From 1; null: it is about the whole text. */
  readonly line: number | null
  readonly column: number | null
}

/**
 * `dialect:` is what real files write and the published grammar does not have (an error in strict mode); the others are said in both modes.
 * Sources: the format's own document, version 1, and what its reference parser makes of real files.
 */
export const SDN_KINDS = {
  'dialect:key': 'a key is letters, digits and underscores in the grammar, and does not begin with a digit',
  'dialect:equals': 'in the grammar `=` stands before `[…]` or `{…}` only',
  'dialect:text': 'text with blanks or signs stands in quotes in the grammar',
  'dialect:section': 'the grammar has no `[section]`',
  'dialect:item': 'the grammar has no `- item`',
  'dialect:attributes': 'the grammar has no `a=1, b=2` behind a colon',
  'dialect:block_text': 'the grammar has no `|` text',
  'dialect:tuple': 'a tuple stands only in a table in the grammar',
  'dialect:multiline': 'brackets end on the line on which they begin in the grammar',
  'dialect:comma': 'the grammar has a value between two commas',
  'dialect:empty': 'in the grammar a key has a value',
  'dialect:escape': 'the escapes are \\" \\\\ \\n \\t \\r',
  'dialect:number': 'a number is written as 1000, 1.5 or -1e-3 in the grammar',
  'dialect:indent': 'lines of one block begin in one column',
  duplicate_key: 'the same key stands twice in one block; the last one holds',
  arity: 'a row has as many cells as its table has fields',
  unclosed: 'a quote or a bracket is never closed',
  syntax: 'this cannot be read',
  number: 'a number that would lose digits is kept as text',
  too_large: 'the text is larger than what is read',
  too_deep: 'the values lie deeper than what is read',
} as const

export type SdnKind = keyof typeof SDN_KINDS

/** What cannot be told apart from damage is an error in tolerant mode too. */
const ALWAYS_WRONG: ReadonlySet<SdnKind> = new Set(['unclosed', 'syntax', 'too_large', 'too_deep'])

export type SdnMode = 'strict' | 'tolerant'

export const isError = (kind: SdnKind, mode: SdnMode): boolean => ALWAYS_WRONG.has(kind) || (mode === 'strict' && kind !== 'number')
