/** What carries out each verb, gathered from the rooms. */
import { JOB_VERBS } from '../jobs/job-verbs.ts'
import { help } from './help.ts'
import type { VerbHandler } from './verb.ts'

export const ALL_VERBS: readonly VerbHandler[] = [help, ...JOB_VERBS]
