/** `workflow_run`, with the workflow it is a run of. */
import { readCommits } from '../../git/objects.ts'
import { workflowRunShape } from '../../shapes/actions.ts'
import { workflowShape } from '../../shapes/workflow.ts'
import type { MakePayload } from '../payloads.ts'

export const workflowRunPayload: MakePayload = async (state, { repository: number, subject }) => {
  const repository = state.everyRepository.get(number!)!
  const run = repository.workflowRuns.get(subject as number)!
  const [commit = null] = await readCommits(repository.dir, [run.headSha])
  return { workflow_run: workflowRunShape(state, repository, run, commit), workflow: workflowShape(state, repository, { path: run.path, name: run.name }) }
}
