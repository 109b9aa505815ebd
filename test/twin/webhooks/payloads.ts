/** What each webhook says besides repository and sender: by its name, from the rows of that moment. */
import type { Happening } from '../model/events.ts'
import type { State } from '../model/state.ts'
import { checkRunPayload } from './payloads/check-run.ts'
import { installationPayload, installationRepositoriesPayload } from './payloads/installation.ts'
import { issueCommentPayload, issuesPayload } from './payloads/issue.ts'
import { pullRequestPayload, reviewPayload } from './payloads/pull-request.ts'
import { pushPayload } from './payloads/push.ts'
import { repositoryPayload } from './payloads/repository.ts'
import { workflowRunPayload } from './payloads/workflow-run.ts'

export type Made = Readonly<Record<string, unknown>>
export type MakePayload = (state: State, happening: Happening) => Made | Promise<Made>

export const payloads: Readonly<Record<string, MakePayload>> = {
  check_run: checkRunPayload,
  installation: installationPayload,
  installation_repositories: installationRepositoriesPayload,
  issue_comment: issueCommentPayload,
  issues: issuesPayload,
  pull_request: pullRequestPayload,
  pull_request_review: reviewPayload,
  push: pushPayload,
  repository: repositoryPayload,
  workflow_run: workflowRunPayload,
}
