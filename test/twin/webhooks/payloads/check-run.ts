/** `check_run`: here the suite is told in full. */
import { stamp } from '../../model/clock.ts'
import { checkRunShape } from '../../shapes/actions.ts'
import { pullsAt } from '../../shapes/pull.ts'
import { apiUrl } from '../../shapes/repository.ts'
import { integration, nodeId } from '../../shapes/user.ts'
import type { MakePayload } from '../payloads.ts'

export const checkRunPayload: MakePayload = (state, { repository: number, subject }) => {
  const repository = state.everyRepository.get(number!)!
  const run = repository.checkRuns.get(subject as number)!
  const branch = repository.refs.entries().find(([ref, sha]) => ref.startsWith('refs/heads/') && sha === run.headSha)?.[0].slice('refs/heads/'.length) ?? null
  const suite = {
    id: run.suite,
    node_id: nodeId('CS', run.suite),
    head_branch: branch,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    url: `${apiUrl(state, repository)}/check-suites/${run.suite}`,
    before: null,
    after: run.headSha,
    pull_requests: pullsAt(state, repository, run.headSha),
    app: integration(state, run.app),
    created_at: stamp(run.startedAt),
    updated_at: stamp(run.completedAt ?? run.startedAt),
  }
  return { check_run: { ...checkRunShape(state, repository, run), check_suite: suite } }
}
