/** Removes a container; one that an engine could not remove because it was away is removed before the next run (A61). */
import type { Cli } from './cli.ts'

const owed = new WeakMap<Cli, Set<string>>()

export async function removeContainer(cli: Cli, name: string): Promise<void> {
  const answer = await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 })
  const names = owed.get(cli) ?? new Set()
  owed.set(cli, names)
  if (answer.code === 0 || /no such container|no container with name/i.test(answer.stderr)) names.delete(name)
  else names.add(name)
}

/** The reaper takes only what belongs to processes that are gone: what this one left it must take itself. */
export async function removeOwed(cli: Cli): Promise<void> {
  for (const name of owed.get(cli) ?? []) await removeContainer(cli, name)
}
