import { ok, type Result } from '../problem.ts'
import { refuse } from './refuse.ts'

export type Params = Readonly<Record<string, string | number | boolean>>

/** `--name value`; true is `--name` alone, false is nothing. */
export function paramWords(params: Params): Result<string[]> {
  const words: string[] = []
  for (const [name, value] of Object.entries(params)) {
    if (!PARAM_NAME.test(name)) return refuse('RUN.PARAM_NAME', `"${name}" cannot be the name of a parameter.`, 'Use letters, digits, dot, dash and underscore, and start with a letter.')
    if (typeof value === 'string' && value.includes('\0')) return refuse('RUN.PARAM_VALUE', `The value of the parameter "${name}" holds a NUL character.`, 'Remove it.')
    if (value === true) words.push(`--${name}`)
    else if (value !== false) words.push(`--${name}`, String(value))
  }
  return ok(words)
}

const PARAM_NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/
