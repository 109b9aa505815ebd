import { matchSides } from '../../core/compare/match-sides.ts'
import type { Dimension } from '../../core/compare/gate.ts'
import { finding } from '../../core/rules/finding.ts'
import { nameOf, placeOf, type Gathered, type ShownSides } from './gathered.ts'
import type { FoundRecords } from './read-records.ts'

/** Records that a person named for either side, matched by example and preset. */
export function gatherTwoSides(base: FoundRecords, head: FoundRecords, across: readonly Dimension[], shown: ShownSides): Gathered {
  const { pairs, onlyBase, onlyHead } = matchSides(base.records, head.records, across)
  const nothing = { code: 'COMPARE.NOTHING', message: `No record of ${shown.head} has a counterpart of the same example and preset in ${shown.base}.`, next: 'Name two directories that hold records of the same examples.' }
  return {
    pairs,
    findings: [
      ...onlyBase.map((found) => finding('COMPARE.NO_HEAD', placeOf(found), `The base has a run of ${nameOf(found)}, the head has none.`)),
      ...onlyHead.map((found) => finding('COMPARE.NO_BASE', placeOf(found), `The head has a run of ${nameOf(found)}, the base has none.`)),
    ],
    problems: [...base.problems, ...head.problems, ...(pairs.length > 0 ? [] : [nothing])],
    mergeBase: null,
  }
}
