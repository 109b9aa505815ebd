/** Keys of a keyring, and what holds them together. */
import { config as defaults, enums, readKeys, readSignature, unarmor, type Config, type Key, type SignaturePacket, type Subkey } from 'openpgp'
import type { KeyFacts, KeyringFacts, OneKey, SubkeyFacts } from '../core/integrity/signature-facts.ts'

/** Packets are read only when all of them are understood. */
export const READING = { ...defaults, ignoreUnsupportedPackets: false, ignoreMalformedPackets: false, enforceGrammar: true, v6Keys: true } satisfies Config

/** Bindings of a key by SHA-1 or older prove nothing: collisions were made for exactly this (SHA-1 is a Shambles, 2020). */
const BINDING = { ...READING, rejectHashAlgorithms: new Set([enums.hash.md5, enums.hash.ripemd, enums.hash.sha1]), allowMissingKeyFlags: false } satisfies Config

/** No date: whether something is expired says the policy, with its own clock. The library takes null for that, its types do not. */
export const NO_DATE = null as unknown as Date

/** Public in the library, missing in its types: what holds a v4 or a v6 key together. */
type WithSelfSignature = Key & { getPrimarySelfSignature(date: Date, userId: object, config: Config): Promise<SignaturePacket> }

const MAX_KEYS = 2000

/** A keyring may be several blocks one after the other; the library reads only the first of a text. */
export async function readKeyring(text: string): Promise<Omit<KeyringFacts, 'keys'> & { readonly keys: readonly Key[] }> {
  const blocks = blocksOf(text)
  const hasPrivate = /-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text)
  const keys: Key[] = []
  const certificates: SignaturePacket[] = []
  const problems: string[] = text.trim() !== '' && blocks.length === 0 ? ['it holds no armored public key'] : []
  for (const armoredKeys of blocks.filter((block) => block.startsWith('-----BEGIN PGP PUBLIC KEY BLOCK-----'))) {
    try {
      keys.push(...(await readKeys({ armoredKeys, config: { ...READING, ignoreUnsupportedPackets: true } })))
    } catch (error) {
      const alone = await revocationsAlone(armoredKeys)
      certificates.push(...alone)
      if (alone.length === 0) problems.push(`a block of keys cannot be read: ${(error as Error).message.split('\n')[0]!.slice(0, 200)}`)
    }
  }
  if (keys.length > MAX_KEYS) problems.push(`it holds more than ${MAX_KEYS} keys`)
  const whole = await mergeCopies(keys.slice(0, MAX_KEYS), problems)
  for (const key of whole) key.revocationSignatures.push(...certificates.filter(({ issuerKeyID }) => issuerKeyID.equals(key.getKeyID())))
  return { keys: whole, problems, hasPrivate }
}

/** A revocation is often added as a second copy of the key, behind the first: both are one key, as for gpg (A20). */
async function mergeCopies(keys: readonly Key[], problems: string[]): Promise<readonly Key[]> {
  const merged = new Map<string, Key>()
  for (const key of keys) {
    const fingerprint = key.getFingerprint()
    const before = merged.get(fingerprint)
    merged.set(fingerprint, before === undefined ? key : await mergeTwo(before, key, problems))
  }
  return [...merged.values()]
}

async function mergeTwo(one: Key, other: Key, problems: string[]): Promise<Key> {
  const both = await one.update(other, NO_DATE, BINDING).catch(() => null)
  if (both === null) problems.push(`two copies of the key ${one.getFingerprint().toUpperCase()} cannot be put together`)
  const key = both ?? one
  // The library takes over only what it can verify; here every revocation counts.
  key.revocationSignatures.push(...other.revocationSignatures)
  for (const subkey of other.subkeys) key.subkeys.find((each) => each.getFingerprint() === subkey.getFingerprint())?.revocationSignatures.push(...subkey.revocationSignatures)
  return key
}

/** `gpg --gen-revoke` writes a certificate that is armored as a key and holds none. */
async function revocationsAlone(armored: string): Promise<readonly SignaturePacket[]> {
  try {
    const { packets } = await readSignature({ binarySignature: (await unarmor(armored)).data as Uint8Array, config: READING })
    const found = [...packets] as SignaturePacket[]
    return found.every(({ signatureType }) => signatureType === enums.signature.keyRevocation) ? found : []
  } catch {
    return []
  }
}

/** One pass over the lines: a text of 40,000 beginnings and no end took a pattern 11 s (A08). */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = []
  let open: string[] | null = null
  for (const line of text.split('\n').map((each) => each.trimEnd())) {
    if (/^-----BEGIN PGP [A-Z ]{1,40}-----$/.test(line)) open = []
    open?.push(line)
    if (open === null || !/^-----END PGP [A-Z ]{1,40}-----$/.test(line)) continue
    blocks.push(`${open.join('\n')}\n`)
    open = null
  }
  return blocks
}

export async function keyFacts(key: Key, wanted: ReadonlySet<Key | Subkey>): Promise<KeyFacts> {
  const self = await (key as WithSelfSignature).getPrimarySelfSignature(NO_DATE, {}, BINDING).catch(() => null)
  const expires = await key.getExpirationTime({}, BINDING)
  const subkeys = await Promise.all(key.subkeys.filter((subkey) => wanted.has(subkey)).map((subkey) => subkeyFacts(key, subkey)))
  return { ...oneKey(key, expires, self), revoked: key.revocationSignatures.length > 0, subkeys }
}

async function subkeyFacts(key: Key, subkey: Subkey): Promise<SubkeyFacts> {
  const data = { key: key.keyPacket, bind: subkey.keyPacket }
  const binding = await latestValid(subkey.bindingSignatures, (signature) => signature.verify(key.keyPacket, enums.signature.subkeyBinding, data, NO_DATE, undefined, BINDING))
  const expires = await subkey.getExpirationTime(NO_DATE, BINDING)
  const backSigned = binding?.embeddedSignature !== null && binding?.embeddedSignature !== undefined
    && (await holds(() => binding.embeddedSignature!.verify(subkey.keyPacket, enums.signature.keyBinding, data, NO_DATE, undefined, BINDING)))
  return { ...oneKey(subkey, expires, binding), revoked: subkey.revocationSignatures.length > 0, backSigned }
}

/**
 * A revocation that is there counts, verified or not, whatever its reason and its date: nobody but the owners writes the keyring,
 * and a retired key may have been stolen (A20, A21).
 */
function oneKey(key: Key | Subkey, expires: Date | number | null, self: SignaturePacket | null): Omit<OneKey, 'revoked'> {
  const info = key.getAlgorithmInfo()
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    algorithm: info.algorithm,
    bits: info.bits ?? null,
    curve: info.curve ?? null,
    created: key.getCreationTime().getTime(),
    expires: expires instanceof Date ? expires.getTime() : null,
    sound: self !== null && expires !== null,
    maySign: self?.keyFlags !== null && self?.keyFlags !== undefined && (self.keyFlags[0]! & enums.keyFlags.signData) !== 0,
  }
}

async function latestValid(signatures: readonly SignaturePacket[], verify: (signature: SignaturePacket) => Promise<void>): Promise<SignaturePacket | null> {
  let latest: SignaturePacket | null = null
  for (const each of signatures) if ((latest === null || Number(each.created) >= Number(latest.created)) && (await holds(() => verify(each)))) latest = each
  return latest
}

/** The library says no by throwing. */
export async function holds(check: () => Promise<void>): Promise<boolean> {
  try {
    await check()
    return true
  } catch {
    return false
  }
}
