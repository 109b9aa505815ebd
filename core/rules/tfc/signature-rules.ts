/** Rules 90 to 92: lists are signed, and every signature is good enough. */
import { CHECKSUMS_NAME, SIGNATURE_NAME } from '../../integrity/checksum-list.ts'
import type { ChecksumFile } from '../../integrity/integrity.ts'
import type { ListVerdict } from '../../integrity/judge-list.ts'
import type { Rejection, RejectionKind } from '../../integrity/signature-policy.ts'
import type { Finding } from '../../schema/report.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding, type FindingCode } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import { withDirectory } from './with-directory.ts'

/** Rule 90. Where nobody signs anything yet it is one finding; its message names nothing, for the baseline. */
export function signaturesMissing(lists: readonly ChecksumFile[], policy: Workspace['config']['signatures']): readonly Finding[] {
  const wanted = lists.filter(({ text, demand }) => demand === 'required' && text.state !== 'missing')
  const without = wanted.filter(({ signature }) => signature.text.state === 'missing')
  if (policy === 'off' || without.length === 0) return []
  if (policy === 'warn' && without.length > 1 && without.length === wanted.length) {
    return [finding('TFC0008.SIGNATURE_MISSING', { path: '.' }, `None of ${without.length} lists is signed.`, { fix: `Run \`hortus sign DIRECTORY --gpg\` for each and commit ${SIGNATURE_NAME}: ${listed(without.map(({ directory }) => directory))}.` })]
  }
  return without.map(({ path, directory }) => finding('TFC0008.SIGNATURE_MISSING', { path, line: 1 }, `${shorten(path)} has no ${SIGNATURE_NAME} beside it.`, { level: policy === 'require' ? 'error' : 'warning', fix: `Run \`hortus sign ${shorten(directory)} --gpg\` and commit ${SIGNATURE_NAME}.` }))
}

/** Rules 91 and 92 for one signature. */
export const signatureRules = (file: ChecksumFile, verdict: ListVerdict, options: { readonly alone: boolean }): readonly Finding[] => judged(file, verdict, options).map((each) => withDirectory(each, file))

function judged(file: ChecksumFile, verdict: ListVerdict, { alone }: { readonly alone: boolean }): readonly Finding[] {
  const at = { path: file.signature.path, line: 1 }
  switch (verdict.state) {
    case 'none':
      return []
    case 'pointer':
      return alone ? [finding('TFC0008.SIGNATURE_INVALID', at, 'The signature is in Git LFS, and only its pointer is here.')] : []
    case 'unread':
      return [finding('TFC0008.SIGNATURE_INVALID', at, `${shorten(at.path)} ${verdict.why}.`)]
    case 'without_list':
      return [finding('TFC0008.SIGNATURE_WITHOUT_LIST', at, `${shorten(file.directory)} has a ${SIGNATURE_NAME} and no ${CHECKSUMS_NAME}.`)]
    case 'rejected':
      return unique(verdict.rejections).map((rejection) => reject(rejection, at))
    case 'signed':
      return verdict.over === 'config' ? [finding('TFC0008.SIGNATURE_OVER_CONFIG', at, `${shorten(at.path)} signs config.yaml: metrics, logs and artifacts are not covered.`)] : notBound(file)
  }
}

/** A25: the bytes that were signed should say what they are about. */
function notBound({ path, directory, list }: ChecksumFile): readonly Finding[] {
  const relative = list?.entries.find(({ written }) => !written.replace(/^(?:\.\/)+/, '').startsWith(`${directory}/`))
  return relative === undefined ? [] : [finding('TFC0008.SIGNATURE_NOT_BOUND', { path, line: relative.line }, `The signed list has relative paths (${shorten(relative.written)}), so it would pass for another version too.`)]
}

const unique = (rejections: readonly Rejection[]): readonly Rejection[] => [...new Map(rejections.map((each) => [`${each.kind} ${each.about}`, each])).values()]

function reject({ kind, about }: Rejection, at: { path: string; line: number }): Finding {
  const [code, say] = REJECTIONS[kind]
  return finding(code, at, say(shorten(about, 120)))
}

const REJECTIONS: Readonly<Record<RejectionKind, readonly [FindingCode, (about: string) => string]>> = {
  unreadable: ['TFC0008.SIGNATURE_INVALID', (about) => `The signature cannot be read: ${about}.`],
  text_mode: ['TFC0008.SIGNATURE_INVALID', () => 'The signature is over text, whose line ends may change without breaking it; it must be over bytes.'],
  wrong_type: ['TFC0008.SIGNATURE_INVALID', (about) => `The packet is no signature over bytes (type ${about}).`],
  does_not_verify: ['TFC0008.SIGNATURE_INVALID', (about) => `The signature of ${about} is not over this ${CHECKSUMS_NAME}: the list was changed after it was signed, or the signature belongs to another file.`],
  mixed: ['TFC0008.SIGNATURE_INVALID', () => 'Some signatures are over the list and some over config.yaml.'],
  doubled: ['TFC0008.SIGNATURE_INVALID', (about) => `The key ${about} has signed twice.`],
  weak_hash: ['TFC0008.SIGNATURE_WEAK', (about) => `The signature hashes with ${about}; SHA-256, SHA-384 and SHA-512 are accepted.`],
  weak_key: ['TFC0008.SIGNATURE_WEAK', (about) => `The key is ${about}, which is not accepted.`],
  short_rsa: ['TFC0008.SIGNATURE_WEAK', (about) => `The key is ${about}; RSA is accepted from 3072 bits.`],
  unknown_key: ['TFC0008.SIGNER_UNKNOWN', (about) => `The key ${about} that made the signature is not in the keyring.`],
  not_trusted: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `The key ${about} is not in \`workspace.trusted_keys\`.`],
  not_for_path: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `The key ${about} is trusted for other directories only.`],
  policy_broken: ['TFC0008.SIGNER_NOT_TRUSTED', (about) => `\`since\` or \`until\` of the key ${about} is no date (YYYY-MM-DD), so it is not trusted.`],
  revoked: ['TFC0008.KEY_REVOKED', (about) => `The key ${about} is revoked.`],
  expired: ['TFC0008.KEY_EXPIRED', (about) => `The key ${about} is expired.`],
  unsound: ['TFC0008.KEY_UNUSABLE', (about) => `The key ${about} has no valid signature of its owner that binds it (or only one by SHA-1).`],
  may_not_sign: ['TFC0008.KEY_UNUSABLE', (about) => `The key ${about} is not marked for signing.`],
  no_back_signature: ['TFC0008.KEY_UNUSABLE', (about) => `The subkey ${about} never signed that it belongs to this key.`],
  no_date: ['TFC0008.SIGNATURE_DATE', () => 'The signature does not say when it was made.'],
  future: ['TFC0008.SIGNATURE_DATE', (about) => `The signature says that it was made in the future (${about}).`],
  before_key: ['TFC0008.SIGNATURE_DATE', (about) => `The signature says that it was made before its key (${about}).`],
  before_since: ['TFC0008.SIGNATURE_DATE', (about) => `The signature was made before its key was trusted (${about}).`],
  after_until: ['TFC0008.SIGNATURE_DATE', (about) => `The signature was made after its key was trusted (${about}).`],
  signature_expired: ['TFC0008.SIGNATURE_EXPIRED', (about) => `The signature expired on ${about}.`],
  too_few: ['TFC0008.SIGNATURES_TOO_FEW', (about) => `${about} trusted keys have signed.`],
}
