/** Which run, which artifact, which pull request: decided from what GitHub says, and from nothing that the run wrote (A45, security 3.3). */
import { fail, ok, type Result } from '../problem.ts'
import type { Artifact, Pull, WorkflowRun } from '../world/github.ts'
import { rejection, type Rejection } from './rejection.ts'

export const ARTIFACT = 'hortus-report-v1'
export const MAX_ARTIFACT_BYTES = 5 * 1024 * 1024

/** `null`: reports of this run are taken. `later`: it goes on, or was ended because a newer one runs; that one will report. */
export function judgeRun(run: WorkflowRun, workflow: string): Rejection | 'later' | null {
  // Of `pull_request_target` the commit would be the base's, and other events have no pull request at all.
  if (run.event !== 'pull_request') return rejection('RUN_EVENT')
  // A workflow of the same name in another file starts the second stage too, and anyone can add one in a pull request.
  if (run.path !== workflow) return rejection('RUN_WORKFLOW')
  return run.status !== 'completed' || run.conclusion === 'cancelled' || run.conclusion === 'skipped' ? 'later' : null
}

/** The one artifact of the last attempt. Those of earlier attempts stay in the list of a run that was run again. */
export function chooseArtifact(artifacts: readonly Artifact[], run: WorkflowRun, { digests }: { readonly digests: boolean }): Result<Artifact, Rejection> {
  const [artifact, ...more] = artifacts.filter((each) => each.name === ARTIFACT && each.createdAt >= run.startedAt)
  if (artifact === undefined) return fail(rejection('ARTIFACT_NONE'))
  if (more.length > 0) return fail(rejection('ARTIFACT_SEVERAL'))
  if (artifact.run !== run.id || (artifact.headSha !== null && artifact.headSha !== run.headSha)) return fail(rejection('ARTIFACT_FOREIGN'))
  if (artifact.expired) return fail(rejection('ARTIFACT_EXPIRED'))
  if (artifact.bytes > MAX_ARTIFACT_BYTES) return fail(rejection('ARTIFACT_SIZE'))
  return artifact.digest === null && digests ? fail(rejection('ARTIFACT_DIGEST')) : ok(artifact)
}

/** The open pull request whose head is this commit of this repository. A number in the report is never asked. */
export function choosePull(pulls: readonly Pull[], run: WorkflowRun): Result<Pull, Rejection> {
  const [pull, ...more] = pulls.filter(({ open, head }) => open && head.sha === run.headSha && head.repository !== null && head.repository === run.headRepository?.id)
  if (pull === undefined) return fail(rejection('PULL_NONE'))
  return more.length > 0 ? fail(rejection('PULL_SEVERAL')) : ok(pull)
}
