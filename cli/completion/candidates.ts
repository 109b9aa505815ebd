import type { Command, Option as CommanderOption } from 'commander'
import { GLOBAL_OPTIONS } from '../options.ts'
import type { Completer, Option as VerbOption } from '../verb.ts'
import { VERBS } from '../verbs.ts'

export interface Candidate {
  readonly value: string
  readonly description: string
}

/** What could stand where the cursor is: words, or something that only the garden or the shell knows. */
export type Wanted = { readonly kind: 'words'; readonly words: readonly Candidate[] } | { readonly kind: 'ask'; readonly completer: Completer; readonly prefix: string; readonly example: string | null }

/** Reads commander's tree with the words so far (the last one is being typed) and says what fits next. */
export function wanted(program: Command, words: readonly string[]): Wanted {
  // bash splits at `=`: `--engine=po` comes as three words.
  const all = words.filter((word, index) => word !== '=' || index === 0)
  const current = words.at(-1) === '=' ? '' : (all.at(-1) ?? '')
  const { command, path, positional, pending } = walk(program, words.at(-1) === '=' ? all : all.slice(0, -1))
  const example = positional[0] ?? null
  if (pending !== null) return valueOf(pending, path, '', example)
  const [name, attached] = splitAttached(current)
  const option = attached === null ? null : optionOf(command, name)
  if (option !== null) return valueOf(option, path, `${name}=`, example)
  if (current.startsWith('-')) return { kind: 'words', words: options(command) }
  if (command.commands.length > 0) return { kind: 'words', words: command.commands.map((child) => ({ value: child.name(), description: child.description() })) }
  return argumentOf(command, path, positional.length, example)
}

interface Walked {
  command: Command
  /** The verb, for instance `cache info`. */
  path: string
  readonly positional: string[]
  /** An option that still waits for its value. */
  pending: CommanderOption | null
}

function walk(program: Command, words: readonly string[]): Walked {
  const walked: Walked = { command: program, path: '', positional: [], pending: null }
  for (const word of words) {
    const child = walked.command.commands.find((each) => each.name() === word)
    if (walked.pending !== null) walked.pending = null
    else if (word.startsWith('-')) walked.pending = takesValue(optionOf(walked.command, word))
    else if (child === undefined) walked.positional.push(word)
    else [walked.command, walked.path] = [child, `${walked.path} ${word}`.trim()]
  }
  return walked
}

const takesValue = (option: CommanderOption | null): CommanderOption | null => (option !== null && (option.required || option.optional) ? option : null)

/** Options of the command and of those above it: global ones may stand anywhere. */
function reachable(command: Command): readonly CommanderOption[] {
  return [...command.options, ...(command.parent === null ? [] : reachable(command.parent))].filter((option) => !option.hidden)
}

const optionOf = (command: Command, flag: string): CommanderOption | null => reachable(command).find(({ long, short }) => flag === long || flag === short) ?? null

const options = (command: Command): readonly Candidate[] => [...reachable(command).map((option) => ({ value: option.long ?? option.short ?? '', description: option.description })), { value: '--help', description: 'show help' }]

function splitAttached(word: string): [string, string | null] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word, null]
}

function valueOf(option: CommanderOption, path: string, prefix: string, example: string | null): Wanted {
  if (option.argChoices !== undefined) return { kind: 'words', words: option.argChoices.map((choice) => ({ value: prefix + choice, description: '' })) }
  const verb = VERBS.find((each) => each.name === path)
  const known: readonly VerbOption[] = [...(verb?.options ?? []), ...GLOBAL_OPTIONS]
  const declared = known.find((each) => each.flags === option.flags)
  return declared?.complete === undefined ? { kind: 'words', words: [] } : { kind: 'ask', completer: declared.complete, prefix, example }
}

/** The last argument repeats when it is variadic. */
function argumentOf(command: Command, path: string, index: number, example: string | null): Wanted {
  const argument = command.registeredArguments[index] ?? (command.registeredArguments.at(-1)?.variadic === true ? command.registeredArguments.at(-1) : undefined)
  if (argument === undefined) return { kind: 'words', words: [] }
  if (argument.argChoices !== undefined) return { kind: 'words', words: argument.argChoices.map((value) => ({ value, description: '' })) }
  const declared = VERBS.find((verb) => verb.name === path)?.arguments?.find(({ name }) => name.includes(argument.name()))
  return declared?.complete === undefined ? { kind: 'words', words: [] } : { kind: 'ask', completer: declared.complete, prefix: '', example }
}
