/** What a file says about a directory that moves, rewritten as its kind allows. Total; what is not touched stays byte for byte. */
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { mentionsOf } from './mentions.ts'
import { isWithin, leafOfPath, type Relocation, type Tree } from './paths.ts'
import type { Link } from './find-links.ts'
import { catalogueLinks, isMarkdown, isPage, placesOf, rewriteLinks } from './rewrite-markdown.ts'
import { rewriteYaml } from './rewrite-yaml.ts'
import { lineAt, type TextEdit } from './text-edit.ts'

export interface Rewriting {
  readonly move: Relocation
  /** Ids before and after, for the stored contracts. */
  readonly ids: { readonly from: string; readonly to: string }
  readonly before: Tree
  readonly after: Tree
  /** For findings. */
  readonly example: string
  readonly archive: string
  readonly contracts: string
  readonly repository: string | null
  /** `other`: a file of no example. `workspace`: TFC metadata, which nobody edits. */
  readonly place: (path: string) => 'other' | 'example' | 'workspace'
  /** Whether rows of catalogues are marked: on the way into the archive, off on the way back. */
  readonly mark: 'on' | 'off'
}

export interface RewrittenFile {
  readonly edits: readonly TextEdit[]
  readonly findings: readonly Finding[]
}

const NOTHING: RewrittenFile = { edits: [], findings: [] }

export function rewriteFile(path: string, text: string, rewriting: Rewriting): RewrittenFile {
  if (isMarkdown(path) || isPage(path)) return rewriteDocument(path, text, rewriting)
  const { move, place, contracts } = rewriting
  const stored = path === contracts ? contractIds(text, rewriting) : []
  if (move.from === move.to || (stored.length === 0 && !text.includes(move.from))) return NOTHING
  const where = place(path)
  if (where === 'workspace') return NOTHING
  if (/\.ya?ml$/i.test(path)) {
    // In an example only what points somewhere; what a preset or a shared path names is needed, and refused.
    if (where === 'example' && leafOfPath(path) !== 'example.yaml') return NOTHING
    const edits = rewriteYaml(text, move, where === 'example' ? (top) => POINTERS.has(top) : undefined)
    return edits === null ? { edits: [], findings: [notEdited(path, text, rewriting)] } : { edits, findings: [] }
  }
  if (where === 'example') return NOTHING
  if (leafOfPath(path) === 'CODEOWNERS' || path === '.gitattributes') return { edits: lines(text, move, (line) => line.trimStart().startsWith('#'), /[ \t]/), findings: [] }
  if (/\.jsonc?$|^renovate\.json5$/i.test(path)) return { edits: [...stored, ...mentions(text, move)], findings: [] }
  if (/\.toml$/i.test(path)) return { edits: lines(text, move, (line) => line.trimStart().startsWith('#')), findings: [] }
  const first = mentionsOf(text, move.from, { rooted: true }).find((at) => !isComment(text, at))
  if (first === undefined || /\.(?:svg|csv|tsv|log)$/i.test(path)) return NOTHING
  const level = /(?:ignore|\.rst|\.ipynb)$/.test(path) ? 'notice' : 'warning'
  return { edits: [], findings: [finding('ARCHIVE.MENTION', { path, line: lineAt(text, first), example: rewriting.example }, `${path} names ${move.from}, which is ${move.to} now.`, { level })] }
}

/** Keys of a descriptor that tell a reader where to look, and that nothing is built from. */
export const POINTERS: ReadonlySet<string> = new Set(['description', 'references', 'notes', 'limitations', 'source', 'repository', 'paper', 'model_source', 'verification', 'last_verification_note', 'docs', 'see_also', 'successor', 'graduated_to'])

function rewriteDocument(path: string, text: string, rewriting: Rewriting): RewrittenFile {
  const { move, before, after, archive, mark, example, repository } = rewriting
  const places = placesOf(path, text)
  const { edits, broken, generated } = rewriteLinks(text, { path, move, before, after, repository }, places)
  const rows = isWithin(path, archive) ? [] : markRows(text, move, mark, catalogueLinks(text, path, move.from, places))
  const findings = [
    ...broken.map(({ line, destination }) => finding('ARCHIVE.LINK', { path, line, example }, `The link to \`${destination.slice(0, 200)}\` leads nowhere after the change.`)),
    ...generated.map((line) => finding('ARCHIVE.MENTION', { path, line, example }, `A part that a program writes links to ${move.from}.`, { level: 'notice', fix: 'Run the program that writes this part; it is left to it.' })),
  ]
  return { edits: [...edits, ...rows], findings }
}

const MARK = ' (archived)'

/** A reader of a catalogue is not promised an example that lives: behind the link of its row stands that it is archived. */
function markRows(text: string, move: Relocation, mark: 'on' | 'off', rows: readonly Link[]): readonly TextEdit[] {
  const marked = new Set<number>()
  return rows.flatMap(({ end }): TextEdit[] => {
    const from = text.lastIndexOf('\n', end - 1) + 1
    if (mark === 'off') return text.startsWith(MARK, end) ? [{ at: end, before: MARK, after: '' }] : []
    const to = text.indexOf('\n', end)
    if (marked.has(from) || /\barchived\b/i.test(text.slice(from, to === -1 ? text.length : to).replaceAll(move.from, ''))) return []
    marked.add(from)
    return [{ at: end, before: '', after: MARK }]
  })
}

const mentions = (text: string, { from, to }: Relocation): readonly TextEdit[] => mentionsOf(text, from, { rooted: true }).map((at) => ({ at, before: from, after: to }))

/** `until`: where what is a path ends on a line. */
function lines(text: string, move: Relocation, skip: (line: string) => boolean, until?: RegExp): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end === -1 ? text.length : end)
    const part = until === undefined ? line : (line.split(until, 1)[0] ?? '')
    if (!skip(line)) edits.push(...mentions(part, move).map((edit) => ({ ...edit, at: from + edit.at })))
    from += line.length + 1
  }
  return edits
}

/** The id is the path, so it changes with it. */
function contractIds(text: string, { ids: { from, to } }: Rewriting): readonly TextEdit[] {
  if (from === to) return []
  return ['"example": ', '"example":'].flatMap((key) => {
    const word = key + JSON.stringify(from)
    const edits: TextEdit[] = []
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) edits.push({ at, before: word, after: key + JSON.stringify(to) })
    return edits
  })
}

/** The line says something to people only. */
export function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^\s*(?:#(?!!)|\/\/|\*|\/\*|--|;|REM\b|<!--)/i.test(line) || /\s(?:#|\/\/)\s/.test(line)
}

const notEdited = (path: string, text: string, { move, example }: Rewriting): Finding => finding('ARCHIVE.NOT_EDITED', { path, line: lineAt(text, text.indexOf(move.from)), example }, `${path} names ${move.from} and is no YAML that can be edited.`)
