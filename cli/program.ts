import { Argument as CommanderArgument, Command, Help, InvalidArgumentError, Option as CommanderOption } from 'commander'
import { VERSION } from '../core/version.ts'
import { EXIT_CODE_HELP } from './exit-codes.ts'
import { GLOBAL_OPTIONS } from './options.ts'
import type { Option, Verb } from './verb.ts'
import { VERBS } from './verbs.ts'

/** Called when a verb was named: its words and all options, global ones included. */
export type OnVerb = (verb: Verb, words: readonly (string | readonly string[])[], options: Readonly<Record<string, unknown>>) => Promise<void>

/** The commander tree of all verbs: parser, help, and what completion reads. */
export function buildProgram(onVerb: OnVerb): Command {
  const program = new Command('hortus')
    .description('Keeps repositories of ML examples alive: builds, runs, validates and compares every example.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [verb]', 'show help for a verb')
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions: notItsOwn })
    .showHelpAfterError('(hortus --help lists all verbs)')
    .exitOverride()
  for (const option of GLOBAL_OPTIONS) program.addOption(toOption(option))
  for (const verb of VERBS) addVerb(program, verb, onVerb)
  return program.addHelpText('after', `\n${EXIT_CODE_HELP}\n\nExamples:\n${examplesOf(VERBS.slice(0, 3).flatMap((verb) => verb.examples.slice(0, 1)))}`)
}

/** An option that means something else to a verb is shown once, as the verb has it. */
function notItsOwn(this: Help, command: Command): CommanderOption[] {
  const own = new Set(command.options.map(({ long }) => long))
  return Help.prototype.visibleGlobalOptions.call(this, command).filter(({ long }) => !own.has(long))
}

function addVerb(program: Command, verb: Verb, onVerb: OnVerb): void {
  const [first, second] = verb.name.split(' ') as [string, string?]
  const parent = second === undefined ? program : groupOf(program, first)
  const command = parent.command(second ?? first).description(verb.summary)
  for (const { name, description, choices } of verb.arguments ?? []) {
    const argument = new CommanderArgument(name, description)
    command.addArgument(choices === undefined ? argument : argument.choices([...choices]))
  }
  for (const option of verb.options ?? []) command.addOption(toOption(option))
  command.addHelpText('after', `\nExamples:\n${examplesOf(verb.examples)}`)
  command.showHelpAfterError(`(hortus ${verb.name} --help shows what it takes)`)
  command.action(async (...all: unknown[]) => {
    const words = all.slice(0, -2) as (string | string[] | undefined)[]
    narrowed(command)
    await onVerb(verb, words.filter((word) => word !== undefined), command.optsWithGlobals())
  })
}

/** commander gives an option that a verb narrows to the program, which knows more choices than the verb: it would be taken and do nothing. */
function narrowed(command: Command): void {
  const given: Readonly<Record<string, unknown>> = command.optsWithGlobals()
  for (const option of command.options) {
    const value = given[option.attributeName()]
    if (typeof value !== 'string' || option.argChoices === undefined || option.argChoices.includes(value)) continue
    command.error(`error: option '${option.flags}' argument '${value}' is invalid. Allowed choices are ${option.argChoices.join(', ')}.`, { code: 'commander.invalidArgument' })
  }
}

/** A verb of two words hangs below its first: `cache info`. */
function groupOf(program: Command, name: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name).description(GROUPS[name] ?? `verbs about the ${name}`).showHelpAfterError(`(hortus ${name} --help lists its verbs)`)
}

/** What the verbs of two words are about, for the list of all. */
const GROUPS: Readonly<Record<string, string>> = {
  history: 'what is known of past runs, and where it is kept',
  cache: 'where caches lie, and how much they hold',
}

function toOption({ flags, description, choices, repeat, required }: Option): CommanderOption {
  const option = new CommanderOption(flags, description)
  if (choices !== undefined) option.choices([...choices])
  if (required === true) option.makeOptionMandatory()
  if (repeat === true) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), allowed(value, option)])
  return option
}

/** A parser of ours replaces commander's own check of choices. */
function allowed(value: string, option: CommanderOption): string {
  const choices = option.argChoices
  if (choices === undefined || choices.includes(value)) return value
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
}

const examplesOf = (examples: Verb['examples']): string => examples.map(({ type, to }) => `  $ ${type}\n      ${to}`).join('\n')
