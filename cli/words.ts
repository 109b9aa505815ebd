import type { Session } from './session.ts'

/** What a verb over several examples is told: which ones, and against which base. Empty means not given. */
export function wordsOf(session: Session, words: readonly (string | readonly string[])[]): { named?: readonly string[]; base?: string } {
  const named = words.flat()
  return { ...(named.length === 0 ? {} : { named }), ...(session.options.base === undefined ? {} : { base: session.options.base }) }
}

/** An option that may be given several times. */
export const textsOf = (option: unknown): readonly string[] => (Array.isArray(option) ? option.map(String) : typeof option === 'string' ? [option] : [])

/** A word that commander guarantees. */
export const firstOf = (words: readonly (string | readonly string[])[]): string => String(words.flat()[0] ?? '')
