/** Decides what archiving an example changes: a pure function, so that a person's working tree and a bot's commit get the same. */
import type { RepositoryChange, Write } from '../change/repository-change.ts'
import type { Example } from '../garden/example.ts'
import { exampleId } from '../garden/discover.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { archivePlaceOf, holderOf, isArchived, type ArchiveGarden } from './archive-garden.ts'
import { changedLines } from './changed-lines.ts'
import { findNeeds, isWorkspace } from './find-needs.ts'
import { innerLinks } from './inner-links.ts'
import { isWithin, treeOf, type Relocation } from './paths.ts'
import { addEntry, hasEmptyTable, isAddress, type ArchiveEntry, type Successor } from './register.ts'
import { rewriteFile, type Rewriting } from './rewrite-file.ts'
import { concernsOf, isMarkdown, isPage } from './rewrite-markdown.ts'
import { setStability } from './set-stability.ts'
import { applyEdits } from './text-edit.ts'
import { undoFolder, undoPath, writeUndo, type ChangedLines } from './undo-document.ts'

export interface ArchiveRequest {
  readonly garden: ArchiveGarden
  readonly example: Example
  readonly mode: 'move' | 'flag'
  /** Not empty. */
  readonly reason: string
  /** Id of an example, or an https address; null: none. */
  readonly successor: string | null
  /** YYYY-MM-DD */
  readonly date: string
  readonly lastGreen: ArchiveEntry['lastGreen']
  /** Tree hash of the example now. */
  readonly tree: string | null
}

export interface ArchiveDecision {
  /** null: refused, the findings say why. */
  readonly change: RepositoryChange | null
  readonly findings: readonly Finding[]
}

export function decideArchive(request: ArchiveRequest): ArchiveDecision {
  const { garden, example, mode } = request
  const successor = successorOf(request)
  const refused = [...refusals(request), ...(successor === undefined ? [finding('ARCHIVE.SUCCESSOR', { path: example.descriptor, example: example.id }, `\`${(request.successor ?? '').slice(0, 200)}\` is neither the id of a living example of this garden nor an address that can be linked to.`)] : [])]
  if (refused.length > 0) return { change: null, findings: refused }
  const move = { from: example.path, to: mode === 'move' ? archivePlaceOf(example.path, garden) : example.path }
  const moves = mode === 'flag' ? [] : garden.files.filter(({ path }) => isWithin(path, example.path)).map(({ path }) => ({ from: path, to: move.to + path.slice(example.path.length) }))
  const rewriting = rewritingFor(garden, example, move)
  const edited = rewriteAll(garden, rewriting, mode === 'flag' ? null : example.path)
  const flagged = mode === 'flag' ? setStability(garden.texts.get(example.descriptor) ?? '', 'archived') : null
  if (mode === 'flag' && flagged === null) return { change: null, findings: [finding('ARCHIVE.DESCRIPTOR', { path: example.descriptor, example: example.id }, `\`stability\` of ${example.descriptor} cannot be changed alone.`)] }
  const texts = new Map(edited.texts)
  if (flagged !== null) texts.set(example.descriptor, flagged)
  const changed = [...texts].map(([path, text]): ChangedLines => ({ path, lines: changedLines(garden.texts.get(path)!, text) }))
  const readme = `${garden.archive}/README.md`
  const old = texts.get(readme) ?? garden.texts.get(readme) ?? null
  const entry: ArchiveEntry = { id: example.id, path: move.to, date: request.date, reason: request.reason, lastGreen: request.lastGreen, tree: request.tree, successor: successor ?? null }
  texts.set(readme, addEntry(old, garden.archive, entry))
  const undo = undoPath(garden.archive, example.id)
  texts.set(undo, writeUndo({ example: { id: example.id, path: example.path }, at: move.to, mode, emptyTable: old !== null && hasEmptyTable(old), files: changed }))
  const writes = [...texts].map(([path, text]): Write => ({ path, before: garden.texts.get(path) ?? null, text })).filter(({ before, text }) => before !== text)
  const inner = mode === 'flag' ? [] : innerLinks(garden, example, move, rewriting)
  return { change: { moves, writes: writes.toSorted((a, b) => (a.path < b.path ? -1 : 1)), removes: [] }, findings: [...edited.findings, ...inner] }
}

/** What a move means for every other file. */
export function rewritingFor(garden: ArchiveGarden, example: Pick<Example, 'id' | 'path'>, move: Relocation, mark: Rewriting['mark'] = 'on'): Rewriting {
  const paths = garden.files.map(({ path }) => path)
  const after = paths.map((path) => (isWithin(path, move.from) ? move.to + path.slice(move.from.length) : path))
  const holder = holderOf(garden)
  return {
    move,
    ids: { from: exampleId(move.from, garden.folder), to: exampleId(move.to, garden.folder) },
    before: treeOf(paths),
    after: move.from === move.to ? treeOf(paths) : treeOf([...after, `${garden.archive}/README.md`]),
    example: example.id,
    archive: garden.archive,
    contracts: garden.contracts,
    repository: garden.repository ?? null,
    place: (path) => (holder(path) !== null ? 'example' : isWorkspace(path) ? 'workspace' : 'other'),
    mark,
  }
}

/** `except`: a directory whose files stay as they are. Texts that are not in the answer stay too. */
export function rewriteAll(garden: Pick<ArchiveGarden, 'texts' | 'archive'>, rewriting: Rewriting, except: string | null): { readonly texts: ReadonlyMap<string, string>; readonly findings: readonly Finding[] } {
  const texts = new Map<string, string>()
  const findings: Finding[] = []
  const concerns = concernsOf(rewriting)
  for (const [path, text] of garden.texts) {
    if ((except !== null && isWithin(path, except)) || isWithin(path, undoFolder(garden.archive)) || (isMarkdown(path) || isPage(path) ? !concerns(text) : !text.includes(rewriting.move.from) && path !== rewriting.contracts)) continue
    const file = rewriteFile(path, text, rewriting)
    if (file.edits.length > 0) texts.set(path, applyEdits(text, file.edits))
    findings.push(...file.findings)
  }
  return { texts, findings }
}

function refusals(request: ArchiveRequest): readonly Finding[] {
  const { garden, example, mode } = request
  const at = { path: example.descriptor, example: example.id }
  if (isArchived(example)) return [finding('ARCHIVE.ALREADY', at, `${example.id} is archived already: ${example.archivedBy.map((by) => SAYS[by]).join(', and ')}.`)]
  const inside = garden.files.filter(({ path }) => isWithin(path, example.path))
  const needs = findNeeds(garden, example)
  if (mode === 'flag') return needs
  const others = [...garden.examples, ...garden.unreadable].filter(({ path }) => path !== example.path && isWithin(path, example.path))
  const target = archivePlaceOf(example.path, garden)
  const there = [...garden.files.map(({ path }) => path).filter((path) => isWithin(path, target)), ...garden.taken]
  return [
    ...(example.path === '.' || isWithin(garden.archive, example.path) ? [finding('ARCHIVE.NESTED', at, `${example.id} holds the archive folder itself.`)] : []),
    ...others.map(({ path }) => finding('ARCHIVE.NESTED', { path, example: example.id }, `${path} lies inside of ${example.path}.`)),
    ...inside.filter(({ kind }) => kind === 'submodule').map(({ path }) => finding('ARCHIVE.NESTED', { path, example: example.id }, `${path} is a submodule.`)),
    ...inside.filter(({ tracked, clean }) => !tracked || !clean).map(({ path, tracked }) => finding('ARCHIVE.UNCOMMITTED', { path, example: example.id }, tracked ? `${path} has changes that are not committed.` : `${path} is not in git, and not ignored.`)),
    ...there.slice(0, 20).map((path) => finding('ARCHIVE.TAKEN', { path, example: example.id }, `${path} is there already.`)),
    // An edit of .gitattributes may cover it; a human has to look whether it does.
    ...inside.filter(({ losesLfs }) => losesLfs && !(garden.texts.get('.gitattributes') ?? '').includes(example.path)).slice(0, 20).map(({ path }) => finding('ARCHIVE.ATTRIBUTES', { path, example: example.id }, `${path} is in Git LFS, and ${target}${path.slice(example.path.length)} would not be.`)),
    ...needs,
  ]
}

const SAYS = { folder: 'it lies in the archive folder', stability: 'its descriptor says `stability: archived`', flag: 'its descriptor says `archived: true`' } as const

/** undefined: what was given is none. */
function successorOf({ garden, example, successor }: ArchiveRequest): Successor | null | undefined {
  if (successor === null) return null
  const found = garden.examples.find(({ id, path }) => id === successor || path === successor)
  if (found !== undefined) return found.path === example.path || isArchived(found) ? undefined : { kind: 'example', id: found.id, path: found.path }
  return isAddress(successor) ? { kind: 'address', url: successor } : undefined
}
