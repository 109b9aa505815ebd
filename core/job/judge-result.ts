/** What a run of ours left, held against what was asked of it. The run's jobs ran a stranger's code, so the report is theirs too (A45, A62). */
import { chooseArtifact } from '../posting/accept.ts'
import { rejection, type Rejection } from '../posting/rejection.ts'
import { fail, ok, type Result } from '../problem.ts'
import type { Report } from '../schema/report.ts'
import type { Artifact } from '../world/github.ts'
import type { Job } from './job.ts'
import type { TitledRun } from './runs-of.ts'

/** The one report of the last attempt, as for the run of a pull request. */
export const chooseResult = (artifacts: readonly Artifact[], run: TitledRun, options: { readonly digests: boolean }): Result<Artifact, Rejection> => chooseArtifact(artifacts, run, options)

/** It is about this commit, and about the example that was named; what else it says is shown as what it says. */
export function judgeResult(report: Report, { commit, example }: Pick<Job, 'commit' | 'example'>): Result<Report, Rejection> {
  if (report.repository.commit !== null && report.repository.commit !== commit) return fail(rejection('ARTIFACT_FOREIGN', `It is about commit ${report.repository.commit.slice(0, 12)}.`))
  const other = example === null ? undefined : report.examples.find(({ id, path }) => id !== example && path !== example)
  return other === undefined ? ok(report) : fail(rejection('ARTIFACT_FOREIGN', `It is about ${other.id}.`))
}

/** Only the metrics that were asked for are shown; the verdict is of all of them. */
export function onlyMetrics(report: Report, wanted: ((name: string) => boolean) | null): Report {
  if (wanted === null) return report
  return { ...report, comparisons: report.comparisons.map((comparison) => ({ ...comparison, metrics: comparison.metrics.filter(({ name }) => wanted(name)) })) }
}
