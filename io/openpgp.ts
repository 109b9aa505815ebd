/**
 * Facts about OpenPGP keys and signatures, by openpgp.js with its settings said, not left to its defaults (A24). Nothing is
 * judged here: openpgp.js 6 and gpg both accept what a stolen, expired or retired key signed (specs: toolchain 5), so judging is ours.
 */
import { config as defaults, createMessage, enums, readKeys, readSignature, type Config, type Key, type LiteralDataPacket, type SignaturePacket, type Subkey } from 'openpgp'
import { readArmor } from '../core/integrity/armor.ts'
import type { KeyFacts, KeyringFacts, OneKey, PacketFacts, SignatureFacts, SignedText, SubkeyFacts } from '../core/integrity/signature-facts.ts'
import type { OpenPgp, SignatureRequest } from '../core/world.ts'

/** Packets are read only when all of them are understood. */
const READING = { ...defaults, ignoreUnsupportedPackets: false, ignoreMalformedPackets: false, enforceGrammar: true, v6Keys: true } satisfies Config

/** Bindings of a key by SHA-1 or older prove nothing: collisions were made for exactly this (SHA-1 is a Shambles, 2020). */
const BINDING = { ...READING, rejectHashAlgorithms: new Set([enums.hash.md5, enums.hash.ripemd, enums.hash.sha1]), allowMissingKeyFlags: false } satisfies Config

/** Of a message signature every fact is wanted, the weak ones too: the policy names them. */
const MESSAGE = { ...READING, rejectHashAlgorithms: new Set<enums.hash>(), rejectMessageHashAlgorithms: new Set<enums.hash>(), minRSABits: 0 } satisfies Config

/** No date: whether something is expired says the policy, with its own clock. The library takes null for that, its types do not. */
const NO_DATE = null as unknown as Date

/** Public in the library, missing in its types: what holds a v4 or a v6 key together. */
type WithSelfSignature = Key & { getPrimarySelfSignature(date: Date, userId: object, config: Config): Promise<SignaturePacket> }

const MAX_KEYS = 2000
const MAX_PACKETS = 16

export const openPgp: OpenPgp = {
  async read(keyringText, requests) {
    const { keys, problems, hasPrivate } = await readKeyring(keyringText)
    const named: Named[] = []
    const signatures: SignatureFacts[] = []
    for (const request of requests) signatures.push(await signatureFacts(request, keys, named))
    // What no signature names is not verified: a keyring may hold a thousand keys with a thousand subkeys each (A09).
    const wanted = Map.groupBy(named, ({ key }) => key)
    const facts = await Promise.all([...wanted].map(([key, uses]) => keyFacts(key, new Set(uses.map(({ each }) => each)))))
    return { keyring: { keys: facts, problems, hasPrivate }, signatures }
  },
}

// ---------------------------------------------------------------- keys

/** A keyring may be several blocks one after the other; the library reads only the first of a text. */
async function readKeyring(text: string): Promise<Omit<KeyringFacts, 'keys'> & { readonly keys: readonly Key[] }> {
  const blocks = blocksOf(text)
  const hasPrivate = /-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text)
  const keys: Key[] = []
  const problems: string[] = text.trim() !== '' && blocks.length === 0 ? ['it holds no armored public key'] : []
  for (const armoredKeys of blocks.filter((block) => block.startsWith('-----BEGIN PGP PUBLIC KEY BLOCK-----'))) {
    try {
      keys.push(...(await readKeys({ armoredKeys, config: { ...READING, ignoreUnsupportedPackets: true } })))
    } catch (error) {
      problems.push(`a block of keys cannot be read: ${(error as Error).message.split('\n')[0]!.slice(0, 200)}`)
    }
  }
  if (keys.length > MAX_KEYS) problems.push(`it holds more than ${MAX_KEYS} keys`)
  return { keys: keys.slice(0, MAX_KEYS), problems, hasPrivate }
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

async function keyFacts(key: Key, wanted: ReadonlySet<Key | Subkey>): Promise<KeyFacts> {
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

// ---------------------------------------------------------------- signatures

/** A primary key, and itself or the subkey of it that a packet names. */
interface Named {
  readonly key: Key
  readonly each: Key | Subkey
}

async function signatureFacts({ armored, over }: SignatureRequest, keys: readonly Key[], used: Named[]): Promise<SignatureFacts> {
  const armor = readArmor(armored)
  if (!armor.ok) return { problem: `the armor is refused (${armor.problem})`, packets: [] }
  try {
    const { packets } = await readSignature({ binarySignature: armor.value, config: READING })
    if (packets.length > MAX_PACKETS) return { problem: `it holds more than ${MAX_PACKETS} signatures`, packets: [] }
    const facts: PacketFacts[] = []
    for (const packet of packets) {
      const named = namedBy(packet as SignaturePacket, keys)
      used.push(...named)
      facts.push(await packetFacts(packet as SignaturePacket, over, named))
    }
    return { problem: null, packets: facts }
  } catch (error) {
    return { problem: (error as Error).message.split('\n')[0]!.slice(0, 200), packets: [] }
  }
}

/** Key ids can be made to collide (A26): a fingerprint in the packet has to be the key's, and without one every such key is tried. */
function namedBy(packet: SignaturePacket, keys: readonly Key[]): readonly Named[] {
  const fingerprint = fingerprintOf(packet)
  const is = (each: Key | Subkey): boolean => each.getKeyID().equals(packet.issuerKeyID) && (fingerprint === null || each.getFingerprint().toUpperCase() === fingerprint)
  return keys.flatMap((key) => [key, ...key.subkeys].filter(is).map((each) => ({ key, each })))
}

const fingerprintOf = ({ issuerFingerprint }: SignaturePacket): string | null => (issuerFingerprint instanceof Uint8Array ? hex(issuerFingerprint) : null)

async function packetFacts(packet: SignaturePacket, over: SignatureRequest['over'], named: readonly Named[]): Promise<PacketFacts> {
  const expires = packet.getExpirationTime()
  return {
    type: packet.signatureType ?? -1,
    hash: hashName(packet.hashAlgorithm),
    created: packet.created instanceof Date ? packet.created.getTime() : null,
    expires: expires instanceof Date ? expires.getTime() : null,
    issuer: fingerprintOf(packet) ?? packet.issuerKeyID.toHex().toUpperCase(),
    named: named.map(({ key }) => key.getFingerprint().toUpperCase()),
    made: packet.signatureType === enums.signature.binary ? await whoMadeIt(packet, over, named) : null,
  }
}

async function whoMadeIt(packet: SignaturePacket, over: SignatureRequest['over'], named: readonly Named[]): Promise<PacketFacts['made']> {
  for (const [name, text] of Object.entries(over) as [SignedText, string][]) {
    const literal = (await createMessage({ binary: new TextEncoder().encode(text) })).packets[0] as LiteralDataPacket
    for (const { key, each } of named) {
      if (await holds(() => packet.verify(each.keyPacket, enums.signature.binary, literal, NO_DATE, true, MESSAGE))) {
        return { primary: key.getFingerprint().toUpperCase(), by: each.getFingerprint().toUpperCase(), over: name }
      }
    }
  }
  return null
}

/** The library says no by throwing. */
async function holds(check: () => Promise<void>): Promise<boolean> {
  try {
    await check()
    return true
  } catch {
    return false
  }
}

function hashName(number: number | null): string {
  const known = Object.entries(enums.hash).find(([, value]) => value === number)
  return known?.[0] ?? `number ${number}`
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()
