import { relative, resolve } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Garden, Session } from './session.ts'

type Words = readonly (string | readonly string[])[]

/** What a verb over several examples is told: which ones, and against which base. Not given is left out. */
export function wordsOf(session: Session, garden: Garden, words: Words): { named?: readonly string[]; base?: string } {
  const named = words.flat().map((word) => fromRoot(garden, word))
  return { ...(named.length === 0 ? {} : { named }), ...(session.options.base === undefined ? {} : { base: session.options.base }) }
}

/** `.`, `./x`, `../x` and absolute paths are meant from where the person stands; anything else is an id or a path of the garden. */
export function fromRoot({ world }: Garden, word: string): string {
  return /^(\.\.?(\/|$)|\/)/.test(word) ? relative(world.files.rootAbs, resolve(word)) || '.' : word
}

/** The ids of the examples that hold these files or lie below these directories. */
export async function examplesOf(garden: Garden, paths: readonly string[]): Promise<Result<readonly string[], Problem>> {
  const { loadGarden } = await import('../app/steps/load-garden.ts')
  const { examplesAt } = await import('../core/garden/examples-at.ts')
  const { examples, unreadable } = await loadGarden(garden.world, garden.resolved.config)
  const all = [...examples, ...unreadable.map(({ id, path }) => ({ id, path: path.replace(/\/?example\.yaml$/, '') }))]
  const ids: string[] = []
  for (const path of paths) {
    const found = examplesAt(all, fromRoot(garden, path))
    if (found.length === 0) return fail({ code: 'USAGE.PATH', message: `No example holds ${path}, and none lies below it.`, next: 'Give a path inside of an example, from the root of the garden or beginning with ./' })
    ids.push(...found.map(({ id }) => id))
  }
  return ok(ids)
}

/** An option that may be given several times. */
export const textsOf = (option: unknown): readonly string[] => (Array.isArray(option) ? option.map(String) : typeof option === 'string' ? [option] : [])

/** A word that commander guarantees. */
export const firstOf = (words: Words): string => String(words.flat()[0] ?? '')
