/** What Hortus itself brings for the browser (site/assets, made by scripts/site-assets.ts): found beside its own code, never in the garden. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** By name, in the order of names. */
export async function ownAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const directory = fileURLToPath(new URL('../site/assets', import.meta.url))
  const names = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name))] as const)))
}
