/** What carries out each verb, gathered from the rooms. */
import { JOB_VERBS } from '../jobs/job-verbs.ts'
import { PROPOSAL_VERBS } from '../proposals/proposal-verbs.ts'
import { help } from './help.ts'
import { validateVerb } from './validate.ts'
import type { VerbHandler } from './verb.ts'

export const ALL_VERBS: readonly VerbHandler[] = [help, validateVerb, ...JOB_VERBS, ...PROPOSAL_VERBS]
