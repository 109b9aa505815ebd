/**
 * What a command has begun on GitHub it goes on with: an answer that was lost leaves a run all the same, and whoever pushes or closes before
 * the next attempt must not be told that nothing was done. Noted before the first such step, in the ledger of its task.
 */
import type { About } from './about-mark.ts'
import type { TaskContext } from './handler.ts'

/** Name of the step under which its commits are noted. */
export const BEGUN = 'begun'

/** null: nothing was begun. */
export async function begunAbout({ effects }: Pick<TaskContext, 'effects'>): Promise<About | null> {
  const noted = await effects.known(BEGUN)
  const { commit, base } = (typeof noted === 'object' && noted !== null ? noted : {}) as { readonly commit?: unknown; readonly base?: unknown }
  return typeof commit === 'string' && typeof base === 'string' ? { commit, base } : null
}
