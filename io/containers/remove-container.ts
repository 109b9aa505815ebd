/** Removes a container; one that an engine could not remove because it was away is removed before the next run or build (A61). */
import type { Cli } from './cli.ts'

const owed = new WeakMap<Cli, Set<string>>()

export async function removeContainer(cli: Cli, name: string): Promise<void> {
  const answer = await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 })
  if (answer.code === 0 || /no such container|no container with name/i.test(answer.stderr)) owed.get(cli)?.delete(name)
  else owe(owed, cli, name)
}

/** The reaper takes only what belongs to processes that are gone: what this one left it must take itself. */
export async function removeOwed(cli: Cli): Promise<void> {
  for (const name of owed.get(cli) ?? []) await removeContainer(cli, name)
  for (const step of steps.get(cli) ?? []) if (await isOfThatBuild(cli, step)) await removeContainer(cli, step.id)
  steps.delete(cli)
}

/** A container that Docker's own builder made for one step, and cannot be given a label. */
export interface BuilderStep {
  /** As the builder said it; whatever a step prints could look the same. */
  readonly id: string
  readonly startedAt: Date
  readonly endedAt: Date
}

const steps = new WeakMap<Cli, Set<BuilderStep>>()

/** The engine died while this step ran. */
export function oweStep(cli: Cli, step: BuilderStep): void {
  owe(steps, cli, step)
}

/** Only what was made during that build: a step that prints such a line would have to guess the id of somebody else's. */
async function isOfThatBuild(cli: Cli, { id, startedAt, endedAt }: BuilderStep): Promise<boolean> {
  const answer = await cli.call(['inspect', '--type=container', '--format={{.Created}} {{json .Config.Labels}}', id])
  const [created = '', labels = ''] = answer.stdout.trim().split(' ')
  const at = Date.parse(created)
  return answer.code === 0 && !labels.includes('hortus.owner') && at >= startedAt.getTime() && at <= endedAt.getTime()
}

function owe<T>(book: WeakMap<Cli, Set<T>>, cli: Cli, what: T): void {
  const known = book.get(cli) ?? new Set()
  known.add(what)
  book.set(cli, known)
}
