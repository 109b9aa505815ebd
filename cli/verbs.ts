import { FORMATS } from './table/formats.ts'
import { HEALTH } from './table/health.ts'
import { HISTORY } from './table/history.ts'
import { JUDGE } from './table/judge.ts'
import { LEAVE } from './table/leave.ts'
import { LOOK } from './table/look.ts'
import { MACHINE } from './table/machine.ts'
import { RUN } from './table/run.ts'
import { SITE } from './table/site.ts'
import { WORKSPACE } from './table/workspace.ts'
import type { Verb } from './verb.ts'

/** Every verb, in the order of help; a file of cli/table/ for each part of it. */
export const VERBS: readonly Verb[] = [...JUDGE, ...LOOK, ...HEALTH, ...SITE, ...WORKSPACE, ...RUN, ...LEAVE, ...HISTORY, ...FORMATS, ...MACHINE]
