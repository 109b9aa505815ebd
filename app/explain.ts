/** The verb `explain`: what the table of findings knows of a code. Reads no file. */
import { fail, ok, type Result } from '../core/problem.ts'
import { loweredCodes } from '../core/rules/apply-levels.ts'
import { FAMILIES, docsPathOf, docsUrlOf, familyOf } from '../core/rules/families.ts'
import { defaultLevel, FINDINGS, type FindingKind, type Level } from '../core/rules/finding.ts'
import type { Config } from '../core/schema/config.ts'
import { didYouMean } from '../core/source/did-you-mean.ts'

export interface Explanation {
  readonly code: string
  readonly title: string
  /** What the table says. */
  readonly level: Level | 'off'
  /** What the configuration of this garden makes of it; null outside of a garden, or when it says nothing. */
  readonly configured: Level | 'off' | null
  readonly means: string
  readonly fix: string
  readonly source: string | null
  readonly example: string | null
  /** The page of the docs, and the same for a reader without a copy of them. */
  readonly docs: string
  readonly url: string
}

export interface ExplainedFamily {
  readonly family: string
  readonly title: string
  readonly codes: readonly { readonly code: string; readonly level: Level | 'off'; readonly title: string }[]
}

type Levels = Config['validate']['levels']

/** One code, whatever its case. A word that is none is answered with the nearest one. */
export function explain(word: string, levels: Levels | null): Result<Explanation> {
  const code = word.trim().toUpperCase()
  if (!Object.hasOwn(TABLE, code)) return unknown(word, code)
  const { title, means, fix, source, example } = TABLE[code]!
  return ok({ code, title, level: defaultLevel(TABLE[code]!), configured: levels === null ? null : configuredLevel(code, levels), means, fix, source: source ?? null, example: example ?? null, docs: docsPathOf(code), url: docsUrlOf(code) })
}

/** What holds here: a level that TFC demands is not lowered, whatever the configuration says. */
function configuredLevel(code: string, levels: Levels): Level | 'off' | null {
  const refused = loweredCodes(levels).find((each) => each.code === code)
  return refused?.kept ?? (Object.hasOwn(levels, code) ? (levels[code] ?? null) : null)
}

/** Every code, by family; `prefix` keeps one family. */
export function explainAll(prefix?: string): readonly ExplainedFamily[] {
  const codes = Object.keys(TABLE).toSorted().filter((code) => prefix === undefined || familyOf(code) === prefix)
  return [...Map.groupBy(codes, familyOf)].map(([family, some]) => ({ family, title: FAMILIES[family] ?? family, codes: some.map((code) => ({ code, level: defaultLevel(TABLE[code]!), title: TABLE[code]!.title })) }))
}

/** `TFC0004` alone is a family. */
export const isFamily = (word: string): boolean => Object.keys(TABLE).some((code) => familyOf(code) === word.toUpperCase())

const TABLE: Readonly<Record<string, FindingKind>> = FINDINGS

function unknown(word: string, code: string): Result<never> {
  const codes = Object.keys(TABLE)
  // Most people remember what stands behind the dot.
  const same = codes.filter((each) => each.split('.')[1] === code)
  const meant = same.length > 0 ? same.slice(0, 3).join(' or ') : didYouMean(code, codes) ?? didYouMean(code, codes.map((each) => each.split('.')[1]!))
  const next = meant === null ? '`hortus explain` lists all codes.' : `Did you mean ${codes.find((each) => each.split('.')[1] === meant) ?? meant}? \`hortus explain\` lists all codes.`
  return fail({ code: 'USAGE.CODE', message: `There is no finding ${word.slice(0, 100)}.`, next })
}
