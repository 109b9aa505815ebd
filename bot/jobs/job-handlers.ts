/** Tasks about runs: `follow` looks how one goes and edits the reply when it has ended; `audit` writes down who approved what. */
import type { Handler } from '../worker/handler.ts'

export const JOB_HANDLERS: readonly Handler[] = []
