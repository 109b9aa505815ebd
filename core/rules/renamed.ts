/** Under which names a path was known before. Git's similarity decides what is a rename; nothing is guessed from the content of findings. */
export type FormerNames = (path: string) => readonly string[]

export const NEVER_RENAMED: FormerNames = () => []

/** `renames`: new path → old path, one map for each point in time that is looked back to. */
export function formerNames(renames: readonly ReadonlyMap<string, string>[]): FormerNames {
  const known = renames.map((files) => ({ files, directories: directoriesOf(files) }))
  return (path) => [...new Set(known.flatMap(({ files, directories }) => files.get(path) ?? inDirectory(path, directories) ?? []))]
}

/** A directory was renamed when the file that makes it what it is was: a script that two examples share says nothing. */
const MARKS: ReadonlySet<string> = new Set(['example.yaml', 'metadata.yaml', 'config.yaml'])

function directoriesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([to, from]) => (MARKS.has(leaf(to)) && leaf(to) === leaf(from) && directory(to) !== '' && directory(from) !== '' ? [[directory(to), directory(from)] as const] : [])))
}

/** What is no file, or a file that git does not know again, moves with the nearest directory above it. */
function inDirectory(path: string, directories: ReadonlyMap<string, string>): string | undefined {
  for (let at = path; at !== ''; at = directory(at)) {
    const from = directories.get(at)
    if (from !== undefined) return from + path.slice(at.length)
  }
  return undefined
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const directory = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
