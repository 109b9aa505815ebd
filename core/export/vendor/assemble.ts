/** From the files that an example uses to what an export copies and rewrites, with a finding for each path that still leads out. */
import type { Example } from '../../garden/example.ts'
import { finding } from '../../rules/finding.ts'
import type { Finding } from '../../schema/report.ts'
import { applyEdits } from '../rewrite/apply-edits.ts'
import { linkEdits } from '../rewrite/markdown-links.ts'
import { ownPathEdits } from '../rewrite/own-path.ts'
import { stillOutside } from '../rewrite/still-outside.ts'
import type { Copy, Rewritten, Standalone } from '../standalone.ts'
import type { Member, Taken } from './closure.ts'
import { parentOf } from './garden-path.ts'
import type { Move } from './move.ts'
import type { Remark, Seen } from './scan.ts'
import { kindOf, type FileKind } from './scan-file.ts'
import type { Tree } from './tree.ts'

export interface Assembly {
  readonly example: Example
  readonly tree: Tree
  readonly move: Move
  readonly members: readonly Member[]
  readonly taken: readonly Taken[]
  /** What a build or a run cannot do without, and git does not track. */
  readonly missing: readonly { readonly path: string; readonly by: string; readonly line: number }[]
  /** Links whose content goes along in their place: path of the link → path of the file. */
  readonly links: ReadonlyMap<string, string>
  readonly seen: readonly Seen[]
  readonly source: { readonly url: string; readonly commit: string } | null
  /** Absolute: what no text may name. */
  readonly rootAbs: string
}

export function assemble(assembly: Assembly): Standalone {
  const { tree, move, taken, links, members } = assembly
  const copies = taken.map(({ path, because }): Copy => ({ from: links.get(path) ?? path, to: move.now(path), executable: tree.file(links.get(path) ?? path)?.executable ?? false, because }))
  // By where they lie in the garden: its root may have files of the same names as the example.
  const there = placesOf([...members.filter(({ own }) => own).map(({ path }) => path), ...taken.map(({ path }) => path)])
  const rewritten = new Map<string, Rewritten>()
  const findings: Finding[] = assembly.missing.map(({ path, by, line }) => finding('EXPORT.POINTS_OUTSIDE', { path: by, line, example: assembly.example.id }, `It needs ${path.slice(0, 200)}, which git does not track in the garden.`, { level: levelOfMissing(by) }))
  for (const member of members) {
    if (member.text === null && member.own && kindOf(member.path, '') !== null && (tree.file(member.path)?.size ?? 0) > LONGEST_READ) findings.push(finding('EXPORT.NOT_READ', { path: member.path, example: assembly.example.id }, `${member.path} is longer than what is looked through for paths.`))
    if (member.text === null || member.kind === null) continue
    const { text, dead } = rewrite(member, assembly, there)
    if (text !== null) rewritten.set(move.now(member.path), text)
    findings.push(...findingsOf(member, text?.text ?? member.text, dead, assembly))
  }
  return { copies, rewritten, findings }
}

/** In bytes, as much as the caller reads; longer texts are data. */
const LONGEST_READ = 2 * 1024 * 1024

function rewrite(member: Member, { tree, move, seen, source }: Assembly, there: ReadonlySet<string>) {
  const text = member.text!
  const targets = seen.filter(({ source: from }) => from === '').map(({ target }) => target)
  const links = member.kind === 'markdown' ? linkEdits(text, { move, tree, path: member.path, goesAlong: (path) => there.has(path), source }) : { edits: [], dead: [] }
  const own = member.kind === 'notebook' ? [] : ownPathEdits(text, move.example, targets, { relative: member.kind !== 'docker' || member.scan?.seen.some(({ source: from }) => from === '') === true })
  return { text: applyEdits(text, [...(member.scan?.edits ?? []), ...links.edits, ...own]), dead: links.dead }
}

function findingsOf({ path, own, kind, scan }: Member, after: string, dead: readonly { line: number; to: string }[], { example, move, rootAbs }: Assembly): Finding[] {
  const at = (line: number) => ({ path, line, example: example.id })
  const code = BUILDS.has(kind!)
  const remarks = unique(scan?.remarks ?? []).slice(0, MOST_REMARKS)
  const lines = new Set(remarks.map(({ line }) => line))
  return [
    ...remarks.map((remark) => told(remark, code, at(remark.line))),
    ...(scan?.python?.dynamic ?? []).slice(0, 1).flatMap((line) => (own ? [] : [finding('EXPORT.DYNAMIC_IMPORT', at(line), `${path} imports a module by a name that is computed.`)])),
    // A document of somebody else's directory is nobody's business here.
    ...(own ? dead.slice(0, 20).map(({ line, to }) => finding('EXPORT.POINTS_OUTSIDE', at(line), `The link to ${to} leads to nothing in the garden either.`, { level: 'warning' })) : []),
    ...stillOutside(after, { kind: kind!, directory: parentOf(move.now(path)), rootAbs }).filter(({ line }) => !lines.has(line)).map(({ line, what, level }) => finding('EXPORT.POINTS_OUTSIDE', at(line), `${path} names ${what}.`, { level })),
  ]
}

/** More of one file help nobody. */
const MOST_REMARKS = 50

/** A script often asks first whether a file is there that it sources. */
const levelOfMissing = (by: string): 'error' | 'warning' => (kindOf(by, '#!/bin/sh') === 'shell' ? 'warning' : 'error')

/** Without what they name nothing is built or started. */
const BUILDS: ReadonlySet<FileKind> = new Set(['docker', 'compose', 'javascript', 'manifest', 'make', 'requirements'])

function told(remark: Remark, code: boolean, at: { path: string; line: number; example: string }): Finding {
  if (remark.kind === 'wrong-depth') return finding('EXPORT.WRONG_DEPTH', at, `The path ${remark.what}.`)
  if (remark.kind === 'missing') return finding('EXPORT.POINTS_OUTSIDE', at, `It needs ${remark.what.slice(0, 200)}, which git does not track in the garden.`)
  return finding('EXPORT.POINTS_OUTSIDE', at, `${remark.what.slice(0, 200)} leads above the root of the garden.`, { level: code ? 'error' : 'warning' })
}

const unique = (remarks: readonly Remark[]): readonly Remark[] => [...new Map(remarks.map((each) => [`${each.kind} ${each.line}`, each])).values()]

/** Files, and the directories around them. */
function placesOf(paths: readonly string[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const path of paths) for (let at = path; !places.has(at); at = parentOf(at)) places.add(at)
  return places
}
