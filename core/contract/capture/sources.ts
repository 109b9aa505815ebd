/**
 * Which files a captured contract rests on. What a shell script reads cannot be known from outside, so it is what could matter: every
 * shell script, Dockerfile and compose file of the example, and the scripts outside of it that one of these names, over any number
 * of steps. A change elsewhere does not make a stored contract stale; a change there does, also when it says the same (specs: garden 2.2).
 */
import { hash } from 'node:crypto'

/** Files of the example that always count; paths relative to the repository. */
export function ownSources(files: readonly string[], example: string): readonly string[] {
  const prefix = example === '.' ? '' : `${example}/`
  return files.filter((file) => file.startsWith(prefix) && OWN.test(file)).sort()
}

const OWN = /(^|\/)([^/]*\.(sh|bash)|[Dd]ockerfile[^/]*|[^/]*\.[Dd]ockerfile|(docker-)?compose[^/]*\.ya?ml|Makefile)$/

/** Shell scripts of the repository that a text names: `"$ROOT/scripts/lib.sh"` names every file that ends with `scripts/lib.sh`. */
export function namedScripts(text: string, files: readonly string[]): readonly string[] {
  const ends = new Set<string>()
  for (const [word] of text.matchAll(/(?<![\w.$/{}-])[\w.$/{}-]{1,300}\.(?:sh|bash)\b/g)) {
    const parts = word.split('/')
    // What stands behind the last part that only the shell knows.
    const end = parts.slice(parts.findLastIndex((part) => part === '' || part === '.' || part === '..' || /[${}]/.test(part)) + 1).join('/')
    if (end !== '') ends.add(end)
  }
  const byName = indexOf(files)
  return [...new Set([...ends].flatMap((end) => (byName.get(leaf(end)) ?? []).filter((file) => file === end || file.endsWith(`/${end}`))))].sort()
}

/** A garden has thousands of scripts, and each of them names some. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

function indexOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = indexes.get(files) ?? Map.groupBy(files, leaf)
  indexes.set(files, index)
  return index
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** One digest over paths and contents, and over how the script was called. */
export function sourcesDigest(files: ReadonlyMap<string, string>, called: { readonly script: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }): string {
  const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, hash('sha256', text)])
  return hash('sha256', JSON.stringify([FORMAT, called.script, called.args, Object.entries(called.env).sort(([a], [b]) => (a < b ? -1 : 1)), list]))
}

/** Goes up when captures of the same files say something else than before. */
const FORMAT = 1
