/**
 * An image that one machine built and another one runs (`smoke.stage`): an archive, and a word about it beside it. Both come from a
 * job that ran code of a pull request, so the word is a claim until the reader has computed the same.
 */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'
import { validateKeptImage, type KeptImage } from '../schema/kept-image.ts'

export type { KeptImage } from '../schema/kept-image.ts'

export const KEPT_MAX_BYTES = 1 << 20
const LIMITS = { maxLength: KEPT_MAX_BYTES, maxDepth: 8, maxString: 8192 } as const

/** Names of the two files of an example, in the directory of all. */
export function keptNames(exampleId: string): { readonly archive: string; readonly about: string } {
  const name = encodeURIComponent(exampleId)
  return { archive: `${name}.tar`, about: `${name}.json` }
}

/** Total: any text gives the document, or what is wrong with it. */
export function readKeptImage(text: string): Result<KeptImage, string> {
  const parsed = parseJson(text, LIMITS)
  if (!parsed.ok) return fail(parsed.problem.message)
  if (validateKeptImage(parsed.value)) return ok(parsed.value as KeptImage)
  const errors = validateKeptImage.errors ?? []
  return fail(`does not fit kept-image/1: ${errors.slice(0, 3).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`).join('; ')}`)
}

/** What the reader knows himself. */
export interface OwnView {
  readonly example: string
  readonly tree: string | null
  readonly key: string
}

/** null: it is of the very example that lies here (A63). In words that follow "the image". */
export function judgeKept(kept: KeptImage, own: OwnView): string | null {
  if (kept.example !== own.example) return 'is of another example'
  if (kept.tree !== own.tree) return `was built from another state of the example (tree ${short(kept.tree)}; here it is ${short(own.tree)})`
  if (kept.key !== own.key) return `was built from something else (build key ${short(kept.key)}; here it is ${short(own.key)})`
  return null
}

const short = (hash: string | null): string => hash?.slice(0, 12) ?? 'unknown'
