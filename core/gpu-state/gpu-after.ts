import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { Observed } from '../schema/run-record.ts'
import type { GpuState, QuarantineMark } from '../world.ts'
import type { GpuVerdict } from './judge-gpu-state.ts'

export type GpuAfter = NonNullable<Observed['gpuAfter']>

/** What a record says of it. */
export function gpuAfter(verdict: GpuVerdict, before: GpuState, after: GpuState, waitedMs: number): GpuAfter {
  const now = new Map(after.cards.readable ? after.cards.value.map((card) => [card.uuid, card.memoryBytes]) : [])
  const cards = before.cards.readable ? before.cards.value.map(({ uuid, memoryBytes }) => ({ uuid, memoryBeforeBytes: memoryBytes, memoryAfterBytes: now.get(uuid) ?? null })) : []
  return { clean: verdict.clean, reasons: verdict.reasons.map((each) => ({ ...each })), notes: [...verdict.notes], cards, waitedMs: Math.max(0, Math.round(waitedMs)) }
}

export function quarantineOf({ reasons }: GpuAfter, since: string, run: string): QuarantineMark {
  return { since, run, reasons: reasons.map(({ message }) => message) }
}

export function gpuFindings({ id, descriptor }: { readonly id: string; readonly descriptor: string }, after: GpuAfter | undefined): Finding[] {
  if (after === undefined || after.clean) return []
  const [first, ...more] = after.reasons
  const rest = more.length === 0 ? '' : ` (and ${more.length} more; the record has them)`
  return [finding('SMOKE.GPU_NOT_CLEAN', { path: descriptor, example: id }, `After the run, ${first?.message ?? 'the GPUs are not clean'}${rest}. The machine asks to be quarantined.`)]
}
