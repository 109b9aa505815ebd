/**
 * Decides what bringing an example back changes. What the archive left (undo-document.ts) is used where archiving again would give the very
 * texts that are there now; everything else is computed from what points at the example.
 */
import type { Move, RepositoryChange, Write } from '../change/repository-change.ts'
import type { Example } from '../garden/example.ts'
import { exampleId } from '../garden/discover.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { archivePlaceOf, homeOf, isArchived, type ArchiveGarden } from './archive-garden.ts'
import { restoreLines } from './changed-lines.ts'
import { rewriteAll, rewritingFor, type ArchiveDecision } from './decide-archive.ts'
import { isWithin, type Relocation } from './paths.ts'
import { isListed, removeEntry } from './register.ts'
import { rewriteFile, type Rewriting } from './rewrite-file.ts'
import { clearFlag, setStability } from './set-stability.ts'
import { applyEdits } from './text-edit.ts'
import { unarchiveNotices } from './unarchive-notices.ts'
import { readUndo, undoFolder, type UndoDocument } from './undo-document.ts'

export interface UnarchiveRequest {
  readonly garden: ArchiveGarden
  readonly example: Example
}

export interface UnarchiveDecision extends ArchiveDecision {
  /** Where it lies afterwards. */
  readonly home: string
}

export function decideUnarchive({ garden, example }: UnarchiveRequest): UnarchiveDecision {
  const at = { path: example.descriptor, example: example.id }
  const undo = undoOf(garden, example)
  const home = placeBack(garden, example, undo?.document ?? null)
  if (!isArchived(example)) return { change: null, home, findings: [finding('ARCHIVE.NOT_ARCHIVED', at, `${example.id} is not archived.`)] }
  const move = { from: example.path, to: home }
  const refused = refusals(garden, example, home)
  if (refused.length > 0) return { change: null, home, findings: refused }
  const id = undo?.document.example.id ?? exampleId(home, garden.folder)
  const back = backward(garden, example, move, undo?.document ?? null)
  const texts = new Map(back.texts)
  const descriptor = unflagged(garden, example, texts)
  if (descriptor === null) return { change: null, home, findings: [finding('ARCHIVE.DESCRIPTOR', at, `${example.descriptor} says that it is archived in a way that cannot be changed alone.`)] }
  if (descriptor.text !== null) texts.set(example.descriptor, descriptor.text)
  const readme = `${garden.archive}/README.md`
  const list = texts.get(readme) ?? garden.texts.get(readme) ?? ''
  const without = removeEntry(list, id, undo?.document.emptyTable ?? false)
  if (without !== null && without !== list) texts.set(readme, without)
  const removes = [...(undo === null ? [] : [undo.path]), ...(without === null ? [readme] : [])].sort()
  const change = changeOf(garden, move, texts, removes)
  return { change, home, findings: [...back.findings, ...unarchiveNotices({ undo: undo !== null, computed: back.computed, descriptor: descriptor.how, listed: isListed(list, id) }, garden, example)] }
}

interface Undo {
  readonly path: string
  readonly document: UndoDocument
}

/** The one that speaks of where the example lies, and of a place that archiving would bring here from. */
function undoOf(garden: ArchiveGarden, { path }: Example): Undo | null {
  for (const [file, text] of garden.texts) {
    const document = isWithin(file, undoFolder(garden.archive)) ? readUndo(text) : null
    if (document === null || document.at !== path) continue
    const forward = document.mode === 'flag' ? document.example.path : archivePlaceOf(document.example.path, garden)
    if (forward === path && document.example.id === exampleId(document.example.path, garden.folder) && isHome(document.example.path, garden)) return { path: file, document }
  }
  return null
}

/** Nothing is brought back into `.github` or the like, whatever a document says: it would become a workflow. */
const isHome = (path: string, { folder }: ArchiveGarden): boolean => isWithin(path, folder) || !path.startsWith('.')

const placeBack = (garden: ArchiveGarden, { path, archivedBy }: Example, undo: UndoDocument | null): string => undo?.example.path ?? (archivedBy.includes('folder') && path.startsWith(`${garden.archive}/`) ? homeOf(path, garden) : path)

function refusals(garden: ArchiveGarden, { path, id, descriptor }: Example, home: string): readonly Finding[] {
  if (home === path) return []
  const at = { example: id }
  const others = [...garden.examples, ...garden.unreadable].filter((other) => other.path !== path && isWithin(other.path, path))
  const there = [...garden.files.map((file) => file.path).filter((file) => isWithin(file, home)), ...garden.taken]
  const links = garden.files.filter((file) => isWithin(file.path, path) && file.kind === 'submodule')
  return [
    ...(isWithin(home, path) || isWithin(path, home) ? [finding('ARCHIVE.NESTED', { ...at, path: descriptor }, `${home} and ${path} lie in each other.`)] : []),
    ...others.map((other) => finding('ARCHIVE.NESTED', { ...at, path: other.path }, `${other.path} lies inside of ${path}.`)),
    ...links.map((file) => finding('ARCHIVE.NESTED', { ...at, path: file.path }, `${file.path} is a submodule.`)),
    ...there.slice(0, 20).map((file) => finding('ARCHIVE.TAKEN', { ...at, path: file }, `${file} is there already.`)),
  ]
}

interface Backward {
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  /** Files that no longer fit what the archive left. */
  readonly computed: readonly string[]
}

function backward(garden: ArchiveGarden, example: Example, move: Relocation, undo: UndoDocument | null): Backward {
  const forward = forwardOf(garden, example, move)
  const restored = new Map<string, string>()
  const computed: string[] = []
  for (const { path, lines } of undo?.files ?? []) {
    const text = garden.texts.get(path)
    if (text === undefined) continue
    const was = restoreLines(text, lines)
    if (was !== null && again(garden, forward, path, was, undo!) === text) restored.set(path, was)
    else computed.push(path)
  }
  const rest = { archive: garden.archive, texts: new Map([...garden.texts].map(([path, text]) => [path, restored.get(path) ?? text])) }
  const rewriting = rewritingFor(garden, example, move, 'off')
  const rewritten = rewriteAll(rest, rewriting, move.from === move.to ? null : move.from)
  return { texts: new Map([...restored, ...rewritten.texts]), findings: rewritten.findings, computed }
}

/** Archiving, from the state that there will be. */
function forwardOf(garden: ArchiveGarden, example: Example, move: Relocation): Rewriting {
  const path = (file: string): string => (isWithin(file, move.from) ? move.to + file.slice(move.from.length) : file)
  const files = garden.files.map((file) => ({ ...file, path: path(file.path) }))
  const examples = garden.examples.map((each) => ({ ...each, path: path(each.path) }))
  return rewritingFor({ ...garden, files, examples }, { ...example, path: move.to }, { from: move.to, to: move.from })
}

/** The proof that a line which the document gives back is the one that an archive took: archiving gives what is there. */
function again({ archive }: ArchiveGarden, forward: Rewriting, path: string, text: string, undo: UndoDocument): string | null {
  if (isWithin(path, undoFolder(archive))) return null
  const edited = applyEdits(text, rewriteFile(path, text, forward).edits)
  return undo.mode === 'flag' && path === `${undo.example.path}/example.yaml` ? setStability(edited, 'archived') : edited
}

/** Its descriptor as it is when nothing says `archived` any more; null: it cannot be changed alone. `text` null: nothing has to be. */
function unflagged(garden: ArchiveGarden, example: Example, texts: ReadonlyMap<string, string>): { readonly text: string | null; readonly how: 'as it was' | 'guessed' } | null {
  if (texts.has(example.descriptor) && example.archivedBy.every((by) => by !== 'flag')) return { text: texts.get(example.descriptor)!, how: 'as it was' }
  let text: string | null = texts.get(example.descriptor) ?? garden.texts.get(example.descriptor) ?? null
  const flags = example.archivedBy.filter((by) => by !== 'folder')
  if (flags.length === 0) return { text: null, how: 'as it was' }
  for (const by of flags) text = text === null ? null : by === 'flag' ? clearFlag(text) : setStability(text, 'experimental')
  return text === null ? null : { text, how: 'guessed' }
}

function changeOf(garden: ArchiveGarden, move: Relocation, texts: ReadonlyMap<string, string>, removes: readonly string[]): RepositoryChange {
  const path = (file: string): string => (isWithin(file, move.from) ? move.to + file.slice(move.from.length) : file)
  const moves = move.from === move.to ? [] : garden.files.filter((file) => isWithin(file.path, move.from)).map((file): Move => ({ from: file.path, to: path(file.path) }))
  const writes = [...texts].map(([file, text]): Write => ({ path: path(file), before: garden.texts.get(file) ?? null, text })).filter((write) => write.before !== write.text && !removes.includes(write.path))
  return { moves, writes: writes.toSorted((a, b) => (a.path < b.path ? -1 : 1)), removes }
}
