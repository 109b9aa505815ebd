/** The smoke script as a real shell runs it; where an engine is, with real containers. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dockerImage } from '../../../io/containers/testing/docker.ts'
import { temporaryDirectory } from '../../../io/testing/temporary.ts'
import type { Example, Preset } from '../../garden/example.ts'
import { sampleExample } from '../../record/testing/sample-example.ts'
import { HOSTILE } from '../../render/hostile-strings.ts'
import { composeTexts } from './compose-texts.ts'
import { preset, sampleFacts } from './testing/sample-facts.ts'

const base = dockerImage()
const live = { skip: base === null, timeout: 120_000 }
const docker = { kind: 'docker', dockerfile: 'Dockerfile', args: {} } as const

/** Writes what the templates give beside the files, and runs the smoke script there. */
async function smoke(files: Readonly<Record<string, string>>, example: Partial<Example>, { engine, words = [] }: { engine?: string; words?: string[] } = {}) {
  const directory = await temporaryDirectory(files)
  const { texts, findings } = composeTexts(sampleFacts(files, { example: { ...sampleExample(), ...example } }))
  await directory.put(Object.fromEntries(Object.entries(texts).map(([path, { text }]) => [path, text])))
  for (const [path, { executable }] of Object.entries(texts)) if (executable) await chmod(join(directory.path, path), 0o755)
  const script = Object.keys(texts).find((path) => path.endsWith('smoke.sh') && texts[path]!.executable)
  if (engine !== undefined) {
    await directory.put({ 'bin/docker': engine })
    await chmod(join(directory.path, 'bin/docker'), 0o755)
  }
  const path = `${directory.path}/bin:${process.env['PATH']}`
  const ran = script === undefined ? null : spawnSync(join(directory.path, script), words, { encoding: 'utf8', cwd: '/', env: { ...process.env, DOCKER_BUILDKIT: '0', PATH: path } })
  return { directory, texts, findings, script, ran }
}

/** Writes each of its words to a file, one after a NUL. */
const ASKED = '#!/bin/sh\nfor word in "$@"; do printf \'%s\\0\' "$word"; done >> "$(dirname "$0")/../asked"\n'
const asked = async (path: string) => (await readFile(join(path, 'asked'), 'utf8')).split('\0').slice(0, -1)

test("A48: whatever the example's words are, the engine is given exactly these", async () => {
  const words = HOSTILE.filter((each) => !each.includes('\0') && each.isWellFormed() && each.length < 1000)
  const own = preset({ action: { kind: 'command', argv: ['run', ...words] }, env: Object.fromEntries(words.map((word, index) => [`V${index}`, word])) })
  const { directory, ran } = await smoke({ Dockerfile: 'FROM scratch\n' }, { build: { ...docker, args: { A: '$(id) `id` \'"' } }, presets: [own] }, { engine: ASKED })
  await using _ = directory
  expect([ran?.status, ran?.stderr]).toEqual([0, ''])
  const told = await asked(directory.path)
  expect(told.slice(-words.length - 1)).toEqual(['run', ...words])
  expect(told).toEqual(expect.arrayContaining([`A=$(id) \`id\` '"`, ...words.map((word, index) => `V${index}=${word}`)]))
  expect(told[told.indexOf('--network') + 1]).toBe('none')
  expect(told.filter((word) => word === '--privileged' || word === '--volume')).toEqual([])
})

test('A48: and so are the words of a script, whose variables have any name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes('\0') && word.isWellFormed()), { maxLength: 5 }), async (args) => {
      const own = preset({ action: { kind: 'script', script: 'test.sh', args }, env: { WORD: args[0] ?? 'x' } })
      const { directory, ran } = await smoke({ 'test.sh': 'printf \'%s\\0\' "$WORD" "$@" > asked\n' }, { presets: [own] })
      await using _ = directory
      expect([ran?.status, ran?.stderr]).toEqual([0, ''])
      expect(await asked(directory.path)).toEqual([args[0] ?? 'x', ...args])
    }),
    { numRuns: 20 },
  )
})

test('a word that no shell can hold makes no script', async () => {
  const { directory, script, findings } = await smoke({ Dockerfile: 'FROM scratch\n' }, { build: docker, presets: [preset({ action: { kind: 'command', argv: ['a\0b'] } })] })
  await using _ = directory
  expect([script, findings.map(({ code }) => code)]).toEqual([undefined, ['EXPORT.NO_SMOKE']])
})

test.each<[string, Partial<Preset>, Partial<Example>]>([
  ['no preset of that name', { name: 'train' }, {}],
  ['no Dockerfile', {}, { build: { kind: 'none' } }],
  ['a build by cog', {}, { build: { kind: 'cog' } }],
  ['a script that is not there', { action: { kind: 'script', script: 'gone.sh', args: [] } }, {}],
  ['a preset that cannot be read', { action: { kind: 'invalid', reason: 'its `command` is empty' } }, {}],
  ['a server without a port', { service: { declared: true, port: null, preferredPort: null, path: null, readyBelow: 400, readySeconds: 1, stopSeconds: 1, ask: null } }, {}],
  ['containers of a compose file without a command', { compose: { file: null, runIn: 'x' }, action: { kind: 'command', argv: [] } }, {}],
])('%s: no smoke test, and the reason is told', (_, own, example) => {
  const { texts, findings } = composeTexts(sampleFacts({ Dockerfile: 'FROM scratch\n' }, { example: { ...sampleExample(), build: docker, presets: [preset(own)], ...example } }))
  expect(findings).toMatchObject([{ code: 'EXPORT.NO_SMOKE', message: expect.stringMatching(/\.$/) }])
  expect(Object.keys(texts).filter((path) => path.includes('smoke'))).toEqual([])
})

test("the garden's scripts are run as a person would: build first, then the smoke preset's own, with the image that they expect", async () => {
  const files = { 'build.sh': 'echo "build $*" >> told\n', 'test.sh': 'echo "test $* $CVL_IMAGE $DEBUG" >> told\n', Dockerfile: 'FROM scratch\n' }
  const presets = [preset({ action: { kind: 'script', script: 'examples/vision/tiny/test.sh', args: ['--fast'] }, params: { steps: 2 }, env: { DEBUG: '1' } }), preset({ name: 'build', action: { kind: 'script', script: 'build.sh', args: [] } })]
  const { directory, ran } = await smoke(files, { build: docker, image: 'team/tiny', presets }, { words: ['--build-arg', 'A=b'] })
  await using _ = directory
  expect([ran?.status, ran?.stderr]).toEqual([0, ''])
  expect(await readFile(join(directory.path, 'told'), 'utf8')).toBe(`build --build-arg A=b\ntest --fast --steps 2 team/tiny 1\n`)
})

test('what a script writes goes to a directory that everyone may write to, and that goes away; the caller may give another', async () => {
  const files = { 'test.sh': 'stat --format=%a "$CVL_WORK_DIR"; echo "$CVL_WORK_DIR"; echo x > "$CVL_WORK_DIR/x"\n' }
  const { directory, ran } = await smoke(files, { presets: [preset({ action: { kind: 'script', script: 'test.sh', args: [] } })] })
  await using _ = directory
  const [mode, work = ''] = ran?.stdout.split('\n') ?? []
  expect([ran?.status, mode, existsSync(work), existsSync(join(directory.path, 'x'))]).toEqual([0, '777', false, false])
  await directory.put({ 'own/.keep': '' })
  expect(spawnSync(join(directory.path, 'smoke.sh'), { env: { ...process.env, CVL_WORK_DIR: join(directory.path, 'own') } }).status).toBe(0)
  expect(existsSync(join(directory.path, 'own/x'))).toBe(true)
})

test('a command in a service of a compose file is run there, and all of it is taken down', async () => {
  const own = preset({ compose: { file: "it's.yml", runIn: 'web' }, action: { kind: 'command', argv: ['check', 'a b'] }, params: { n: 1 } })
  const { directory, ran } = await smoke({ Dockerfile: 'FROM scratch\n' }, { build: docker, presets: [own] }, { engine: ASKED })
  await using _ = directory
  expect([ran?.status, ran?.stderr]).toEqual([0, ''])
  expect(await asked(directory.path)).toEqual(['compose', '--file', "it's.yml", 'run', '--rm', '--build', 'web', 'check', 'a b', '--n', '1', 'compose', '--file', "it's.yml", 'down', '--volumes', '--remove-orphans'])
})

test('a failing smoke fails the script; --build runs nothing', async () => {
  const presets = [preset({ action: { kind: 'script', script: 'test.sh', args: [] } })]
  await using failing = (await smoke({ 'test.sh': 'exit 7\n' }, { presets })).directory
  expect(spawnSync(join(failing.path, 'smoke.sh')).status).toBe(7)
  expect(spawnSync(join(failing.path, 'smoke.sh'), ['--build']).status).toBe(0)
})

test('a script of that name is not overwritten', () => {
  const scripts = (...paths: string[]) => Object.entries(composeTexts(sampleFacts(Object.fromEntries(['Dockerfile', ...paths].map((path) => [path, 'FROM scratch\n'])))).texts).filter(([, { executable }]) => executable).map(([path]) => path)
  expect([scripts(), scripts('Smoke.sh'), scripts('smoke.sh', 'hortus-smoke.sh')]).toEqual([['smoke.sh'], ['hortus-smoke.sh'], ['.github/smoke.sh']])
})

test('a command runs in its image, without network and as nobody else', live, async () => {
  const own = preset({ action: { kind: 'command', argv: ['sh', '-c', 'id -u; ls /sys/class/net; echo "$SEED"; echo \'{"accuracy": 1}\' > "$HORTUS_METRICS"'] }, env: { SEED: 'it\'s $(x)' } })
  const { directory, ran } = await smoke({ Dockerfile: 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n' }, { build: { ...docker, args: { BASE: base!.ref } }, presets: [own] }, { words: ['--network', 'host'] })
  await using _ = directory
  expect(ran?.status).toBe(0)
  expect(ran?.stdout).toMatch(new RegExp(`\n${process.getuid!()}\nlo\nit's \\$\\(x\\)\n\\{"accuracy": 1\\}\n$`))
})

const PYTHON = 'ARG BASE=debian:bookworm-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171\nFROM ${BASE}\nRUN apt-get update \\\n && apt-get install --yes --no-install-recommends python3 \\\n && rm -rf /var/lib/apt/lists/*\n'
const SERVER = `import http.server, json
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer("fine")
    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers["Content-Length"])).decode().upper())
    def answer(self, text):
        self.send_response(200); self.end_headers(); self.wfile.write(text.encode())
http.server.HTTPServer(("127.0.0.1", 8080), Handler).serve_forever()
`

test.each([['IT\'S', 0], ['nothing of the kind', 1]])('a server is started, asked for %j and stopped', { ...live }, async (contains, status) => {
  const service = { declared: true, port: 8080, preferredPort: null, path: '/', readyBelow: 400, readySeconds: 30, stopSeconds: 5, ask: { path: '/p', method: 'POST', headers: { a: 'b' }, body: "it's", bodyFile: null, status: 200, contains, seconds: 5 } }
  const { directory, ran } = await smoke({ Dockerfile: PYTHON, 'serve.py': SERVER }, { build: { ...docker, args: { BASE: base!.ref } }, presets: [preset({ action: { kind: 'command', argv: ['python3', 'serve.py'] }, service })] }, { words: ['--network', 'host'] })
  await using _ = directory
  expect([ran?.status, ran?.stdout.includes('The service answered.')]).toEqual([status, status === 0])
  expect(execFileSync('docker', ['ps', '--all', '--quiet', '--filter', 'name=hortus-smoke-'], { encoding: 'utf8' })).toBe('')
})
