import { postRun } from '../../app/post-report.ts'
import { fail, ok, type Problem } from '../../core/problem.ts'
import { REJECTIONS, type RejectionCode } from '../../core/posting/rejection.ts'
import { openActionsGitHub, serverUrlOf } from '../github.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

/** `mode: report` with `run-id`: the second stage. Nothing of the pull request is checked out; its report is read as data. */
export const postRunStory: Story<'compare'> = async ({ world, inputs, env, resolved }) => {
  const [token, workflow] = [required('compare', 'token', inputs.token), required('compare', 'workflow', inputs.workflow)]
  if (!token.ok) return token
  if (!workflow.ok) return workflow
  const runId = inputs['run-id'] ?? ''
  if (!/^[1-9]\d{0,14}$/.test(runId)) return fail({ code: 'ACTION.INPUT_INVALID', message: 'The input run-id of compare is no number of a workflow run.', next: 'Write `run-id: ${{ github.event.workflow_run.id }}`.' })
  const github = openActionsGitHub(token.value, world, env)
  if (!github.ok) return github
  const posted = await postRun(github.value, { runId: Number(runId), workflow: workflow.value, strict: resolved.config.validate.strict, serverUrl: serverUrlOf(env) })
  if (!posted.ok) return posted
  const { state, comment, check, problems, rejection } = posted.value
  const [problem] = problems
  if (problem !== undefined) return fail({ ...problem, problems } as Problem)
  const notices = state === 'later' ? [LATER] : rejection === null ? [] : [rejected(rejection as RejectionCode)]
  return ok({ report: null, outputs: { posted: state, comment: String(comment?.id ?? ''), check: String(check ?? '') }, notices })
}

const LATER: Problem = { code: 'POST.LATER', message: 'The run goes on, or was ended for a newer one, which will be reported.', next: 'Nothing.' }
const rejected = (code: RejectionCode): Problem => ({ code: `POST.${code}`, message: `The report was rejected: ${REJECTIONS[code]}`, next: 'Look at the run that should have left it; a neutral check on its commit says the same.' })
