/** What was read of checksum lists, signatures and trusted keys. Nothing in here was believed yet. */
import type { Config } from '../schema/config.ts'
import type { Doc, TextDoc } from '../workspace/doc.ts'
import type { Listed } from '../workspace/listing.ts'
import type { ChecksumList } from './checksum-list.ts'
import type { KeyringFacts, SignatureFacts } from './signature-facts.ts'

export interface Integrity {
  /** One for each version of a dataset or model, each `runs/*` with artifacts, and each run that has a list or signature of its own. */
  readonly lists: readonly ChecksumFile[]
  readonly trust: Trust
}

export interface ChecksumFile {
  readonly kind: 'dataset' | 'model' | 'run'
  /** `required`: the policy asks for a list here. `optional`: a run's own directory, which no rule asks to be listed. */
  readonly demand: 'required' | 'optional'
  /** The directory it covers: `datasets/cifar10/v1`, `runs/run-2025-01-01-001/artifacts`. */
  readonly directory: string
  /** `<directory>/CHECKSUMS.txt` */
  readonly path: string
  readonly text: TextDoc
  /** The text is git's: on the disk the same list has carriage returns, put there by the checkout. */
  readonly converted?: boolean
  /** null when the text could not be read. */
  readonly list: ChecksumList | null
  /** Every file below the directory, in the order of paths. */
  readonly files: readonly Listed[]
  readonly signature: SignatureFile
  /** metadata.yaml of the version, config.yaml of the run: they may claim things about the signature. */
  readonly claims: Doc
}

export interface SignatureFile {
  /** `<directory>/SIGNATURE.asc` */
  readonly path: string
  readonly text: TextDoc
  /** null when there is none, or the armor is not what it must be. */
  readonly facts: SignatureFacts | null
}

export interface Trust {
  /** Keys are those of the merge base when there is one (A19); of what must be there, the stricter of then and now holds (A18). */
  readonly policy: Pick<Config['workspace'], 'trusted_keys' | 'threshold' | 'keyring' | 'checksums' | 'signatures'>
  /** null when no signature asked for it. */
  readonly keyring: KeyringFacts | null
  /** Where policy and keyring were read. */
  readonly at: 'base' | 'here'
  /** What the change says about trust that differs from the base: `workspace.trusted_keys`, the path of the keyring. */
  readonly changed: readonly string[]
  /** Milliseconds since 1970: keys must be valid now. */
  readonly now: number
}
