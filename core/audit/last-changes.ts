/** When each file was changed last, as far as the history that was read tells. */
import type { Example } from '../garden/example.ts'
import type { LogCommit } from '../world.ts'
import { followExamples } from './follow-examples.ts'
import type { LastChange } from './helpers/rubric.ts'

/** `log` begins at `sinceMs` or earlier; null: there is none. What moved along with its example did not change. */
export function lastChanges(examples: readonly Pick<Example, 'id' | 'path'>[], log: readonly LogCommit[] | null, sinceMs: number): LastChange {
  const found = new Map<string, number>()
  for (const { commit, touches } of followExamples(examples, log ?? [])) for (const { path, change } of touches) if (change !== 'moved' && commit.at >= (found.get(path) ?? -Infinity)) found.set(path, commit.at)
  const last = log?.at(-1)
  const known = log !== null && !(last?.cut === true && last.at > sinceMs)
  return (path) => found.get(path) ?? (known ? 'before' : null)
}
