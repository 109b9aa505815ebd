import type { GpuState } from '../world.ts'
import type { GpuVerdict } from './judge-gpu-state.ts'
import { parseXid } from './read-xids.ts'
import { shown } from './shown.ts'
import { isOthers, type Owners } from './whose.ts'

/** Errors of the driver that the kernel's log has since the run began, but for those of a process that is not ours. */
export function newXids(before: GpuState, after: GpuState, owners: Owners): Pick<GpuVerdict, 'reasons' | 'notes'> {
  const unread = [after.xids, before.xids].find((each) => !each.readable)
  if (unread?.readable === false || !before.xids.readable || !after.xids.readable) return { reasons: [], notes: [`errors of the driver (Xid) were not looked for: ${unread?.readable === false ? unread.reason : ''}`] }
  const earlier = new Set(before.xids.value)
  const processes = [before.processes, after.processes].flatMap((each) => (each.readable ? each.value : []))
  const known = before.processes.readable ? before.processes.value : []
  const others = new Set(processes.filter((each) => isOthers(each, known, owners)).map(({ pid }) => pid))
  const fresh = after.xids.value.filter((line) => !earlier.has(line)).map((line) => ({ line, ...parseXid(line) }))
  const ours = fresh.filter(({ pid }) => pid === null || !others.has(pid))
  return { reasons: ours.slice(0, MOST_SAID).map(({ line, number }) => ({ fault: 'xid', gpu: null, message: `the driver reported ${number === null ? 'an error' : `Xid ${number}`}: ${shown(line.slice(line.indexOf('NVRM:')))}` })), notes: [] }
}

/** One fault of a card may fill the log. */
const MOST_SAID = 10
