/**
 * What stands against what: which records of each side count, and what one unit of them is. A unit is a start of a process or a build,
 * never an iteration: values of one process share its luck, and counting them as many is the classic mistake (specs: compare 0.4).
 */
import { LEAST_RUNS } from '../benchmark/order.ts'
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { gate, ran } from './gate.ts'
import { startOf } from './subject.ts'

export interface Sides {
  /** Oldest first; what is judged. Never empty. */
  readonly base: readonly RunRecord[]
  readonly head: readonly RunRecord[]
  /** run: one record a side, one value each. start: the measured starts of one benchmark a side. build: a record each. */
  readonly unit: 'run' | 'start' | 'build'
  /** The two sides took turns on one machine. */
  readonly paired: boolean
  /** How much this comparison can show, and what was left out, in sentences. */
  readonly told: string
}

/** null: a side without a record. */
export function sidesOf(base: readonly RunRecord[], head: readonly RunRecord[]): Sides | null {
  const [bases, heads] = [inOrder(base), inOrder(head)]
  const [a, b] = [bases.at(-1), heads.at(-1)]
  if (a === undefined || b === undefined) return null
  const pair = pairIn(bases, heads)
  if (pair !== null) return starts(pair.base, pair.head, true, leftOut(bases.length + heads.length - 2))
  if (bases.length > 1 || heads.length > 1) return builds(bases, heads)
  return startsOf(a) > 0 && startsOf(b) > 0 ? starts(a, b, false, '') : { base: [a], head: [b], unit: 'run', paired: false, told: ONE_RUN }
}

const ONE_RUN = 'One run a side: metrics that repeat exactly are judged by their tolerance, times and observed memory are shown and not judged.'

/** The same record twice is one: it would be taken for two measurements that agree. */
function inOrder(records: readonly RunRecord[]): readonly RunRecord[] {
  const distinct = new Map(records.map((record) => [records.length === 1 ? '' : canonicalJson(record), record]))
  return [...distinct].sort(([x, a], [y, b]) => byWord(startOf(a), startOf(b)) || byWord(a.id, b.id) || byWord(x, y)).map(([, record]) => record)
}

/** The newest benchmark of the head whose other side is there. */
function pairIn(bases: readonly RunRecord[], heads: readonly RunRecord[]): { readonly base: RunRecord; readonly head: RunRecord } | null {
  for (const head of heads.toReversed()) {
    const base = startsOf(head) === 0 ? undefined : bases.findLast((each) => startsOf(each) > 0 && inTurn(each, head))
    if (base !== undefined) return { base, head }
  }
  return null
}

const inTurn = (base: RunRecord, head: RunRecord): boolean => base.groupId !== undefined && base.groupId === head.groupId && base.benchmark?.with === head.id

/** Starts that count; none of a record that is no benchmark. */
export const startsOf = ({ benchmark }: RunRecord): number => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state === 'succeeded').length

const failedStarts = ({ benchmark }: RunRecord): number => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state !== 'succeeded').length

function starts(base: RunRecord, head: RunRecord, paired: boolean, more: string): Sides {
  const [n, m] = [startsOf(base), startsOf(head)]
  const many = n === m ? `${n} ${n === 1 ? 'start' : 'starts'} a side` : `${n} starts of the base and ${m} of the head`
  const failed = failedStarts(base) + failedStarts(head)
  const words = [`Medians of ${many}${paired ? ' in turn on one machine' : ''}.`, failed === 0 ? '' : `${failed} more failed and do not count.`, paired ? '' : APART, Math.min(n, m) < LEAST_RUNS ? tooFew(Math.min(n, m)) : '', more]
  return { base: [base], head: [head], unit: 'start', paired, told: words.filter((each) => each !== '').join(' ') }
}

export const APART = 'Times and memory are shown without a verdict: the two sides did not take turns, so the machine may have changed between them.'
export const tooFew = (n: number): string => `${n} ${n === 1 ? 'start' : 'starts'} a side can give no verdict on a time: at least ${LEAST_RUNS} are needed.`

const leftOut = (count: number): string => (count === 0 ? '' : `${count} other record${count === 1 ? '' : 's'} of the sides took no part in it.`)

/** A record of other params, data or hardware than the newest of its side is no second measurement of it. */
function builds(bases: readonly RunRecord[], heads: readonly RunRecord[]): Sides {
  const [base, head] = [likeNewest(bases), likeNewest(heads)]
  const failed = [...bases, ...heads].filter((record) => !ran(record)).length
  const other = bases.length + heads.length - base.length - head.length - failed
  const words = [`${runs(base.length)} at the base and ${runs(head.length)} at the head, a value each.`, failed === 0 ? '' : `${runs(failed)} did not succeed and count for nothing.`, other <= 0 ? '' : `${runs(other)} of other params, data or hardware than the newest of their side were left out.`]
  return { base, head, unit: 'build', paired: false, told: words.filter((each) => each !== '').join(' ') }
}

const runs = (count: number): string => `${count} run${count === 1 ? '' : 's'}`

/** When no run of a side succeeded its newest stands for it, and the gate says how it ended. */
function likeNewest(records: readonly RunRecord[]): readonly RunRecord[] {
  const finished = records.filter(ran)
  const newest = finished.at(-1) ?? records.at(-1)!
  const alike = finished.filter((each) => {
    const { closed, machine } = gate(newest, each, { seeds: true })
    return closed === null && (machine === null || machine.startsWith('No hardware'))
  })
  return alike.length === 0 ? [newest] : alike
}
