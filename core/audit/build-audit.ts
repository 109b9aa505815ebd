/** From what was read to the document `audit/1`. */
import { baseImage } from '../contract/base-image.ts'
import type { Example } from '../garden/example.ts'
import type { Audit, Fragile, Stale } from '../schema/audit.ts'
import { VERSION } from '../version.ts'
import type { LogCommit } from '../world.ts'
import { auditTable, type AuditedExample } from './audit-table.ts'
import type { Duplicate } from './helpers/duplicates.ts'
import { judgeCandidate, QUARTER } from './helpers/rubric.ts'
import { lastChanges } from './last-changes.ts'
import { claimsSince, type ClaimSince } from './stale-claims.ts'

export interface AuditParts {
  readonly repository: Audit['repository']
  readonly now: Date
  readonly live: readonly AuditedExample[]
  readonly archived: number
  readonly graduated: number
  readonly unreadable: readonly string[]
  /** Directories that look like examples. */
  readonly orphans: readonly string[]
  readonly fragile: readonly Fragile[]
  readonly duplicates: { readonly found: readonly Duplicate[]; readonly blocks: number; readonly files: number; readonly skipped: number }
  /** Since the first claim and for a quarter at least; null: there is none. */
  readonly log: readonly LogCommit[] | null
  readonly bulkExamples: number
}

export function buildAudit({ repository, now, live, archived, graduated, unreadable, orphans, fragile, duplicates, log, bulkExamples }: AuditParts): Audit {
  const examples = live.map(({ example }) => example)
  const quarter = { nowMs: now.getTime(), lastChange: lastChanges(examples, log, now.getTime() - QUARTER * 86_400_000) }
  return {
    schema: 'audit/1',
    tool: { name: 'hortus', version: VERSION },
    repository,
    as_of: now.toISOString(),
    examples: { live: live.length, archived, graduated, unreadable: unreadable.length },
    table: [...auditTable(live, orphans, unreadable)],
    bases: basesOf(live),
    fragile: [...fragile].sort(byKind),
    claims: claimsOf(examples, log, bulkExamples),
    helpers: { files: duplicates.files, blocks: duplicates.blocks, skipped: duplicates.skipped, found: duplicates.found.length, candidates: duplicates.found.slice(0, MOST_CANDIDATES).map((each) => judgeCandidate(each, quarter)) },
  }
}

/** Nobody reads further; what is found is counted. */
const MOST_CANDIDATES = 100

/** Broken ones first. */
export const FRAGILE_KINDS = ['wrong_depth', 'missing_mount', 'absolute_home', 'caller_mount', 'climbs_out', 'root_by_depth'] as const satisfies readonly Fragile['kind'][]

const byKind = (a: Fragile, b: Fragile): number => FRAGILE_KINDS.indexOf(a.kind) - FRAGILE_KINDS.indexOf(b.kind) || compare(a.path, b.path) || a.line - b.line
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function basesOf(live: readonly AuditedExample[]): Audit['bases'] {
  const counts = new Map<string, number>()
  for (const { example, text } of live) {
    const image = example.build.kind === 'docker' ? baseImage(text(example.build.dockerfile) ?? '', example.build.args) : null
    if (image !== null) counts.set(image.slice(0, 300), (counts.get(image.slice(0, 300)) ?? 0) + 1)
  }
  return [...counts].map(([image, examples]) => ({ image, examples })).sort((a, b) => b.examples - a.examples || compare(a.image, b.image))
}

function claimsOf(examples: readonly Example[], log: readonly LogCommit[] | null, bulkExamples: number): Audit['claims'] {
  const claims = claimsSince(examples, log ?? [], { bulkExamples })
  const first = [...claims.values()].map(({ claimed }) => claimed).sort()[0]
  const last = log?.at(-1)
  const cut = last?.cut === true && first !== undefined && new Date(Math.min(Math.max(last.at, 0), 8e15)).toISOString().slice(0, 10) > first
  const stale = [...claims].flatMap(([example, claim]) => staleOf(example, claim) ?? []).sort((a, b) => compare(a.example, b.example))
  return { history: log === null ? 'none' : cut ? 'cut' : 'whole', dated: claims.size, stale }
}

/** Each file once, under the most that is said of it. */
function staleOf(example: string, { claimed, changed, bulk, together }: ClaimSince): Stale | null {
  if (changed.length + bulk.length + together.length === 0) return null
  const surely = new Map(changed.map(({ path, role }) => [path, role]))
  const swept = new Set(bulk.map(({ path }) => path).filter((path) => !surely.has(path)))
  const with_ = new Set(together.map(({ path }) => path).filter((path) => !surely.has(path) && !swept.has(path)))
  const roles = [...surely.values()]
  const latest = changed[0]
  return {
    example,
    claimed,
    environment: roles.filter((role) => role === 'environment').length,
    code: roles.filter((role) => role === 'code').length,
    bulk: swept.size,
    together: with_.size,
    latest: latest === undefined ? null : { path: latest.path, sha: latest.sha, day: new Date(Math.min(Math.max(latest.at, 0), 8e15)).toISOString().slice(0, 10) },
  }
}
