/** Takes the report that a run of a pull request left: by what GitHub says of run, artifact and pull request, never by what the run says (A45). */
import { ARTIFACT, chooseArtifact, choosePull, judgeRun, MAX_ARTIFACT_BYTES } from '../../../core/posting/accept.ts'
import { readArtifact } from '../../../core/posting/read-artifact.ts'
import { rejection, type Rejection } from '../../../core/posting/rejection.ts'
import { fail, ok, type Result } from '../../../core/problem.ts'
import type { Report } from '../../../core/schema/report.ts'
import type { Answer, GitHub, Pull, WorkflowRun } from '../../../core/world/github.ts'

export type Taken =
  | { readonly kind: 'later'; readonly run: WorkflowRun }
  | { readonly kind: 'rejected'; readonly run: WorkflowRun; readonly why: Rejection }
  | { readonly kind: 'taken'; readonly run: WorkflowRun; readonly pull: Pull; readonly report: Report }

/** `workflow`: path of the workflow file whose reports are taken. A problem is only what GitHub did not answer. */
export async function takeReport(github: GitHub, runId: number, workflow: string): Promise<Result<Taken>> {
  const run = await github.run(runId)
  if (!run.ok) return run
  if (run.value === null) return fail({ code: 'POST.NO_RUN', message: `There is no workflow run ${runId} in ${github.repository}.`, next: 'Give `run-id: ${{ github.event.workflow_run.id }}`, in a workflow that `workflow_run` starts.' })
  const judged = judgeRun(run.value, workflow)
  if (judged === 'later') return ok({ kind: 'later', run: run.value })
  const taken = judged === null ? await take(github, run.value) : ok(fail(judged))
  if (!taken.ok) return taken
  return ok(taken.value.ok ? { kind: 'taken', run: run.value, ...taken.value.value } : { kind: 'rejected', run: run.value, why: taken.value.problem })
}

type Found = Result<{ readonly pull: Pull; readonly report: Report }, Rejection>

async function take(github: GitHub, run: WorkflowRun): Promise<Answer<Found>> {
  const pulls = run.headRepository === null || run.headBranch === null ? ok([]) : await github.pullsFrom(run.headRepository.owner, run.headBranch)
  if (!pulls.ok) return pulls
  const pull = choosePull(pulls.value, run)
  if (!pull.ok) return ok(pull)
  const artifacts = await github.artifacts(run.id, ARTIFACT)
  if (!artifacts.ok) return artifacts
  const artifact = chooseArtifact(artifacts.value, run, { digests: github.isPublic })
  if (!artifact.ok) return ok(artifact)
  const bytes = await github.download(artifact.value.id, { maxBytes: MAX_ARTIFACT_BYTES })
  if (!bytes.ok) return bytes.problem.kind === 'too_large' ? ok(fail(rejection('ARTIFACT_SIZE'))) : bytes
  const report = await readArtifact(bytes.value, artifact.value.digest)
  return ok(report.ok ? ok({ pull: pull.value, report: report.value }) : report)
}
