/** What a reviewer must not miss in a contract diff: power over the machine, one finding a preset. */
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { ContractDiff } from './contract-diff.ts'
import { placeOfPreset } from './example-contracts.ts'

export function widenedFindings(diffs: readonly ContractDiff[], examples: readonly Example[], path: string): Finding[] {
  return diffs.flatMap(({ example: id, preset, changes }) => {
    const asked = changes.flatMap(({ danger, after }) => (danger === 'high' && after !== null ? [after.slice(0, 120)] : []))
    if (asked.length === 0) return []
    const example = examples.find((each) => each.id === id)
    const at = example === undefined ? { path } : placeOfPreset({ example }, preset)
    return [finding('CONTRACT.WIDENED', at, `The script of the preset "${preset.slice(0, 60)}" now asks for ${asked.slice(0, 5).join(', ')}${asked.length > 5 ? ` and ${asked.length - 5} more` : ''}.`)]
  })
}
