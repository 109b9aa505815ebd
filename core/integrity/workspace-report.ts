/** What a report says about the workspace: what it holds, how much of it was verified and from where, and who signed. */
import type { Report } from '../schema/report.ts'
import type { DatasetVersion, Workspace } from '../workspace/workspace.ts'
import { declaredHash } from '../workspace/declared-hash.ts'
import { hashOf } from './hashes-for-lists.ts'
import type { ChecksumFile, Integrity, Trust } from './integrity.ts'
import { judgeList } from './judge-list.ts'
import { isManifestFile } from './manifest-hash.ts'

type Told = NonNullable<Report['workspace']>

export function workspaceReport(workspace: Pick<Workspace, 'datasets' | 'runs' | 'models' | 'integrity' | 'hashes'>): Told {
  return {
    datasets: workspace.datasets.length,
    runs: workspace.runs.length,
    models: workspace.models.length,
    verified: verifiedCounts(workspace),
    signatures: signatureEntries(workspace.integrity),
  }
}

/** Each file once: compared with a list, or as a part of a dataset whose metadata say its hash. */
export function verifiedCounts({ integrity, hashes, datasets = [] }: Pick<Workspace, 'integrity' | 'hashes'> & { readonly datasets?: readonly Pick<DatasetVersion, 'path' | 'metadata' | 'files'>[] }): Told['verified'] {
  const counts = { content: 0, cache: 0, pointers: 0, unchecked: 0 }
  const from = new Map<string, ReturnType<typeof hashOf>['from']>()
  for (const { list, files } of integrity.lists) {
    const byPath = new Map(files.map((file) => [file.path, file]))
    for (const { path, algorithm } of list?.entries ?? []) {
      const file = byPath.get(path)
      // The better answer of two algorithms counts.
      if (file?.kind === 'file' && (!from.has(path) || from.get(path) === 'unchecked')) from.set(path, hashOf(file, algorithm, hashes.get(path)).from)
    }
  }
  for (const { path, metadata, files } of datasets) {
    if (metadata.state !== 'read' || declaredHash(metadata.document) === null) continue
    const counted = files.filter((file) => file.kind === 'file' && isManifestFile(file.path.slice(path.length + 1)))
    for (const file of counted) if (!from.has(file.path)) from.set(file.path, hashOf(file, 'sha256', hashes.get(file.path)).from)
  }
  for (const each of from.values()) {
    if (each === 'pointer') counts.pointers += 1
    else if (each === 'content' || each === 'cache') counts[each] += 1
    else if (each !== 'missing' && each !== 'link') counts.unchecked += 1
  }
  return counts
}

/** One entry for each signature, and for each list that should have one. */
export function signatureEntries({ lists, trust }: Integrity): Told['signatures'] {
  return lists.flatMap((file) => entryOf(file, judgeList(file, trust), trust.policy.signatures) ?? [])
}

function entryOf({ path, demand, text }: ChecksumFile, verdict: ReturnType<typeof judgeList>, policy: Trust['policy']['signatures']): Told['signatures'][number] | null {
  if (verdict.state === 'signed') return { path, verdict: 'signed', signers: [...verdict.signers] }
  if (verdict.state !== 'none') return { path, verdict: 'rejected', signers: [] }
  if (text.state === 'missing' || demand === 'optional') return null
  return { path, verdict: policy === 'require' ? 'missing' : 'unsigned_allowed', signers: [] }
}
