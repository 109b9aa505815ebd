/** A word for the code that runs: what another version found out is not believed. */
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let known: string | null = null

export function buildId(): string {
  known ??= createHash('sha256').update([process.version, ...identities()].join('\n')).digest('hex')
  return known
}

/** A bundle is its directory; from source it is every file that a verb may load. */
function identities(): string[] {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = import.meta.url.endsWith('.ts') ? ['core', 'app', 'io', 'schemas', 'site'].map((name) => join(here, '..', name)) : [here]
  return places.flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map((entry) => identityOf(join(entry.parentPath, entry.name))).sort())
}

function identityOf(abs: string): string {
  const { size, mtimeMs } = statSync(abs)
  return `${abs} ${size} ${mtimeMs}`
}
