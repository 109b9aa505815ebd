/**
 * `npm run bot`: the bot for a try. GitHub's twin, a sample garden and the bot run together on this machine; what is typed becomes a
 * comment, and what the bot does is told. `--walk` follows the walk-through by itself and fails when a step cannot be seen.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openNarrator } from './narrate.ts'
import { openPlace, PERSON, type Place } from './place.ts'
import { STEPS } from './walk.ts'

const { values } = parseArgs({ options: { walk: { type: 'boolean', default: false }, port: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } })
if (values.help) {
  console.log('npm run bot [-- --walk] [-- --port N]\n\nThe bot, a sample garden and a GitHub on this machine. --walk does the walk-through by itself.')
  process.exit(0)
}

const place = await openPlace(values.port === undefined ? {} : { port: Number(values.port) })
const narrate = openNarrator(place.repository)
const tell = (): void => {
  for (const line of narrate()) console.log(`    ${line}`)
}
tell()
greet(place)
if (values.walk) await walk(place)
else await talk(place)
await place[Symbol.asyncDispose]()

function greet({ twin, repository, botUrl }: Place): void {
  console.log(`The Hortus bot, a sample garden and a GitHub, all on this machine. Ctrl-C ends it; nothing stays.

  garden   git clone ${twin.cloneUrl(repository)}
  bot      ${botUrl}/health   ${botUrl}/metrics   ${botUrl}/badge/acme/garden/language/char-ngram.svg

What you type is a comment of ${PERSON} (who may everything but delete) in issue #1. Try, in this order:
${STEPS.map(({ title, line }, at) => `  ${at + 1}. ${title.padEnd(32)} ${line}`).join('\n')}
  5. Merge what it proposed           :merge 2

Besides: \`:in 2\` comments in #2 from now on, \`:as bob\` is somebody else (who may nothing), \`:quit\` ends.
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
  console.log(`\n# Merge what it proposed\n${PERSON}> :merge ${proposed.number}`)
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
    if (word === ':quit') break
    if (word === ':as' && rest !== '') author = rest
    else if (word === ':in' && /^\d+$/.test(rest) && at.repository.issues.get(Number(rest)) !== null) issue = Number(rest)
    else if (word === ':merge' && /^\d+$/.test(rest)) await merge(at, Number(rest))
    else if (word.startsWith(':')) console.log('    :in NUMBER, :as LOGIN, :merge NUMBER or :quit')
    else if (line.trim() !== '') await at.say(issue, author, line, tell)
    ask()
  }
  lines.close()
}

async function merge(at: Place, number: number): Promise<void> {
  const issue = at.repository.issues.get(number)
  if (issue?.pull == null || issue.state !== 'open') return console.log(`    #${number} is no open pull request.`)
  await at.twin.setDraft(at.repository, number, false, PERSON)
  await at.twin.merge(at.repository, number, PERSON)
  await at.settle(tell)
}
