/** The engine and a small image for tests; what is not there is skipped, or fails when HORTUS_REQUIRE says so. */
import { execFileSync } from 'node:child_process'
import type { Image } from '../../../core/world.ts'
import { present } from '../../../test/require.ts'

/** null: no engine, or no base image of the local engine (scripts/local-engine.sh). */
export function dockerImage(): Image | null {
  const ref = process.env['HORTUS_BUILD__ARGS__BASE'] ?? 'hortus-base:bookworm'
  const id = ask(['image', 'inspect', '--format={{.Id}}', ref])
  return present('docker', id !== null) && id !== null ? { ref, id, digest: null } : null
}

function ask(args: string[]): string | null {
  try {
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
