/** One line: a command, a mistake with the way to write it, or nothing of ours. */
import { didYouMean } from '../source/did-you-mean.ts'
import type { Command, Mistake, OptionSpec, VerbName, VerbSpec } from './command.ts'
import type { CommandLine } from './command-lines.ts'
import { lineWords, type Word } from './line-words.ts'
import { readValue } from './read-value.ts'
import { usageOf } from './usage.ts'
import { VERB_NAMES, VERBS } from './verbs.ts'

export type ReadCommand = { readonly kind: 'command'; readonly command: Command } | { readonly kind: 'mistake'; readonly mistake: Mistake }

export interface Head {
  readonly verb: VerbName | null
  /** When it is none: the one that is near. */
  readonly near: VerbName | null
  /** Where the words after the verb begin. */
  readonly end: number
}

/** What a line is about; null: it is nothing of ours. `/word` of another bot is not answered, unless it is a slip of ours. */
export function headOf(line: string): Head | null {
  const [, first, second] = HEAD.exec(line) ?? []
  if (first === undefined) return null
  const isOurs = first.toLowerCase() === 'hortus'
  if (isOurs && (second === undefined || second === '?' || second === '--help')) return { verb: 'help', near: null, end: line.length }
  const name = (isOurs ? second! : first).toLowerCase()
  const verb = verbOf(name)
  const near = verb === null ? (didYouMean(name, VERB_NAMES) as VerbName | null) : null
  const end = isOurs ? line.indexOf(second!, first.length + 1) + second!.length : first.length + 1
  return verb !== null || near !== null || isOurs ? { verb, near, end } : null
}

/** Of a line that `headOf` knows. */
export function readCommand({ text, shown }: CommandLine, index: number): ReadCommand {
  const mistake = (message: string, next: string): ReadCommand => ({ kind: 'mistake', mistake: { index, line: text.slice(0, SHOWN), message, next } })
  const { verb, near, end } = headOf(text) ?? NO_HEAD
  if (verb === null) return mistake(...unknownVerb(near))
  if (shown === 'unread') return mistake('The comment holds Markdown that takes too long to read (tables, quotes or lines of dashes without end), so nobody can tell whether this is meant as a command', 'Write it in a comment of its own.')
  if (shown === 'marked') return mistake('The line holds Markdown or HTML, so what it says and what is seen may differ', 'Write it as plain text: no backticks, links, escapes or formatting.')
  if (shown === 'unsure') return mistake('The paragraph that it stands in is too long to be read for commands', 'Leave an empty line before it.')
  if (text.length > LONGEST_LINE) return mistake(`The line is longer than ${LONGEST_LINE} characters`, 'Say it shorter; put the rest on lines of its own.')
  const words = lineWords(text.slice(end))
  if (!words.ok) return mistake(words.problem, QUOTING)
  const read = asksForHelp(words.value) ? help(verb) : fill(VERBS[verb], words.value)
  return 'message' in read ? mistake(read.message, read.next) : { kind: 'command', command: { ...read, index, normal: normalOf(read) } }
}

/** `/word`, and the word after it. Followed by a slash it is a path. */
const HEAD = /^\/([A-Za-z][A-Za-z-]{0,30})(?:[ \t]+([^ \t]{1,64}))?(?=[ \t]|$)/
const NO_HEAD: Head = { verb: null, near: null, end: 0 }
const SHOWN = 200
const LONGEST_LINE = 1000
const QUOTING = 'Put a value of several words between quotation marks: `--reason "its base image is gone"`.'

const verbOf = (name: string): VerbName | null => (Object.hasOwn(VERBS, name) ? (name as VerbName) : null)

const ALL = VERB_NAMES.map((verb) => `\`${verb}\``).join(', ')

const unknownVerb = (near: VerbName | null): [string, string] => (near === null ? ['There is no command of this name', `The commands are ${ALL}; \`/hortus help\` explains them.`] : [`There is no command of this name; did you mean \`${near}\`?`, `Usage: ${usageOf(VERBS[near])}`])

const asksForHelp = (words: readonly Word[]): boolean => words.length === 1 && (words[0]!.kind === 'word' ? words[0]!.text === '?' : words[0]!.name === 'help')

const help = (verb: VerbName): Bare => ({ verb: 'help', target: verb === 'help' ? null : verb, second: null, options: {} })

type Bare = Omit<Command, 'index' | 'normal'>
type Fault = { readonly message: string; readonly next: string }

function fill(spec: VerbSpec, words: readonly Word[]): Bare | Fault {
  const usage = `Usage: ${usageOf(spec)}`
  const places: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.kind === 'word') {
      if (/^[-—–]/.test(word.text) && !word.quoted) return { message: 'A word begins with a dash and is no option', next: usage }
      places.push(word.text)
      continue
    }
    const option = spec.options.find(({ name }) => name === word.name)
    if (option === undefined) return unknownOption(spec, word.name)
    if (options.has(option.name)) return { message: `\`--${option.name}\` is given twice`, next: usage }
    const after = words[at + 1]
    const takesNext = word.value === null && option.value !== 'flag' && after?.kind === 'word'
    const written = word.value ?? (option.value === 'flag' ? 'true' : takesNext ? after.text : null)
    if (takesNext) at++
    if (written === null) return { message: `\`--${option.name}\` needs a value`, next: usage }
    const value = readValue(option.value, written)
    if (!value.ok) return { message: `\`--${option.name}\` ${value.problem}`, next: usage }
    if (value.value !== 'false' || option.value !== 'flag') options.set(option.name, value.value)
  }
  return place(spec, places, options)
}

function unknownOption(spec: VerbSpec, name: string): Fault {
  const near = didYouMean(name, spec.options.map((option) => option.name))
  return { message: `There is no option \`--${name}\` of \`${spec.name}\`${near === null ? '' : `; did you mean \`--${near}\`?`}`, next: `Usage: ${usageOf(spec)}` }
}

/** Puts bare words where they belong, and sees what is missing. */
function place(spec: VerbSpec, words: readonly string[], options: ReadonlyMap<string, string>): Bare | Fault {
  const usage = `Usage: ${usageOf(spec)}`
  const slots = [spec.target, spec.second].filter((slot) => slot !== undefined && slot.kind !== 'none') as readonly { readonly kind: Exclude<VerbSpec['target']['kind'], 'none'>; readonly required: boolean }[]
  if (words.length > slots.length) return { message: slots.length === 0 ? `\`${spec.name}\` takes no word after it` : 'There are more words than this command takes', next: `${usage}. ${QUOTING}` }
  const values: string[] = []
  for (const [at, slot] of slots.entries()) {
    const word = words[at]
    if (word === undefined) {
      if (slot.required) return { message: `It needs ${NEEDED[slot.kind]}`, next: usage }
      continue
    }
    const value = readValue(slot.kind, word)
    if (!value.ok) return { message: `The ${slot.kind === 'sha' ? 'commit' : slot.kind} ${value.problem}`, next: usage }
    if (slot.kind === 'verb' && verbOf(value.value) === null) return unknownTarget(value.value)
    values.push(value.value)
  }
  const missing = spec.options.find(({ name, required }) => required && !options.has(name))
  if (missing !== undefined) return { message: `It needs \`--${missing.name}\`: ${lowered(missing)}`, next: usage }
  return { verb: spec.name, target: values[0] ?? null, second: values[1] ?? null, options: Object.fromEntries([...options].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

const NEEDED = { example: 'an example', sha: 'a commit', tier: 'a tier', verb: 'the name of a command', path: 'a path' } as const

const lowered = ({ summary }: OptionSpec): string => `${summary[0]!.toLowerCase()}${summary.slice(1).replace(/\.$/, '')}`

function unknownTarget(name: string): Fault {
  const near = didYouMean(name, VERB_NAMES)
  return { message: `There is no command of this name${near === null ? '' : `; did you mean \`${near}\`?`}`, next: `The commands are ${ALL}.` }
}

/** Quoted in one way, options in one order. */
function normalOf({ verb, target, second, options }: Bare): string {
  const words = [target, second].filter((word) => word !== null).map((word) => JSON.stringify(word))
  return [verb, ...words, ...Object.entries(options).map(([name, value]) => `--${name}=${JSON.stringify(value)}`)].join(' ')
}
