/** The report of a verb that takes an example out of the garden, or brings it back. */
import type { RepositoryChange } from '../../core/change/repository-change.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Problem } from '../../core/problem.ts'
import { buildReport } from '../../core/report/build-report.ts'
import type { Finding, Report } from '../../core/schema/report.ts'

/** What such a verb comes to. */
export interface Left {
  readonly report: Report
  /** The lines of a commit message; null: nothing was changed, or would be. */
  readonly message: readonly string[] | null
  readonly dryRun: boolean
}

export interface LeaveParts {
  readonly verb: 'archive' | 'unarchive'
  readonly named: string
  /** null: it could not be found. */
  readonly example: Pick<Example, 'id' | 'path' | 'name' | 'tier'> | null
  readonly change: RepositoryChange | null
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** Before anything was changed. */
  readonly head: { readonly commit: string; readonly dirty: boolean } | null
}

export function archiveReport({ verb, named, example, change, findings, problems, head }: LeaveParts): Report {
  const done = change !== null && problems.length === 0
  return buildReport({
    verb,
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `${named} was named.`, base: null },
    examples: example === null ? [] : [{ ...example, outcome: done ? 'passed' : 'failed', reason: done ? null : 'nothing was changed: the findings say why', rungs: [{ rung: 'parsed', state: 'passed', reason: null }], records: [] }],
    cells: { planned: [], executed: [] },
    findings,
    comparisons: [],
    changes: done ? changesOf(change) : [],
    baseline: null,
    problems,
  })
}

export function changesOf({ moves, writes, removes }: RepositoryChange): NonNullable<Report['changes']> {
  return [
    ...moves.map(({ from, to }) => ({ kind: 'moved' as const, path: to, from })),
    ...writes.map(({ path, before }) => ({ kind: before === null ? ('created' as const) : ('written' as const), path, from: null })),
    ...removes.map((path) => ({ kind: 'removed' as const, path, from: null })),
  ]
}
