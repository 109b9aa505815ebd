/** Words of a configuration that climb out of its directory, as Makefiles, manifests and lists of requirements have them. */
import { parentOf } from './garden-path.ts'
import type { Place } from './move.ts'
import type { Collector, ScanContext } from './scan.ts'

export interface Climbing {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `directories`: whether a directory that is named goes along with all that is in it. */
export function relativePaths(text: string, context: ScanContext, directories: 'all' | 'places', into: Collector): void {
  const { move, tree } = context
  const lineAt = lineCounter(text)
  for (const { start, end, text: word } of climbing(text)) {
    const line = lineAt(start)
    const star = word.search(/[*?]/)
    const cut = star === -1 ? word.length : word.lastIndexOf('/', star) + 1
    const { place, text: by } = move.join(move.place(parentOf(context.path)), word.slice(0, cut))
    if (place.odd === 'over') into.remarks.push({ kind: 'outside', line, what: word })
    if (place.odd === 'over' || (tree.file(place.old) === null && !tree.isDirectory(place.old))) continue
    refer(place, word.slice(cut), line)
    if (by !== null) into.edits.push({ start, end: start + cut, text: `${by}${word.slice(0, cut).endsWith('/') ? '/' : ''}` })
    void end
  }

  function refer(place: Place, glob: string, line: number): void {
    const path = place.old
    if (glob !== '') into.references.push({ path: path === '' ? glob : `${path}/${glob}`, how: 'uses', line })
    else if (tree.file(path) !== null) into.references.push({ path, how: 'needs', line })
    else if (path === '' || place.odd !== null || move.example.startsWith(`${path}/`)) {
      // The root as a package: what it is installed by goes along, and its modules are found there.
      for (const name of PROJECT_FILES) if (directories === 'all' && tree.file(path === '' ? name : `${path}/${name}`) !== null) into.references.push({ path: path === '' ? name : `${path}/${name}`, how: 'uses', line })
      if (directories === 'all') into.searched.push(path)
    } else if (directories === 'all') into.references.push({ path, how: 'all', line })
  }
}

export const PROJECT_FILES = ['pyproject.toml', 'setup.py', 'setup.cfg', 'MANIFEST.in'] as const

/** Lists of requirements name each other from where they lie: `-r base.txt`, `-c constraints.txt`, `-e ./lib`. */
export function requirementPaths(text: string, context: ScanContext, into: Collector): void {
  relativePaths(text, context, 'all', into)
  const { move, tree } = context
  const lineAt = lineCounter(text)
  for (const match of text.matchAll(/^[ \t]{0,8}-(?:[rce]|-(?:requirement|constraint|editable))[ \t=]{1,16}["']?([\w.][\w./@+-]{0,300})/gm)) {
    const word = match[1]!
    if (/^(?:\.\/)?\.\.(?:\/|$)|:\/\//.test(word)) continue
    const { place } = move.join(move.place(parentOf(context.path)), word)
    if (place.odd !== null) continue
    if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'needs', line: lineAt(match.index) })
    else if (place.old !== '' && !move.example.startsWith(place.old) && tree.isDirectory(place.old)) into.references.push({ path: place.old, how: 'all', line: lineAt(match.index) })
  }
}

/** Words that begin with `../`, or with it behind `file:`, `=` or a quote. */
export function climbing(text: string): readonly Climbing[] {
  const found: Climbing[] = []
  for (let at = text.indexOf('../'); at !== -1; ) {
    const start = text.startsWith('./', at - 2) ? at - 2 : at
    let end = at + 3
    while (end < text.length && /[\w./@+*?~-]/.test(text[end]!)) end++
    if (!/[\w./$})~\\-]/.test(text[start - 1] ?? ' ')) found.push({ start, end, text: text.slice(start, end) })
    at = text.indexOf('../', end)
  }
  return found
}

/** `ROOT := ../..` and `$(ROOT)/scripts/common.mk` */
export function makePaths(text: string, context: ScanContext, into: Collector): void {
  relativePaths(text, context, 'places', into)
  const { move, tree } = context
  const known = new Map<string, Place>()
  const lineAt = lineCounter(text)
  for (const match of text.matchAll(/^[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_]\w{0,80})[ \t]{0,8}[:?]?=[ \t]{0,8}(\S{1,300})[ \t]{0,80}$/gm)) {
    const word = match[2]!
    if (/^(?:\.\/)?\.\.(?:\/|$)/.test(word)) known.set(match[1]!, move.join(move.place(parentOf(context.path)), word).place)
    else if (/^\$\(shell$/.test(word) && text.startsWith('$(shell git rev-parse --show-toplevel)', match.index + match[0].indexOf(word))) known.set(match[1]!, move.place(''))
  }
  for (const match of text.matchAll(/\$[({]([A-Za-z_]\w{0,80})[)}]\/([\w./@+-]{1,300})/g)) {
    const place = known.get(match[1]!)
    if (place === undefined) continue
    const { place: to, text: by } = move.join(place, match[2]!)
    if (tree.file(to.old) !== null) into.references.push({ path: to.old, how: 'uses', line: lineAt(match.index) })
    const start = match.index + match[0].length - match[2]!.length
    if (by !== null && to.odd === null) into.edits.push({ start, end: start + match[2]!.length, text: by })
  }
}

/** For offsets that only grow. The next line end is looked for once: a megabyte without any was searched again for each match (A08). */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}
