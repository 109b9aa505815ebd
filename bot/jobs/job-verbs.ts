/** Verbs whose work is done by Actions: the bot asks for a run, says so, and ends; `follow` says what came of it. */
import type { VerbHandler } from '../verbs/verb.ts'

export const JOB_VERBS: readonly VerbHandler[] = []
