/** Worlds at commits of the repository, for one task: each commit is fetched and laid out once, and removed when the task ends. */
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Checkout, World } from '../../core/world.ts'
import type { TaskContext } from './handler.ts'

export interface Worlds extends AsyncDisposable {
  readonly at: (commit: string) => Promise<Result<World>>
}

export function openWorlds({ mirror, signal }: Pick<TaskContext, 'mirror' | 'signal'>, { issue, isPull }: { readonly issue: number; readonly isPull: boolean }): Worlds {
  const open = new Map<string, Promise<Result<Checkout>>>()

  async function lay(commit: string): Promise<Result<Checkout>> {
    if (signal.aborted) return fail({ code: 'BOT.STOPPED', message: 'The task was stopped.', next: 'It goes on in another process.' })
    const fetched = await mirror.fetch([commit], { history: true, ...(isPull ? { pull: issue } : {}) })
    return fetched.ok ? mirror.at(commit) : fetched
  }

  return {
    async at(commit) {
      if (!open.has(commit)) open.set(commit, lay(commit))
      const laid = await open.get(commit)!
      if (!laid.ok) open.delete(commit)
      return laid.ok ? ok(laid.value.world) : laid
    },
    async [Symbol.asyncDispose]() {
      for (const one of open.values()) {
        const laid = await one.catch(() => null)
        if (laid?.ok === true) await laid.value[Symbol.asyncDispose]()
      }
    },
  }
}
