/** What does each kind of task, gathered from the rooms. */
import type { Handler } from './handler.ts'

export const ALL_HANDLERS: readonly Handler[] = []
