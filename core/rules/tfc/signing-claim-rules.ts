/** Rule 93: what metadata say about their signature, in a `signing:` block (the guide) or in flat fields (TFC-0008 section 9). */
import { createHash } from 'node:crypto'
import type { ChecksumFile } from '../../integrity/integrity.ts'
import type { ListVerdict } from '../../integrity/judge-list.ts'
import type { Finding } from '../../schema/report.ts'
import { isMap } from '../../source/source-document.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import { shorten } from './shorten.ts'

/** A run's own list and that of its artifacts share one config.yaml: it is looked at once. */
export function claimRules(file: ChecksumFile, verdict: ListVerdict): readonly Finding[] {
  const { claims, demand } = file
  if (claims.state !== 'read' || demand === 'optional') return []
  return [...selfClaim(claims), ...FINGERPRINTS.flatMap((at) => wrongFingerprint(claims, at, verdict)), ...unsigned(claims, verdict), ...wrongDigest(claims, file), ...wrongFile(claims, file)]
}

const FINGERPRINTS = ['/signing/key_fingerprint', '/key_fingerprint', '/signing/fingerprint'] as const

function selfClaim({ document }: ReadDoc): readonly Finding[] {
  return ['/signature_verified', '/signing/signature_verified'].filter((at) => /^(true|yes|on)$/i.test(document.written(at) ?? '')).map((at) => finding('TFC0008.SIGNATURE_SELF_CLAIM', document.keyPlace(at), '`signature_verified: true` is a claim of the file about itself.'))
}

/** Spaces and a leading 0x are how people write them; `rsa4096/KEYID`, which the guide prints, is no fingerprint. */
function wrongFingerprint({ document }: ReadDoc, at: string, verdict: ListVerdict): readonly Finding[] {
  const written = document.written(at)
  if (written === null || verdict.state !== 'signed') return []
  const claimed = written.replace(/^0x|[ :]/gi, '').toUpperCase()
  return verdict.signers.includes(claimed) ? [] : [finding('TFC0008.SIGNING_CLAIM', document.place(at), `The key ${shorten(written)} is claimed; the signature was made by ${verdict.signers.join(', ')}.`)]
}

function unsigned({ document, root }: ReadDoc, verdict: ListVerdict): readonly Finding[] {
  const at = isMap(root['signing']) ? '/signing' : document.written('/signed_by') === null ? null : '/signed_by'
  return at === null || verdict.state !== 'none' ? [] : [finding('TFC0008.SIGNING_CLAIM', document.keyPlace(at), 'The metadata say that this is signed, and there is no SIGNATURE.asc.')]
}

/** `checksum_value` has no definition: the digest of the list, of one of its files, or of the dataset are taken for it. */
function wrongDigest({ document }: ReadDoc, { list, text }: ChecksumFile): readonly Finding[] {
  const value = document.written('/checksum_value')?.toLowerCase().replace(/^sha(256|512):/, '') ?? null
  if (value === null || list === null || text.state !== 'read') return []
  const known = [digest('sha256', text.text), digest('sha512', text.text), document.written('/hash/value')?.toLowerCase(), ...list.entries.map(({ hex }) => hex)]
  return known.includes(value) ? [] : [finding('TFC0008.SIGNING_CLAIM', document.place('/checksum_value'), `\`checksum_value\` is neither the digest of CHECKSUMS.txt nor in it: ${shorten(value)}`)]
}

function wrongFile({ document }: ReadDoc, { signature }: ChecksumFile): readonly Finding[] {
  const named = document.written('/signing/signature_file')
  return named === null || signature.path === named || signature.path.endsWith(`/${named.replace(/^\.\//, '')}`) ? [] : [finding('TFC0008.SIGNING_CLAIM', document.place('/signing/signature_file'), `The signature lies in SIGNATURE.asc, not in ${shorten(named)}.`)]
}

const digest = (algorithm: 'sha256' | 'sha512', text: string): string => createHash(algorithm).update(text).digest('hex')
