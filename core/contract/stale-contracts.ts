/** Which stored contracts are not of the scripts that are there now. */
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { CapturedContract } from './captured.ts'
import { placeOfPreset } from './example-contracts.ts'

export interface StoredFacts {
  /** The file of stored contracts. */
  readonly path: string
  readonly stored: readonly CapturedContract[]
  readonly examples: readonly Example[]
  /** What `sources` would be now; null: the script is not there. */
  readonly sourcesNow: (contract: CapturedContract) => string | null
}

export interface Judged {
  readonly fresh: readonly CapturedContract[]
  readonly findings: readonly Finding[]
}

/** A stale contract is told once, where its preset stands, and judged no further. */
export function judgeStored({ path, stored, examples, sourcesNow }: StoredFacts): Judged {
  const byId = new Map(examples.map((example) => [example.id, example]))
  const fresh: CapturedContract[] = []
  const findings: Finding[] = []
  for (const contract of stored) {
    const example = byId.get(contract.example)
    const preset = example?.presets.find(({ name }) => name === contract.preset)
    if (example === undefined || preset?.action.kind !== 'script') findings.push(finding('CONTRACT.STALE', { path, example: example?.id ?? null }, `${path} holds a contract of ${contract.example.slice(0, 120)} ${contract.preset.slice(0, 60)}, and there is no such script.`))
    else if (sourcesNow(contract) !== contract.sources) findings.push(finding('CONTRACT.STALE', placeOfPreset({ example }, contract.preset), `The contract of the preset "${contract.preset}" in ${path} is of other scripts than those that are there.`))
    else fresh.push(contract)
  }
  return { fresh, findings }
}
