import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import type { BuildCall, CapturedMount, CapturedPath, RunCall } from '../captured.ts'
import { parseCall } from './parse-call.ts'
import { PLACES, printBuild, printRun, raw } from './testing/print-call.ts'

const part = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/)
const inside = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const path: fc.Arbitrary<CapturedPath> = fc.oneof(
  fc.record({ root: fc.constantFrom('example' as const, 'cache' as const, 'work' as const), path: fc.oneof(fc.constant('.'), inside) }),
  inside.map((each) => ({ root: 'elsewhere' as const, path: `/mnt/${each}` })),
  // Not what is an example or a cache itself.
  inside.map((each) => ({ root: 'repository' as const, path: `lib/${each}` })),
  inside.map((each) => ({ root: 'home' as const, path: each })),
)
const target = inside.map((each) => `/${each}`)
const mount: fc.Arbitrary<CapturedMount> = fc.oneof(
  fc.record({ kind: fc.constant('bind' as const), source: path, target: target.map((each) => `${each},"x"`), readonly: fc.boolean() }),
  fc.record({ kind: fc.constant('volume' as const), name: fc.option(part), target, readonly: fc.boolean() }),
)
// No word that a secret's shape or a place could be read from: those are rewritten on purpose.
const word = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('/', '|'))
const name = fc.stringMatching(/^[A-Z][A-Z0-9]{0,6}$/).filter((each) => each !== 'KEY' && !each.includes('PASS') && !each.includes('AUTH') && !each.includes('TOKEN') && !each.includes('SECRET'))
const env = fc.dictionary(name, fc.option(word), { maxKeys: 4 })

const run: fc.Arbitrary<RunCall> = fc
  .record({ env, mounts: fc.array(mount, { maxLength: 3 }), tmpfs: fc.array(target, { maxLength: 1 }), command: fc.array(word, { maxLength: 4 }) })
  .chain((parts) =>
    fc.record({
      client: fc.constant('docker' as const),
      image: inside.map((each) => `${each}:tag`),
      command: fc.constant(parts.command),
      entrypoint: fc.option(word),
      workdir: fc.option(target),
      mounts: fc.constant([...parts.mounts, ...parts.tmpfs.map((each) => ({ kind: 'tmpfs' as const, target: each }))]),
      env: fc.constant(Object.keys(parts.env).sort()),
      envValues: fc.constant(Object.fromEntries(Object.entries(parts.env).filter((pair): pair is [string, string] => pair[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1)))),
      gpus: fc.option(fc.constantFrom('all', '2', 'device=0', 'device=0,1')),
      user: fc.option(fc.constantFrom('1000:1000', 'root')),
      network: fc.option(fc.constantFrom('host', 'none')),
      ports: fc.array(fc.record({ host: fc.option(fc.constantFrom('8000', '127.0.0.1:80', '[::1]:443')), container: fc.integer({ min: 1, max: 65_535 }), protocol: fc.constantFrom('tcp' as const, 'udp' as const) }), { maxLength: 2 }),
      ipc: fc.option(fc.constant('host')),
      shmSize: fc.option(fc.constant('16g')),
      name: fc.option(part),
      detached: fc.boolean(),
      interactive: fc.boolean(),
      privileged: fc.boolean(),
      other: fc.subarray(['--rm', '--memory=8g', '--cap-add=SYS_ADMIN', '--env-file=.env']),
    }),
  )

const build: fc.Arbitrary<BuildCall> = fc.record({
  client: fc.constant('docker' as const),
  tags: fc.array(part, { maxLength: 2 }),
  dockerfile: path,
  context: path,
  args: fc.dictionary(name, word, { maxKeys: 3 }).map((args) => Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)))),
  target: fc.option(part),
  platform: fc.option(fc.constant('linux/amd64')),
  other: fc.subarray(['--no-cache', '--pull', '--cache-from=type=gha']),
})

test('a run that is written out is read as the same run', () => {
  fc.assert(fc.property(run, (call) => void expect(parseCall(raw(printRun(call)), PLACES)).toEqual({ kind: 'run', ...call })), { numRuns: 500 })
})

test('a build that is written out is read as the same build', () => {
  fc.assert(fc.property(build, (call) => void expect(parseCall(raw(printBuild(call)), PLACES)).toEqual({ kind: 'build', ...call })), { numRuns: 500 })
})

const hostile = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('run', 'build', 'compose', '-', '--', '-it', '--mount', '--mount=', '-v', '-v:', '::', '-e', '-e=', '--env=__proto__=1', '-p', '--gpus', '"', '"device=', '--gpus="', 'type=bind,src=,dst=', '-f', 'container', 'constructor', '--constructor', '--__proto__=1', '-é', '\0'))

test('A56 any words of any client give an answer, and never throw', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 12 }), fc.constantFrom('docker', 'podman', 'docker-compose', '__proto__', ''), fc.string(), (words, client, cwd) => {
      const call = parseCall(raw(words, { client, cwd }), PLACES)
      expect(['build', 'run', 'pull', 'push', 'tag', 'compose', 'query', 'unknown']).toContain(call.kind)
      expect(JSON.parse(JSON.stringify(call))).toEqual(call)
    }),
    { numRuns: 3000 },
  )
})

test('A08 a million characters in one word, and ten thousand words, cost no time', () => {
  const started = cpuNow()
  for (const words of [['run', 'a'.repeat(1_000_000)], Array.from({ length: 10_000 }, () => '-e'), ['run', '--mount', `${'"'.repeat(30_000)}`, 'i'], ['run', '-v', ':'.repeat(30_000), 'i'], ['run', `-${'i'.repeat(30_000)}`, 'x'], ['run', 'i', '/r'.repeat(15_000)]]) parseCall(raw(words), PLACES)
  expect(cpuNow() - started).toBeLessThan(1000)
})
