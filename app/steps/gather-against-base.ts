import { baseOfHead, isAt, type StateAt } from '../../core/compare/base-of-head.ts'
import type { Dimension } from '../../core/compare/gate.ts'
import { bySubject, pairOf, type SidePair } from '../../core/compare/match-sides.ts'
import { treeOf } from '../../core/compare/state-of.ts'
import { subjectOf } from '../../core/compare/subject.ts'
import type { UnitsOfSide } from '../../core/compare/units-of-side.ts'
import { byWord } from '../../core/report/order.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { baseState } from './base-state.ts'
import { nameOf, placeOf, type Gathered, type ShownSides } from './gathered.ts'
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
  const heads = [...bySubject(head.records)].sort(([a], [b]) => byWord(a, b)).map(([, units]) => units)
  const pathOf = pathsOf(garden)
  const state = await baseState(world, ref, heads.map(({ units }) => pathOf(units.at(-1)!)))
  if (!state.ok) return { pairs: [], findings: [], problems: [...head.problems, state.problem], mergeBase: null }
  const own = await readRecords(world, stored)
  const candidates = [...(own.ok ? own.value.records : []), ...head.records, ...past.history.records.map(({ record }) => ({ path: `${record.id} of the data branch`, record }))]
  const { mergeBase, at } = state.value
  const judged = heads.map((units) => against(units, candidates, at(pathOf(units.units.at(-1)!)), { across, ref, shown }))
  const unmoved = judged.flatMap(({ same }) => same ?? [])
  const pairs = judged.flatMap(({ pair }) => pair ?? [])
  const stale = meansNow ? await staleOf(world, pairs.map((pair) => pair.head.at(-1)!), pathOf) : []
  const grouped = [...(unmoved.length === 0 ? [] : [unchanged(unmoved, ref)]), ...(stale.length === 0 ? [] : [staleHead(stale)])]
  return { pairs, findings: [...judged.flatMap(({ found }) => found ?? []), ...grouped], problems: head.problems, mergeBase }
}

interface Against {
  readonly pair?: SidePair<FoundRecord>
  readonly found?: Finding
  /** Its newest run is of the very state that it should be compared with. */
  readonly same?: FoundRecord
}

function against(head: UnitsOfSide<FoundRecord>, candidates: readonly FoundRecord[], state: StateAt, { across, ref, shown }: Pick<AgainstBase, 'across' | 'ref' | 'shown'>): Against {
  const newest = head.units.at(-1)!
  if (across.length === 0 && isAt(newest.record, state)) return { same: newest }
  const base = baseOfHead(newest.record, candidates, state, { across })
  if (base === null && isAt(newest.record, state)) return { same: newest }
  return base === null ? { found: noBase(newest, state, ref, shown) } : { pair: pairOf(base, { ...head, leftOut: 0 }) }
}

/** One for all: in a garden of a hundred examples a branch changes two. */
function unchanged(heads: readonly FoundRecord[], ref: string): Finding {
  return finding('COMPARE.UNCHANGED', placeOfAll(heads), `Not compared, because the newest run is of the very tree that ${JSON.stringify(ref)} has: ${few(heads)}.`)
}

const staleHead = (heads: readonly FoundRecord[]): Finding => finding('COMPARE.STALE_HEAD', placeOfAll(heads), `Changed since the run that was compared: ${few(heads)}.`)

/** Those whose example has another tree now. Where nobody knows, nothing is said. */
async function staleOf(world: Pick<World, 'git'>, heads: readonly FoundRecord[], pathOf: (found: FoundRecord) => string): Promise<readonly FoundRecord[]> {
  const trees = new Map<string, string | null>()
  for (const path of new Set(heads.map(pathOf))) trees.set(path, await world.git.treeHash(path))
  return heads.filter((head) => {
    const [now, then] = [trees.get(pathOf(head)) ?? null, treeOf(head.record)]
    return now !== null && then !== null && now !== then
  })
}

const placeOfAll = (heads: readonly FoundRecord[]) => (heads.length === 1 ? placeOf(heads[0]!) : { path: '.' })

function few(heads: readonly FoundRecord[]): string {
  const names = heads.map(nameOf)
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')
}

function noBase(head: FoundRecord, { tree, commit }: StateAt, ref: string, { head: shown }: ShownSides): Finding {
  const example = head.record.example?.id ?? null
  const at = `${JSON.stringify(ref)} (commit ${(commit ?? 'unknown').slice(0, 12)})`
  if (tree === null) return finding('COMPARE.NO_BASE', placeOf(head), `${nameOf(head)} has no base: the example was not there at ${at}.`, { fix: 'Nothing, when it is new.' })
  const fix = `Let \`hortus benchmark ${example ?? '<example>'} --preset ${subjectOf(head.record).preset} --base ${PLAIN.test(ref) ? ref : '<ref>'}\` measure both in turn, or \`git fetch\` what the data branch has learned meanwhile.`
  return finding('COMPARE.NO_BASE', placeOf(head), `${nameOf(head)} has no base: neither ${shown} nor the data branch, as it was last fetched, has a run of it at ${at}, tree ${tree.slice(0, 12)}.`, { fix })
}

/** Pasted by a reader, so nothing odd comes into it. */
const PLAIN = /^\w[\w./~^-]{0,100}$/

/** Where an example lies now; of one that is gone, where its record says it lay. */
function pathsOf(garden: Garden): (found: FoundRecord) => string {
  const paths = new Map(garden.examples.map(({ id, path }) => [id, path]))
  return ({ record: { example } }) => (example === undefined ? '.' : (paths.get(example.id) ?? example.path))
}
