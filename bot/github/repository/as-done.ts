import { ok } from '../../../core/problem.ts'
import type { Answer } from '../../../core/world/github.ts'

/** That it was done is all that is said. */
export const asDone = (answer: Answer<unknown>): Answer<void> => (answer.ok ? ok(undefined) : answer)
