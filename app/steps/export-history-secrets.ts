/** Looks through every version of every file that a history carries: what was taken out of a file is still in its past (A73). */
import { findSecrets, findSecretsInBytes } from '../../core/export/find-secrets.ts'
import { carriedMessage } from '../../core/export/commit-words.ts'
import { limitsOf } from '../../core/export/judge-files.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import { applyExemptions } from '../../core/rules/apply-exemptions.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { HistoryBlob, Target } from '../../core/world.ts'

export async function historySecrets(target: Target, config: Config, example: Example, said: readonly SaidSecret[]): Promise<{ readonly findings: readonly Finding[]; readonly commits: number }> {
  const listed = await target.historyBlobs()
  const at = (path: string, line?: number) => ({ path: example.path === '.' ? path : `${example.path}/${path}`, example: example.id, ...(line === undefined ? {} : { line }) })
  if (!listed.ok) return { findings: [finding('EXPORT.HISTORY_UNSEEN', at(''), `${listed.problem.message}`)], commits: 0 }
  const { fileBytes } = limitsOf(config.export)
  const large = listed.value.filter(({ size }) => size > fileBytes)
  const findings = large.map((each) => finding('EXPORT.FILE_TOO_LARGE', at(each.path), `${whereIs(each)} has ${(each.size / 1024 / 1024).toFixed(1)} MiB, over the ${config.export.file_mb} MiB of export.file_mb.`))
  findings.push(...said.map(({ what, commit }) => finding('EXPORT.SECRET', { path: example.descriptor, example: example.id }, `The message of the commit ${commit.slice(0, 12)} holds ${what}.`, { fix: 'Revoke the secret, then export without history.' })))
  for (const batch of batches(listed.value.filter(({ kind, size }) => kind === 'file' && size <= fileBytes))) {
    const contents = await target.readBlobs(batch.map(({ blob }) => blob), { maxBytes: fileBytes })
    for (const each of batch) {
      const bytes = contents.get(each.blob)
      if (bytes != null) findings.push(...findSecretsInBytes(bytes).map(({ what, line }) => finding('EXPORT.SECRET', at(each.path, line), `${whereIs(each)} holds ${what}.`)))
    }
  }
  return { findings: applyExemptions(findings, config.validate.exempt).findings, commits: new Set(listed.value.map(({ commit }) => commit)).size }
}

export interface SaidSecret {
  readonly what: string
  /** Of the garden. */
  readonly commit: string
}

/** Messages go along too: looked through while they are written, for no other step reads them. */
export function openMessages(repository: string | null): { readonly message: (message: string, commit: string) => string; readonly secrets: () => readonly SaidSecret[] } {
  const found: SaidSecret[] = []
  return {
    message(message, commit) {
      found.push(...findSecrets(message).slice(0, 1).map(({ what }) => ({ what, commit })))
      return carriedMessage(message, repository)
    },
    secrets: () => found.slice(0, 100),
  }
}

const whereIs = ({ path, from }: HistoryBlob): string => `${path} as it was in ${from.slice(0, 12)}`

/** So that the contents of a long history are never in memory at once. */
function* batches(blobs: readonly HistoryBlob[]): Generator<readonly HistoryBlob[]> {
  let batch: HistoryBlob[] = []
  let bytes = 0
  for (const blob of blobs) {
    batch.push(blob)
    bytes += blob.size
    if (bytes > BATCH_BYTES || batch.length >= 2000) {
      yield batch
      batch = []
      bytes = 0
    }
  }
  yield batch
}

const BATCH_BYTES = 32 * 1024 * 1024
