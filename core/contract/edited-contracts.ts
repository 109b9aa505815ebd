/**
 * Stored contracts that say something else than the scripts they name: the digest of the scripts can be computed by anyone, so a
 * contract edited by hand looks fresh, and a reviewer would see no change where there is one. Only a capture can tell.
 */
import type { Example } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { CapturedContract } from './captured.ts'
import { placeOfPreset } from './example-contracts.ts'
import { contractDigest, keyOf, readContracts, writeContracts } from './stored-contract.ts'

export function editedFindings(path: string, { stored, captured, examples }: Readonly<Record<'stored' | 'captured', readonly CapturedContract[]>> & { readonly examples: readonly Example[] }): Finding[] {
  const byKey = new Map(stored.map((contract) => [keyOf(contract), contract]))
  return captured.flatMap((contract): Finding[] => {
    const kept = byKey.get(keyOf(contract))
    const example = examples.find(({ id }) => id === contract.example)
    if (kept === undefined || example === undefined || kept.sources !== contract.sources || contract.state !== 'complete') return []
    const now = asKept(contract)
    if (now === null || contractDigest(now) === contractDigest(kept)) return []
    return [finding('CONTRACT.EDITED', placeOfPreset({ example }, contract.preset), `The contract of the preset "${contract.preset}" in ${path} says something else than its scripts, and claims to be of them.`)]
  })
}

/** What the file would hold of it. */
function asKept(contract: CapturedContract): CapturedContract | null {
  const read = readContracts(writeContracts([contract]))
  return read.ok ? (read.value[0] ?? null) : null
}
