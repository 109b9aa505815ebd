/**
 * `npm run bot`: the bot for a try. GitHub's twin, a sample garden and the bot run together on this machine; what is typed becomes a
 * comment, and what the bot does is told. `--walk` follows the walk-through by itself and fails when a step cannot be seen.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { HortusError } from '../../core/problem.ts'
import { openNarrator } from './narrate.ts'
import { openPlace, PERSON, type Place } from './place.ts'
import { pullDiff } from './pull-diff.ts'
import { STEPS } from './walk.ts'

const USAGE = 'npm run bot [-- --walk] [-- --port N]\n\nThe bot, a sample garden and a GitHub on this machine. --walk does the walk-through by itself; --port is that of the GitHub.'
const WORDS = ':in NUMBER, :as LOGIN, :diff NUMBER, :merge NUMBER, :help or :quit'
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/

const options = read()
const place = await openPlace(options).catch((error: unknown) => refuse(error instanceof HortusError ? `${error.problem.message}\n${error.problem.next}` : String(error)))
const narrate = openNarrator(place.repository)
/** How many lines there were to tell. */
const tell = (): number => {
  const lines = narrate()
  for (const line of lines) console.log(`    ${line}`)
  return lines.length
}
tell()
greet(place)
if (options.walk) await walk(place)
else await talk(place)
await place[Symbol.asyncDispose]()

function read(): { readonly walk: boolean; readonly port: number } {
  try {
    const { values } = parseArgs({ options: { walk: { type: 'boolean', default: false }, port: { type: 'string', default: '0' }, help: { type: 'boolean', short: 'h', default: false } } })
    if (values.help) {
      console.log(USAGE)
      process.exit(0)
    }
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN
    return port <= 65_535 ? { walk: values.walk, port } : refuse(`--port takes a number up to 65535.\n\n${USAGE}`)
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function refuse(why: string): never {
  console.error(why)
  process.exit(3)
}

function greet({ twin, repository, botUrl }: Place): void {
  console.log(`The Hortus bot, a sample garden and a GitHub, all on this machine. Ctrl-C ends it; nothing stays.

  garden   git clone ${twin.cloneUrl(repository)}
  bot      ${botUrl}/health   ${botUrl}/metrics   ${botUrl}/badge/acme/garden/language/char-ngram.svg

What you type is a comment of ${PERSON} (who may everything but delete) in issue #1. Try, in this order:
${STEPS.map(({ title, line }, at) => `  ${at + 1}. ${title.padEnd(32)} ${line}`).join('\n')}
  ${STEPS.length + 1}. See what it proposed, and merge  :diff 2   and   :merge 2

Besides: \`:in 2\` comments in #2 from now on, \`:as bob\` is somebody else (who may nothing), \`:quit\` ends. \`\\n\` is a line break.
`)
}

async function walk(at: Place): Promise<void> {
  const bot = at.bot
  for (const { title, line, seen } of STEPS) {
    console.log(`\n# ${title}\n${PERSON}> ${line}`)
    await at.say(1, PERSON, line, tell)
    if (seen(at.repository, bot)) continue
    console.log(`\nThis step cannot be seen on GitHub: ${title}.`)
    process.exitCode = 1
    return
  }
  const proposed = at.repository.issues.all().find(({ pull }) => pull !== null)!
  console.log(`\n# See what it proposed, and merge\n${PERSON}> :diff ${proposed.number}`)
  diff(at, proposed.number)
  console.log(`${PERSON}> :merge ${proposed.number}`)
  await merge(at, proposed.number)
  console.log('\nEvery step was seen.')
}

async function talk(at: Place): Promise<void> {
  let [issue, author] = [1, PERSON]
  const lines = createInterface({ input: process.stdin, ...(process.stdin.isTTY ? { output: process.stdout, prompt: '> ' } : {}) })
  const ask = (): void => {
    lines.setPrompt(`#${issue} ${author}> `)
    if (process.stdin.isTTY) lines.prompt()
  }
  process.once('SIGTERM', () => lines.close())
  lines.on('SIGINT', () => lines.close())
  ask()
  for await (const line of lines) {
    const [word = '', rest = ''] = line.trim().split(/\s+(.*)/s)
    const number = /^#?\d{1,6}$/.test(rest) ? Number(rest.replace('#', '')) : 0
    if (word === ':quit') break
    if (word === ':as' && LOGIN.test(rest)) author = rest
    else if (word === ':in' && at.repository.issues.get(number) !== null) issue = number
    else if (word === ':in' && number > 0) console.log(`    There is no #${number}.`)
    else if (word === ':diff' && number > 0) diff(at, number)
    else if (word === ':merge' && number > 0) await merge(at, number)
    else if (word === ':help') greet(at)
    else if (word.startsWith(':')) console.log(`    ${WORDS}`)
    else if (line.trim() !== '') await say(at, issue, author, line)
    ask()
  }
  lines.close()
}

async function say(at: Place, issue: number, author: string, line: string): Promise<void> {
  let told = 0
  await at.say(issue, author, line.replaceAll('\\n', '\n'), () => void (told += tell()))
  if (told === 0) console.log('    (No command stands in it, so the bot says nothing. One begins with /hortus, on a line of its own.)')
}

function diff(at: Place, number: number): void {
  const shown = pullDiff(at.repository, number)
  for (const line of shown ?? [`#${number} is no pull request.`]) console.log(`    ${line}`)
}

async function merge(at: Place, number: number): Promise<void> {
  const issue = at.repository.issues.get(number)
  if (issue?.pull == null || issue.state !== 'open') return console.log(`    #${number} is no open pull request.`)
  await at.twin.setDraft(at.repository, number, false, PERSON)
  await at.twin.merge(at.repository, number, PERSON)
  await at.settle(tell)
}
