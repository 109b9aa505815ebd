/** What does each kind of task, gathered from the rooms. */
import { configHandler } from '../config/config-check.ts'
import { JOB_HANDLERS } from '../jobs/job-handlers.ts'
import { LIFECYCLE_HANDLERS } from '../lifecycle/lifecycle-handlers.ts'
import { ALL_VERBS } from '../verbs/all-verbs.ts'
import { ackHandler } from './ack.ts'
import { commandHandler } from './command.ts'
import type { Handler } from './handler.ts'
import { mistakeHandler } from './mistake.ts'
import { checkAgainHandler, pullCheckHandler } from './pull-check.ts'

export const ALL_HANDLERS: readonly Handler[] = [ackHandler, commandHandler(ALL_VERBS), mistakeHandler, pullCheckHandler, checkAgainHandler, configHandler, ...LIFECYCLE_HANDLERS, ...JOB_HANDLERS]
