import { shown } from '../../core/gpu-state/shown.ts'
import type { Problem } from '../../core/problem.ts'
import type { QuarantineMark, World } from '../../core/world.ts'

/** null: this machine may be used. */
export async function quarantined(world: World): Promise<Problem | null> {
  const mark = (await world.quarantine?.read()) ?? null
  return mark === null ? null : { code: 'MACHINE.QUARANTINED', message: `This machine is quarantined${whenOf(mark)}: ${mark.reasons.map(shown).join('; ')}.`, next: 'Look at its GPUs (`nvidia-smi`, the log of the kernel), restart it when in doubt, then `hortus doctor --lift-quarantine`.' }
}

function whenOf({ since, run }: QuarantineMark): string {
  return `${since === null ? '' : ` since ${since}`}${run === null ? '' : `, after the run ${shown(run)}`}`
}
