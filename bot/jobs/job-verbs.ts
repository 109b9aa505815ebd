/** Verbs whose work is done by Actions: the bot asks for a run, says so, and ends; its tasks say what came of it (`job-handlers.ts`). */
import { loadNamed, selectExamples } from '../../app/steps/select-examples.ts'
import { isExample, NO_EXAMPLE } from '../../core/job/inputs.ts'
import type { Problem } from '../../core/problem.ts'
import { join, ours } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { CommandContext, VerbHandler } from '../verbs/verb.ts'
import { problemText, refused } from '../worker/words.ts'
import { benchmark } from './benchmark.ts'
import { jobOf } from './job-of.ts'
import { ownPlace } from './place.ts'
import { startJob } from './start-job.ts'

const asking = (name: 'smoke' | 'compare' | 'export'): VerbHandler => ({
  name,
  async run(context) {
    const example = context.command.target
    if (example === null && context.pull === null) return refused(NAME_ONE)
    if (example !== null && !isExample(example)) return refused(problemText(NO_EXAMPLE))
    const unknown = example === null ? null : await unknownExample(context, example)
    if (unknown !== null) return refused(join([prose(unknown.message), prose(unknown.next)], ' '))
    return startJob(context, jobOf(context, name, { example, place: ownPlace(context) }))
  },
})

/** A slip is told at once: a run would take minutes of Actions to find it. Where the commit cannot be read here, the run says why. */
async function unknownExample(context: CommandContext, example: string): Promise<Problem | null> {
  const opened = await context.world(context.commit)
  if (!opened.ok) return null
  const config = await context.config()
  const selected = await selectExamples(opened.value, await loadNamed(opened.value, config, [example]), config, { named: [example] })
  return selected.ok ? null : selected.problem
}

const NAME_ONE = ours('In an issue, name the example: there is no change whose examples could be meant.')

export const JOB_VERBS: readonly VerbHandler[] = [asking('smoke'), asking('compare'), asking('export'), benchmark]
