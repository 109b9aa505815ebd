import { baseOfHead, isAt, type StateAt } from '../../core/compare/base-of-head.ts'
import type { Dimension } from '../../core/compare/gate.ts'
import { bySubject, pairOf, type SidePair } from '../../core/compare/match-sides.ts'
import { treeOf } from '../../core/compare/state-of.ts'
import type { UnitsOfSide } from '../../core/compare/units-of-side.ts'
import { byWord } from '../../core/report/order.ts'
import type { World } from '../../core/world.ts'
import { baseFindings } from './base-findings.ts'
import { baseState } from './base-state.ts'
import type { Gathered, ShownSides } from './gathered.ts'
import type { Garden } from './load-garden.ts'
import type { Past } from './past-of.ts'
import { readRecords, type FoundRecord, type FoundRecords } from './read-records.ts'

export interface AgainstBase {
  readonly ref: string
  readonly head: FoundRecords
  readonly across: readonly Dimension[]
  readonly garden: Garden
  readonly past: Past
  readonly shown: ShownSides
  /** Directory of the own store. */
  readonly stored: string
  /** The head is the own store, so that what lies here now is meant. */
  readonly meansNow: boolean
}

/** Every newest run of the head beside the runs that its example had at the merge base: of the own store, and of the data branch. */
export async function gatherAgainstBase(world: World, { ref, head, across, garden, past, shown, stored, meansNow }: AgainstBase): Promise<Gathered> {
  const heads = [...bySubject(head.records)].sort(([a], [b]) => byWord(a, b)).map(([, units]) => ({ ...units, newest: units.units.at(-1)! }))
  const pathOf = pathsOf(garden)
  const state = await baseState(world, ref, heads.map(({ newest }) => pathOf(newest)))
  if (!state.ok) return { pairs: [], findings: [], problems: [...head.problems, state.problem], mergeBase: null }
  const own = meansNow ? null : await readRecords(world, stored)
  const candidates = [...(own?.ok === true ? own.value.records : []), ...head.records, ...past.history.records.map(({ record }) => ({ path: `${record.id} of the data branch`, record }))]
  const { mergeBase, at } = state.value
  const judged = heads.map((each) => against(each, candidates, at(pathOf(each.newest)), across))
  const pairs = judged.flatMap(({ pair }) => pair ?? [])
  const ofKind = (kind: Kind): readonly FoundRecord[] => judged.flatMap(({ newest, without }) => (without === kind ? [newest] : []))
  const changed = meansNow ? await changedSince(world, pairs.map((pair) => pair.head.at(-1)!), pathOf) : []
  const findings = baseFindings({ unknown: ofKind('unknown'), new: ofKind('new'), same: ofKind('same'), changed }, { ref, mergeBase, shown: shown.head, nothing: pairs.length === 0 })
  return { pairs, findings, problems: head.problems, mergeBase }
}

type Kind = 'unknown' | 'new' | 'same'
type Head = UnitsOfSide<FoundRecord> & { readonly newest: FoundRecord }

interface Against {
  readonly newest: FoundRecord
  readonly pair?: SidePair<FoundRecord>
  /** Why there is no pair. */
  readonly without?: Kind
}

/** That a store holds older runs of the head is its purpose, and not told. */
function against({ newest, ...head }: Head, candidates: readonly FoundRecord[], state: StateAt, across: readonly Dimension[]): Against {
  const unmoved = isAt(newest.record, state)
  const base = unmoved && across.length === 0 ? null : baseOfHead(newest.record, candidates, state, { across })
  if (base !== null) return { newest, pair: pairOf(base, { ...head, leftOut: 0 }) }
  return { newest, without: unmoved ? 'same' : state.tree === null ? 'new' : 'unknown' }
}

/** Those whose example has another tree now. Where nobody knows, nothing is said. */
async function changedSince(world: Pick<World, 'git'>, heads: readonly FoundRecord[], pathOf: (found: FoundRecord) => string): Promise<readonly FoundRecord[]> {
  const trees = new Map<string, string | null>()
  for (const path of new Set(heads.map(pathOf))) trees.set(path, await world.git.treeHash(path))
  return heads.filter((head) => {
    const [now, then] = [trees.get(pathOf(head)) ?? null, treeOf(head.record)]
    return now !== null && then !== null && now !== then
  })
}

/** Where an example lies now; of one that is gone, where its record says it lay. */
function pathsOf(garden: Garden): (found: FoundRecord) => string {
  const paths = new Map(garden.examples.map(({ id, path }) => [id, path]))
  return ({ record: { example } }) => (example === undefined ? '.' : (paths.get(example.id) ?? example.path))
}
