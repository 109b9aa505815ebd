/** docs/events.md is run: what a reader pastes must work, and its figures are those of the code. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TAIL_LIMITS } from '../../io/tail-file.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { readExample } from '../garden/read-example.ts'
import { SUPERVISE_FINDINGS } from '../rules/supervise-findings.ts'
import { validateDescriptor } from '../schema/example.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isMap } from '../source/source-document.ts'
import { compose } from './supervisor.ts'
import { handlersOf } from './handlers-of.ts'
import { readStreamLine } from './read-stream-line.ts'
import { EVENT_KINDS } from './stream-event.ts'

const page = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')
const has = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0

/** Each snippet, with the loop that its comment asks for. */
const languages: [language: string, tool: string, program: (snippet: string) => string][] = [
  ['python', 'python3', (snippet) => `${snippet}\nimport time\nprint("ready", flush=True)\nwhile True:\n    time.sleep(0.01)\n    if asked:\n        open("saved", "w").write("yes")\n        sys.exit(0)\n`],
  ['js', 'node', (snippet) => `const { writeFileSync } = require('fs')\nconst save = () => writeFileSync('saved', 'yes')\n${snippet}\nasync function loop() { console.log('ready'); for (;;) { await new Promise(setImmediate); if (asked) { save(); process.exit(0) } } }\nloop()\n`],
  ['sh', 'sh', (snippet) => `save() { printf yes >saved; }\n${snippet}\nsleep 30 & echo ready; wait\n`],
]

for (const [language, tool, program] of languages) {
  test(`the ${language} lines save and exit with 0 when they are asked to end`, { skip: tool !== 'sh' && !has(tool) }, async () => {
    await using directory = await temporaryDirectory()
    const file = join(directory.path, 'program')
    await writeFile(file, program(block(language)))
    const child = spawn(tool, [file], { cwd: directory.path, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    const ended = new Promise((done) => child.once('exit', (code, signal) => done([code, signal])))
    await new Promise((done) => child.stdout.once('data', done))
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(await readFile(join(directory.path, 'saved'), 'utf8')).toBe('yes')
    if (language === 'sh') process.kill(-child.pid!, 'SIGKILL')
  })
}

test('every JSON line of the page is the event it says, and every kind is named', () => {
  const lines = block('json').trim().split('\n')
  expect(lines.map((line) => readStreamLine(line, 0)?.kind)).toEqual(['started', 'epoch_started', 'iteration_completed', 'epoch_completed', 'metric', 'checkpoint', 'custom', 'exception', 'completed'])
  for (const kind of EVENT_KINDS) expect(page).toContain(kind === 'custom' ? 'custom event' : `\`${kind}\``)
})

test('the preset of the page is read whole, fits the schema, and its handlers stand in the order of the table', () => {
  const document = readYaml(block('yaml'), 'example.yaml')
  if (!document.ok || !isMap(document.value.value)) throw new Error('the preset cannot be read')
  expect(validateDescriptor(document.value.value)).toBe(true)
  const [preset] = readExample(document.value, document.value.value, { id: 'a', path: 'a', archiveFolder: null, hasDockerfile: false }).presets
  expect(Object.values(preset?.supervise ?? {})).not.toContain(null)
  const { handlers } = compose(handlersOf(preset?.supervise, { metrics: {}, gpus: 1, stopOnNan: false }).map((each) => each.handler))
  const table = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map((row) => [row[1], Number(row[2])])
  expect(handlers.map((each) => [each.name, each.priority])).toEqual(table)
})

test('the bounds and the findings of the page are those of the code', () => {
  expect(TAIL_LIMITS).toEqual({ bytesPerSecond: 1024 ** 2, burstBytes: 4 * 1024 ** 2, lineBytes: 64 * 1024 })
  for (const figure of ['1 MiB a second', '4 MiB at once', '64 KiB', 'five times a second', 'first 50']) expect(page).toContain(figure)
  for (const code of Object.keys(SUPERVISE_FINDINGS)) expect(page).toContain(`\`${code}\``)
})

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]
  if (found === undefined) throw new Error(`no block of ${language}`)
  return found
}
