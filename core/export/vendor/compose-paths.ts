/** Contexts, mounts and files that a compose file names, relative to where it lies. */
import { entry, mapOr, textOr } from '../../garden/read-values.ts'
import { isList, isMap, pointer, type Plain, type SourceDocument } from '../../source/source-document.ts'
import { readYaml } from '../../source/read-yaml.ts'
import { withoutTrailingSlashes } from '../../source/without-trailing.ts'
import { lineStarts } from './docker-paths.ts'
import { isBelow, parentOf } from './garden-path.ts'
import type { Place } from './move.ts'
import type { Collector, ScanContext } from './scan.ts'

export function composePaths(text: string, context: ScanContext, into: Collector): void {
  const read = readYaml(text, context.path)
  if (!read.ok) return
  const reader: Reader = { text, lines: lineStarts(text), document: read.value, context, into, directory: context.move.place(parentOf(context.path)) }
  for (const [name, service] of Object.entries(mapOr(entry(read.value.value, 'services')))) if (isMap(service)) readService(reader, service, pointer('services', name))
  for (const kind of ['configs', 'secrets']) for (const [name, value] of Object.entries(mapOr(entry(read.value.value, kind)))) file(reader, entry(value, 'file'), pointer(kind, name, 'file'))
}

interface Reader {
  readonly text: string
  readonly lines: readonly number[]
  readonly document: SourceDocument
  readonly context: ScanContext
  readonly into: Collector
  readonly directory: Place
}

function readService(reader: Reader, service: Plain, at: string): void {
  const build = entry(service, 'build')
  if (typeof build === 'string') readBuild(reader, build, 'Dockerfile', `${at}/build`, null)
  else if (isMap(build)) readBuild(reader, textOr(entry(build, 'context')) ?? '.', textOr(entry(build, 'dockerfile')) ?? 'Dockerfile', `${at}/build/context`, entry(build, 'dockerfile') === undefined ? null : `${at}/build/dockerfile`)
  const volumes = entry(service, 'volumes')
  if (isList(volumes)) for (const [index, volume] of volumes.entries()) readVolume(reader, volume, `${at}/volumes/${index}`)
  const files = entry(service, 'env_file')
  if (typeof files === 'string') file(reader, files, `${at}/env_file`)
  if (isList(files)) for (const [index, each] of files.entries()) file(reader, isMap(each) ? entry(each, 'path') : each, `${at}/env_file/${index}${isMap(each) ? '/path' : ''}`)
  file(reader, entry(entry(service, 'extends'), 'file'), `${at}/extends/file`)
  const environment = entry(service, 'environment')
  const python = isMap(environment) ? textOr(entry(environment, 'PYTHONPATH')) : isList(environment) ? (environment.map((each) => textOr(each) ?? '').find((each) => each.startsWith('PYTHONPATH='))?.slice('PYTHONPATH='.length) ?? null) : null
  for (const each of (python ?? '').split(':')) {
    const seen = reader.into.seen.find(({ target }) => target === each)
    if (seen !== undefined) reader.into.searched.push(seen.source)
  }
}

function readBuild(reader: Reader, context: string, dockerfile: string, at: string, dockerfileAt: string | null): void {
  if (!isPath(context)) return
  const joined = moved(reader, context, at, 'plain')
  if (joined === null) return
  const { place: recipe, text: by } = reader.context.move.join(joined, dockerfile)
  if (recipe.odd === 'over') return
  reader.into.builds.push({ dockerfile: recipe.old, context: joined.old, now: joined.now })
  reader.into.references.push({ path: recipe.old, how: 'needs', line: lineOf(reader, at) })
  if (by !== null && dockerfileAt !== null) replace(reader, dockerfileAt, dockerfile, by)
}

function readVolume(reader: Reader, volume: Plain, at: string): void {
  const short = typeof volume === 'string' ? volume.split(':') : null
  const source = short === null ? textOr(entry(volume, 'source') ?? entry(volume, 'src')) : (short[0] ?? '')
  if (source === null || !/^\.{1,2}(?:\/|$)/.test(source)) return
  const target = short === null ? textOr(entry(volume, 'target') ?? entry(volume, 'dst')) : (short[1] ?? null)
  const place = moved(reader, source, short === null ? `${at}/${entry(volume, 'source') === undefined ? 'src' : 'source'}` : at, 'dotted')
  if (place === null) return
  if (target?.startsWith('/') === true) reader.into.seen.push({ target: withoutTrailingSlashes(target), source: place.old })
  mounted(reader, place, at, source)
}

function mounted(reader: Reader, { old, odd }: Place, at: string, what: string): void {
  const { context: { tree, move }, into } = reader
  const line = lineOf(reader, at)
  if (odd !== null || old === '' || move.example === old || move.example.startsWith(`${old}/`)) return
  if (tree.file(old) !== null) into.references.push({ path: old, how: 'needs', line })
  else if (tree.isDirectory(old)) into.references.push({ path: old, how: 'all', line })
  // An engine makes the directory that is missing, and what the example makes itself is not there yet.
  else if (/\.\w+$/.test(old) && !isBelow(old, move.example)) into.remarks.push({ kind: 'missing', line, what })
}

function file(reader: Reader, value: Plain | undefined, at: string): void {
  const path = textOr(value)
  if (path === null || !isPath(path)) return
  const place = moved(reader, path, at, 'plain')
  if (place !== null && place.odd === null) reader.into.references.push({ path: place.old, how: 'needs', line: lineOf(reader, at) })
}

/** Follows a path, and writes it anew where it leads elsewhere. null: above the root. */
function moved(reader: Reader, path: string, at: string, form: 'plain' | 'dotted'): Place | null {
  const { place, text } = reader.context.move.join(reader.directory, path)
  if (place.odd === 'over') {
    reader.into.remarks.push({ kind: 'outside', line: lineOf(reader, at), what: path })
    return null
  }
  if (text !== null) replace(reader, at, path, form === 'dotted' && !text.startsWith('.') ? `./${text}` : text)
  return place
}

const isPath = (path: string): boolean => !/^[A-Za-z][A-Za-z0-9+.-]*:|\$|^[/~]/.test(path)
const lineOf = ({ document }: Reader, at: string): number => document.place(at).line ?? 1

/** The scalar begins with the path, behind a quote or without one. */
function replace({ document, lines, text, into }: Reader, at: string, path: string, by: string): void {
  const { line, column } = document.place(at)
  const start = (lines[(line ?? 1) - 1] ?? 0) + (column ?? 1) - 1
  const from = text.startsWith(path, start) ? start : text.startsWith(path, start + 1) ? start + 1 : null
  if (from !== null) into.edits.push({ start: from, end: from + path.length, text: by })
}
