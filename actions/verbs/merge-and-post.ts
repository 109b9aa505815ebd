import { postReport } from '../../app/post-report.ts'
import { ok, type Problem } from '../../core/problem.ts'
import { ARTIFACT } from '../../core/posting/accept.ts'
import { packReport } from '../../core/report/pack-report.ts'
import type { Report } from '../../core/schema/report.ts'
import { below, gardenOf } from '../below.ts'
import { openActionsGitHub, serverUrlOf, stampOf, workflowOf } from '../github.ts'
import { readPullEvent } from '../pull-event.ts'
import type { Scene, Story } from '../story.ts'
import { mergeReportsStory } from './report.ts'

/**
 * `mode: report` where the reports of a workflow's jobs lie: they become one, small enough to cross to the job that may post. Where
 * this job's own token may post, it is posted at once. Not to be allowed to is no failure: the second stage will.
 */
export const mergeAndPostStory: Story<'compare'> = async (scene) => {
  const merged = await mergeReportsStory('compare', scene)
  if (!merged.ok) return merged
  // GitHub looks for the files of annotations from the root of the repository.
  const report = below(gardenOf(scene), merged.value)
  const packed = await scene.world.output.write(`${ARTIFACT}/report.json`, packReport(report))
  if (!packed.ok) return packed
  return ok({ report: merged.value, ...(await post(scene, report)) })
}

interface Said {
  readonly outputs: Readonly<Record<string, string>>
  readonly notices?: readonly Problem[]
}

async function post(scene: Scene<'compare'>, report: Report): Promise<Said> {
  const { world, inputs, env, resolved } = scene
  const stamp = stampOf(env)
  if (inputs.token === null || stamp === null) return { outputs: {} }
  const github = openActionsGitHub(inputs.token, world, env)
  if (!github.ok) return { outputs: {}, notices: [github.problem] }
  const pull = await readPullEvent(env, inputs['pull-request'], github.value)
  if (!pull.ok) return { outputs: {}, notices: [pull.problem] }
  if (pull.value.fork) return { outputs: {}, notices: [FORK] }
  const { comment, check, problems } = await postReport(github.value, { pull: pull.value.number, sha: pull.value.sha, report, stamp, key: workflowOf(env), strict: resolved.config.validate.strict, doubt: null, serverUrl: serverUrlOf(env) })
  return { outputs: { posted: comment === null && check === null ? '' : 'posted', comment: String(comment?.id ?? ''), check: String(check ?? '') }, notices: problems }
}

const FORK: Problem = { code: 'POST.FORK', message: 'The pull request comes from another repository, whose runs have no right to write here.', next: 'Nothing: the workflow that calls hortus-report.yml posts it (docs/posting.md).' }
