/** The catalogue of a garden as a Markdown table: what anybody may read there without running anything. What others wrote is inert (A27, A28). */
import { encodePath } from '../archive/link-target.ts'
import { directoryOfPath, relativePath } from '../archive/paths.ts'
import type { Example, Need, Unreadable } from '../garden/example.ts'
import { pathOf } from '../history/layout.ts'
import { count } from '../render/figures.ts'
import { cell, code, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import { proseCell } from '../render/markdown/prose.ts'
import { byWord } from '../report/order.ts'

export interface Catalogue {
  /** Of the whole garden, in any order. */
  readonly examples: readonly Listed[]
  readonly unreadable: readonly Unreadable[]
  /** Branch whose badges are shown; null: none are drawn there. */
  readonly badges: string | null
}

export type Listed = Pick<Example, 'id' | 'path' | 'description' | 'capability' | 'tier' | 'need' | 'tasks' | 'graduatedTo'>

/** `readme`: the file that it stands in; examples below its directory are listed. The same garden gives the same bytes, whatever day it is and wherever it was cloned. */
export function catalogueTable({ examples, unreadable, badges }: Catalogue, readme: string): Md {
  const directory = directoryOfPath(readme)
  const below = <Each extends Unreadable>(all: readonly Each[]): readonly Each[] => all.filter(({ path }) => directory === '.' || path.startsWith(`${directory}/`)).toSorted((a, b) => byWord(a.id, b.id))
  const [own, broken] = [below(examples), below(unreadable)]
  const [listed, archived] = [own.filter(({ tier }) => tier !== 'archived'), own.filter(({ tier }) => tier === 'archived')]
  const columns = COLUMNS.filter(({ of }) => listed.some((each) => of(each, { directory, badges }) !== ''))
  const table = listed.length === 0 ? ours('No examples.') : join([tableHead(columns.map(({ title }) => ownWords(title))), ...listed.map((each) => tableRow(columns.map(({ of }) => of(each, { directory, badges }))))], '\n')
  const aside = [...(archived.length === 0 ? [] : [md`${ours(count(archived.length, 'archived example'))} not listed.`]), ...(broken.length === 0 ? [] : [md`Not listed, since ${ours(broken.length === 1 ? 'its descriptor' : 'their descriptors')} cannot be read: ${join(broken.slice(0, 20).map(({ id }) => code(id)), ', ')}${ours(broken.length > 20 ? ` and ${broken.length - 20} more` : '')}.`])]
  return join([table, join(aside, ' ')], '\n\n')
}

interface Place {
  readonly directory: string
  readonly badges: string | null
}

/** A column that no example fills is left out. */
const COLUMNS: readonly { readonly title: string; readonly of: (example: Listed, place: Place) => Md }[] = [
  { title: 'example', of: ({ id, path }, { directory }) => ours(`[${cell(id)}](${encodePath(relativePath(directory, path))}/)`) },
  { title: 'what it does', of: ({ description, graduatedTo }) => (graduatedTo === undefined ? proseCell(description ?? '') : md`moved to ${cell(graduatedTo.repository)}`) },
  { title: 'tasks', of: ({ tasks, capability }) => join((tasks.length > 0 ? tasks : capability === null ? [] : [capability]).slice(0, 4).map((task) => cell(task, 60)), ', ') },
  { title: 'runs on', of: ({ need, graduatedTo }) => ours(graduatedTo === undefined ? needWords(need) : '') },
  { title: 'tier', of: ({ tier, graduatedTo }) => ours(graduatedTo === undefined ? tier : 'graduated') },
  { title: 'health', of: ({ id, graduatedTo }, { directory, badges }) => (badges === null || graduatedTo !== undefined ? ours('') : badge(id, directory, badges)) },
]

function needWords({ gpus, vramGb, cpuOk }: Need): string {
  if (gpus === 0) return 'CPU'
  if (gpus === null && vramGb === null) return cpuOk ? 'CPU' : ''
  const cards = `${gpus !== null && gpus > 1 ? `${gpus} GPUs` : 'GPU'}${vramGb === null || vramGb === 0 ? '' : ` ${vramGb} GB`}`
  return cpuOk ? `CPU or ${cards}` : cards
}

/**
 * A picture of the data branch, so that a change of health changes no README. GitHub shows a README below `/blob/<branch>/`: from there the
 * way up is the repository, whatever it is called, so a fork has the same bytes. The percent sign of a name there is encoded once more.
 */
function badge(id: string, directory: string, branch: string): Md {
  const up = '../'.repeat(2 + (directory === '.' ? 0 : directory.split('/').length))
  const file = pathOf({ kind: 'badge', example: id, show: 'health', format: 'svg' })
  return ours(`![health](${up}raw/${encodePath(branch)}/${encodePath(file)})`)
}
