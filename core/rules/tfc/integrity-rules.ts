/** TFC-0008: checksum lists and signatures, rules 84 to 93. */
import { judgeList } from '../../integrity/judge-list.ts'
import type { Finding } from '../../schema/report.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { checksumsMissing, listRules } from './checksum-rules.ts'
import { linkRules } from './link-rules.ts'
import { claimRules } from './signing-claim-rules.ts'
import { signatureRules, signaturesMissing } from './signature-rules.ts'
import { signatureRemoved, trustRules } from './trust-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** What these rules need of a workspace: `hortus verify` gathers only that. */
export type IntegritySubject = Pick<Workspace, 'integrity' | 'hashes' | 'config' | 'change' | 'listing'>

export const integrityRules: WorkspaceRule = (workspace) => checkIntegrity(workspace, { alone: false })

/** `alone`: no other rule speaks about links in a dataset (TFC-0004) and about lists that are LFS pointers (TFC-0001). */
export function checkIntegrity(subject: IntegritySubject, { alone }: { readonly alone: boolean }): readonly Finding[] {
  const { integrity } = subject
  const { policy } = integrity.trust
  const judged = integrity.lists.map((list) => ({ list, verdict: judgeList(list, integrity.trust) }))
  return [
    ...checksumsMissing(integrity.lists, policy.checksums),
    ...integrity.lists.flatMap((list) => listRules(list, subject, { alone })),
    ...linkRules(subject.listing, { alone }),
    ...signaturesMissing(integrity.lists, policy.signatures),
    ...judged.flatMap(({ list, verdict }) => signatureRules(list, verdict, { alone })),
    ...judged.flatMap(({ list, verdict }) => claimRules(list, verdict)),
    ...signatureRemoved(subject),
    ...trustRules(subject),
  ]
}
