/** What a Dockerfile copies from its context, and how it is called when the context has become another directory. */
import { readDockerfile, type Instruction } from '../../contract/dockerfile.ts'
import { hereLines } from '../pins/here-lines.ts'
import type { Place } from './move.ts'
import { joinPath } from './garden-path.ts'
import { seenPlace, type Collector, type ScanContext } from './scan.ts'

export function dockerPaths(text: string, context: ScanContext, into: Collector): void {
  const build = context.builds.find(({ dockerfile }) => dockerfile === context.path)
  if (build === undefined) return
  const from: Place = { old: build.context, now: build.now, odd: null }
  const lines = lineStarts(text)
  // What a here-document holds is data of the image, however much it looks like an instruction.
  const inside = hereLines(text)
  const instructions = readDockerfile(text).instructions.filter(({ line }) => !inside.has(line))
  let workdir: string | null = null
  for (const [index, instruction] of instructions.entries()) {
    const end = lines[(instructions[index + 1]?.line ?? lines.length + 1) - 1] ?? text.length
    let at = lines[instruction.line - 1] ?? 0
    if (instruction.kind === 'WORKDIR') workdir = absolute(instruction.rest, workdir)
    if (instruction.kind === 'ENV') searchPath(instruction.rest, context, into)
    for (const source of sourcesOf(instruction)) {
      where(source, instruction, from, workdir, context, into)
      const found = find(text, source, at, end)
      copied(source, found, from, instruction.line, context, into)
      if (found !== null) at = found + source.length
    }
  }
}

function copied(source: string, at: number | null, from: Place, line: number, { move, tree }: ScanContext, into: Collector): void {
  if (/["'\\$]/.test(source) || at === null) {
    if (move.now(from.old) !== from.now || (from.old === '' && move.example !== '')) into.remarks.push({ kind: 'missing', line, what: `${source}, whose place in the new context is not known` })
    return
  }
  const star = source.search(/[*?[]/)
  const cut = star === -1 ? source.length : source.lastIndexOf('/', star) + 1
  const literally = source.slice(0, cut).replace(/^\/+/, '')
  const { place, text } = move.join(from, literally)
  if (place.odd === 'over') return void into.remarks.push({ kind: 'outside', line, what: source })
  const by = text === null ? null : `${text}${cut < source.length || source.endsWith('/') ? '/' : ''}`
  if (by !== null) into.edits.push({ start: at, end: at + cut, text: by === './' && cut < source.length ? '' : by })
  if (star !== -1) into.references.push({ path: place.old === '' ? source.slice(cut) : `${place.old}/${source.slice(cut)}`, how: 'uses', line })
  else if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'needs', line })
  else if (place.old === '' || place.odd === 'between' || move.example.startsWith(`${place.old}/`)) return
  else if (tree.isDirectory(place.old)) into.references.push({ path: place.old, how: 'all', line })
  else if (move.now(place.old) === place.old && move.example !== '') into.remarks.push({ kind: 'missing', line, what: source })
}

/** A directory that is copied is seen inside at the place that it is copied to. */
function where(source: string, { kind, rest }: Instruction, from: Place, workdir: string | null, { move, tree }: ScanContext, into: Collector): void {
  const target = kind === 'RUN' ? null : absolute((listed(rest) ?? rest.split(/\s+/)).at(-1) ?? '', workdir)
  const { place } = move.join(from, source)
  if (target !== null && target !== '/' && place.odd !== 'over' && !/["'\\$*?[]/.test(source) && tree.isDirectory(place.old)) into.seen.push({ target, source: place.old })
}

/** null: not known. */
function absolute(path: string, workdir: string | null): string | null {
  if (/["'\\$]/.test(path)) return null
  if (!path.startsWith('/') && workdir === null) return null
  return `/${joinPath('', path.startsWith('/') ? path : `${workdir}/${path}`).path}`
}

/** `ENV PYTHONPATH=/app:/app/src` */
function searchPath(rest: string, context: ScanContext, into: Collector): void {
  const value = /(?:^|\s)PYTHONPATH[=\s]["']?([^\s"']{1,500})/.exec(rest)?.[1] ?? ''
  for (const path of value.split(':')) {
    const found = seenPlace(path, { move: context.move, seen: [...context.seen, ...into.seen] })
    if (found !== null) into.searched.push(context.move.join(found.place, found.rest).place.old)
  }
}

/** A copy from another stage or image takes nothing from the context, and neither does an address. */
function sourcesOf({ kind, flags, rest }: Instruction): readonly string[] {
  if (kind === 'RUN') return flags.flatMap((flag) => (/^--mount=/i.test(flag) && !/(?:=|,)from=/i.test(flag) && !/type=(?:cache|tmpfs|secret|ssh)/i.test(flag) ? (/(?:=|,)(?:source|src)=([^,]+)/.exec(flag)?.[1] ?? []) : []))
  if ((kind !== 'COPY' && kind !== 'ADD') || flags.some((flag) => /^--from=/i.test(flag))) return []
  const words = listed(rest) ?? rest.split(/\s+/)
  return words.slice(0, -1).filter((word) => word !== '' && !word.startsWith('<<') && !(kind === 'ADD' && /^(?:https?:|git:|git@|ssh:)/i.test(word)))
}

function listed(rest: string): string[] | null {
  if (!rest.startsWith('[')) return null
  try {
    const words: unknown = JSON.parse(rest)
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null
  } catch {
    return null
  }
}

/** A whole word, never part of a longer one. */
function find(text: string, word: string, from: number, to: number): number | null {
  for (let at = text.indexOf(word, from); at !== -1 && at + word.length <= to; at = text.indexOf(word, at + 1)) {
    if (!/[\w./-]/.test(text[at - 1] ?? ' ') && !/[\w./-]/.test(text[at + word.length] ?? ' ')) return at
  }
  return null
}

export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
