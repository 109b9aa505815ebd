/** What Hortus itself brings for the browser (site/assets, made by scripts/site-assets.ts): found beside its own code, never in the garden. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** By name, in the order of names. */
export async function ownAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { directory, names } = await find()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name))] as const)))
}

/** From `io/`, and from the one bundle of all actions (actions/dist), which lies a step deeper. */
const WAYS = ['../site/assets', '../../site/assets']

async function find(): Promise<{ readonly directory: string; readonly names: readonly string[] }> {
  // Not `new URL(…, import.meta.url)`: what bundles would take that for a file to bring along.
  const here = dirname(fileURLToPath(import.meta.url))
  for (const way of WAYS) {
    const directory = resolve(here, way)
    const found = await readdir(directory, { withFileTypes: true }).catch(() => [])
    const names = found.filter((entry) => entry.isFile()).map(({ name }) => name).sort()
    if (names.includes('style.css')) return { directory, names }
  }
  throw new Error('site/assets does not lie beside the code')
}
