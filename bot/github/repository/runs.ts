/** Runs of workflows: asked for, followed, stopped. */
import type { Answer } from '../../../core/world/github.ts'
import { orNull } from '../../../io/github/connect.ts'
import { failed } from '../../../io/github/failed.ts'
import { listIn } from '../../../io/github/readers.ts'
import { readRunFacts } from '../readers.ts'
import { NEXT, WHY } from '../words.ts'
import type { RepositoryClient } from '../repository-client.ts'
import { asDone } from './as-done.ts'
import { BIG, done, type Parts } from './parts.ts'

type Runs = Pick<RepositoryClient, 'dispatch' | 'runsOf' | 'runsAt' | 'runFacts' | 'cancelRun' | 'rerunFailed'>

export function runs({ send, here }: Parts): Runs {
  return {
    // Asked twice it would run twice: what became of an answer that was lost is looked for by the key in its inputs.
    dispatch: async (workflow, ref, inputs) => asDone(!isWorkflow(workflow) ? none(workflow) : await send({ what: `start the workflow ${workflow}`, route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', parameters: { ...here, workflow_id: workflow, ref, inputs }, read: done })),
    runsOf: async (workflow, { since }) => !isWorkflow(workflow) ? none(workflow) : send({ what: `read the runs of ${workflow}`, route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters: { ...here, workflow_id: workflow, created: `>=${new Date(since).toISOString().slice(0, 19)}Z`, per_page: 100 }, read: ({ data }) => listIn(data, 'workflow_runs', readRunFacts), maxBytes: BIG }),
    runsAt: (sha) => send({ what: 'read the runs of a commit', route: 'GET /repos/{owner}/{repo}/actions/runs', parameters: { ...here, head_sha: sha, per_page: 100 }, read: ({ data }) => listIn(data, 'workflow_runs', readRunFacts), maxBytes: BIG }),
    runFacts: async (id) => orNull(await send({ what: `read the workflow run ${id}`, route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters: { ...here, run_id: id }, read: ({ data }) => readRunFacts(data) }), ['not_found']),
    // 409: it has ended already, which is what was wanted.
    cancelRun: async (id) => asDone(await send({ what: `cancel the workflow run ${id}`, route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', parameters: { ...here, run_id: id }, also: [409], read: done, repeatable: true })),
    rerunFailed: async (id) => asDone(await send({ what: `run the failed jobs of ${id} again`, route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', parameters: { ...here, run_id: id }, read: done })),
  }
}

const isWorkflow = (name: string): boolean => /^[\w-][\w.-]{0,200}\.ya?ml$/.test(name)
const none = (name: string): Answer<never> => failed(`use the workflow ${JSON.stringify(name.slice(0, 100))}`, 'not_found', 'no', ' That is no name of a workflow file.', { why: WHY, next: NEXT })
