import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDirectory } from './make-directory.ts'

/**
 * The same for a directory of results: the one that Hortus makes says itself that git is to ignore it, so that a garden needs
 * no line for it. One that was there is a person's, and is left as it is.
 */
export function makeIgnored(abs: string): string | null {
  if (statSync(abs, { throwIfNoEntry: false }) !== undefined) return null
  const made = makeDirectory(abs)
  try {
    writeFileSync(join(abs, '.gitignore'), '*\n', { flag: 'wx' })
  } catch {
    // Another process was faster, or the disk is full: what is written next says so.
  }
  return made
}
