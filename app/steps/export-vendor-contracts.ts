/** The contracts of the presets of one example that are scripts, as far as they can be captured here. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Contracts } from './cached-contracts.ts'

/** What is not complete where only files nearby are seen is captured once more where all are. */
export async function presetContracts(near: Contracts, all: Contracts, example: Example): Promise<{ readonly contracts: readonly CapturedContract[]; readonly findings: readonly Finding[] }> {
  const found: CapturedContract[] = []
  const findings: Finding[] = []
  for (const preset of example.presets) {
    if (preset.action.kind !== 'script') continue
    const first = await near.of(example, preset)
    const captured = first.ok && first.value.state !== 'complete' ? await all.of(example, preset) : first
    const at = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }
    if (captured.ok) found.push(captured.value)
    // A script that is not there is told by its own rule.
    else if (captured.problem.code !== 'CAPTURE.NO_SCRIPT') findings.push(finding('EXPORT.NOT_CAPTURED', at, `The preset ${preset.name} could not be captured: ${captured.problem.message}`))
  }
  return { contracts: found, findings }
}
