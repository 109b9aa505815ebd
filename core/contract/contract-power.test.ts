/** Whatever a contract holds, what reaches the engine is what every other run has: the contract is anybody's file. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleExample, samplePreset } from '../record/testing/sample-example.ts'
import type { CapturedMount, RunCall } from './captured.ts'
import { containerArgs, HARDENING } from './container-args.ts'
import { planRun, type PlanOptions } from './plan-run.ts'
import { runCall, sampleContract } from './testing/sample-contract.ts'

const hostile = fc.oneof(fc.string(), fc.constantFrom('--privileged', '-v', '/:/host', '/', '/etc', '..', '../..', 'a/../../..', '/var/run/docker.sock', ',source=/', '"', '{example}', '{home}/.ssh', '--network=host', '\0', '/workspace', '/workspace/x', '/root', '/tmp', '/proc/1', '/hortus'))
const flag = fc.oneof(fc.constantFrom('--pid=host', '--pid', 'host', '--cap-add=ALL', '--device=/dev/sda', '--security-opt=seccomp=unconfined', '--volumes-from=x', '--userns=host', '--uts=host', '--env-file=/etc/shadow', '--runtime=x', '--init'), hostile)
const root = fc.constantFrom('repository', 'example', 'home', 'cache', 'work', 'temporary', 'elsewhere')
const mount: fc.Arbitrary<CapturedMount> = fc.oneof(
  fc.record({ kind: fc.constant('bind' as const), source: fc.record({ root, path: hostile }), target: hostile, readonly: fc.boolean() }),
  fc.record({ kind: fc.constant('bind' as const), source: fc.record({ root: fc.constantFrom('repository', 'example', 'cache', 'work'), path: fc.constantFrom('.', 'a', 'a/b') }), target: fc.constantFrom('/workspace', '/repo', '/root/.cache', '/workspace/out'), readonly: fc.boolean() }),
  fc.record({ kind: fc.constant('volume' as const), name: fc.option(hostile), target: hostile, readonly: fc.boolean() }),
)
const nullable = fc.option(hostile)
const calls: fc.Arbitrary<Partial<RunCall>> = fc.record(
  { command: fc.array(hostile), entrypoint: nullable, workdir: nullable, mounts: fc.array(mount, { maxLength: 4 }), env: fc.array(hostile), envValues: fc.dictionary(fc.oneof(hostile, fc.constantFrom('LD_PRELOAD', 'NVIDIA_VISIBLE_DEVICES', 'DOCKER_HOST', 'HORTUS_METRICS', 'HOME', 'PATH')), hostile), gpus: nullable, user: nullable, network: nullable, ipc: nullable, shmSize: nullable, privileged: fc.constant(false), other: fc.array(flag, { maxLength: 2 }) },
  { requiredKeys: [] },
)
const image = { ref: 'x', id: `sha256:${'a'.repeat(64)}`, digest: null }
const options: PlanOptions = { engine: 'docker', smoke: { preset: 'smoke', timeout_seconds: 30, probe_seconds: 60, memory_gb: 4, cpus: null, pids: 512, shm_gb: 1, log_mb: 8, cache: 'isolated', untrusted: true }, params: {}, profile: null, gpus: 1, timeoutSeconds: 30, run: 'r1', gardenAbs: '/g', scratchAbs: '/s', homeAbs: '/home/me', searchPath: '/usr/bin' }

test('A56 A57 A60 no contract changes the hardening, mounts what is not a copy or the cache, or asks for the network', () => {
  let planned = 0
  fc.assert(
    fc.property(calls, (call) => {
      const made = planRun(sampleExample(), { ...samplePreset(), action: { kind: 'script', script: 's.sh', args: [] } }, { ...options, contract: sampleContract('s', [runCall('x', call)]) })
      if (!made.ok) return
      planned += 1
      const { request } = made.value
      const args = containerArgs({ ...request, image, signal: new AbortController().signal }, { engine: 'docker', run: 'r', owner: 'o', user: { uid: 65532, gid: 65532 }, openFiles: 1024, cidfile: '/tmp/c', cgroupParent: null })
      const flags = args.slice(1, args.indexOf(image.id))
      for (const hard of HARDENING) expect(flags).toContain(hard)
      for (const one of flags) expect(one).toMatch(/^--[a-z-]+(=|$)/)
      expect(flags.filter((one) => /^--(privileged|pid|ipc|uts|cap-add|volume|volumes-from|env-file|publish|device|runtime|userns)(=|$)|^--security-opt=(?!no-new-privileges$)|^--env=(LD_|NVIDIA_|DOCKER_|CONTAINER_)\w*=./i.test(one))).toEqual([])
      expect(flags.filter((one) => one.startsWith('--network=') || one.startsWith('--user='))).toEqual(expect.arrayContaining(['--network=none', '--user=65532:65532']))
      for (const { sourceAbs, target } of request.mounts) {
        expect(sourceAbs).toMatch(/^\/(s|g\/data\/container_cache)(\/|$)/)
        expect(sourceAbs.split('/')).not.toContain('..')
        expect(target).toMatch(/^\/(?!proc|sys|dev|$)/)
      }
      expect(new Set(request.mounts.map(({ target }) => target)).size).toBe(request.mounts.length)
      expect(request.limits.shmBytes).toBeLessThanOrEqual(1024 ** 3)
      expect(request.env['HORTUS_METRICS']).toBe('/hortus/metrics.jsonl')
    }),
    { numRuns: 2000 },
  )
  expect(planned).toBeGreaterThan(100)
})
