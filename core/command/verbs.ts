/** The one declaration of every verb: help, docs/commands.md, what is checked and what the App must be allowed come from here. */
import type { VerbName, VerbSpec } from './command.ts'
import { CHANGE_VERBS } from './verbs/change-verbs.ts'
import { LOOK_VERBS } from './verbs/look-verbs.ts'
import { RUN_VERBS } from './verbs/run-verbs.ts'

export const VERBS: Readonly<Record<VerbName, VerbSpec>> = { ...LOOK_VERBS, ...RUN_VERBS, ...CHANGE_VERBS }

/** In the order of help. */
export const VERB_NAMES: readonly VerbName[] = Object.values(VERBS).map(({ name }) => name)

/** Whether it changes anything, and so has `--dry-run`. */
export const isMutating = (verb: VerbName): boolean => VERBS[verb].options.some(({ name }) => name === 'dry-run')
