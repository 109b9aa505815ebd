/**
 * The two pull requests of a graduation: titles and bodies. Text of an example stands in them as code only, names in titles and commit
 * messages have letters that mean nothing to GitHub (A27, A28). Each links to the other by its branch: the number of a pull request is not
 * known before it is there, and a dry run says what the live run writes to the letter.
 */
import type { RepositoryChange } from '../change/repository-change.ts'
import type { Example } from '../garden/example.ts'
import { cell, code, details, fence, join, link, md, ours, ownWords, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import { prose } from '../render/markdown/prose.ts'
import type { Exported } from '../export/exported.ts'
import { VERSION } from '../version.ts'
import type { Destination } from './pointer-descriptor.ts'

/** What both say. */
export interface Graduation {
  readonly example: Pick<Example, 'id' | 'path' | 'description'>
  /** `owner/name`, page and branch of each side. */
  readonly garden: Place
  readonly target: Place
  readonly to: Destination
  readonly exported: Pick<Exported, 'files' | 'bytes' | 'commits' | 'proof' | 'tree' | 'commit'>
}

export interface Place {
  readonly name: string
  readonly webUrl: string
  /** Of the pull request. */
  readonly branch: string
}

export interface PullTexts {
  readonly title: string
  readonly body: string
}

export const importTitle = ({ example, garden }: Pick<Graduation, 'example' | 'garden'>): string => `Import ${inert(example.id)} from ${garden.name}`
export const pointerTitle = ({ example, target }: Pick<Graduation, 'example' | 'target'>): string => `Graduate ${inert(example.id)} to ${target.name}`

export const importMessage = (graduation: Pick<Graduation, 'example' | 'garden' | 'to'>): string => `${importTitle(graduation)}\n\nThe directory ${inert(graduation.example.path)} at commit ${graduation.to.commit},\ntree ${graduation.to.tree}, exported by hortus ${VERSION}.\n`
export const pointerMessage = (graduation: Pick<Graduation, 'example' | 'target' | 'to'>): string => `${pointerTitle(graduation)}\n\nIts files are in the new repository. Reverting this commit brings every byte\nof ${inert(graduation.example.path)} back, as it was at ${graduation.to.commit}.\n`

/** `mark`: the hidden first line. */
export function importBody(graduation: Graduation, mark: string, more: { readonly isPrivate: boolean; readonly removed: readonly string[] }): string {
  const { example, garden, exported, to } = graduation
  const rows: (readonly [string, Md])[] = [
    ['example', md`${cell(example.id)} of ${cell(garden.name)}`],
    ['commit there', cell(to.commit)],
    ['tree there', cell(to.tree)],
    ['exported', md`${exported.files} ${ours(exported.files === 1 ? 'file' : 'files')}, ${exported.bytes} bytes, tree ${cell(exported.tree)}`],
    ['proof', ours(PROOFS[exported.proof])],
    ['who sees it', ours(more.isPrivate ? 'this repository is private' : 'this repository is public: everyone can see it')],
  ]
  return written(mark, [
    md`This brings the example ${code(example.id)} of ${code(garden.name)} to a repository of its own.`,
    describe(example.description),
    table(rows),
    removed(more.removed),
    steps([
      md`Merge **this** pull request first. Do not squash it where the history of the example should stay.`,
      md`Then ${link(ownWords('the one in the garden'), searchOf(garden))} (branch ${code(garden.branch)}), which leaves a pointer there.`,
    ]),
    md`Closing this one undoes it: nothing in the garden changes before its own pull request is merged. After the merge, reverting it takes the files out again.`,
  ])
}

export function pointerBody(graduation: Graduation, mark: string, { change, left, evidence = [] }: { readonly change: RepositoryChange; readonly left: number; readonly evidence?: readonly string[] }): string {
  const { example, target, to } = graduation
  const rows: (readonly [string, Md])[] = [
    ['example', cell(example.id)],
    ['goes to', cell(target.name)],
    ['last tree here', cell(to.tree)],
    ['removed', md`${change.removes.length} ${ours(change.removes.length === 1 ? 'file' : 'files')}`],
    ['written', md`${change.writes.length} ${ours(change.writes.length === 1 ? 'file' : 'files')}`],
  ]
  const writes = change.writes.slice(0, MOST_LISTED).map(({ path, before }) => md`- ${code(path, 160)} ${ours(before === null ? 'is new' : 'is edited')}`)
  const more = change.writes.length > MOST_LISTED ? [md`- and ${change.writes.length - MOST_LISTED} more`] : []
  return written(mark, [
    md`The example ${code(example.id)} has a repository of its own, ${code(target.name)}. Here it becomes a pointer: a short README and a descriptor that says where it went.`,
    evidence.length === 0 ? ours('') : join([ours(RULES_ASK), join(evidence.slice(0, 12).map((line) => md`- ${prose(line, 400)}`), '\n')], '\n\n'),
    describe(example.description),
    table(rows),
    details(ownWords('What is written'), join([...writes, ...more], '\n')),
    left === 0 ? ours('') : md`${left} ${ours(left === 1 ? 'mention of its files is' : 'mentions of its files are')} no link that could be pointed there: the report of the run names them, and they are to be changed by hand in this pull request.`,
    steps([
      md`Merge ${link(ownWords('the import'), searchOf(target))} (branch ${code(target.branch)} of ${code(target.name)}) first: until then the pointer leads to an empty place.`,
      md`Then **this** one.`,
    ]),
    md`Closing this one undoes it. After the merge, reverting its commit brings every byte back; so does ${code(`git checkout ${to.commit} -- ${example.path}`, 500)}.`,
  ])
}

/** By it one is known that no person asked for. */
export const RULES_ASK = 'The rules of the garden ask for it:'

const PROOFS: Readonly<Record<Exported['proof'], string>> = {
  passed: 'a clean clone was built and its smoke test passed',
  failed: 'a clean clone failed',
  not_proven: 'nobody built or ran it: no proof was asked for',
}

const MOST_LISTED = 30

function describe(description: string | null): Md {
  return description === null || description.trim() === '' ? ours('') : fence(description.trim(), 'text', 1500)
}

const table = (rows: readonly (readonly [string, Md])[]): Md => join([tableHead([ownWords('what'), ownWords('value')]), ...rows.map(([what, value]) => tableRow([ours(what), value]))], '\n')

const steps = (items: readonly Md[]): Md => join(items.map((item, at) => md`${at + 1}. ${item}`), '\n')

function removed(paths: readonly string[]): Md {
  if (paths.length === 0) return ours('')
  const named = join(paths.slice(0, 20).map((path) => code(path, 100)), ', ')
  return md`**Removed by it**, because the branch holds the export and nothing else: ${named}${paths.length > 20 ? md` and ${paths.length - 20} more` : ours('')}.`
}

/** Lists the pull request of a branch, whatever number it gets. */
export const searchOf = ({ webUrl, branch }: Place): string => `${webUrl}/pulls?q=${encodeURIComponent(`is:pr head:${branch}`)}`

const written = (mark: string, parts: readonly Md[]): string => `${mark}\n${join(parts, '\n\n')}\n`

/** In titles and commit messages: no mention, no reference, no markup, no second line. */
export const inert = (text: string): string => text.replace(/[^\w./-]/g, '_').slice(0, 120)
