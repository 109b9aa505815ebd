/** Whether a directory that only jobs write into came with the commit: its author would then write their results for them (A46). */
import { realpathSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { runGit, zeroSeparated } from './run-git.ts'

/** The first file in it that git tracks, symlinks followed; null: none, no directory, or no repository. It may tell git to ignore it. */
export async function plantedIn(rootAbs: string, directoryAbs: string): Promise<string | null> {
  const [root, directory] = [real(rootAbs), real(directoryAbs)]
  if (root === null || directory === null) return null
  // In a job in a container the checkout belongs to another user: git must not be silent for that. Listing runs nothing of its settings.
  const tracked = await runGit(root, ['-c', 'safe.directory=*', 'ls-files', '-z', '--', relative(root, directory) || '.'])
  return zeroSeparated(tracked.stdout).find((path) => !HARMLESS.has(basename(path))) ?? null
}

const HARMLESS: ReadonlySet<string> = new Set(['.gitignore', '.gitkeep'])

function real(abs: string): string | null {
  try {
    return realpathSync.native(abs)
  } catch {
    return null
  }
}
