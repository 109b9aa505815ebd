/** What carries out each verb, gathered from the rooms. */
import { JOB_VERBS } from '../jobs/job-verbs.ts'
import { PROPOSAL_VERBS } from '../proposals/proposal-verbs.ts'
import { badge } from './badge.ts'
import { cancel } from './cancel.ts'
import { help } from './help.ts'
import { rerun } from './rerun.ts'
import { status } from './status.ts'
import { validateVerb } from './validate.ts'
import type { VerbHandler } from './verb.ts'
import { why } from './why.ts'

export const ALL_VERBS: readonly VerbHandler[] = [help, status, why, badge, validateVerb, cancel, rerun, ...JOB_VERBS, ...PROPOSAL_VERBS]
