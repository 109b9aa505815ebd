/** `manifest.json` of an exported artifact: what the bundle beside it holds. Its digest is what the building job hands over, and what is attested. */
import { parseJson } from '../../json/parse-json.ts'
import { fail, ok, type Result } from '../../problem.ts'
import { REPOSITORY_NAME } from '../../garden/read-graduated.ts'
import { rejected } from './rejected.ts'

export interface BundleManifest {
  readonly schema: 'export-bundle/1'
  /** `owner/name` of the garden. */
  readonly garden: string
  readonly example: { readonly id: string; readonly path: string; readonly description: string | null }
  /** Of the garden. */
  readonly source: { readonly commit: string; readonly tree: string }
  /** Of the export. */
  readonly commit: string
  readonly tree: string
  readonly files: number
  readonly bytes: number
  readonly commits: number
  readonly proof: 'passed' | 'not_proven'
  readonly bundle: { readonly sha256: string; readonly bytes: number }
}

export const MANIFEST = 'manifest.json'
export const BUNDLE = 'export.bundle'
export const BUNDLE_BRANCH = 'refs/heads/main'
export const MANIFEST_BYTES = 64 * 1024

export const writeManifest = (manifest: BundleManifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** Strict: every key, of its shape, and no other. */
export function readManifest(text: string): Result<BundleManifest> {
  const parsed = parseJson(text, { maxLength: MANIFEST_BYTES, maxDepth: 4, maxString: 8192 })
  if (!parsed.ok) return fail(rejected('MANIFEST', `manifest.json ${parsed.problem.message}`))
  const wrong = whatIsWrong(parsed.value, SHAPE, 'manifest.json')
  return wrong === null ? ok(parsed.value as unknown as BundleManifest) : fail(rejected('MANIFEST', wrong))
}

type Shape = ((value: unknown) => boolean) | { readonly [key: string]: Shape }

const text = (most: number) => (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= most
const hash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)
const count = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const SHAPE: Shape = {
  schema: (value) => value === 'export-bundle/1',
  garden: (value) => typeof value === 'string' && REPOSITORY_NAME.test(value),
  example: { id: text(1000), path: text(1000), description: (value) => value === null || text(4000)(value) },
  source: { commit: hash, tree: hash },
  commit: hash,
  tree: hash,
  files: count,
  bytes: count,
  commits: count,
  proof: (value) => value === 'passed' || value === 'not_proven',
  bundle: { sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), bytes: count },
}

function whatIsWrong(value: unknown, shape: Shape, place: string): string | null {
  if (typeof shape === 'function') return shape(value) ? null : `${place} is not what it must be`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${place} is no map`
  const extra = Object.keys(value).find((key) => !Object.hasOwn(shape, key))
  if (extra !== undefined) return `${place} has a key that it must not have`
  for (const [key, inside] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) return `${place} lacks ${key}`
    const wrong = whatIsWrong((value as Record<string, unknown>)[key], inside, `${place}: ${key}`)
    if (wrong !== null) return wrong
  }
  return null
}
