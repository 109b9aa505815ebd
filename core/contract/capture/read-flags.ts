/** Splits an engine's words into options and the rest, as the clients' own parser (pflag) does. Total: any words give an answer. */
import type { FlagTable } from './flag-tables.ts'

export interface Flag {
  /** The long name, without dashes. */
  readonly name: string
  /** null: it takes none, and none was written. */
  readonly value: string | null
}

export interface Flags {
  readonly flags: readonly Flag[]
  readonly rest: readonly string[]
  /** An option that stands in no table: what follows it cannot be told. */
  readonly problem: string | null
}

/** `mixed`: options may also stand behind other words (`build`); else the first other word ends them (`run`). */
export function readFlags(words: readonly string[], table: FlagTable, { mixed }: { readonly mixed: boolean }): Flags {
  const flags: Flag[] = []
  const rest: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '--') return { flags, rest: [...rest, ...words.slice(at + 1)], problem: null }
    if (!word.startsWith('-') || word === '-') {
      if (!mixed) return { flags, rest: words.slice(at), problem: null }
      rest.push(word)
      continue
    }
    const read = word.startsWith('--') ? longFlag(word, words[at + 1], table) : shortFlags(word, words[at + 1], table)
    if (typeof read === 'string') return { flags, rest, problem: read }
    flags.push(...read.flags)
    if (read.tookNext) at += 1
  }
  return { flags, rest, problem: null }
}

interface Read {
  readonly flags: readonly Flag[]
  readonly tookNext: boolean
}

function longFlag(word: string, next: string | undefined, table: FlagTable): Read | string {
  const equals = word.indexOf('=')
  const written = word.slice(2, equals === -1 ? undefined : equals)
  const name = Object.hasOwn(table.same, written) ? table.same[written]! : written
  if (!table.valued.has(name) && !table.plain.has(name)) return `the option --${written} is not known`
  if (equals !== -1) return { flags: [{ name, value: word.slice(equals + 1) }], tookNext: false }
  if (table.plain.has(name)) return { flags: [{ name, value: null }], tookNext: false }
  return next === undefined ? `the option --${written} has no value` : { flags: [{ name, value: next }], tookNext: true }
}

/** `-it`, `-p80:80`, `-itv a:b`, `-e=A=1`. */
function shortFlags(word: string, next: string | undefined, table: FlagTable): Read | string {
  const flags: Flag[] = []
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!
    const name = Object.hasOwn(table.short, letter) ? table.short[letter]! : null
    if (name === null) return `the option -${letter} is not known`
    if (table.plain.has(name)) {
      if (word[at + 1] === '=') return { flags: [...flags, { name, value: word.slice(at + 2) }], tookNext: false }
      flags.push({ name, value: null })
      continue
    }
    const attached = word.slice(at + 1)
    if (attached !== '') return { flags: [...flags, { name, value: attached.startsWith('=') ? attached.slice(1) : attached }], tookNext: false }
    return next === undefined ? `the option -${letter} has no value` : { flags: [...flags, { name, value: next }], tookNext: true }
  }
  return { flags, tookNext: false }
}

/** As pflag reads a truth; anything else is none. */
export const isOn = ({ value }: Flag): boolean => value === null || /^(1|t|true)$/i.test(value)
