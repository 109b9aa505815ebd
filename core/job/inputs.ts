/** A job as the inputs of its workflow: nothing leaves that is not of a closed form. */
import { fail, ok, type Result } from '../problem.ts'
import type { Job } from './job.ts'
import { MAX_EXAMPLE, PATTERNS } from './patterns.ts'

export type JobInputs = Readonly<Record<'key' | 'verb' | 'commit' | 'base' | 'example' | 'pull-request', string>>

export function inputsOf({ key, verb, commit, base, example, issue, isPull }: Pick<Job, 'key' | 'verb' | 'commit' | 'base' | 'example' | 'issue' | 'isPull'>): Result<JobInputs> {
  const pull = isPull ? String(issue) : ''
  const fits = PATTERNS.key.test(key) && PATTERNS.commit.test(commit) && PATTERNS.commit.test(base) && PATTERNS.pull.test(pull)
  if (!fits) return fail({ code: 'JOB.INPUTS', message: 'What was asked for cannot be handed to a workflow.', next: 'Report it as a bug of Hortus.' })
  if (example !== null && !isExample(example)) return fail(NO_EXAMPLE)
  return ok({ key, verb, commit, base, 'example': example ?? '', 'pull-request': pull })
}

/** Ids are paths below the folder of the garden; one with other characters runs in a pull request's own workflow only. */
export const isExample = (text: string): boolean => text.length <= MAX_EXAMPLE && PATTERNS.example.test(text)

export const NO_EXAMPLE = { code: 'JOB.EXAMPLE', message: 'That is no id of an example that a run can be started for.', next: 'Ids have letters, digits, `.`, `_`, `-` and `/`, and no part begins with `.` or `-`.' } as const
