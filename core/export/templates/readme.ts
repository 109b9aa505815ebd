/**
 * The README of an exported repository: the example's own words, or a plain head; then how to build, smoke and run it, and where it
 * comes from. Whatever is the garden's is code or a fence in it: nothing of it is alive (A27, A28).
 */
import type { Example } from '../../garden/example.ts'
import { cell, code, details, fence, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../../render/markdown/md.ts'
import { prose } from '../../render/markdown/prose.ts'
import { VERSION } from '../../version.ts'
import { LOCK_PATH, type Pins } from '../pins/pins.ts'
import type { Provenance } from './provenance.ts'
import { usageSection, type Usage } from './readme-usage.ts'

export interface ReadmeParts {
  readonly example: Pick<Example, 'id' | 'path' | 'description'>
  /** The example's own README, paths in it adapted already; null: it has none. */
  readonly own: string | null
  readonly from: Provenance
  readonly usage: Usage
  readonly vendored: readonly { readonly from: string; readonly to: string; readonly because: string }[]
  /** Lines that were changed. */
  readonly rewritten: readonly { readonly path: string; readonly line: number; readonly before: string; readonly after: string }[]
  /** What stayed behind, and why. */
  readonly dropped: readonly { readonly path: string; readonly why: string }[]
  readonly pins: Pins
  /** Images that the example pins itself, with their digests. */
  readonly held: readonly string[]
}

export function readme(parts: ReadmeParts): string {
  const { own, example, usage } = parts
  const head = own === null ? join([md`# ${code(example.id)}`, example.description === null ? ours('') : fence(example.description, 'text', 4000)], '\n\n') : own.replace(/\r\n/g, '\n').trimEnd()
  return `${head}\n\n${usageSection(usage)}\n\n${origin(parts)}\n`
}

function origin(parts: ReadmeParts): Md {
  return join([ours('## Where this comes from'), table(parts), vendored(parts), rewritten(parts), dropped(parts), pinned(parts)], '\n\n')
}

function table({ example, from }: ReadmeParts): Md {
  const rows: readonly (readonly [string, Md])[] = [
    ['example', from.repository === null ? cell(example.path, 400) : md`${cell(example.path, 400)} of ${cell(from.repository)}`],
    ['commit', from.dirty ? md`${cell(from.commit)}, with changes that were not committed` : cell(from.commit)],
    ['tree', cell(from.tree)],
    ['exported by', md`hortus ${cell(VERSION)}`],
  ]
  return join([tableHead([ownWords('what'), ownWords('value')]), ...rows.map(([what, value]) => tableRow([ours(what), value]))], '\n')
}

const MOST = 500

function vendored({ vendored: files }: ReadmeParts): Md {
  if (files.length === 0) return ours('No file comes from outside of the example.')
  const lines = files.slice(0, MOST).map(({ from, to, because }) => md`- ${code(from)}${from === to ? ours('') : md` as ${code(to)}`}, for ${code(because)}`)
  return details(ownWords(`${count(files.length, 'file')} of the garden came along`), join([...lines, more(files.length)], '\n'))
}

function rewritten({ rewritten: lines }: ReadmeParts): Md {
  if (lines.length === 0) return ours('No line of the example was changed.')
  const shown = lines.slice(0, MOST).map(({ path, line, before, after }) => md`- ${code(path)}, line ${line}: ${code(before, 160)} is now ${code(after, 160)}`)
  return details(ownWords(`${count(lines.length, 'line')} changed with the place`), join([...shown, more(lines.length)], '\n'))
}

function dropped({ dropped: files }: ReadmeParts): Md {
  if (files.length === 0) return ours('')
  return details(ownWords(`${count(files.length, 'file')} stayed behind`), join([...files.slice(0, MOST).map(({ path, why }) => md`- ${code(path)}: ${prose(why)}`), more(files.length)], '\n'))
}

function pinned({ pins, held }: ReadmeParts): Md {
  const images = [...pins.images].map(([ref, digest]) => md`- ${code(ref)} is ${code(digest)}`)
  const lock = pins.lock === null ? [] : [md`- ${count(pins.lock.packages, 'Python package')} in ${code(LOCK_PATH)}, with the versions of the image that was proven`]
  const before = held.slice(0, MOST).map((ref) => md`- ${code(ref)}, by the example itself`)
  if (images.length + lock.length + before.length === 0) return ours('Nothing is pinned.')
  return join([ours('Pinned:'), join([...images, ...lock, ...before], '\n')], '\n\n')
}

const count = (number: number, what: string): Md & string => ours(`${number} ${what}${number === 1 ? '' : 's'}`)
const more = (number: number): Md => ours(number > MOST ? `- and ${number - MOST} more` : '')
