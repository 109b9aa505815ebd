/** What carries out each verb, gathered from the rooms. */
import type { VerbHandler } from './verb.ts'

export const ALL_VERBS: readonly VerbHandler[] = []
