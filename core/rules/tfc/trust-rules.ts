/** What a change does to signatures and to whom is trusted (A18, A19). */
import { SIGNATURE_NAME } from '../../integrity/checksum-list.ts'
import { filesBelow } from '../../workspace/listing.ts'
import type { Finding } from '../../schema/report.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'

type Subject = Pick<Workspace, 'integrity' | 'change' | 'listing' | 'config'>

const CONFIG_PATH = '.github/hortus.yml'

/** A18: a directory that had a signature at the merge base has one now. That a whole version went away say its own rules. */
export function signatureRemoved({ integrity, change, listing }: Subject): readonly Finding[] {
  const kept = new Set(integrity.lists.filter(({ signature }) => signature.text.state !== 'missing').map(({ signature }) => signature.path))
  return (change?.files ?? []).flatMap(({ from, path, status }) => {
    if (from === null || !isSignature(from) || kept.has(from) || (status !== 'deleted' && status !== 'renamed')) return []
    const directory = from.slice(0, -SIGNATURE_NAME.length - 1)
    const left = listing.folder(directory)
    // The whole directory moved, and its signature with it.
    if (left === null && (status === 'deleted' || kept.has(path))) return []
    const anchor = left === null ? path : (listing.file(`${directory}/CHECKSUMS.txt`) ?? filesBelow(left)[0])?.path ?? directory
    return [finding('TFC0008.SIGNATURE_REMOVED', { path: anchor }, `${shorten(from)} was there before this change and is gone.`)]
  })
}

const isSignature = (path: string): boolean => path.endsWith(`/${SIGNATURE_NAME}`) && /^(?:datasets|models|runs)\/.+\//.test(path)

export function trustRules({ integrity, change, config }: Subject): readonly Finding[] {
  const { policy, keyring, changed } = integrity.trust
  const problems = keyring?.problems ?? []
  return [
    ...(keyring?.hasPrivate === true ? [finding('TFC0008.KEYRING_PRIVATE', { path: policy.keyring }, `${shorten(policy.keyring)} holds a private key.`)] : []),
    ...(problems.length === 0 ? [] : [finding('TFC0008.KEYRING_UNREADABLE', { path: policy.keyring }, `${shorten(policy.keyring)}: ${listed(problems, 3)}.`)]),
    ...mixed(changed, change, new Set([CONFIG_PATH, policy.keyring, config.keyring])),
  ]
}

/** A19. The configuration file may change in other places too: that is seen in the same short diff. */
function mixed(changed: readonly string[], change: Workspace['change'], own: ReadonlySet<string>): readonly Finding[] {
  const others = (change?.files ?? []).map(({ path }) => path).filter((path) => !own.has(path))
  if (changed.length === 0 || others.length === 0) return []
  const at = changed.every((each) => own.has(each)) ? changed[0]! : CONFIG_PATH
  return [finding('TFC0008.TRUST_MIXED_CHANGE', { path: at }, `The change touches ${listed(changed)} together with ${others.length === 1 ? 'another file' : `${others.length} other files`}: ${listed(others, 3)}.`)]
}
