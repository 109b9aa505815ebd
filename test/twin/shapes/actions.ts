/** Check runs, workflow runs and artifacts. */
import { stamp } from '../model/clock.ts'
import type { Commit } from '../git/objects.ts'
import type { Annotation, Artifact, CheckRun, Repository, WorkflowRun } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { digestOf } from '../model/workflow-runs.ts'
import { stampOrNull } from './issue.ts'
import { pullsAt } from './pull.ts'
import { apiUrl, htmlUrl, minimalRepository } from './repository.ts'
import { integration, nodeId, simpleUser } from './user.ts'

export function checkRunShape(state: State, repository: Repository, run: CheckRun): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/check-runs/${run.id}`
  const html = `${htmlUrl(state, repository)}/runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: stamp(run.startedAt),
    completed_at: stampOrNull(run.completedAt),
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite },
    app: integration(state, run.app),
    pull_requests: pullsAt(state, repository, run.headSha),
  }
}

export function annotationShape(state: State, repository: Repository, run: CheckRun, annotation: Annotation): Record<string, unknown> {
  return {
    path: annotation.path,
    blob_href: `${htmlUrl(state, repository)}/blob/${run.headSha}/${annotation.path.split('/').map(encodeURIComponent).join('/')}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }
}

/** The same file has the same number, whether its workflow ever ran or not. */
export const workflowId = (path: string): number => [...path].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_000_007, 7)

export function workflowRunShape(state: State, repository: Repository, run: WorkflowRun, commit: Commit | null): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/actions/runs/${run.id}`
  const workflow = workflowId(run.path)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.title ?? commit?.message.split('\n')[0] ?? run.name,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CS', run.id + 1),
    url,
    html_url: `${htmlUrl(state, repository)}/actions/runs/${run.id}`,
    pull_requests: pullsAt(state, repository, run.headSha),
    created_at: stamp(run.createdAt),
    updated_at: stamp(run.updatedAt),
    run_started_at: stamp(run.attemptAt),
    actor: simpleUser(state, run.actor),
    triggering_actor: simpleUser(state, run.startedBy),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiUrl(state, repository)}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${apiUrl(state, repository)}/actions/workflows/${workflow}`,
    head_commit: commit === null ? null : headCommit(commit),
    repository: minimalRepository(state, repository),
    head_repository: state.repositoryById(run.headRepository.id) === null ? null : minimalRepository(state, run.headRepository),
  }
}

export function artifactShape(state: State, repository: Repository, artifact: Artifact): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/actions/artifacts/${artifact.id}`
  const run = repository.workflowRuns.get(artifact.run)
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= state.now(),
    digest: digestOf(artifact),
    created_at: stamp(artifact.createdAt),
    updated_at: stamp(artifact.createdAt),
    expires_at: stamp(artifact.expiresAt),
    workflow_run: run === null ? null : { id: run.id, repository_id: repository.id, head_repository_id: run.headRepository.id, head_branch: run.headBranch, head_sha: run.headSha },
  }
}

function headCommit({ sha, tree, message, author, committer }: Commit): Record<string, unknown> {
  return { id: sha, tree_id: tree, message, timestamp: author.date, author: { name: author.name, email: author.email }, committer: { name: committer.name, email: committer.email } }
}
