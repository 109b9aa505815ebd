import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { containerArgs, HARDENING } from '../container-args.ts'
import { planCompose } from '../plan-compose.ts'
import type { RunPlan } from '../plan-run.ts'
import { duration } from './read-service.ts'
import { readProject } from './read-project.ts'

const read = (text: string, directory = '') => readProject(text, 'examples/a/compose.yaml', directory)
const one = (key: string): string => `services:\n  web:\n    image: nginx:1.27\n    ${key}\n`
const kinds = (text: string): readonly string[] => read(text).issues.map(({ kind }) => kind)

test('a usual file is read into a closed plan, in the order of its dependencies', () => {
  const { project, issues } = read(`
name: shop
x-common: &common { LOG: debug }
services:
  web:
    build: { context: ./web, dockerfile: Dockerfile.dev, args: [MODE=test] }
    command: python3 -m http.server "80 80"
    environment: [A=1, "B=$\{UNSET:-two}", PRICE=5$$]
    depends_on: { db: { condition: service_healthy } }
    ports: ["127.0.0.1:8080:80/tcp", { target: 443 }, "53:53/udp", "3000-3002:4000-4002"]
    expose: [9000]
    volumes: ["./html:/www:ro", "cache:/cache", /anonymous]
    tmpfs: /run
    restart: always
  db:
    image: postgres:16@sha256:${'a'.repeat(64)}
    environment: *common
    healthcheck: { test: pg_isready -U me, interval: 1m30s, timeout: 500ms }
  debug:
    image: busybox
    profiles: [debug]
volumes: { cache: {} }
`.replaceAll('\\{', '{'))
  expect(issues).toEqual([])
  expect(project?.services).toEqual([
    { name: 'db', line: 15, imageLine: 16, image: { kind: 'named', ref: `postgres:16@sha256:${'a'.repeat(64)}` }, entrypoint: null, command: null, workdir: null, env: { LOG: 'debug' }, dependsOn: [], healthcheck: { test: ['/bin/sh', '-c', 'pg_isready -U me'], intervalMs: 90_000, timeoutMs: 500 }, mounts: [], ports: [] },
    {
      name: 'web',
      line: 5,
      image: { kind: 'built', context: 'web', dockerfile: 'Dockerfile.dev', args: { MODE: 'test' } },
      entrypoint: null,
      command: ['python3', '-m', 'http.server', '80 80'],
      workdir: null,
      env: { A: '1', B: 'two', PRICE: '5$' },
      dependsOn: [{ service: 'db', condition: 'healthy' }],
      healthcheck: null,
      mounts: [
        { kind: 'bind', source: 'html', target: '/www', readonly: true },
        { kind: 'volume', name: 'cache', target: '/cache', readonly: false },
        { kind: 'volume', name: null, target: '/anonymous', readonly: false },
        { kind: 'volume', name: null, target: '/run', readonly: false },
      ],
      ports: [80, 443, 4000, 4001, 4002, 9000],
    },
  ])
})

test.each([
  'privileged: true',
  'privileged: "$\u007BX:-true}"',
  'privileged: yes',
  'cap_add: [NET_ADMIN]',
  'devices: ["/dev/nvidia0"]',
  'device_cgroup_rules: ["c 1:3 mr"]',
  'network_mode: host',
  'network_mode: "container:other"',
  'pid: host',
  'pid: "container:x"',
  'ipc: host',
  'uts: host',
  'userns_mode: host',
  'cgroup: host',
  'cgroup_parent: /',
  'security_opt: ["seccomp=unconfined"]',
  'security_opt: ["apparmor:unconfined"]',
  'sysctls: { net.ipv4.ip_forward: 1 }',
  'runtime: sysbox',
  'volumes_from: ["container:x"]',
  'use_api_socket: true',
  'provider: { type: evil }',
  'post_start: [{ command: id, privileged: true }]',
  'volumes: ["/etc:/x"]',
  'volumes: ["~/.ssh:/x"]',
  'volumes: ["../../secret:/x"]',
  'volumes: ["./../../secret:/x"]',
  'volumes: ["$\u007BHOME:-/root}:/x"]',
  'volumes: [{ type: bind, source: /, target: /x }]',
  'volumes: [{ type: bind, source: "a/../../..", target: /x }]',
  'volumes: [{ type: npipe, source: x, target: /x }]',
  'volumes: [{ type: image, source: x, target: /x }]',
  'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
  'volumes: ["./run/docker.sock:/x"]',
  'volumes: ["a:/proc"]',
  'volumes: ["a:/etc/hosts"]',
  'volumes: ["a:/hortus/metrics.jsonl"]',
  'volumes: ["a:relative"]',
  'volumes: ["a:/x/../proc"]',
  'volumes: ["--privileged:/x"]',
  'tmpfs: /dev/shm',
  'environment: { LD_PRELOAD: /x.so }',
  'environment: ["NVIDIA_VISIBLE_DEVICES=all"]',
  'environment: ["DOCKER_HOST=tcp://x"]',
  'environment: { HORTUS_METRICS: /x }',
])('A56 `%s` of a service is refused with its line', (key) => {
  const { project, issues } = read(one(key))
  expect(project).toBe(null)
  expect(issues).toMatchObject([{ kind: 'refused', line: 4 }])
})

test.each([
  'services: { web: { build: { context: /etc } } }',
  'services: { web: { build: ../.. } }',
  'services: { web: { build: https://example.invalid/x.git } }',
  'services: { web: { build: { context: ., dockerfile: ../../Dockerfile } } }',
  'services: { web: { build: { context: ., privileged: true } } }',
  'services: { web: { build: { context: ., ssh: [default] } } }',
  'services: { web: { build: { context: ., secrets: [token] } } }',
  'services: { web: { build: { context: ., network: host } } }',
  'services: { web: { build: { context: ., additional_contexts: { x: / } } } }',
  'services: { web: { build: { context: ., entitlements: [security.insecure] } } }',
  'services: { web: { image: x } }\nvolumes: { data: { driver_opts: { type: none, o: bind, device: / } } }',
  'services: { web: { image: x } }\nvolumes: { data: { driver: sshfs } }',
  'services: { web: { image: x } }\nvolumes: { data: { external: true } }',
])('A56 %s is not run', (text) => expect(read(text).project).toBe(null))

test('what changes what the project is, and is not done, stops it; a slip is an unknown key', () => {
  for (const key of ['env_file: .env', 'extends: other', 'secrets: [a]', 'configs: [a]', 'comand: x']) expect(kinds(one(key))).toEqual(['invalid'])
  for (const top of ['include: [other.yaml]', 'secrets: {}', 'configs: {}']) expect(kinds(`${one('restart: always')}${top}\n`)).toEqual(['invalid'])
})

test('what only changes how it is run is noted, once for each key', () => {
  const { project, issues } = read(one('user: root\n    networks: [a]\n    deploy: { resources: { reservations: { devices: [{ driver: nvidia }] } } }\n    privileged: false\n    cap_add: []\n    security_opt: ["no-new-privileges:true"]'))
  expect(project).not.toBe(null)
  expect(issues.map(({ kind, message }) => [kind, message])).toEqual([['ignored', 'web.user'], ['ignored', 'web.networks'], ['ignored', 'web.deploy']])
})

test('no variable of the caller is ever put in', () => {
  const { project, issues } = read(one('environment: { TOKEN: "${GITHUB_TOKEN}", HOME2: "$HOME" }'))
  expect(project?.services[0]?.env).toEqual({ TOKEN: '', HOME2: '' })
  expect(issues).toMatchObject([{ kind: 'ignored', message: expect.stringContaining('GITHUB_TOKEN, HOME') }])
})

test('services that wait for each other, for themselves or for nobody cannot be run', () => {
  expect(read('services: { a: { image: x, depends_on: [b] }, b: { image: x, depends_on: [a] } }')).toMatchObject({ project: null, issues: [{ kind: 'invalid', message: 'The services "a", "b" wait for each other' }] })
  expect(read('services: { a: { image: x, depends_on: [a] } }').project).toBe(null)
  expect(read('services: { a: { image: x, depends_on: [c] } }')).toMatchObject({ project: null, issues: [{ message: 'The service "a" depends on "c", which is not run' }] })
})

test('two services that use one port are told, because here they share a loopback', () => {
  expect(read('services: { a: { image: x, ports: ["1:80"] }, b: { image: x, expose: [80] } }').issues).toMatchObject([{ kind: 'ports', message: expect.stringContaining('"a" and "b" both use port 80') }])
})

test('a mount of a file in a directory above the compose file stays within the example', () => {
  expect(read(one('volumes: ["../data:/x"]'), 'deploy').project?.services[0]?.mounts).toEqual([{ kind: 'bind', source: 'data', target: '/x', readonly: false }])
  expect(read(one('volumes: ["../../data:/x"]'), 'deploy').project).toBe(null)
})

test.each([['git@example.org:a/b', 'refused'], ['user@host:p', 'refused'], ['https://example.org/a', 'refused'], ['b.git', 'refused'], ['a@b', null], ['a@b/c:d', null]])('A58 a build from %s is fetched by no engine', (context, kind) => {
  expect(kinds(`services:\n  web:\n    build: ${JSON.stringify(context)}\n`)).toEqual(kind === null ? [] : [kind])
})

test('A08 a context of 60,000 @ is judged at once', () => {
  const started = cpuNow()
  expect(kinds(`services:\n  web:\n    build: "${'@'.repeat(60_000)}"\n`)).toEqual([])
  expect(cpuNow() - started).toBeLessThan(500)
})

test('durations are read as the format has them', () => {
  expect(['1s', '1m30s', '500ms', '1.5s', 's', '', '-1s', 5, null].map((each) => duration(each))).toEqual([1000, 90_000, 500, 1500, null, null, null, null, null])
})

test('every text gives a plan or what is wrong with it, and nothing throws', () => {
  const value = fc.letrec((tie) => ({ any: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('source', 'target', 'type', 'context', 'test', 'condition', 'x'), tie('any'), { maxKeys: 3 })) })).any
  const service = fc.dictionary(fc.constantFrom('image', 'build', 'command', 'entrypoint', 'environment', 'depends_on', 'healthcheck', 'volumes', 'ports', 'expose', 'working_dir', 'tmpfs', 'profiles', 'privileged', 'pid'), value, { maxKeys: 6 })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c-d'), service, { maxKeys: 3 }), (services) => {
      const { project, issues } = read(JSON.stringify({ services }))
      expect(project !== null || issues.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
  fc.assert(fc.property(fc.string(), (text) => void read(text)), { numRuns: 200 })
})

test('A56 whatever file is accepted, every container has every hardening flag and nothing of the deny list', () => {
  const word = fc.constantFrom('x', '--privileged', '-v/:/host', '--network=host', 'a b', '$(id)', '/var/run/docker.sock')
  const service = fc.record({
    image: fc.constantFrom('nginx', '--privileged', 'a@sha256:b'),
    command: fc.array(word, { maxLength: 3 }),
    environment: fc.dictionary(word, word, { maxKeys: 2 }),
    volumes: fc.array(fc.constantFrom('data:/x', './a:/y', '/:/h', 'v,readonly:/z', './a,type=bind,source=/:/w'), { maxLength: 2 }),
    working_dir: fc.constantFrom('/app', '--privileged', '/a b'),
    network_mode: fc.constantFrom('none', 'bridge', 'host'),
  })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', '--privileged'), service, { minKeys: 1, maxKeys: 2 }), (services) => {
      const { project } = read(JSON.stringify({ services }))
      if (project === null) return
      const planned = planCompose(project, PLAN, null, { images: new Map(), binds: new Map([['a', '/s/binds/0']]), scratchAbs: '/s', run: 'r', readySeconds: 1, stopSeconds: 1 })
      for (const each of planned.services) {
        const args = containerArgs({ ...each.request, image: each.image, command: [...(each.entrypoint ?? ['/e']), ...(each.command ?? [])], workdir: each.workdir ?? '/', signal: new AbortController().signal }, { engine: 'docker', run: 'r', owner: 'o', user: { uid: 1, gid: 1 }, openFiles: 1, cidfile: '/c', cgroupParent: null, joins: 'hortus-holder' })
        const flags = args.slice(0, args.indexOf(each.image.ref))
        for (const flag of HARDENING) expect(flags).toContain(flag)
        expect(flags).toContain('--network=container:hortus-holder')
        expect(flags.filter((flag) => /^(?:--privileged|--cap-add|--device|--pid=|--ipc=|--uts|--userns|--volume|-v|--publish|-p)/.test(flag))).toEqual([])
        for (const mount of flags.filter((flag) => flag.startsWith('--mount='))) expect(mount).toMatch(/^--mount="?type=bind,"?source=\/s\/(?:binds|volumes)\//)
      }
    }),
    { numRuns: 500 },
  )
})

const PLAN: RunPlan = {
  request: { command: ['x'], workdir: '/', mounts: [], env: {}, network: 'none', gpus: 'none', limits: { timeoutMs: 1000, graceMs: 1, memoryBytes: 1, cpus: null, pids: 1, shmBytes: 1 }, labels: {}, log: 'l', logBytes: 1 },
  params: {},
  warnings: [],
}
