/** Files of an export whose bytes need a look of their own: what is no UTF-8, and what a filter of git changes on its way out of the repository. */
import { findSecretsInBytes } from '../../core/export/find-secrets.ts'
import { isNotebook } from '../../core/export/strip-notebook.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Result } from '../../core/problem.ts'
import type { FileText, GitFile, ReadProblem, World } from '../../core/world.ts'

export interface BytesOf {
  readonly world: World
  /** The example's id. */
  readonly example: string
  readonly listing: readonly GitFile[]
  /** Of one file. */
  readonly maxBytes: number
}

/** Secrets in files that are no UTF-8, as git holds them. `places`: path in the garden and in the new repository. */
export async function secretsInBytes(of: BytesOf, places: readonly { readonly from: string; readonly to: string }[]): Promise<Finding[]> {
  const contents = await contentsOf(of, places.map(({ from }) => from))
  return places.flatMap(({ from, to }) => {
    const bytes = contents.get(from)
    return bytes == null ? [] : findSecretsInBytes(bytes).map(({ what, line }) => finding('EXPORT.SECRET', { path: from, line, example: of.example }, `${to} holds ${what}.`))
  })
}

/**
 * A filter writes other bytes into the working tree than the commit has: git-crypt and its like keep a secret in the commit and lay it open
 * here, and says so in a file that nobody else may have (`.git/info/attributes`). Git LFS is told apart elsewhere, and what nbstripout takes out an export takes out too.
 */
export async function filteredFindings(of: BytesOf, paths: readonly string[]): Promise<Finding[]> {
  const filters = await of.world.git.attributes('filter', paths)
  const named = paths.filter((path) => ![undefined, '', 'lfs', 'unset', 'unspecified'].includes(filters.get(path)) && !isNotebook(path))
  const [held, here] = await Promise.all([contentsOf(of, named), of.world.files.readTexts(named, { maxBytes: of.maxBytes })])
  return named.filter((path) => !isSame(held.get(path), here.get(path))).map((path) => finding('EXPORT.NOT_COMMITTED', { path, example: of.example }, `${path} is not what the commit has: a filter of git changes it, as one that keeps secrets does.`))
}

async function contentsOf({ world, listing, maxBytes }: BytesOf, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | null>> {
  if (paths.length === 0) return new Map()
  const wanted = new Set(paths)
  const ids = new Map(listing.flatMap(({ path, blob }) => (blob !== null && wanted.has(path) ? [[path, blob] as const] : [])))
  const contents = await world.git.blobs([...new Set(ids.values())], { maxBytes })
  return new Map([...ids].map(([path, id]) => [path, contents.get(id) ?? null]))
}

/** What is no UTF-8 here, and filtered, is taken for another thing. */
function isSame(held: Uint8Array | null | undefined, here: Result<FileText, ReadProblem> | undefined): boolean {
  return held != null && here?.ok === true && new TextDecoder('utf-8', { ignoreBOM: true }).decode(held) === here.value.text
}
