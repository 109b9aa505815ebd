/** Paths that a command is about, canonical, at the base: who may do it is decided on each of them (A41). */
import { loadExamples } from '../../app/steps/load-garden.ts'
import { loadNamed, selectExamples } from '../../app/steps/select-examples.ts'
import { findUnarchived } from '../../app/unarchive.ts'
import type { Command } from '../../core/command/command.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { Result } from '../../core/problem.ts'
import { join } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { Reply } from '../verbs/verb.ts'
import type { Place } from './gather.ts'
import type { TaskContext } from './handler.ts'
import { refused } from './words.ts'
import { worldAt } from './world-at.ts'
import type { Worlds } from './worlds.ts'

/** A reply: nobody can tell which example is meant. */
export async function touchedBy({ config, clock }: Pick<TaskContext, 'config' | 'clock'>, command: Command, { base, commit }: Place, worlds: Worlds): Promise<readonly string[] | Reply> {
  const spec = VERBS[command.verb]
  if (spec.target.kind === 'path') return [canonical(command.target ?? '')]
  const named = [...(spec.target.kind === 'example' ? [command.target] : []), ...(spec.second?.kind === 'example' ? [command.second] : []), ...spec.options.filter(({ value }) => value === 'example').map(({ name }) => command.options[name] ?? null)].filter((name) => name !== null)
  const settings = await config()
  const now = clock.now().getTime()
  // The id that it had before it was archived names it too.
  if (command.verb === 'unarchive') return pathsOf(await findUnarchived(await worldAt(worlds, base, now), settings, command.target ?? ''), (found) => [found])
  const select = async (at: string): ReturnType<typeof selectExamples> => {
    const world = await worldAt(worlds, at, now)
    return named.length === 0 ? selectExamples(world, await loadExamples(world, settings), settings, { base }) : selectExamples(world, await loadNamed(world, settings, named), settings, { named })
  }
  // Without a name it is what the pull request touches: then its head says which examples those are, and the base who owns them.
  const atOnce = await select(named.length === 0 ? commit : base)
  // What a pull request adds may be measured; the base says who owns the place. That it was only moved is found by the verb.
  const selected = !atOnce.ok && command.verb === 'benchmark' && named.length > 0 ? await select(commit) : atOnce
  return pathsOf(selected, ({ examples, unreadable }) => [...examples, ...unreadable])
}

function pathsOf<T>(found: Result<T>, placesOf: (found: T) => readonly { readonly path: string }[]): readonly string[] | Reply {
  return found.ok ? placesOf(found.value).map(({ path }) => path) : refused(join([prose(found.problem.message), prose(found.problem.next)], ' '))
}

/** The root is ''. What climbs may mean anything, so whoever asks for it must own everything. */
function canonical(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return parts.includes('..') ? '' : parts.join('/')
}
