/** The one declaration of every verb: help, docs/commands.md, what is checked and what the App must be allowed come from here. */
import type { VerbName, VerbSpec } from './command.ts'
import { CHANGE_VERBS } from './verbs/change-verbs.ts'
import { LOOK_VERBS } from './verbs/look-verbs.ts'
import { RUN_VERBS } from './verbs/run-verbs.ts'

export const VERBS: Readonly<Record<VerbName, VerbSpec>> = { ...LOOK_VERBS, ...RUN_VERBS, ...CHANGE_VERBS }

/** In the order of help. */
export const VERB_NAMES: readonly VerbName[] = Object.values(VERBS).map(({ name }) => name)

/** For people: what is alike stands together. */
export const VERB_GROUPS: readonly (readonly [title: string, verbs: Readonly<Record<string, VerbSpec>>])[] = [
  ['Look', LOOK_VERBS],
  ['Run', RUN_VERBS],
  ['Change: these end in a pull request, and merging it is the confirmation', CHANGE_VERBS],
]
