/** The data branch for who only looks: now, or, when its remote cannot be asked, as this clone last fetched it. Who writes needs it as it is. */
import { ok, type Problem, type Result } from '../../core/problem.ts'
import type { DataBranch, DataSnapshot } from '../../core/world.ts'

/** Nobody home: what was there before still holds. */
export const AWAY: ReadonlySet<string> = new Set(['DATA.NETWORK', 'DATA.NO_PERMISSION', 'DATA.NO_REMOTE', 'DATA.REFUSED'])

export async function lastSnapshot(data: DataBranch): Promise<Result<{ readonly snapshot: DataSnapshot | null; readonly problems: readonly Problem[] }>> {
  const asked = await data.snapshot()
  if (asked.ok) return ok({ snapshot: asked.value, problems: [] })
  if (!AWAY.has(asked.problem.code)) return asked
  const before = await data.snapshot({ fetched: true })
  if (!before.ok || before.value === null) return asked
  return ok({ snapshot: before.value, problems: [{ ...asked.problem, message: `${asked.problem.message} What is shown is what this clone last fetched.` }] })
}
