import type { GpuProcess } from '../world.ts'

/** User ids that a run of ours has on this machine. */
export type Owners = ReadonlySet<number>

/** It was there before the run, belongs to another harness that runs beside this one, or to a user that no run of ours is. What is not seen from here may be ours. */
export function isOthers(one: GpuProcess, earlier: readonly GpuProcess[], owners: Owners): boolean {
  // What a killed harness left, and nobody could end, is ours, although it was there before.
  if (one.orphaned === true) return false
  if (one.elsewhere === true || earlier.some((each) => isSame(each, one))) return true
  return one.uid !== null && one.uid < SUBORDINATE && !owners.has(one.uid)
}

/** From here on ids are given to the users inside of containers (SUB_UID_MIN of login.defs): those may be ours. */
const SUBORDINATE = 100_000

/** A number may have been given to another process since; where no start time is seen, the number is all there is. */
const isSame = (a: GpuProcess, b: GpuProcess): boolean => a.pid === b.pid && (a.startTime === null || b.startTime === null || a.startTime === b.startTime)
