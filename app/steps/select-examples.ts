/** Which examples a verb looks at: those named, those that a difference affects, or all. */
import { affected } from '../../core/garden/affected.ts'
import type { Example } from '../../core/garden/example.ts'
import { leafOf } from '../../core/garden/read-example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Report } from '../../core/schema/report.ts'
import { didYouMean } from '../../core/source/did-you-mean.ts'
import type { World } from '../../core/world.ts'
import { loadExamples, type Garden } from './load-garden.ts'

export interface Selection {
  readonly examples: readonly Example[]
  /** Those of the scope whose descriptor cannot be read. */
  readonly unreadable: Garden['unreadable']
  readonly scope: Report['scope']
}

/** The scope of a report when nothing could be selected; its problem says why. */
export const NOTHING_CHOSEN = 'Nothing: it is not clear which examples are meant.'

/**
 * The garden as far as these words can mean any of it: a garden of thousands is not read for one name. What is archived is looked at too, so
 * that the refusal can say so.
 */
export function loadNamed(world: Pick<World, 'files' | 'git'>, config: Config, named: readonly string[]): Promise<Garden> {
  const names = named.map(nameIn)
  return loadExamples(world, config, ({ id, path }) => names.some((name) => id === name || path === name || leafOf(path) === name || path.endsWith(`/${name}`)))
}

const nameIn = (word: string): string => word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '')

/** Ids, paths, or the last name of a path when only one example has it. */
export async function selectExamples(world: Pick<World, 'git'>, garden: Garden, config: Config, wanted: { readonly named?: readonly string[]; readonly base?: string }): Promise<Result<Selection>> {
  if (wanted.named !== undefined && wanted.named.length > 0) return selectNamed(garden, wanted.named, wanted.base ?? null)
  if (wanted.base === undefined) return ok({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: garden.examples.length + garden.unreadable.length === 0 ? 'The whole repository.' : 'All examples of the garden.', base: null } })
  const changed = await world.git.changedSince(wanted.base)
  // Nobody knows what changed: running everything is the only answer that cannot hide something.
  if (!changed.ok) return ok({ examples: garden.examples, unreadable: garden.unreadable, scope: { mode: 'all', reason: `Everything, because ${decapitalise(changed.problem.message)} ${changed.problem.next}`, base: null } })
  const { mergeBase, files } = changed.value
  const found = affected(garden.examples, files, config, garden.unreadable)
  return ok({ examples: found.examples, unreadable: found.broken, scope: { mode: found.mode, reason: found.reason, base: mergeBase } })
}

function selectNamed(garden: Garden, named: readonly string[], base: string | null): Result<Selection> {
  const chosen = new Set<Example>()
  const broken = new Set<Garden['unreadable'][number]>()
  for (const word of named) {
    const name = nameIn(word)
    const exact = garden.examples.find(({ id }) => id === name) ?? garden.examples.find(({ path }) => path === name)
    const found = exact !== undefined ? [exact] : garden.examples.filter(({ path }) => leafOf(path) === name)
    const unread = exact !== undefined ? [] : garden.unreadable.filter(({ id, path }) => id === name || path === name || leafOf(path) === name)
    if (found.length + unread.length === 0) return unknown(garden, name)
    const same = [...found, ...unread].map(({ id }) => id)
    if (same.length > 1) return fail({ code: 'GARDEN.EXAMPLE_AMBIGUOUS', message: `"${name}" is the name of ${same.length} examples: ${few(same)}.`, next: 'Give the whole id.' })
    for (const example of found) chosen.add(example)
    for (const each of unread) broken.add(each)
  }
  return ok({ examples: garden.examples.filter((example) => chosen.has(example)), unreadable: [...broken], scope: { mode: 'named', reason: `Named: ${few([...chosen, ...broken].map(({ id }) => id))}.`, base } })
}

function unknown(garden: Garden, name: string): Result<never> {
  const all = [...garden.examples, ...garden.unreadable]
  const away = garden.examples.find(({ path, archivedBy }) => archivedBy.length > 0 && path.endsWith(`/${name}`))
  if (away !== undefined) return fail({ code: 'GARDEN.EXAMPLE_UNKNOWN', message: `"${name.slice(0, 200)}" is archived: it is ${away.id} now.`, next: `\`hortus unarchive ${name.slice(0, 200)}\` brings it back.` })
  const meant = didYouMean(name, all.map(({ id }) => id)) ?? all.find(({ path }) => didYouMean(name, [path]) !== null)?.id ?? all.find(({ path }) => didYouMean(name, [leafOf(path)]) !== null)?.id ?? null
  return fail({
    code: 'GARDEN.EXAMPLE_UNKNOWN',
    message: `There is no example "${name.slice(0, 200)}" in this garden of ${all.length}.`,
    next: meant === null ? 'Run `hortus list` to see their ids.' : `Did you mean ${meant}? \`hortus list\` shows all ids.`,
  })
}

/** Ids, whatever they were called by; enough to know them again. */
const few = (ids: readonly string[]): string => (ids.length > 10 ? `${ids.slice(0, 9).join(', ')} and ${ids.length - 9} more` : ids.join(', '))

const decapitalise = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
