import { relative, resolve } from 'node:path'
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

/** A directory that need not be of the garden: always meant from where the person stands. */
export const fromHere = ({ world }: Garden, word: string): string => relative(world.files.rootAbs, resolve(word)) || '.'

/** An option that may be given several times. */
export const textsOf = (option: unknown): readonly string[] => (Array.isArray(option) ? option.map(String) : typeof option === 'string' ? [option] : [])

/** A word that commander guarantees. */
export const firstOf = (words: Words): string => String(words.flat()[0] ?? '')
