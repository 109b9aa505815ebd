/** Servers of every kind, good and hostile, under the process engine and in a container: what is said of them, and that nothing is left. */
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Engine, ServiceRequest } from '../../core/world.ts'
import { openCli } from './cli.ts'
import { openContainerEngine } from './container-engine.ts'
import { openProcessEngine } from './process-engine.ts'
import { containersOf, leftOver, openBench } from './testing/bench.ts'
import { dockerImage } from './testing/docker.ts'
import { ASK, HELLO, perlServer, serviceRequest } from './testing/servers.ts'

const image = dockerImage()

/** Of all of them: they run beside each other, since most of their time is waiting. */
afterAll(async () => {
  expect(await leftOver('service-test-marker')).toEqual([])
  if (image !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

describe.concurrent.each(['process', 'docker'] as const)('under %s', (name) => {
  const here = { skip: name === 'docker' && image === null }

  async function serve(command: (port: number) => readonly string[], service: Partial<ServiceRequest> | ((port: number) => Partial<ServiceRequest>) = {}, signal = new AbortController().signal) {
    await using bench = await openBench(name === 'docker' ? image : null)
    const engine: Engine = name === 'docker' ? openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs }) : openProcessEngine(bench.outAbs)
    const port = await freePort()
    // await: without it the bench would go before the run is over.
    return await bench.sh(engine, '', { command: command(port), service: serviceRequest(typeof service === 'function' ? service(port) : service), signal })
  }

  test('a server is waited for, asked once and stopped, and that is a success', here, async () => {
    const outcome = await serve((port) => perlServer(port, HELLO), (port) => ({ port, readyPath: '/health', ask: { ...ASK, contains: 'hello' } }))
    expect(outcome.service).toMatchObject({ port: expect.any(Number), readyMs: expect.any(Number), answer: { status: 200, bytes: 6, truncated: false }, failure: null, stop: { ignoredSigterm: false } })
    expect(outcome.service?.via).toBe(name === 'docker' ? 'exec:perl' : 'loopback')
    expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { handler: 'service', verdict: 'served' } })
    expect(outcome.output).toBe('listening\n')
  })

  test('without a declared port, the first that the run opens is asked', here, async () => {
    const outcome = await serve((port) => ['sh', '-c', 'sleep 0.3; exec "$@"', 'sh', ...perlServer(port, HELLO)])
    expect(outcome.service).toMatchObject({ failure: null, answer: { status: 200 } })
  })

  test('a question with a body arrives as it was written', here, async () => {
    const echo = String.raw`print $c "HTTP/1.0 200 OK\r\n\r\n$l$b"`
    const outcome = await serve((port) => perlServer(port, echo), { ask: { ...ASK, method: 'POST', path: '/predict?x=1', body: '{"text": "grüße"}', contains: '{"text": "grüße"}' } })
    expect(outcome.service?.answer?.text).toBe('POST /predict?x=1 HTTP/1.1\r\n{"text": "grüße"}')
    expect(outcome.service?.failure).toBe(null)
  })

  test('a port that never opens is told with what is open instead', here, async () => {
    const outcome = await serve((port) => perlServer(port, HELLO), { port: 1, readyMs: 2500 })
    expect(outcome.service).toMatchObject({ readyMs: null, answer: null, failure: { kind: 'not_ready', reason: expect.stringMatching(/^did not listen on port 1 within 2\.5 s; it listens on \d+$/) } })
    expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'unserved' } })
  })

  test('a path that never gives a good answer is told with the last one', here, async () => {
    const outcome = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"`), { readyPath: '/health', readyMs: 3000 })
    expect(outcome.service?.failure).toMatchObject({ kind: 'not_ready', reason: expect.stringContaining('it said 503') })
  })

  test('a server that dies before it is ready is told with its exit code', here, async () => {
    const outcome = await serve(() => ['sh', '-c', 'echo no model; exit 3'])
    expect(outcome.end).toMatchObject({ kind: 'stopped', code: 3, stop: { verdict: 'unserved', reason: 'ended by itself with code 3 before it was asked' } })
    expect(outcome.service).toMatchObject({ failure: { kind: 'ended' }, stop: null })
    expect(outcome.output).toBe('no model\n')
  })

  test('a server that puts itself into the background has ended, and its child is gone too', here, async () => {
    // It listens a moment later: or whoever is slow to hear of the end would still find the port of the child.
    const outcome = await serve((port) => ['sh', '-c', `setsid sh -c 'sleep 1; exec "$@"' sh "$@" service-test-marker >/dev/null 2>&1 & exit 0`, 'sh', ...perlServer(port, HELLO)])
    expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'unserved', reason: expect.stringContaining('a server stays in the foreground') } })
  })

  test('a wrong status, a missing text and a redirect are answers that were not wanted; the redirect is not followed', here, async () => {
    const wrong = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 500 Oops\r\n\r\ntrace: \e[31mboom"`))
    expect(wrong.service?.failure).toEqual({ kind: 'answer', reason: 'answered GET / with 500, and 200 was expected (trace: boom)' })
    const other = await serve((port) => perlServer(port, HELLO), { ask: { ...ASK, contains: 'label' } })
    expect(other.service?.failure?.reason).toBe('answered GET / without "label" (hello)')
    const redirect = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"`))
    expect(redirect.service?.failure?.reason).toContain('answered GET / with 302 (a redirect, which is not followed)')
  })

  test('an answer of a gigabyte is read for 64 KiB', here, async () => {
    const outcome = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"; my $x = 'x' x 65536; for (1..15000) { print $c $x or last }`, '$SIG{PIPE} = "IGNORE";'))
    expect(outcome.service).toMatchObject({ failure: null, answer: { bytes: 64 * 1024, truncated: true } })
    expect(outcome.durationMs).toBeLessThan(10_000)
  })

  test('garbage instead of HTTP, an endless header and a slow drip are no answers, each in its time', here, async () => {
    const garbage = await serve((port) => perlServer(port, String.raw`print $c "\x00\xff\x01nonsense\n"`))
    expect(garbage.service?.failure?.reason).toContain('no HTTP answer (HPE_')
    const header = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 200 OK\r\nX: "; print $c 'x' x 60000; sleep 1`, '$SIG{PIPE} = "IGNORE";'))
    expect(header.service?.failure?.reason).toContain('HPE_HEADER_OVERFLOW')
    const drip = await serve((port) => perlServer(port, String.raw`print $c "HTTP/1.1 200 OK\r\n\r\n"; for (1..100) { print $c "."; select undef, undef, undef, 0.2 }`, '$SIG{PIPE} = "IGNORE";'), { ask: { ...ASK, timeoutMs: 2000 } })
    expect(drip.service?.failure?.reason).toContain('nothing more within 2 s')
  })

  test('a server that ignores SIGTERM is killed, which is noted and no failure', here, async () => {
    const outcome = await serve((port) => perlServer(port, HELLO, '$SIG{TERM} = "IGNORE";'), { stopMs: 400 })
    expect(outcome.service).toMatchObject({ failure: null, stop: { ignoredSigterm: true } })
    expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'served' } })
  })

  test('an interrupt while it is waited for stops it, and nothing is said of it', here, async () => {
    const outcome = await serve(() => ['sleep', '60'], {}, AbortSignal.timeout(900))
    expect(outcome).toMatchObject({ end: { kind: 'interrupted' }, service: { failure: null, readyMs: null } })
  })
})

test('another program that listens on the declared port is never asked in the place of the run', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nnot you'))
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  try {
    await using bench = await openBench()
    const { port } = other.address() as { port: number }
    const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'sleep 60', { service: serviceRequest({ port, readyMs: 600 }) })
    expect(outcome.service?.failure?.kind).toBe('not_ready')
  } finally {
    other.close()
  }
})

test('in an image without a shell or a program that moves bytes, root reaches the server from inside its network namespace', { skip: image === null || process.getuid?.() !== 0 }, async () => {
  await using bench = await openBench(image)
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs })
  await writeFile(join(bench.pathAbs, 'Dockerfile'), BARE)
  const built = await engine.build({ context: '.', dockerfile: 'Dockerfile', tag: 'hortus/test-bare:smoke', args: { BASE: image!.ref }, labels: {}, network: 'none', cache: { kind: 'none' }, timeoutMs: 60_000, log: 'build.log', signal: new AbortController().signal })
  expect(built.kind).toBe('built')
  const outcome = await bench.sh(engine, '', { image: built.kind === 'built' ? built.image : null, command: ['/server', ...perlServer(8123, HELLO).slice(1)], service: serviceRequest({ port: 8123 }) })
  expect(outcome.service).toMatchObject({ via: 'namespace', answer: { status: 200 }, failure: null })
  await openCli('docker', process.env).call(['image', 'rm', '--force', 'hortus/test-bare:smoke'])
})

/** The interpreter under another name, its libraries, and nothing else. */
const BARE = `ARG BASE
FROM ${'$'}{BASE} AS whole
FROM scratch
COPY --from=whole /usr/bin/perl /server
COPY --from=whole /lib64 /lib64
COPY --from=whole /lib/x86_64-linux-gnu /lib/x86_64-linux-gnu
COPY --from=whole /usr/lib/x86_64-linux-gnu/perl-base /usr/lib/x86_64-linux-gnu/perl-base
`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
