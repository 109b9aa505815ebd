import { isList, type PlainMap } from '../source/source-document.ts'
import type { Preset } from './example.ts'
import { entry } from './read-values.ts'
import { shellWords } from './shell-words.ts'

/** `probe:` of a preset: true, false, or a command of its own. */
export function readProbe(preset: PlainMap | null): Preset['probe'] {
  const value = entry(preset ?? undefined, 'probe')
  if (value === undefined || value === null || value === true) return { kind: 'auto' }
  if (value === false) return { kind: 'off' }
  if (isList(value)) return value.every((word) => typeof word === 'string') ? command(value) : invalid('its `probe` is a list that holds something else than texts')
  if (typeof value !== 'string') return invalid('its `probe` is neither true nor false nor a command')
  const split = shellWords(value)
  return split.ok ? command(split.value) : invalid(`its \`probe\` cannot be split: ${split.problem}`)
}

const command = (argv: readonly string[]): Preset['probe'] => (argv.length === 0 || argv[0] === '' ? invalid('its `probe` is empty') : { kind: 'command', argv })
const invalid = (reason: string): Preset['probe'] => ({ kind: 'invalid', reason })
