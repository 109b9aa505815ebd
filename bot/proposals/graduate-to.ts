/**
 * The two pull requests of `hortus graduate`, found before they are made, as drafts: the bot runs nothing, so nothing is proven by it, and a
 * draft cannot be merged before a person has looked at a proof. Every request goes the bot's own way, within its budget (G9).
 */
import { join } from 'node:path'
import { graduate } from '../../app/graduate.ts'
import type { Report } from '../../core/schema/report.ts'
import type { Answer } from '../../core/world/github.ts'
import { openTarget } from '../../io/target.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'
import { worldAt } from './world-at.ts'

export interface Graduating {
  readonly example: string
  readonly target: RepositoryClient
  /** Commit of the default branch. */
  readonly tip: string
  /** Says what would be written, and writes nothing. */
  readonly planOnly: boolean
  /** What the rules rest on. */
  readonly evidence?: readonly string[]
}

export async function graduateTo(context: TaskContext, { example, target, tip, planOnly, evidence }: Graduating): Promise<Report> {
  const { github, effects, config, clock } = context
  const parked: Answer<never>[] = []
  const remoteOf = async (client: RepositoryClient) => effects.need(client.asRemote!((answer) => void parked.push(answer)))
  const [there, here] = [await remoteOf(target), await remoteOf(github)]
  await using looked = await worldAt(context, tip, clock.now().getTime(), { history: true })
  const { world } = looked
  await using scratch = await world.host.scratch('graduate')
  await using directory = openTarget(join(scratch.pathAbs, 'export'), world.files.rootAbs)
  const settled = await config()
  const report = await graduate(world, { ...settled, export: { ...settled.export, prove: false } }, { example, target: there, garden: here, directory, branch: null, dryRun: planOnly, draft: true, ...(evidence === undefined ? {} : { evidence }) })
  // What GitHub asks to wait for is waited for in the store; what stands by then is found the next time.
  if (report.problems.length > 0 && parked[0] !== undefined) await effects.need(parked[0])
  return report
}
