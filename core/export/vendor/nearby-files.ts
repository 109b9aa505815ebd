/**
 * The files that the scripts of one example may look at: all of the garden, without what lies in examples that nothing here names. A
 * garden has thousands of those, and a copy of each is made before a script is captured.
 */
import { DESCRIPTOR } from '../../garden/discover.ts'

/** `words`: the texts of the example's own scripts, recipes and descriptor. */
export function nearbyFiles(files: readonly string[], example: string, words: string): readonly string[] {
  const others = files.filter((path) => path.endsWith(`/${DESCRIPTOR}`)).map((path) => path.slice(0, -DESCRIPTOR.length - 1))
  const away = new Set(others.filter((other) => !isWithin(example, other) && !isWithin(other, example) && !isNamed(other, words)))
  return files.filter((path) => !below(path, away))
}

/** By the name of its directory, as `../other/build.sh` or an image does. */
const isNamed = (directory: string, words: string): boolean => words.includes(directory.slice(directory.lastIndexOf('/') + 1))

const isWithin = (path: string, directory: string): boolean => path === directory || path.startsWith(`${directory}/`)

function below(path: string, directories: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) if (directories.has(path.slice(0, at))) return true
  return false
}
