/** A command as a job: what is meant is fixed here, and nothing of it can move afterwards. */
import type { Job, JobVerb, Place } from '../../core/job/job.ts'
import type { CommandContext } from '../verbs/verb.ts'

const HOUR_MS = 60 * 60_000

/** From the command to when nobody waits any more: a queue, and the longest job that GitHub runs on its machines (6 h). An approval holds a day for its start. */
const LIMITS = { smoke: 8 * HOUR_MS, compare: 8 * HOUR_MS, export: 4 * HOUR_MS, benchmark: 30 * HOUR_MS } as const satisfies Record<JobVerb, number>

export function jobOf(context: CommandContext, verb: JobVerb, { example, place, minutes = null }: { readonly example: string | null; readonly place: Place; readonly minutes?: number | null }): Job {
  const { command, commit, base, pull, issue, comment, by, task } = context
  return {
    key: task.key,
    verb,
    commit,
    base,
    example,
    installation: task.installation,
    repository: task.repository,
    issue,
    isPull: pull !== null,
    comment: comment.id,
    by: by.id,
    askedAt: comment.createdAt,
    place,
    deadline: comment.createdAt + LIMITS[verb],
    minutes,
    normal: command.normal.slice(0, 600),
    metric: command.options['metric']?.slice(0, 200) ?? null,
  }
}
