/** What OpenPGP packets say, as plain values. io/openpgp finds it; whether it is good enough is said in signature-policy.ts. */
export interface SignatureFacts {
  /** Why the packets cannot be read; null when they can. */
  readonly problem: string | null
  readonly packets: readonly PacketFacts[]
}

/** What a signature may have been made over: the list beside it, or the config.yaml of its run (A5 of the signing guide). */
export type SignedText = 'checksums' | 'config'

export interface PacketFacts {
  /** 0 is a signature over bytes; 1 over text, whose line ends may change without breaking it (A23). */
  readonly type: number
  /** `sha256`, `sha1`, … or the number of an unknown one. */
  readonly hash: string
  /** Milliseconds since 1970. */
  readonly created: number | null
  readonly expires: number | null
  /** Of the key that is said to have made it: a fingerprint, or a key id of 16 digits where the packet names only that. */
  readonly issuer: string | null
  /** The keys of the keyring that the packet really verifies with. */
  readonly made: { readonly primary: string; readonly by: string; readonly over: SignedText } | null
  /** Keys of the keyring that are named by the packet, whether or not it verifies. */
  readonly named: readonly string[]
}

export interface KeyringFacts {
  /** Those that a signature names, with the subkeys that it names. */
  readonly keys: readonly KeyFacts[]
  /** What keeps a part of the keyring from being used, for instance a private key in it. */
  readonly problems: readonly string[]
  /** The keyring holds a private key: whoever reads the repository has it. */
  readonly hasPrivate: boolean
}

export interface OneKey {
  /** Upper-case hex: 40 digits (v4) or 64 (v6). */
  readonly fingerprint: string
  /** As the library names it: `rsaEncryptSign`, `ecdsa`, `ed25519`, … */
  readonly algorithm: string
  readonly bits: number | null
  readonly curve: string | null
  readonly created: number
  /** null: never. */
  readonly expires: number | null
  /** By any revocation, whatever its reason (A20). */
  readonly revoked: boolean
  /** Held together by a valid signature of the primary key that is not of a weak hash. */
  readonly sound: boolean
  readonly maySign: boolean
}

export interface KeyFacts extends OneKey {
  readonly subkeys: readonly SubkeyFacts[]
}

export interface SubkeyFacts extends OneKey {
  /** The subkey signed that it belongs to the primary key; else anybody could adopt it (A26). */
  readonly backSigned: boolean
}
