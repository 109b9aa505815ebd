/** Projects of several containers: built, started in order, tried and taken down as one, with real containers. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { planService } from '../../core/contract/plan-service.ts'
import type { Preset } from '../../core/garden/example.ts'
import { ANY, UNDECLARED } from '../../core/garden/service.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

const base = dockerImage()
/** Without an engine they are skipped; where one is required (HORTUS_REQUIRE=docker), they fail. */
const inDocker = { skip: base === null }
const config = sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } })
const BASE = base?.ref ?? 'hortus-base:bookworm'
const DOCKERFILE = 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\nCOPY serve.pl /serve.pl\nENTRYPOINT ["perl", "/serve.pl"]\n'
/** serve.pl <port> [file]: answers with the file, or `hello`. */
const SERVER = String.raw`use IO::Socket::INET; $| = 1; my ($port, $file) = @ARGV;
my $s = IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', LocalPort => $port, ReuseAddr => 1) or die "no port: $!";
print "listening on $port\n";
while (my $c = $s->accept) { while (my $h = <$c>) { last if $h =~ /^\r?$/ } my $text = 'hello'; if ($file) { open my $f, '<', $file; $text = join '', <$f> } print $c "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n$text"; close $c }
`

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

const open = (compose: string, files: Readonly<Record<string, string>> = {}): Promise<Garden> => openGarden({ 'examples/a/Dockerfile': DOCKERFILE, 'examples/a/serve.pl': SERVER, 'examples/a/compose.yaml': compose, ...files })

const only = (more: Partial<Preset> = {}): Partial<Preset> => ({ action: { kind: 'command', argv: [] }, compose: { file: null, runIn: null }, timeoutSeconds: 30, ...more })
const asks = (port: number, contains: string | null = null): Partial<Preset> => only({ service: { ...UNDECLARED, declared: true, port, readySeconds: 15, stopSeconds: 2, ask: { ...ANY, status: 200, contains } } })

const WHOLE = `
services:
  api:
    build: .
    command: ["8001", /data/words]
    depends_on:
      db: { condition: service_healthy }
      seed: { condition: service_completed_successfully }
    volumes: ["data:/data:ro"]
    ports: ["8080:8001"]
  db:
    image: ${BASE}
    entrypoint: perl /code/serve.pl 8002
    volumes: ["./:/code:ro"]
    healthcheck: { test: ["CMD", "bash", "-c", "exec 3<>/dev/tcp/db/8002"], interval: 200ms }
  seed:
    image: ${BASE}
    command: [sh, -c, "echo seeded by $$(id -u) >/data/words"]
    volumes: ["data:/data"]
volumes: { data: {} }
`

test('a project is started in the order of its dependencies, asked, taken down, and its record lists every container', inDocker, async () => {
  await using garden = await open(WHOLE)
  const walk = await garden.walk([shellExample('a', {}, asks(8001, 'seeded by'))], { config })
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  const [record] = await garden.records()
  expect(record?.status).toEqual({ state: 'succeeded' })
  expect(record?.observed?.service).toMatchObject({ port: 8001, answer: { status: 200 }, failure: null })
  expect(record?.observed?.services?.map(({ name, state, reason }) => [name, state, reason])).toEqual([
    ['db', 'stopped', null],
    ['seed', 'completed', null],
    ['api', 'stopped', null],
  ])
  expect(record?.observed?.services?.every(({ image, log }) => image?.id?.startsWith('sha256:') === true && log.path !== null)).toBe(true)
  expect(record?.observed).toMatchObject({ image: { id: expect.stringMatching(/^sha256:/) }, log: { path: expect.stringContaining('service-api.log') }, limits: { network: 'none' } })
})

test('a command beside the services reaches them by their names, and what it reports is the run\'s', inDocker, async () => {
  await using garden = await open(WHOLE, { 'examples/a/client.sh': `exec 3<>/dev/tcp/api/8001; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; grep -q seeded <&3 && echo '{"metric":"rows","value":1}' >>"$HORTUS_METRICS"` })
  const walk = await garden.walk([shellExample('a', {}, only({ action: { kind: 'command', argv: ['bash', 'client.sh'] }, compose: { file: 'compose.yaml', runIn: 'db' } }))], { config })
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', metrics: { rows: 1 } }] })
})

test('without a command and without a question, services that all become ready are enough', inDocker, async () => {
  await using garden = await open(WHOLE)
  expect(await garden.walk([shellExample('a', {}, only())], { config })).toMatchObject({ findings: [], results: [{ outcome: 'passed' }] })
})

test('a service that dies is told by its name, with the end of its log, and the others are taken down', inDocker, async () => {
  await using garden = await open(WHOLE.replace('echo seeded by', 'echo no rows >&2; exit 4; echo'))
  const walk = await garden.walk([shellExample('a', {}, asks(8001))], { config })
  expect(walk.results[0]?.outcome).toBe('failed')
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.COMPOSE_SERVICE', message: expect.stringMatching(/its service "seed" ended by itself with code 4 \(log: .*service-seed\.log\)\.\n│ no rows/) }])
  const [record] = await garden.records()
  expect(record?.observed?.services?.map(({ name, state }) => [name, state])).toEqual([['db', 'stopped'], ['seed', 'failed'], ['api', 'not_started']])
})

test('a service that never becomes healthy is told as that, in its time', inDocker, async () => {
  await using garden = await open(WHOLE.replace('/dev/tcp/db/8002', '/dev/tcp/db/9'))
  const asked = asks(8001)
  const walk = await garden.walk([shellExample('a', {}, { ...asked, service: { ...asked.service!, readySeconds: 2 } })], { config })
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.COMPOSE_SERVICE', message: expect.stringContaining('its service "db" did not become healthy in time') }])
})

test('A56 a hostile compose file is refused with each of its lines, before anything is built or started', inDocker, async () => {
  await using garden = await open(`services:
  web:
    image: ${BASE}
    privileged: true
    network_mode: host
    pid: host
    ipc: host
    cap_add: [SYS_ADMIN]
    devices: ["/dev/kvm"]
    volumes:
      - /var/run/docker.sock:/s
      - /:/host
      - ../../../..:/up
`)
  const walk = await garden.walk([shellExample('a', {}, asks(8001))], { config })
  expect(walk.results[0]).toMatchObject({ outcome: 'failed', reason: 'its compose file cannot be run' })
  expect(walk.findings.map(({ code, path, line }) => [code, path, line])).toEqual([4, 5, 6, 7, 8, 9, 11, 12, 13].map((line) => ['SMOKE.COMPOSE_REFUSED', 'examples/a/compose.yaml', line]))
  expect(await garden.records()).toEqual([])
})

test('A11 a mount or a build context that is a symlink is not followed', inDocker, async () => {
  await using garden = await open(`services: { web: { image: "${BASE}", command: [cat, /x/passwd], volumes: ["./link:/x"] } }`)
  await symlink('../b', join(garden.directory.path, 'examples/a/link'))
  await garden.directory.put({ 'examples/b/Dockerfile': DOCKERFILE, 'examples/c/compose.yaml': 'services: { web: { build: ./link } }' })
  await symlink('../b', join(garden.directory.path, 'examples/c/link'))
  garden.directory.git('add', '-A')
  const walk = await garden.walk([shellExample('a', {}, only()), shellExample('c', {}, only())], { config })
  expect(walk.results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
  expect(walk.findings.map(({ code }) => code)).toEqual(['SMOKE.FILE_OUTSIDE', 'SMOKE.COMPOSE_INVALID'])
})

test('an interrupt takes the whole project down and leaves a record that says so', inDocker, async () => {
  const interrupt = new AbortController()
  await using garden = await openGarden({ 'examples/a/compose.yaml': `services: { web: { image: "${BASE}", command: [sleep, "60"], ports: ["1"] } }` }, { signal: interrupt.signal })
  setTimeout(() => interrupt.abort(), 2500)
  const walk = await garden.walk([shellExample('a', {}, only())], { config })
  expect(walk.results[0]?.reason).toBe('was interrupted')
  expect((await garden.records()).map(({ status }) => status.state)).toEqual(['interrupted'])
})

test('an image of a service that cannot be pulled is told as that, with its line, and no argument of a build is advised', inDocker, async () => {
  await using garden = await open('services:\n  web:\n    image: registry.invalid/no/such:image\n')
  const [problem] = (await garden.walk([shellExample('a', {}, only())], { config })).problems
  expect(problem?.message).toMatch(/^a: the image registry\.invalid\/no\/such:image of the service "web" \(examples\/a\/compose\.yaml:3\) could not be pulled: its registry cannot be reached/)
  expect(`${problem?.message} ${problem?.next}`).not.toMatch(/base image|build\.args|FROM/)
})

test('a project for a GPU is built where there is none, and not started; `probe_seconds: 0` leaves its images out', inDocker, async () => {
  await using garden = await open('services:\n  web:\n    build: .\n    command: ["8001"]\n')
  const need = { gpus: 1, vramGb: null, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [] }
  const climbed = async (smoke: Parameters<typeof sampleConfig>[0]) => (await garden.walk([shellExample('a', { need }, only())], { config: { ...config, smoke: { ...config.smoke, ...smoke } } })).results[0]
  const built = await climbed({})
  if ((await garden.world.host.hardware()).gpus.length > 0) return
  expect(built).toMatchObject({ outcome: 'skipped', reason: 'needs a GPU, and this machine has none' })
  const state = (result: typeof built) => result?.rungs.find(({ rung }) => rung === 'built')?.state
  expect([state(built), state(await climbed({ probe_seconds: 0 }))]).toEqual(['passed', 'not_run'])
})

test('without a container engine the example is skipped with the reason', async () => {
  await using garden = await open(WHOLE)
  const walk = await garden.walk([shellExample('a', {}, asks(8001))], { config: sampleConfig({}, 'process') })
  expect(walk.results[0]).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('runs several containers, and needs a container engine') })
})

test('a preset whose compose file is not there says which were looked for', async () => {
  await using garden = await openGarden({ 'examples/a/x': '' })
  expect((await garden.walk([shellExample('a', {}, only())])).findings).toMatchObject([{ code: 'SMOKE.COMPOSE_INVALID', message: expect.stringContaining('none of compose.yaml, compose.yml') }])
})

test('the question of a preset is the same, whoever runs it', () => {
  expect(planService({ ...UNDECLARED, ask: { ...ANY, method: 'POST', body: '{"a":1}' } }).ask?.headers).toEqual({ 'Content-Type': 'application/json' })
})
