/** The log of approvals: a chain of lines for each repository. Its tasks run one after the other, so that the chain never forks. */
import { nextLine, type AuditFact, type AuditLine } from '../../core/job/audit.ts'
import type { Json, NewTask, Store } from '../store/store.ts'
import type { Handler } from '../worker/handler.ts'

/** The same fact of the same task is one line, however often it is found. */
export function auditTask(installation: number, fact: AuditFact): NewTask {
  return { key: `audit:${fact.task}:${fact.what}`, subject: `audit#${fact.repository}`, kind: 'job-audit', installation, repository: fact.repository, input: { ...fact }, at: fact.at, guid: null }
}

export const auditHandler: Handler = {
  kind: 'job-audit',
  permissions: { metadata: 'read' },
  limitMs: 60_000,
  async run({ task, store, clock, log }) {
    const fact = task.input as unknown as AuditFact
    const now = clock.now().getTime()
    const line = await append(store, task.repository, task.key, fact, now)
    // Whoever keeps the log keeps the chain: the store may be deleted (docs/bot-jobs.md).
    log.info('An approval was written down.', { audit: line.seq, digest: line.digest, what: line.what, by: line.by, commit: line.commit, why: line.why })
    return { kind: 'done', outcome: 'done' }
  },
}

/** The line first, then the mark that it is the last: killed in between, the same line is written again. */
async function append(store: Store, repository: number, key: string, fact: AuditFact, now: number): Promise<AuditLine> {
  const last = (await store.recall('audit-last', `r${repository}`)) as unknown as { readonly key: string; readonly line: AuditLine } | undefined
  if (last?.key === key) return last.line
  const line = nextLine(last?.line ?? null, fact)
  await store.remember(scopeOf(repository), String(line.seq).padStart(12, '0'), { ...line }, now)
  await store.remember('audit-last', `r${repository}`, { key, line: { ...line } }, now)
  return line
}

const scopeOf = (repository: number): string => `audit:r${repository}`

/** All of a repository, the first one first. */
export async function auditLines(store: Pick<Store, 'recallAll'>, repository: number): Promise<readonly AuditLine[]> {
  const all = await store.recallAll(scopeOf(repository))
  return [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]: readonly [string, Json]) => value as unknown as AuditLine)
}
