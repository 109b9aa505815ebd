/** What was found out about each checksum list and its signature, by the rules of `hortus verify`, in words for a page. */
import type { ChecksumFile } from '../../core/integrity/integrity.ts'
import { judgeList, type ListVerdict } from '../../core/integrity/judge-list.ts'
import type { RejectionKind } from '../../core/integrity/signature-policy.ts'
import { listRules } from '../../core/rules/tfc/checksum-rules.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { TrustShown } from '../../site/site-data.ts'

/** By directory. A run without a list is not in it: no rule asks for one. What lies below `artifacts` of a run speaks for the run. */
export function trustShown(workspace: Pick<Workspace, 'integrity' | 'hashes' | 'listing'>): readonly (readonly [string, TrustShown])[] {
  const { lists, trust } = workspace.integrity
  const said = lists.filter(({ kind, text, signature }) => kind !== 'run' || text.state !== 'missing' || signature.text.state !== 'missing')
  const all = said.map((list): readonly [string, TrustShown] => [list.directory.replace(/^(runs\/[^/]+)\/artifacts$/, '$1'), { checksums: checksumsOf(list, workspace), ...signatureOf(judgeList(list, trust)) }])
  // Of two lists of a run the worse one is shown.
  return [...Map.groupBy(all, ([directory]) => directory).values()].map((same) => same.toSorted(([, a], [, b]) => badness(b) - badness(a))[0]!)
}

function checksumsOf(list: ChecksumFile, workspace: Pick<Workspace, 'hashes' | 'listing'>): TrustShown['checksums'] {
  if (list.text.state === 'missing') return 'none'
  if (list.list === null) return 'unread'
  const codes = new Set(listRules(list, workspace, { alone: false }).map(({ code }) => code))
  if ([...codes].some((code) => DIFFER.has(code))) return 'differ'
  return [...codes].some((code) => !FINE.has(code)) ? 'unread' : 'agree'
}

const DIFFER: ReadonlySet<string> = new Set(['TFC0008.HASH_MISMATCH', 'TFC0008.FILE_MISSING', 'TFC0008.FILE_UNLISTED', 'TFC0008.SYMLINK'])
/** They say how it is written; every file is as listed all the same. */
const FINE: ReadonlySet<string> = new Set(['TFC0008.CRLF', 'TFC0008.CRLF_CHECKOUT', 'TFC0008.DUPLICATE'])

function signatureOf(verdict: ListVerdict): Pick<TrustShown, 'signature' | 'by'> {
  if (verdict.state === 'none') return { signature: 'none', by: [] }
  if (verdict.state === 'signed') return { signature: verdict.over === 'checksums' ? 'trusted' : 'untrusted', by: verdict.signers }
  if (verdict.state !== 'rejected') return { signature: 'wrong', by: [] }
  return { signature: verdict.rejections.every(({ kind }) => STRANGER.has(kind)) ? 'untrusted' : 'wrong', by: [] }
}

/** Nothing is wrong with the signature itself: nobody here knows who made it, or one more is missing. */
const STRANGER: ReadonlySet<RejectionKind> = new Set<RejectionKind>(['unknown_key', 'not_trusted', 'not_for_path', 'policy_broken', 'too_few'])

const badness = ({ checksums, signature }: TrustShown): number => ['agree', 'none', 'unread', 'differ'].indexOf(checksums) * 10 + ['trusted', 'none', 'untrusted', 'wrong'].indexOf(signature)
