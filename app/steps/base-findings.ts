/** What a comparison with a reference could not compare, and why: one finding for all of a kind, for a garden has a hundred examples and a branch changes two. */
import { subjectOf } from '../../core/compare/subject.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import { nameOf, placeOf } from './gathered.ts'
import type { FoundRecord } from './read-records.ts'

/** `changed`: after it ran. `same`: of the very tree of the base. `new`: not there at the base. `unknown`: there, and no run of it is known. */
export type Without = Readonly<Record<'unknown' | 'new' | 'same' | 'changed', readonly FoundRecord[]>>

export interface Reference {
  readonly ref: string
  readonly mergeBase: string
  /** The head, in the words of the person who named it. */
  readonly shown: string
  /** No run at all has a base that is known. */
  readonly nothing: boolean
}

export function baseFindings(without: Without, { ref, mergeBase, shown, nothing }: Reference): readonly Finding[] {
  const at = `${JSON.stringify(ref)} (commit ${mergeBase.slice(0, 12)})`
  const all = (heads: readonly FoundRecord[], told: () => Finding): readonly Finding[] => (heads.length === 0 ? [] : [told()])
  return [
    ...all(without.unknown, () => finding('COMPARE.NO_BASE', placeOfAll(without.unknown), `${nothing ? 'Nothing was compared. ' : ''}No run at ${at} is known, neither in ${shown} nor on the data branch as it was last fetched: ${few(without.unknown)}.`, { fix: benchmark(without.unknown, ref), ...(nothing ? { level: 'warning' } : {}) })),
    ...all(without.new, () => finding('COMPARE.NO_BASE', placeOfAll(without.new), `Not there at ${at}, so without a base: ${few(without.new)}.`, { fix: 'Nothing, when it is new.' })),
    ...all(without.same, () => finding('COMPARE.UNCHANGED', placeOfAll(without.same), `Not compared, because the newest run is of the very tree that ${at} has: ${few(without.same)}.`)),
    ...all(without.changed, () => finding('COMPARE.STALE_HEAD', placeOfAll(without.changed), `Changed since the run that was compared: ${few(without.changed)}.`)),
  ]
}

function benchmark([first]: readonly FoundRecord[], ref: string): string {
  const { example, preset } = first === undefined ? { example: '', preset: '' } : subjectOf(first.record)
  const words = [example, preset, ref].map((word, at) => (PLAIN.test(word) ? word : `<${['example', 'preset', 'ref'][at]}>`))
  return `Let \`hortus benchmark ${words[0]} --preset ${words[1]} --base ${words[2]}\` measure both in turn, or \`git fetch\` what the data branch has learned meanwhile.`
}

/** Pasted by a reader, so nothing odd comes into it. */
const PLAIN = /^\w[\w./~^-]{0,100}$/

const placeOfAll = (heads: readonly FoundRecord[]) => (heads.length === 1 ? placeOf(heads[0]!) : { path: '.' })

function few(heads: readonly FoundRecord[]): string {
  const names = heads.map(nameOf)
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')
}
