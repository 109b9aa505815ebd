/** The judgement of the ratchet: which findings the baseline knows, which are new, and which of its entries are gone. */
import { byWord } from '../report/order.ts'
import type { Finding, Report } from '../schema/report.ts'
import { entryOf, identityOf, type BaselineEntry } from './baseline.ts'
import { NEVER_RENAMED, type FormerNames } from './renamed.ts'

export interface Ratcheted {
  readonly findings: readonly Finding[]
  /** Those of the baseline that are still there, moved ones too. */
  readonly known: number
  readonly new: number
  /** Frozen findings that are no longer there. */
  readonly fixed: number
  /** Known ones that were found under the new name of their file. */
  readonly moved: number
  /** Entries that can be dropped. */
  readonly gone: readonly Gone[]
}

export type Gone = NonNullable<NonNullable<Report['baseline']>['gone']>[number]

/** Marks what the baseline knows. A finding that stands there once is known once: a second of its kind is new. */
export function ratchet(findings: readonly Finding[], baseline: readonly BaselineEntry[], formerNames: FormerNames = NEVER_RENAMED): Ratcheted {
  const left = countedOf(baseline)
  const entries = findings.map(entryOf)
  // Everything that stands where it stood comes first, so that a moved finding takes no entry from it.
  const stayed = entries.map((entry) => take(left, entry))
  const moved = entries.map((entry, index) => !stayed[index] && formerNames(entry.path).some((path) => take(left, { ...entry, path })))
  const known = stayed.filter(Boolean).length + moved.filter(Boolean).length
  forget(left, findings)
  return {
    findings: findings.map((each, index): Finding => (stayed[index] || moved[index] ? { ...each, status: 'known' } : each)),
    known,
    new: findings.length - known,
    fixed: sum(left),
    moved: moved.filter(Boolean).length,
    gone: goneOf(left),
  }
}

/** How many findings `now` freezes that `before` did not. Counted, never unfolded: a hostile file may say a million in one line. */
export function grownBy(now: readonly BaselineEntry[], before: readonly BaselineEntry[], formerNames: FormerNames = NEVER_RENAMED): number {
  const left = countedOf(before)
  const rest = now.map((entry) => ({ ...entry, count: entry.count - takeAll(left, entry, entry.count) }))
  const more = rest.map((entry) => formerNames(entry.path).reduce((count, path) => count - takeAll(left, { ...entry, path }, count), entry.count))
  return more.reduce((sum, count) => sum + count, 0)
}

/** What stands in a file that nobody can read now is not seen, and so not fixed. */
function forget(left: Left, findings: readonly Finding[]): void {
  const unread = new Set(findings.filter(({ code }) => HIDES.test(code)).map(({ path }) => path))
  for (const same of left.values()) if (unread.has(same.entry.path)) same.count = 0
}

/** Codes that say that their file could not be read at all. */
const HIDES = /^GARDEN\.(?:YAML_SYNTAX|UNREADABLE|TOO_LARGE|TOO_DEEP|NOT_UTF8|OUTSIDE|YAML_ALIAS|DUPLICATE_KEY|FORBIDDEN_KEY|NOT_A_MAP|ID_TAKEN)$|_UNREADABLE$|\.LFS_POINTER_METADATA$|^WORKDIR\.[A-Z]+_SYNTAX$/

type Left = Map<string, { readonly entry: BaselineEntry; count: number }>

function countedOf(baseline: readonly BaselineEntry[]): Left {
  const left: Left = new Map()
  for (const entry of baseline) {
    const same = left.get(identityOf(entry))
    if (same === undefined) left.set(identityOf(entry), { entry, count: entry.count })
    else same.count += entry.count
  }
  return left
}

const take = (left: Left, entry: BaselineEntry): boolean => takeAll(left, entry, 1) === 1

/** Takes what is there, at most `wanted`, and says how much that was. */
function takeAll(left: Left, entry: BaselineEntry, wanted: number): number {
  const same = left.get(identityOf(entry))
  const taken = Math.min(same?.count ?? 0, wanted)
  if (same !== undefined) same.count -= taken
  return taken
}

const sum = (left: Left): number => [...left.values()].reduce((total, { count }) => total + count, 0)

function goneOf(left: Left): readonly Gone[] {
  const gone = [...left.values()].filter(({ count }) => count > 0).map(({ entry: { code, path }, count }) => ({ code, path, count }))
  const same = Map.groupBy(gone, ({ code, path }) => `${path}\n${code}`)
  return [...same.values()].map((all) => ({ ...all[0]!, count: all.reduce((total, { count }) => total + count, 0) })).sort((a, b) => byWord(a.path, b.path) || byWord(a.code, b.code))
}
