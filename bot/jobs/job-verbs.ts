/** Verbs whose work is done by Actions: the bot asks for a run, says so, and ends; its tasks say what came of it (`job-handlers.ts`). */
import { isExample, NO_EXAMPLE } from '../../core/job/inputs.ts'
import { ours } from '../../core/render/markdown/md.ts'
import type { VerbHandler } from '../verbs/verb.ts'
import { failedText, refused } from '../worker/words.ts'
import { benchmark } from './benchmark.ts'
import { jobOf } from './job-of.ts'
import { ownPlace } from './place.ts'
import { startJob } from './start-job.ts'

const asking = (name: 'smoke' | 'compare' | 'export'): VerbHandler => ({
  name,
  async run(context) {
    const example = context.command.target
    if (example === null && context.pull === null) return refused(NAME_ONE)
    if (example !== null && !isExample(example)) return refused(failedText(NO_EXAMPLE))
    return startJob(context, jobOf(context, name, { example, place: ownPlace(context) }))
  },
})

const NAME_ONE = ours('In an issue, name the example: there is no change whose examples could be meant.')

export const JOB_VERBS: readonly VerbHandler[] = [asking('smoke'), asking('compare'), asking('export'), benchmark]
