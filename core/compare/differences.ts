/** What else is not the same: the named dimensions of a contrast, and the profile of what was run. Shown, never judged. */
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { differingKeys, imageOf, machineOf, type Dimension } from './gate.ts'
import { profileOf } from './profile.ts'
import { subjectOf } from './subject.ts'

type Difference = NonNullable<Comparison['differences']>[number]

const MOST = 100

export function differencesOf(base: RunRecord, head: RunRecord, across: readonly Dimension[]): readonly Difference[] {
  const named = DIMENSIONS.filter((dimension) => across.includes(dimension)).flatMap((dimension) => READERS[dimension](base, head))
  return [...named, ...profileDifferences(base, head)].filter(({ base: a, head: b }) => a !== b).slice(0, MOST)
}

/** In this order, whatever order they were named in. */
export const DIMENSIONS: readonly Dimension[] = ['preset', 'params', 'image', 'hardware']

const READERS: Readonly<Record<Dimension, (base: RunRecord, head: RunRecord) => readonly Difference[]>> = {
  preset: (base, head) => [difference('preset', subjectOf(base).preset, subjectOf(head).preset)],
  params: (base, head) => differingKeys(base.params, head.params).map((key) => difference(`params.${key}`, paramOf(base, key), paramOf(head, key))),
  image: (base, head) => [difference('image', imageOf(base), imageOf(head))],
  hardware: (base, head) => [difference('hardware', machineOf(base)?.hardware ?? null, machineOf(head)?.hardware ?? null), difference('engine', machineOf(base)?.engine ?? null, machineOf(head)?.engine ?? null)],
}

const paramOf = ({ params }: RunRecord, key: string): string | null => (Object.hasOwn(params, key) ? textOf(params[key]) : null)

function profileDifferences(base: RunRecord, head: RunRecord): readonly Difference[] {
  const [a, b] = [profileOf(base), profileOf(head)]
  const names = [...new Set([...a.keys(), ...b.keys()])].sort(byWord)
  return names.map((name) => difference(name, a.get(name) ?? null, b.get(name) ?? null))
}

const difference = (name: string, base: string | null, head: string | null): Difference => ({ name: cut(name, 200), base: base === null ? null : cut(base, 400), head: head === null ? null : cut(head, 400) })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value))
const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`).toWellFormed()
