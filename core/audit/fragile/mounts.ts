/** What a line of a shell script mounts, where that can be read off: a known directory and plain words after it. */
import type { Directories } from './climb.ts'

export type Mounted =
  | { readonly kind: 'path'; readonly path: string; /** As it is written after the variable. */ readonly rest: string }
  /** The directory in which somebody calls the script. */
  | { readonly kind: 'caller' }

export function mountsIn(line: string, directories: Directories): readonly Mounted[] {
  const sources = [...line.matchAll(/(?:\bsrc=|\bsource=|(?:\s|^)-v[ =]|--volume[ =])["']?([^\s,:"']{1,300})/g)].map((match) => match[1]!)
  return sources.flatMap((source): Mounted[] => {
    if (/^\$(?:\(pwd\)|PWD|\{PWD\})$/.test(source) || /^\$(?:\(pwd\)|PWD|\{PWD\})\//.test(source)) return directories.moved ? [] : [{ kind: 'caller' }]
    const [, braced, bare, rest = ''] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\/([\w./-]+)$/.exec(source) ?? []
    const base = directories.known.get(braced ?? bare ?? '')
    if (base === undefined || base === null || rest === '' || rest.split('/').includes('..')) return []
    const words = rest.split('/').filter((word) => word !== '' && word !== '.').join('/')
    return words === '' ? [] : [{ kind: 'path', path: base === '.' ? words : `${base}/${words}`, rest }]
  })
}
