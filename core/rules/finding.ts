/**
 * The one table of what Hortus can find, a file for each family. Messages, docs/findings/, the rules of the SARIF output and
 * `hortus explain` come from it; families.ts makes the link to the docs from the code.
 * A code never changes its meaning; a retired code is never reused.
 */
import { redact } from '../secrets/redact.ts'
import type { Finding } from '../schema/report.ts'
import { ARCHIVE_FINDINGS } from './archive-findings.ts'
import { BASELINE_FINDINGS } from './baseline-findings.ts'
import { BENCHMARK_FINDINGS } from './benchmark-findings.ts'
import { COMPARE_FINDINGS } from './compare-findings.ts'
import { CONFIG_FINDINGS } from './config-findings.ts'
import { CONTRACT_FINDINGS } from './contract-findings.ts'
import { EXPECTATION_FINDINGS } from './expectation-findings.ts'
import { EXPORT_FINDINGS } from './export-findings.ts'
import { EXPORT_TEMPLATE_FINDINGS } from './export-template-findings.ts'
import { EXPORT_VENDOR_FINDINGS } from './export-vendor-findings.ts'
import { GARDEN_FINDINGS } from './garden-findings.ts'
import { GARDEN_READING_FINDINGS } from './garden-reading-findings.ts'
import { GRADUATE_FINDINGS } from './graduate-findings.ts'
import { HISTORY_FINDINGS } from './history-findings.ts'
import { IMAGE_FINDINGS } from './image-findings.ts'
import { MACHINE_FINDINGS } from './machine-findings.ts'
import { POLICIES } from './policies/policy-table.ts'
import { REPORT_FINDINGS } from './report-findings.ts'
import { RUN_FINDINGS } from './run-findings.ts'
import { SERVICE_FINDINGS } from './service-findings.ts'
import { STAGE_FINDINGS } from './stage-findings.ts'
import { SUPERVISE_FINDINGS } from './supervise-findings.ts'
import { TFC0001_FINDINGS } from './tfc0001-findings.ts'
import { TFC0001_LFS_FINDINGS } from './tfc0001-lfs-findings.ts'
import { TFC0002_FINDINGS } from './tfc0002-findings.ts'
import { TFC0003_FINDINGS } from './tfc0003-findings.ts'
import { TFC0004_FINDINGS } from './tfc0004-findings.ts'
import { TFC0004_HISTORY_FINDINGS } from './tfc0004-history-findings.ts'
import { TFC0005_FINDINGS } from './tfc0005-findings.ts'
import { TFC0005_METADATA_FINDINGS } from './tfc0005-metadata-findings.ts'
import { TFC0005_STATE_FINDINGS } from './tfc0005-state-findings.ts'
import { TFC0008_FINDINGS } from './tfc0008-findings.ts'
import { TFC0008_SIGNATURE_FINDINGS } from './tfc0008-signature-findings.ts'
import { TFC0009_FINDINGS } from './tfc0009-findings.ts'
import { TFC0009_RELEASE_FINDINGS } from './tfc0009-release-findings.ts'
import { TFC0010_FINDINGS } from './tfc0010-findings.ts'
import { WORKDIR_DATA_FINDINGS } from './workdir-data-findings.ts'
import { WORKDIR_FINDINGS } from './workdir-findings.ts'
import { WORKDIR_OUTPUT_FINDINGS } from './workdir-output-findings.ts'
import { WORKDIR_SERVICE_FINDINGS } from './workdir-service-findings.ts'
import { WORKFLOW_FINDINGS } from './workflow-findings.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface FindingKind {
  readonly level: Level
  readonly title: string
  /** Why it matters, for the docs. */
  readonly means: string
  /** The default next step; a finding may give a more exact one. */
  readonly fix: string
  /** Not looked for until `validate.levels` gives it a level. */
  readonly off?: true
  /** Where the rule comes from, for instance `TFC-0004 section 9`, or `rule 30` of the catalogue. */
  readonly source?: string
  /** What it looks like in a file: a few lines, for the docs. */
  readonly example?: string
}

export const FINDINGS = {
  ...GARDEN_READING_FINDINGS,
  ...GARDEN_FINDINGS,
  ...BASELINE_FINDINGS,
  ...POLICIES,
  ...RUN_FINDINGS,
  ...REPORT_FINDINGS,
  ...MACHINE_FINDINGS,
  ...IMAGE_FINDINGS,
  ...STAGE_FINDINGS,
  ...EXPECTATION_FINDINGS,
  ...SERVICE_FINDINGS,
  ...SUPERVISE_FINDINGS,
  ...BENCHMARK_FINDINGS,
  ...HISTORY_FINDINGS,
  ...COMPARE_FINDINGS,
  ...CONTRACT_FINDINGS,
  ...CONFIG_FINDINGS,
  ...WORKFLOW_FINDINGS,
  ...EXPORT_FINDINGS,
  ...EXPORT_TEMPLATE_FINDINGS,
  ...EXPORT_VENDOR_FINDINGS,
  ...ARCHIVE_FINDINGS,
  ...GRADUATE_FINDINGS,
  ...TFC0001_FINDINGS,
  ...TFC0001_LFS_FINDINGS,
  ...TFC0002_FINDINGS,
  ...TFC0003_FINDINGS,
  ...TFC0004_FINDINGS,
  ...TFC0004_HISTORY_FINDINGS,
  ...TFC0005_FINDINGS,
  ...TFC0005_METADATA_FINDINGS,
  ...TFC0005_STATE_FINDINGS,
  ...TFC0008_FINDINGS,
  ...TFC0008_SIGNATURE_FINDINGS,
  ...TFC0009_FINDINGS,
  ...TFC0009_RELEASE_FINDINGS,
  ...TFC0010_FINDINGS,
  ...WORKDIR_FINDINGS,
  ...WORKDIR_OUTPUT_FINDINGS,
  ...WORKDIR_SERVICE_FINDINGS,
  ...WORKDIR_DATA_FINDINGS,
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof FINDINGS

/** What holds when the configuration says nothing about the code. */
export const defaultLevel = ({ level, off }: FindingKind): Level | 'off' => (off === true ? 'off' : level)

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
    // Both may quote a file or a commit, and a report travels further than the repository (A67).
    message: redact(message),
    fix: more.fix === undefined ? kind.fix : redact(more.fix),
    example: at.example ?? null,
    status: 'new',
  }
}
