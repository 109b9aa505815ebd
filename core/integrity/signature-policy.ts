/**
 * Whether a signature is good enough, from facts alone. Stricter than gpg and openpgp.js on purpose: both accept keys that are
 * expired or retired today, gpg also SHA-1 and RSA-1024 (specs: security A20-A26). Every packet must hold; one bad one spoils all.
 */
import { matcher } from '../garden/glob.ts'
import type { Trust } from './integrity.ts'
import type { KeyFacts, OneKey, PacketFacts, SignatureFacts, SignedText, SubkeyFacts } from './signature-facts.ts'

export type RejectionKind =
  | 'unreadable' | 'text_mode' | 'wrong_type' | 'does_not_verify' | 'mixed' | 'doubled'
  | 'weak_hash' | 'weak_key' | 'short_rsa'
  | 'unknown_key' | 'not_trusted' | 'not_for_path' | 'policy_broken'
  | 'revoked' | 'expired' | 'unsound' | 'may_not_sign' | 'no_back_signature'
  | 'no_date' | 'future' | 'before_key' | 'before_since' | 'after_until' | 'signature_expired'
  | 'too_few'

export interface Rejection {
  readonly kind: RejectionKind
  /** A fingerprint, an algorithm, a date, or a count: what the sentence needs. */
  readonly about: string
}

export type SignatureVerdict =
  | { readonly state: 'signed'; readonly signers: readonly string[]; readonly over: SignedText }
  | { readonly state: 'rejected'; readonly rejections: readonly Rejection[] }

/** `directory` is what the list covers; a key may be trusted for some directories only. */
export function judgeSignature(facts: SignatureFacts, trust: Trust, directory: string): SignatureVerdict {
  if (facts.problem !== null || facts.packets.length === 0) return rejected([{ kind: 'unreadable', about: facts.problem ?? 'it holds no signature' }])
  const judged = facts.packets.map((packet) => judgePacket(packet, trust, directory))
  const signers = facts.packets.flatMap(({ made }) => (made === null ? [] : [made.primary]))
  const rejections = [...judged.flat(), ...together(facts.packets, signers)]
  if (rejections.length > 0) return rejected(rejections)
  // Every packet was made by another trusted key here.
  if (signers.length < trust.policy.threshold) return rejected([{ kind: 'too_few', about: `${signers.length} of ${trust.policy.threshold}` }])
  return { state: 'signed', signers: signers.toSorted(), over: facts.packets[0]!.made!.over }
}

/** Signatures may be ahead of our clock by this much. */
const CLOCK_SKEW_MS = 5 * 60_000

const rejected = (rejections: readonly Rejection[]): SignatureVerdict => ({ state: 'rejected', rejections })

/** Two by one key would count twice; two over different texts would leave one of them with fewer signers than it seems. */
function together(packets: readonly PacketFacts[], signers: readonly string[]): readonly Rejection[] {
  const twice = signers.find((signer, index) => signers.indexOf(signer) !== index)
  const texts = new Set(packets.flatMap(({ made }) => (made === null ? [] : [made.over])))
  return [...(twice === undefined ? [] : [{ kind: 'doubled', about: twice } as const]), ...(texts.size > 1 ? [{ kind: 'mixed', about: '' } as const] : [])]
}

/** The first thing that is wrong: what follows from it would only repeat it. */
function judgePacket(packet: PacketFacts, trust: Trust, directory: string): readonly Rejection[] {
  if (packet.type !== 0) return [{ kind: packet.type === 1 ? 'text_mode' : 'wrong_type', about: String(packet.type) }]
  if (!HASHES.has(packet.hash)) return [{ kind: 'weak_hash', about: packet.hash }]
  if (packet.named.length === 0) return [{ kind: 'unknown_key', about: packet.issuer ?? '' }]
  const { made } = packet
  if (made === null) return [weakNamed(packet, trust) ?? { kind: 'does_not_verify', about: packet.named[0]! }]
  const key = trust.keyring?.keys.find(({ fingerprint }) => fingerprint === made.primary)
  const signing = key === undefined || made.by === made.primary ? key : key.subkeys.find(({ fingerprint }) => fingerprint === made.by)
  if (key === undefined || signing === undefined) return [{ kind: 'unknown_key', about: made.by }]
  const refusal = notAllowed(made.primary, trust, directory) ?? badKey(key, signing, trust.now) ?? badTime(packet, key, signing, trust)
  return refusal === null ? [] : [refusal]
}

const HASHES: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512'])

/** Full fingerprints of primary keys only: key ids collide (A26). */
function notAllowed(primary: string, { policy }: Trust, directory: string): Rejection | null {
  const entry = entryOf(primary, policy)
  if (entry === undefined) return { kind: 'not_trusted', about: primary }
  return entry.paths !== undefined && !matcher(entry.paths)(directory) ? { kind: 'not_for_path', about: primary } : null
}

const entryOf = (primary: string, policy: Trust['policy']): Trust['policy']['trusted_keys'][number] | undefined => policy.trusted_keys.find(({ fingerprint }) => fingerprint.toUpperCase() === primary)

function badKey(key: KeyFacts, signing: KeyFacts | SubkeyFacts, now: number): Rejection | null {
  for (const each of key === signing ? [key] : [key, signing]) {
    const about = each.fingerprint
    // In this order: a revoked key is often expired too, and the revocation is what a person must know.
    if (each.revoked) return { kind: 'revoked', about }
    if (!each.sound) return { kind: 'unsound', about }
    if (each.expires !== null && each.expires <= now) return { kind: 'expired', about: `${about} (${dayOf(each.expires)})` }
    const weak = weakness(each)
    if (weak !== null) return { kind: weak, about: describe(each) }
  }
  if (!signing.maySign) return { kind: 'may_not_sign', about: signing.fingerprint }
  return 'backSigned' in signing && !signing.backSigned ? { kind: 'no_back_signature', about: signing.fingerprint } : null
}

/** A library may not even try an algorithm that we refuse: then that is the reason. */
function weakNamed({ issuer, named }: PacketFacts, { keyring }: Trust): Rejection | null {
  const keys = (keyring?.keys ?? []).filter(({ fingerprint }) => named.includes(fingerprint)).flatMap((key): OneKey[] => [key, ...key.subkeys])
  const signing = keys.find(({ fingerprint }) => fingerprint === issuer) ?? keys[0]
  const weak = signing === undefined ? null : weakness(signing)
  return weak === null ? null : { kind: weak, about: describe(signing!) }
}

const describe = ({ algorithm, bits, curve }: OneKey): string => `${algorithm}${bits === null ? '' : ` with ${bits} bits`}${curve === null ? '' : ` over ${curve}`}`

/** Ed25519, Ed448, NIST P-256 and up, RSA from 3072 bits (A24). */
function weakness({ algorithm, bits, curve }: OneKey): 'weak_key' | 'short_rsa' | null {
  if (/^(ed25519|ed448)$/.test(algorithm)) return null
  if (algorithm === 'eddsaLegacy') return /^ed25519/i.test(curve ?? '') ? null : 'weak_key'
  if (algorithm === 'ecdsa') return /^nistP(256|384|521)$/.test(curve ?? '') ? null : 'weak_key'
  if (!/^rsa(EncryptSign|Sign)$/.test(algorithm)) return 'weak_key'
  return (bits ?? 0) >= 3072 ? null : (bits ?? 0) >= 2048 ? 'short_rsa' : 'weak_key'
}

/** A stolen key that was retired can say any date (A21): the window in the policy is what stops it. */
function badTime({ created, expires }: PacketFacts, key: KeyFacts, signing: OneKey, { policy, now }: Trust): Rejection | null {
  if (created === null) return { kind: 'no_date', about: '' }
  if (created > now + CLOCK_SKEW_MS) return { kind: 'future', about: dayOf(created) }
  if (created < Math.max(key.created, signing.created)) return { kind: 'before_key', about: dayOf(created) }
  if (expires !== null && expires <= now) return { kind: 'signature_expired', about: dayOf(expires) }
  const { since, until } = entryOf(key.fingerprint, policy)!
  const window = { from: since === undefined ? -Infinity : dayStart(since), to: until === undefined ? Infinity : dayStart(until) + DAY_MS }
  if (Number.isNaN(window.from) || Number.isNaN(window.to)) return { kind: 'policy_broken', about: key.fingerprint }
  if (created < window.from) return { kind: 'before_since', about: `${dayOf(created)}, since ${since}` }
  return created >= window.to ? { kind: 'after_until', about: `${dayOf(created)}, until ${until}` } : null
}

const DAY_MS = 86_400_000

/** NaN for what is no date: nothing is trusted on it. */
const dayStart = (text: string): number => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN)

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
