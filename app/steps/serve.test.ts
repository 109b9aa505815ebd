/** Presets that are servers, from the descriptor to the record, under the process engine. */
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ANY, UNDECLARED, type Service } from '../../core/garden/service.ts'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { HELLO, perlServer } from '../../io/containers/testing/servers.ts'
import { openGarden, shellExample } from '../testing/walk.ts'
import { loadGarden } from './load-garden.ts'
import { sampleConfig } from '../testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

async function serve(act: string, service: Partial<Service> = {}, files: Readonly<Record<string, string>> = {}, before = '') {
  await using garden = await openGarden({ 'examples/a/x': '', ...files })
  const port = await freePort()
  const example = shellExample('a', {}, { name: 'smoke', action: { kind: 'command', argv: perlServer(port, act, before) }, service: { ...UNDECLARED, declared: true, port, readySeconds: 5, stopSeconds: 1, ask: { ...ANY, status: 200 }, ...service } })
  const walk = await garden.walk([example])
  return { walk, record: (await garden.records())[0], port }
}

test('a server that answers has passed, and its record says how it was reached, asked and stopped', async () => {
  const { walk, record, port } = await serve(HELLO)
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', reason: null }] })
  expect(record).toMatchObject({ status: { state: 'succeeded' }, observed: { exit: { code: null, signal: 'SIGTERM', timedOut: false }, service: { port, via: 'loopback', readyMs: expect.any(Number), answer: { status: 200, bytes: 6, truncated: false }, failure: null, stop: { ignoredSigterm: false } } } })
  expect(record?.status.reason).toBe(undefined)
  // The text of an answer is a stranger's: it is judged and not kept.
  expect(JSON.stringify(record?.observed)).not.toContain('hello')
})

test('a wrong answer fails the example with a finding at its preset, and the record says why', async () => {
  const { walk, record } = await serve(String.raw`print $c "HTTP/1.1 500 Oops\r\n\r\nno model, token ghp_0123456789abcdefghijklmnopqrstuvwxyz"`)
  expect(walk.results[0]?.outcome).toBe('failed')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.SERVICE_ANSWER', path: 'examples/a/example.yaml', line: 7, message: expect.stringContaining('answered GET / with 500, and 200 was expected (no model') }])
  expect(record).toMatchObject({ status: { state: 'failed' }, observed: { service: { failure: { kind: 'answer' } } } })
  expect(JSON.stringify([walk, record])).not.toContain('ghp_0123456789')
})

test('a server that dies before it is asked fails with its exit code and its last lines', async () => {
  const { walk, record } = await serve(HELLO, {}, {}, 'print "no weights\\n"; exit 3;')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.SERVICE_ENDED', message: expect.stringMatching(/ended by itself with code 3 before it was asked \(log: .*\)\.\n│ no weights/) }])
  expect(record).toMatchObject({ status: { state: 'failed' }, observed: { exit: { code: 3 } } })
})

test('a server that ignores SIGTERM has passed, with a notice', async () => {
  const { walk, record } = await serve(HELLO, {}, {}, '$SIG{TERM} = "IGNORE";')
  expect(walk.results[0]?.outcome).toBe('passed')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.SERVICE_DEAF', level: 'notice' }])
  expect(record?.observed?.service?.stop?.ignoredSigterm).toBe(true)
})

test('a preset that is a server by its name only is asked on the port that it opens, with a notice what to declare', async () => {
  const { walk } = await serve(HELLO, { declared: false, port: null, ask: ANY })
  expect(walk.results[0]?.outcome).toBe('passed')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.SERVICE_UNDECLARED', level: 'notice' }])
})

test('the text of a question may be a file of the example; one that is not there is the preset\'s mistake', async () => {
  const echo = String.raw`print $c "HTTP/1.0 200 OK\r\n\r\n$b"`
  const sent = await serve(echo, { ask: { ...ANY, method: 'POST', bodyFile: 'ask.json', status: 200, contains: '"seven": 7' } }, { 'examples/a/ask.json': '{"seven": 7}' })
  expect(sent.walk).toMatchObject({ findings: [], results: [{ outcome: 'passed' }] })
  const missing = await serve(echo, { ask: { ...ANY, bodyFile: 'gone.json' } })
  expect(missing.walk.findings).toMatchObject([{ code: 'SMOKE.PRESET_INVALID', message: expect.stringContaining('gone.json') }])
})

test('a descriptor\'s `service` reaches the run as it is written, and one that cannot be read says so', async () => {
  await using garden = await openGarden({
    'examples/a/example.yaml': 'name: a\npresets:\n  smoke:\n    command: perl serve.pl\n    service: { port: 8000, path: /health, ask: { path: /predict, body: { n: 1 } } }\n  up: { compose: true, service: 8000 }\n  bad: { command: x, service: { port: -1 } }\n  serve: { command: x }\n',
  })
  const { examples } = await loadGarden(garden.world, sampleConfig())
  const presets = Object.fromEntries(examples[0]!.presets.map((preset) => [preset.name, preset]))
  expect(presets['smoke']?.service).toMatchObject({ declared: true, port: 8000, path: '/health', ask: { method: 'POST', body: '{"n":1}' } })
  expect(presets['up']).toMatchObject({ action: { kind: 'command', argv: [] }, compose: { file: null, runIn: null }, service: { port: 8000 } })
  expect(presets['bad']?.action).toEqual({ kind: 'invalid', reason: 'its `service.port` is no port from 1 to 65535' })
  expect(presets['serve']?.service).toMatchObject({ declared: false })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
