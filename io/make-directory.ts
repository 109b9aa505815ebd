import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a directory and those above it; the topmost one it made, or null when all were there. Not Node's own recursive mkdir:
 * that never ends where the system says "missing" of a child whose parent is there, as `/proc` does.
 */
export function makeDirectory(abs: string): string | null {
  const missing: string[] = []
  for (let each = abs; statSync(each, { throwIfNoEntry: false }) === undefined; each = dirname(each)) missing.unshift(each)
  for (const each of missing) make(each)
  return missing[0] ?? null
}

function make(abs: string): void {
  try {
    mkdirSync(abs)
  } catch (error) {
    // Someone else made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(abs).isDirectory()) throw error
  }
}
