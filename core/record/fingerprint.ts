/** What was the same and what differed is known before two runs are compared. */
import type { RunRecord } from '../schema/run-record.ts'
import type { Hardware } from '../world.ts'
import { jsonDigest } from './canonical-json.ts'

export interface FingerprintFacts {
  readonly preset: string
  readonly params: Readonly<Record<string, unknown>>
  readonly datasets: readonly string[]
  readonly image: { readonly id: string | null; readonly digest: string | null } | null
  readonly hardwareClass: string
  readonly tree: string | null
}

export function fingerprint(facts: FingerprintFacts): NonNullable<RunRecord['fingerprint']> {
  return {
    preset: facts.preset,
    params: jsonDigest(facts.params),
    // Descriptors name data sets without digests so far.
    datasets: [...new Set(facts.datasets)].map((name) => (name.includes('@') ? name : `${name}@undeclared`)).sort(),
    // The id first: an image is the same before and after a registry gave it a digest.
    image: facts.image?.id ?? facts.image?.digest ?? null,
    hardwareClass: facts.hardwareClass,
    tree: facts.tree,
  }
}

/** The GPUs when the run had them, else the CPU: a CPU run on a GPU machine compares with CPU runs. */
export function hardwareClass(hardware: Hardware, usesGpus: boolean): string {
  const gpus = hardware.gpus.map((gpu) => gpu.name)
  return usesGpus && gpus.length > 0 ? `gpu:${gpus.join('+')}` : `cpu:${hardware.cpu}/${hardware.cores}`
}
