/** OpenPGP: facts, and somebody who signs. A part of `World` (core/world.ts). */
import type { KeyringFacts, SignatureFacts, SignedText } from '../integrity/signature-facts.ts'
import type { Result } from '../problem.ts'

/** Facts about OpenPGP texts; nothing is judged here. Loaded when the first signature is met. */
export interface OpenPgp {
  /** Each request has one armor block (see core/integrity/armor.ts) and the texts that it may have been made over. */
  read(keyring: string, requests: readonly SignatureRequest[]): Promise<{ readonly keyring: KeyringFacts; readonly signatures: readonly SignatureFacts[] }>
}

export interface SignatureRequest {
  readonly armored: string
  readonly over: Readonly<Partial<Record<SignedText, string>>>
}

/** Somebody else who holds the private key (gpg and its agent); Hortus never sees it. */
export interface Signer {
  /** A detached, armored signature over the bytes of `text`. `key` is a full fingerprint; null: the signer's default. */
  sign(text: string, options: { readonly key: string | null; readonly signal: AbortSignal }): Promise<Result<string>>
}
