import { expect, test } from 'vitest'
import type { Preset } from '../garden/example.ts'
import { sampleExample, samplePreset } from '../record/testing/sample-example.ts'
import { planRun, type PlanOptions, type RunPlan } from './plan-run.ts'

const options: PlanOptions = {
  engine: 'docker',
  smoke: { preset: 'smoke', timeout_seconds: 30, probe_seconds: 60, memory_gb: 4, cpus: null, pids: 512, shm_gb: 1, log_mb: 8, cache: 'isolated', untrusted: false },
  params: {},
  profile: null,
  gpus: 0,
  timeoutSeconds: 30,
  run: 'r1',
  gardenAbs: '/g',
  scratchAbs: '/s',
  homeAbs: '/home/me',
  searchPath: '/usr/bin',
}

function plan(preset: Partial<Preset> = {}, more: Partial<PlanOptions> = {}, example = {}): RunPlan {
  const planned = planRun({ ...sampleExample(), ...example }, { ...samplePreset(), ...preset }, { ...options, ...more })
  if (!planned.ok) throw new Error(planned.problem.code)
  return planned.value
}

function refusal(preset: Partial<Preset>, more: Partial<PlanOptions> = {}): string | null {
  const planned = planRun(sampleExample(), { ...samplePreset(), ...preset }, { ...options, ...more })
  return planned.ok ? null : planned.problem.code
}

test('params become words: a value, true alone, false not at all', () => {
  expect(plan({ params: { steps: 3, name: 'a b', quick: true, slow: false } }).request.command).toEqual(['python3', 'run.py', '--steps', '3', '--name', 'a b', '--quick'])
})

test('a parameter of the command line wins over the profile, the profile over the preset', () => {
  const example = { profiles: { tiny: { params: { a: 2, b: 2 }, env: { X: 'profile' }, gpus: null } } }
  const made = plan({ params: { a: 1, b: 1, c: 1 }, env: { X: 'preset', Y: 'preset' } }, { profile: 'tiny', params: { a: 3 } }, example)
  expect(made.params).toEqual({ a: 3, b: 2, c: 1 })
  expect(made.request.env).toMatchObject({ X: 'profile', Y: 'preset' })
})

test('a container has its fixed places and nothing of the caller', () => {
  const { request } = plan()
  expect(request.env).toEqual({
    LANG: 'C.UTF-8',
    HOME: '/tmp',
    PYTHONUNBUFFERED: '1',
    HF_HOME: '/cache/huggingface',
    TORCH_HOME: '/cache/torch',
    HORTUS_CACHE: '/cache',
    HORTUS_METRICS: '/hortus/metrics.jsonl',
    HORTUS_EVENTS: '/hortus/events.jsonl',
    HORTUS_OUTPUTS: '/hortus/outputs',
    HORTUS_EXAMPLE: 'vision/tiny',
    HORTUS_PRESET: 'smoke',
  })
  expect(request.mounts).toEqual([
    { sourceAbs: '/s/workspace', target: '/workspace', writable: true },
    { sourceAbs: '/s/report', target: '/hortus', writable: true },
    { sourceAbs: '/g/data/container_cache', target: '/cache', writable: true },
  ])
})

test('a process has the same places below its scratch directory, and PATH', () => {
  const { request } = plan({}, { engine: 'process' })
  expect(request).toMatchObject({ workdir: '/s/workspace', mounts: [{ sourceAbs: '/g/data/container_cache', target: '/g/data/container_cache', writable: true }], env: { PATH: '/usr/bin', CUDA_VISIBLE_DEVICES: '', HOME: '/s/home', HORTUS_METRICS: '/s/report/metrics.jsonl', HORTUS_CACHE: '/g/data/container_cache' } })
})

test('A60 there is a network only when the preset declares it', () => {
  expect(plan().request.network).toBe('none')
  expect(plan({ network: true }).request.network).toBe('bridge')
})

test('GPUs are asked for only when they are needed and there', () => {
  const need = { need: { ...sampleExample().need, gpus: 1 } }
  expect(plan({}, { gpus: 1 }).request.gpus).toBe('none')
  expect(plan({}, { gpus: 0 }, need).request.gpus).toBe('none')
  expect(plan({}, { gpus: 1 }, need).request.gpus).toBe('all')
  expect(plan({}, { gpus: 1, profile: 'cpu' }, need).request.gpus).toBe('none')
  expect(plan({}, { gpus: 1, profile: 'gpu' }).request.gpus).toBe('all')
})

test('the limits come from the configuration, the time from the preset when it says one', () => {
  expect(plan().request.limits).toEqual({ timeoutMs: 30_000, graceMs: 10_000, memoryBytes: 4 * 1024 ** 3, cpus: null, pids: 512, shmBytes: 1024 ** 3 })
  expect(plan({ timeoutSeconds: 5 }).request.limits.timeoutMs).toBe(5000)
})

test('the host cache is the user\'s own, with a warning, and refused for code nobody trusts', () => {
  const host = { smoke: { ...options.smoke, cache: 'host' as const } }
  const made = plan({}, host)
  expect(made.request.mounts.at(-1)).toEqual({ sourceAbs: '/home/me/.cache', target: '/cache', writable: true })
  expect(made.warnings.join()).toContain('cache of the user')
  expect(refusal({}, { smoke: { ...host.smoke, untrusted: true } })).toBe('RUN.CACHE_REFUSED')
})

test('a volume is a named volume, which the process engine has not', () => {
  const volume = { smoke: { ...options.smoke, cache: 'volume' as const } }
  expect(plan({}, volume).request.mounts.at(-1)).toEqual({ sourceAbs: 'hortus-cache', target: '/cache', writable: true, volume: true })
  expect(refusal({}, { ...volume, engine: 'process' })).toBe('RUN.CACHE_REFUSED')
})

test.each(['LD_PRELOAD', 'NVIDIA_VISIBLE_DEVICES', 'DOCKER_HOST', 'HORTUS_METRICS', 'A=B', '', 'a b'])('A57 an example may not set %j', (name) => {
  expect(refusal({ env: { [name]: 'x' } })).toBe('RUN.ENV')
})

test('what cannot be an argument is refused before anything runs', () => {
  expect(refusal({ params: { '-x': 1 } })).toBe('RUN.PARAM_NAME')
  expect(refusal({ params: { x: 'a\0b' } })).toBe('RUN.PARAM_VALUE')
  expect(refusal({ action: { kind: 'command', argv: ['a\0b'] } })).toBe('RUN.COMMAND')
  expect(refusal({ action: { kind: 'command', argv: [] } })).toBe('RUN.COMMAND')
  expect(refusal({}, { profile: '__proto__' })).toBe('RUN.PROFILE_UNKNOWN')
})

test('a script needs its contract captured first', () => {
  expect(refusal({ action: { kind: 'script', script: 'train.sh', args: [] } })).toBe('RUN.NEEDS_CONTRACT')
})
