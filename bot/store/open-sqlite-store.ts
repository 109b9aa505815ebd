/** The store of a bot that runs alone: one file, no server. */
import { openDirect } from './sqlite/direct.ts'
import { MEMORY } from './sqlite/open-database.ts'
import { openThread } from './sqlite/thread.ts'
import type { Store } from './store.ts'

/** Name of the file in `HORTUS_DATA_DIR`. */
export const STORE_FILE = 'hortus.db'

export interface SqliteOptions {
  /** Absolute, or `:memory:`: then it is gone with the process. */
  readonly path: string
  /** For calls that are given no moment. Left out: the machine's clock. */
  readonly now?: () => number
  /** For a person's command while the bot may be running: it takes nothing over, and waits for the bot's writes. Left out: false. */
  readonly beside?: boolean
  /** The store ended by itself (its disk failed, a mistake of ours): it answers nothing any more, and another process has to open it. Called once at most. */
  readonly onEnd?: (error: Error) => void
}

/** Throws a `HortusError`: `STORE.IN_USE` when another process has it, `STORE.TOO_NEW`, `STORE.TOO_OLD` (`beside`), `STORE.UNAVAILABLE`. */
export async function openSqliteStore({ path, now = Date.now, beside = false, onEnd }: SqliteOptions): Promise<Store> {
  return path === MEMORY || beside ? openDirect(path, now, beside) : openThread(path, now, onEnd)
}
