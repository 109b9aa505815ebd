import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunRequest } from '../world.ts'
import { containerArgs, HARDENING, type ContainerOptions } from './container-args.ts'

const options: ContainerOptions = { engine: 'docker', run: 'run-1', owner: 'owner', user: { uid: 65532, gid: 65532 }, openFiles: 65_536, cidfile: '/tmp/cid', cgroupParent: '/hortus-run-1' }
const image = { ref: 'hortus/x:smoke', id: `sha256:${'a'.repeat(64)}`, digest: null }

/** Anything an example's file could bring this far, and more. */
const hostile = fc.oneof(fc.string(), fc.constantFrom('--privileged', '-v', '/:/host', ',readonly=false,source=/', '"', '\n--privileged', '--network=host', '/var/run/docker.sock'))
const requests: fc.Arbitrary<RunRequest> = fc.record({
  image: fc.constant(image),
  command: fc.array(hostile, { minLength: 1 }),
  workdir: hostile,
  mounts: fc.array(fc.record({ sourceAbs: hostile, target: hostile, writable: fc.boolean(), volume: fc.boolean() })),
  env: fc.dictionary(fc.oneof(hostile, fc.constantFrom('LD_PRELOAD', 'ld_audit', 'NVIDIA_VISIBLE_DEVICES', 'DOCKER_HOST', 'PATH')), hostile),
  network: fc.constantFrom('none', 'bridge'),
  gpus: fc.constantFrom('none', 'all'),
  limits: fc.record({ timeoutMs: fc.nat(), graceMs: fc.nat(), memoryBytes: fc.option(fc.nat()), cpus: fc.option(fc.nat()), pids: fc.nat(), shmBytes: fc.nat() }),
  labels: fc.dictionary(hostile, hostile),
  log: fc.constant('log'),
  logBytes: fc.constant(1),
  signal: fc.constant(new AbortController().signal),
})

test('A56 every request gives every hardening flag, and none of the forbidden ones', () => {
  fc.assert(
    fc.property(requests, fc.constantFrom<'docker' | 'podman'>('docker', 'podman'), (request, engine) => {
      const args = containerArgs(request, { ...options, engine })
      const flags = args.slice(1, args.indexOf(image.id))
      for (const flag of HARDENING) expect(flags).toContain(flag)
      for (const prefix of ['--user=65532:', '--pids-limit=', '--shm-size=', '--cidfile=', '--label=hortus.run=', '--entrypoint=', '--ulimit=nofile=', '--env=LD_PRELOAD=', '--env=LD_AUDIT=']) {
        expect(flags.some((flag) => flag.startsWith(prefix))).toBe(true)
      }
      expect(flags.filter((flag) => flag.startsWith('--network='))).toEqual([`--network=${request.network}`])
      expect(flags.filter((flag) => /^--(gpus|device)=/.test(flag)).length).toBe(request.gpus === 'all' ? 1 : 0)
      // Every flag is one word of ours: what a request brings stands behind a `=` of ours, never as a word of its own.
      for (const flag of flags) expect(flag).toMatch(/^--[a-z-]+(=|$)/)
      expect(flags.filter((flag) => FORBIDDEN.test(flag))).toEqual([])
    }),
  )
})

/** security 3.6, never. */
const FORBIDDEN = /^--(privileged|pid|ipc|uts|cap-add|volume|volumes-from|env-file|publish|add-host|group-add|sysctl|runtime|userns)(=|$)|^--(pids-limit|memory)=(0|-\d+)$|^--security-opt=(?!no-new-privileges$)|^--env=(LD_|NVIDIA_|DOCKER_|CONTAINER_)\w*=./i

test('A56 a mount is one option, whatever is in its path', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const mounts = containerArgs(request, options).filter((arg) => arg.startsWith('--mount='))
      expect(mounts.map((mount) => readCsv(mount.slice('--mount='.length)))).toEqual(
        request.mounts.map((mount) => [`type=${mount.volume === true ? 'volume' : 'bind'}`, `source=${mount.sourceAbs}`, `target=${mount.target}`, ...(mount.writable ? [] : ['readonly'])]),
      )
    }),
  )
})

test('A57 a request cannot set what steers the loader or the GPU hook', () => {
  const args = containerArgs({ ...plain(), env: { HORTUS_RUN: 'another', LD_PRELOAD: '/x.so', LD_LIBRARY_PATH: '/x', NVIDIA_VISIBLE_DEVICES: 'all', 'A=B': 'c', '': 'x', GOOD: '1' } }, options)
  expect(args.filter((arg) => arg.startsWith('--env='))).toEqual(['--env=HORTUS_RUN=another', '--env=GOOD=1', '--env=LD_PRELOAD=', '--env=LD_AUDIT=', '--env=NVIDIA_VISIBLE_DEVICES=', '--env=NVIDIA_DRIVER_CAPABILITIES=', '--env=HORTUS_RUN=run-1'])
})

test('what a script runs without an entrypoint of its own keeps the image\'s, and its place', () => {
  const args = containerArgs({ ...plain(), command: ['train.py', '--fast'], keepsEntrypoint: true, workdir: '' }, options)
  expect(args.filter((arg) => /^--(entrypoint|workdir)/.test(arg))).toEqual([])
  expect(args.slice(args.indexOf(image.id))).toEqual([image.id, 'train.py', '--fast'])
})

test('A60 there is no network unless the request has one', () => {
  expect(containerArgs(plain(), options)).toContain('--network=none')
})

test('A63 the image is named by its id', () => {
  const args = containerArgs(plain(), options)
  expect(args.slice(args.indexOf(image.id))).toEqual([image.id, '-c', 'true'])
})

test('the whole command line of a plain run', () => {
  expect(containerArgs(plain(), options)).toMatchInlineSnapshot(`
    [
      "run",
      "--cidfile=/tmp/cid",
      "--name=hortus-run-1",
      "--label=hortus.run=run-1",
      "--label=hortus.owner=owner",
      "--label=hortus.limit=30000",
      "--pull=never",
      "--cap-drop=ALL",
      "--security-opt=no-new-privileges",
      "--read-only",
      "--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777",
      "--ulimit=core=0",
      "--init",
      "--no-healthcheck",
      "--log-driver=none",
      "--stop-timeout=10",
      "--interactive=false",
      "--tty=false",
      "--ulimit=nofile=65536:65536",
      "--user=65532:65532",
      "--network=none",
      "--pids-limit=512",
      "--shm-size=64",
      "--memory=1024",
      "--memory-swap=1024",
      "--cpus=2",
      "--cgroup-parent=/hortus-run-1",
      "--mount=type=bind,source=/s,target=/workspace",
      "--env=A=1",
      "--env=LD_PRELOAD=",
      "--env=LD_AUDIT=",
      "--env=NVIDIA_VISIBLE_DEVICES=",
      "--env=NVIDIA_DRIVER_CAPABILITIES=",
      "--env=HORTUS_RUN=run-1",
      "--label=hortus.example=x",
      "--workdir=/workspace",
      "--entrypoint=/bin/sh",
      "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "-c",
      "true",
    ]
  `)
})

function plain(): RunRequest {
  return {
    image,
    command: ['/bin/sh', '-c', 'true'],
    workdir: '/workspace',
    mounts: [{ sourceAbs: '/s', target: '/workspace', writable: true }],
    env: { A: '1' },
    network: 'none',
    gpus: 'none',
    limits: { timeoutMs: 30_000, graceMs: 10_000, memoryBytes: 1024, cpus: 2, pids: 512, shmBytes: 64 },
    labels: { 'hortus.example': 'x' },
    log: 'log',
    logBytes: 1,
    signal: new AbortController().signal,
  }
}

/** One CSV record as the engine reads it. */
function readCsv(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
}
