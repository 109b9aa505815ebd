/**
 * Writes everything in the tree that is made from something else. `npm run generate` writes, `npm run check` proves it fresh.
 * Each generator returns path → text, so that writing and checking share one path.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateConfigSchema } from './generate-config-schema.ts'
import { generateActionReadmes } from './generate-action-readmes.ts'
import { generateDocs } from './generate-docs.ts'
import { generateSchemas } from './generate-schemas.ts'
import { generateSiteAssets } from './site-assets.ts'

const generators: readonly (() => Promise<Record<string, string>>)[] = [generateActionReadmes, generateSchemas, generateConfigSchema, generateDocs, generateSiteAssets]

export async function generateAll(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const generator of generators) Object.assign(files, await generator())
  return files
}

/** The generated files whose text on disk differs from what they should be. */
export async function stale(files: Record<string, string>): Promise<string[]> {
  const differ: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const current = await readFile(path, 'utf8').catch(() => null)
    if (current !== text) differ.push(path)
  }
  return differ
}

if (import.meta.main) {
  const files = await generateAll()
  for (const path of await stale(files)) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, files[path]!)
    console.log(`generated ${path}`)
  }
}
