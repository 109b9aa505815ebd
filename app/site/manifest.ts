/** What the last build wrote into a directory, as it lies in the site itself. A stranger may have changed it: it decides only what is made again and what is taken away. */
import { isObject } from '../../core/json/is-object.ts'
import { parseJson } from '../../core/json/parse-json.ts'
import { ok } from '../../core/problem.ts'

export const MANIFEST = '.hortus-site.json'
export const MANIFEST_MAX_BYTES = 64 * 1024 * 1024
const SCHEMA = 'hortus-site/1'

export interface Manifest {
  /** A word for the code that made the files; null: a build that did not come to its end. */
  readonly build: string | null
  readonly files: ReadonlyMap<string, Written>
}

export interface Written {
  /** Of what it was made from (`SiteFile.digest`). */
  readonly digest: string | null
  /** Of its bytes; null: it was about to be written. */
  readonly sha256: string | null
  readonly bytes: number
}

/** A line a file; equal sites give equal bytes. */
export function renderManifest({ build, files }: Manifest): string {
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { digest, sha256, bytes }]) => `${JSON.stringify(path)}:${JSON.stringify([digest, sha256, bytes])}`)
  return `{"schema":"${SCHEMA}","build":${JSON.stringify(build)},"files":{\n${lines.join(',\n')}\n}}\n`
}

/** Total: null for what no build wrote. `ours`: byte for byte what this user's last build wrote, which needs no guard and is read eight times as fast. */
export function readManifest(text: string, { ours = false }: { readonly ours?: boolean } = {}): Manifest | null {
  const parsed = ours ? ok(JSON.parse(text) as unknown) : parseJson(text, { maxLength: MANIFEST_MAX_BYTES, maxDepth: 4, maxString: 8000 })
  if (!parsed.ok || !isObject(parsed.value)) return null
  const { schema, build, files } = parsed.value
  if (schema !== SCHEMA || !isTextOrNull(build) || !isObject(files)) return null
  const entries = Object.entries(files)
  return entries.every((entry): entry is [string, [string | null, string | null, number]] => isWritten(entry[1])) ? { build, files: new Map(entries.map(([path, [digest, sha256, bytes]]) => [path, { digest, sha256, bytes }])) } : null
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
const isWritten = (value: unknown): boolean => Array.isArray(value) && value.length === 3 && isTextOrNull(value[0]) && isTextOrNull(value[1]) && typeof value[2] === 'number'
