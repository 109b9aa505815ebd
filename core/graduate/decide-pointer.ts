/**
 * Decides what graduating an example changes in the garden: its files go but for a descriptor and a README that point to the new
 * repository, and links into what goes lead there. Pure, so that a dry run and the commit are the same. Reverting the commit brings
 * every byte back.
 */
import type { ArchiveGarden } from '../archive/archive-garden.ts'
import { holderOf } from '../archive/archive-garden.ts'
import { findNeeds } from '../archive/find-needs.ts'
import { isWithin } from '../archive/paths.ts'
import { applyEdits } from '../archive/text-edit.ts'
import type { RepositoryChange, Write } from '../change/repository-change.ts'
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { pointerDescriptor, type Destination } from './pointer-descriptor.ts'
import { pointerReadme } from './pointer-readme.ts'
import { pointLinks } from './point-links.ts'

export interface PointerRequest {
  readonly garden: ArchiveGarden
  readonly example: Example
  readonly to: Destination
  /** https://github.com/owner/name */
  readonly webUrl: string
  /** `owner/name` of the garden. */
  readonly gardenName: string
  /** Files of the new repository: a link leads there only to what is there. */
  readonly exported: ReadonlySet<string>
}

export interface PointerDecision {
  /** null: refused, the findings say why. */
  readonly change: RepositoryChange | null
  readonly findings: readonly Finding[]
}

export function decidePointer(request: PointerRequest): PointerDecision {
  const { garden, example } = request
  const refused = refusals(garden, example)
  if (refused.length > 0) return { change: null, findings: refused }
  const before = garden.texts.get(example.descriptor)
  const descriptor = before === undefined ? null : pointerDescriptor(before, request.to)
  if (before === undefined || descriptor === null) return { change: null, findings: [finding('GRADUATE.DESCRIPTOR', { path: example.descriptor, example: example.id }, `${example.descriptor} cannot be edited: it is not one map.`)] }
  const readme = `${example.path}/README.md`
  const readmeBefore = garden.texts.get(readme) ?? null
  const kept = new Set([example.descriptor, ...(readmeBefore === null ? [] : [readme])])
  const removes = garden.files.map(({ path }) => path).filter((path) => isWithin(path, example.path) && !kept.has(path)).sort()
  const links = linkWrites(request, new Set(removes))
  const writes = [{ path: example.descriptor, before, text: descriptor }, { path: readme, before: readmeBefore, text: pointerReadme(request) }, ...links.writes].filter((write) => write.before !== write.text)
  return { change: { moves: [], writes: writes.toSorted((a, b) => (a.path < b.path ? -1 : 1)), removes }, findings: links.findings }
}

function refusals(garden: ArchiveGarden, example: Example): readonly Finding[] {
  const at = { path: example.descriptor, example: example.id }
  const inside = garden.files.filter(({ path }) => isWithin(path, example.path))
  const nested = [...garden.examples, ...garden.unreadable].filter(({ path }) => path !== example.path && isWithin(path, example.path))
  return [
    ...(example.path === '.' ? [finding('GRADUATE.WHOLE', at, 'The example is the whole repository: there is no garden to leave.')] : []),
    ...nested.map(({ path }) => finding('GRADUATE.NESTED', { path, example: example.id }, `${path} lies inside of ${example.path}.`)),
    ...inside.filter(({ kind }) => kind === 'submodule').map(({ path }) => finding('GRADUATE.NESTED', { path, example: example.id }, `${path} is a submodule.`)),
    ...inside.filter(({ clean, tracked }) => !clean || !tracked).map(({ path, tracked }) => finding('GRADUATE.UNCOMMITTED', { path, example: example.id }, `${path} ${tracked ? 'has changes that are not committed' : 'is not committed'}.`)),
    ...findNeeds(garden, example).map(({ path, line, message }) => finding('GRADUATE.DEPENDED_ON', { path, line, example: example.id }, message)),
  ]
}

interface LinkWrites {
  readonly writes: readonly Write[]
  readonly findings: readonly Finding[]
}

/** Every other text of the garden that leads into what goes. */
function linkWrites({ garden, example, webUrl, exported }: PointerRequest, removed: ReadonlySet<string>): LinkWrites {
  const holder = holderOf(garden)
  const writes: Write[] = []
  const findings: Finding[] = []
  for (const [path, text] of garden.texts) {
    if (isWithin(path, example.path) || holder(path)?.path === example.path) continue
    const pointed = pointLinks(path, text, { directory: example.path, removed, exported, webUrl })
    if (pointed.edits.length > 0) writes.push({ path, before: text, text: applyEdits(text, pointed.edits) })
    for (const { line, says } of pointed.left) findings.push(finding('GRADUATE.LINK_LEFT', { path, line, example: example.id }, says))
  }
  return { writes, findings: findings.slice(0, MOST) }
}

const MOST = 50
