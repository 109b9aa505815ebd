/**
 * What a run left on the GPUs (A61): no compute process, memory back to within 64 MiB of the start, no new error of the driver. A state
 * that nobody can read any more is not clean either: a card is never "in use by nobody knows whom".
 */
import { bytes } from '../render/figures.ts'
import type { GpuCard, GpuProcess, GpuState } from '../world.ts'
import { newXids } from './new-xids.ts'
import { isOthers, type Owners } from './whose.ts'

export type GpuFault = 'process_left' | 'memory_left' | 'xid' | 'uncorrected_errors' | 'gpu_lost' | 'unreadable'

export interface GpuVerdict {
  readonly clean: boolean
  readonly reasons: readonly GpuReason[]
  /** What could not be judged here, and why. */
  readonly notes: readonly string[]
}

export interface GpuReason {
  readonly fault: GpuFault
  /** null: of the machine. */
  readonly gpu: string | null
  /** For people, without a full stop. */
  readonly message: string
}

export const TOLERANCE = 64 * 1024 * 1024

export function judgeGpuState(before: GpuState, after: GpuState, owners: Owners): GpuVerdict {
  const left = processesLeft(before, after, owners)
  const parts = [judgeCards(before, after, left.blamed), left, newXids(before, after, owners)]
  const reasons = parts.flatMap((part) => part.reasons)
  return { clean: reasons.length === 0, reasons, notes: [...new Set(parts.flatMap((part) => part.notes))] }
}

/** Whether waiting may make it clean: memory is given back a moment after its process died, and a driver may be slow; an error stays. */
export const mayPass = ({ reasons }: GpuVerdict): boolean => reasons.length > 0 && reasons.every(({ fault }) => fault !== 'xid' && fault !== 'uncorrected_errors')

type Part = Pick<GpuVerdict, 'reasons' | 'notes'>

function judgeCards(before: GpuState, after: GpuState, blamed: readonly GpuProcess[]): Part {
  if (!after.cards.readable) return { reasons: [{ fault: 'unreadable', gpu: null, message: `the GPUs could not be looked at after the run: ${after.cards.reason}` }], notes: [] }
  if (!before.cards.readable) return { reasons: [{ fault: 'unreadable', gpu: null, message: `the GPUs could not be looked at before the run: ${before.cards.reason}` }], notes: [] }
  const now = new Map(after.cards.value.map((card) => [card.uuid, card]))
  const parts = before.cards.value.map((card) => judgeCard(card, now.get(card.uuid), othersMemory(before, card.uuid, []), othersMemory(after, card.uuid, blamed)))
  const known = new Set(before.cards.value.map(({ uuid }) => uuid))
  const fresh = after.cards.value.filter(({ uuid }) => !known.has(uuid)).map(({ uuid }) => `${uuid} is there since the run`)
  return { reasons: parts.flatMap((part) => part.reasons), notes: [...parts.flatMap((part) => part.notes), ...fresh] }
}

function judgeCard(was: GpuCard, is: GpuCard | undefined, othersBefore: number | null, othersAfter: number | null): Part {
  const gpu = was.uuid
  if (is === undefined) return { reasons: [{ fault: 'gpu_lost', gpu, message: `${gpu} was there before the run and is not now` }], notes: [] }
  const reasons: GpuReason[] = []
  const notes: string[] = []
  if ((is.uncorrectedErrors ?? 0) > (was.uncorrectedErrors ?? 0) && was.uncorrectedErrors !== null) {
    reasons.push({ fault: 'uncorrected_errors', gpu, message: `${gpu} has ${is.uncorrectedErrors! - was.uncorrectedErrors} more memory errors that could not be corrected` })
  }
  if (was.memoryBytes === null) notes.push(`${gpu} does not say how much of its memory is used`)
  else if (is.memoryBytes === null) reasons.push({ fault: 'unreadable', gpu, message: `${gpu} no longer says how much of its memory is used` })
  else {
    // What processes of others hold now and held before is theirs.
    const grown = is.memoryBytes - (othersAfter ?? 0) - (was.memoryBytes - (othersBefore ?? 0))
    if (grown > TOLERANCE && (othersBefore === null || othersAfter === null)) notes.push(`${gpu} has ${bytes(grown)} more in use, and whose they are cannot be told: another process uses it and does not say how much`)
    else if (grown > TOLERANCE) reasons.push({ fault: 'memory_left', gpu, message: `${gpu} has ${bytes(grown)} of memory in use that were free before the run` })
  }
  return { reasons, notes }
}

/** null: somebody uses the card and does not say how much. */
function othersMemory({ processes }: GpuState, gpu: string, blamed: readonly GpuProcess[]): number | null {
  const others = processes.readable ? processes.value.filter((each) => each.gpu === gpu && each.orphaned !== true && !blamed.includes(each)) : []
  return others.reduce<number | null>((sum, { memoryBytes }) => (sum === null || memoryBytes === null ? null : sum + memoryBytes), 0)
}

function processesLeft(before: GpuState, after: GpuState, owners: Owners): Part & { readonly blamed: readonly GpuProcess[] } {
  if (!after.processes.readable) {
    const message = `processes on the GPUs cannot be listed: ${after.processes.reason}`
    // Where they never could be, nothing has changed.
    return before.processes.readable ? { reasons: [{ fault: 'unreadable', gpu: null, message }], notes: [], blamed: [] } : { reasons: [], notes: [message], blamed: [] }
  }
  const earlier = before.processes.readable ? before.processes.value : []
  const blamed = after.processes.value.filter((each) => !isOthers(each, earlier, owners))
  return { reasons: blamed.map(({ gpu, pid, name }) => ({ fault: 'process_left', gpu, message: `the process ${pid} (${name}) still computes on ${gpu}` })), notes: [], blamed }
}
