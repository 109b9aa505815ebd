import { HISTORY } from './table/history.ts'
import { JUDGE } from './table/judge.ts'
import { LOOK } from './table/look.ts'
import { MACHINE } from './table/machine.ts'
import { RUN } from './table/run.ts'
import { WORKSPACE } from './table/workspace.ts'
import type { Verb } from './verb.ts'

/** Every verb, in the order of help; a file of cli/table/ for each part of it. */
export const VERBS: readonly Verb[] = [...JUDGE, ...LOOK, ...WORKSPACE, ...RUN, ...HISTORY, ...MACHINE]
