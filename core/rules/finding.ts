/**
 * The one table of what Hortus can find. Messages, docs, SARIF rules and `hortus explain` all come from it.
 * A code never changes its meaning; a retired code is never reused.
 */
import type { Finding } from '../schema/report.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface FindingKind {
  readonly level: Level
  readonly title: string
  /** Why it matters, for the docs. */
  readonly means: string
  /** The default next step; a finding may give a more exact one. */
  readonly fix: string
}

export const FINDINGS = {
  'GARDEN.YAML_SYNTAX': {
    level: 'error',
    title: 'The descriptor is not valid YAML',
    means: 'No tool can read the example: it disappears from lists, or stops the service that reads it.',
    fix: 'Correct the YAML at the place shown; quote texts that contain ": ".',
  },
  'PLAN.CELL_NOT_EXECUTED': {
    level: 'error',
    title: 'A planned cell was never executed',
    means: 'The plan promised a run and no result came back. Counting it as fine would be a check that tests nothing.',
    fix: 'Look at the job of this cell: it was cancelled, failed before it started, or its result was not handed over. Then run it again.',
  },
  'PLAN.NOTHING_RAN': {
    level: 'warning',
    title: 'Every example was skipped',
    means: 'The check ended without running anything, so it proves nothing about the examples.',
    fix: 'Give the reason shown what it asks for, for instance an engine (`hortus doctor` says what is missing).',
  },
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof FINDINGS

/** Makes a finding of a known kind. `level` may be changed by configuration, `fix` may be more exact than the table's. */
export function finding(
  code: FindingCode,
  at: { readonly path: string; readonly line?: number | null; readonly column?: number | null; readonly example?: string | null },
  message: string,
  more: { readonly fix?: string; readonly level?: Level } = {},
): Finding {
  const kind: FindingKind = FINDINGS[code]
  return {
    code,
    level: more.level ?? kind.level,
    path: at.path,
    line: at.line ?? null,
    column: at.column ?? null,
    message,
    fix: more.fix ?? kind.fix,
    example: at.example ?? null,
    status: 'new',
  }
}
