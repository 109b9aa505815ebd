/**
 * Facts about OpenPGP keys and signatures, by openpgp.js with its settings said, not left to its defaults (A24). Nothing is
 * judged here: openpgp.js 6 and gpg both accept what a stolen, expired or retired key signed (specs: toolchain 5), so judging is ours.
 */
import { createMessage, enums, readSignature, type Config, type Key, type LiteralDataPacket, type SignaturePacket, type Subkey } from 'openpgp'
import { readArmor } from '../core/integrity/armor.ts'
import type { PacketFacts, SignatureFacts, SignedText } from '../core/integrity/signature-facts.ts'
import type { OpenPgp, SignatureRequest } from '../core/world.ts'
import { holds, keyFacts, NO_DATE, READING, readKeyring } from './openpgp-keys.ts'

/** Of a message signature every fact is wanted, the weak ones too: the policy names them. */
const MESSAGE = { ...READING, rejectHashAlgorithms: new Set<enums.hash>(), rejectMessageHashAlgorithms: new Set<enums.hash>(), minRSABits: 0 } satisfies Config

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

function hashName(number: number | null): string {
  const known = Object.entries(enums.hash).find(([, value]) => value === number)
  return known?.[0] ?? `number ${number}`
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()
