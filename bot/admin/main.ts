/** `npm run bot:admin`: looks into the store of a bot, also of one that runs. Exit 0; 1: what was asked for is not there; 3: it could not look. */
import { parseArgs } from 'node:util'
import { HortusError, type Problem } from '../../core/problem.ts'
import type { Store } from '../store/store.ts'
import { backup, restore } from './backup.ts'
import { dead, deadKeys, figures, replay, story, tasks, USAGE, type Said } from './commands.ts'
import { openForAdmin, placeOf } from './open-for-admin.ts'

const WITH_FILES: readonly string[] = ['backup', 'restore']

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } })
    const [command, ...words] = positionals
    if (values.help) return print([USAGE], 0)
    const known = ['figures', 'tasks', 'dead', 'story', 'replay', ...WITH_FILES].includes(command ?? '')
    const isOne = command === 'story' || WITH_FILES.includes(command!)
    if (!known || (isOne && words.length !== 1) || (command === 'replay' && (words.length === 0) !== values.all)) return print([USAGE], 3)
    if (WITH_FILES.includes(command!)) return await copied(command!, words[0]!, values.json)
    const opened = await openForAdmin(process.env)
    if (!opened.ok) return complain(opened.problem)
    await using store = opened.value
    const { lines, value, code } = await ask(store, command!, words, values.all)
    return print(values.json ? [JSON.stringify(value, null, 2)] : lines, code)
  } catch (error) {
    if (error instanceof HortusError) return complain(error.problem)
    return print([error instanceof Error ? error.message : String(error), '', USAGE], 3)
  }
}

async function copied(command: string, file: string, json: boolean): Promise<number> {
  const place = placeOf(process.env)
  if (!place.ok) return complain(place.problem)
  const done = await (command === 'backup' ? backup : restore)(place.value, file)
  return done.ok ? print(json ? [JSON.stringify(done.value.value, null, 2)] : done.value.lines, done.value.code) : complain(done.problem)
}

async function ask(store: Store, command: string, words: readonly string[], all: boolean): Promise<Said> {
  const now = Date.now()
  if (command === 'tasks') return tasks(store, words[0], now)
  if (command === 'dead') return dead(store)
  if (command === 'story') return story(store, words[0]!)
  if (command === 'replay') return replay(store, all ? await deadKeys(store) : words, now)
  return figures(store, now)
}

function print(lines: readonly string[], code: number): number {
  const out = code === 3 ? process.stderr : process.stdout
  out.write(`${lines.join('\n')}\n`)
  return code
}

function complain({ code, message, next }: Problem): number {
  return print([`${code}: ${message}`, next], 3)
}
