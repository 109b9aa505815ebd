/** Names that a clone on another system could not hold, or would hold only one of two (A17). Paths are relative to the new repository. */
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'

/** `at` says where the reader finds the path in the garden. */
export function judgeNames(paths: readonly string[], at: (path: string) => { readonly path: string; readonly example: string }): Finding[] {
  return [
    ...collisions(paths).map(([one, other]) => finding('EXPORT.NAME_COLLISION', at(other), `${one} and ${other} are one name where case and accents do not count.`)),
    ...paths.flatMap((path) => {
      const why = notPortable(path)
      return why === null ? [] : [finding('EXPORT.NAME_NOT_PORTABLE', at(path), `${path} cannot be a name on every system: ${why}.`)]
    }),
  ]
}

/** Two spellings of one file, of one directory, or of a file and a directory. */
function collisions(paths: readonly string[]): [string, string][] {
  const seen = new Map<string, string>()
  const found = new Map<string, string>()
  for (const path of paths) {
    for (const part of beginnings(path)) {
      const folded = fold(part)
      const first = seen.get(folded)
      if (first === undefined) seen.set(folded, part)
      else if (first !== part) found.set(part, first)
    }
  }
  return [...found].map(([part, first]) => [first, part])
}

/** `a`, `a/b`, `a/b/c` */
function beginnings(path: string): string[] {
  const names = path.split('/')
  return names.map((_name, index) => names.slice(0, index + 1).join('/'))
}

/** As file systems without case fold: Windows by upper case, macOS by decomposed lower case; what either takes for one is one. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC')

const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i

/** null: every system can hold it. */
export function notPortable(path: string): string | null {
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'a part of it is no name'
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u001f\u007f]/.test(name)) return 'it holds a control character'
    if (/[<>:"|?*\\]/.test(name)) return 'Windows allows none of < > : " | ? * \\'
    if (/[. ]$/.test(name)) return 'Windows takes a dot or a space at the end away'
    if (DEVICES.test(name)) return 'Windows takes it for a device'
    if (/\ufffd/.test(name) || !name.isWellFormed()) return 'it is no UTF-8'
    if (new TextEncoder().encode(name).length > 255) return 'a name has at most 255 bytes'
  }
  return path.length > MAX_PATH ? `it has ${path.length} characters, over ${MAX_PATH}` : null
}

/** Windows has room for 260 with the directory of the clone before it. */
const MAX_PATH = 200
