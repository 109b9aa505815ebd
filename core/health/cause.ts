/** What a failure has in common with others: the rung, and its reason without what is only of this example and this run. */
import { RUNGS } from '../report/order.ts'
import { failedAt } from './outcome.ts'

export interface Cause {
  /** For people; equal text means the same cause. */
  readonly text: string
  /** It names something that two examples rarely share by chance: "exited with code 1" does not. */
  readonly specific: boolean
}

export function causeOf(id: string, states: string, reason: string | null): Cause {
  const rung = RUNGS[failedAt(states)] ?? 'unknown'
  const family = familyOf(id, reason ?? '')
  return { text: family === '' ? rung : `${rung}: ${family}`, specific: family !== '' && !GENERIC.test(family) }
}

function familyOf(id: string, reason: string): string {
  const leaf = id.slice(id.lastIndexOf('/') + 1)
  return reason.replaceAll(id, '…').replaceAll(leaf.length < 4 ? id : leaf, '…').replace(/[0-9a-f]{12,64}/g, '#').replace(/\d+(?:\.\d+)?/g, '#').slice(0, 120)
}

/** The words in which any run may end (core/record/describe-end.ts). */
const GENERIC = /^(?:exited with code|was ended by|did not end within|ran out of memory|needed more than|its image does not build: (?:exited with|exit code))/
