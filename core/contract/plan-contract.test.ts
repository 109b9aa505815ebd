import { expect, test } from 'vitest'
import type { Preset } from '../garden/example.ts'
import { sampleExample, samplePreset } from '../record/testing/sample-example.ts'
import type { CapturedMount, RunCall } from './captured.ts'
import { planRun, type PlanOptions, type RunPlan } from './plan-run.ts'
import { EXAMPLE_MOUNT, runCall, sampleContract } from './testing/sample-contract.ts'

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
const script: Partial<Preset> = { action: { kind: 'script', script: 'train.sh', args: [] } }

function planned(calls: readonly Partial<RunCall>[], more: Partial<PlanOptions> = {}, preset: Partial<Preset> = {}) {
  const contract = sampleContract('train', calls.map((call) => runCall('tiny', call)))
  return planRun(sampleExample(), { ...samplePreset(), ...script, ...preset }, { ...options, contract, ...more })
}

function plan(call: Partial<RunCall>, more: Partial<PlanOptions> = {}, preset: Partial<Preset> = {}): RunPlan {
  const made = planned([call], more, preset)
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}

function refusal(call: Partial<RunCall>, more: Partial<PlanOptions> = {}): string | null {
  const made = planned([call], more)
  return made.ok ? null : `${made.problem.code}: ${made.problem.message}`
}

const bind = (root: 'repository' | 'example' | 'home' | 'cache' | 'work' | 'temporary' | 'elsewhere', path: string, target: string, readonly = false): CapturedMount => ({ kind: 'bind', source: { root, path }, target, readonly })

test('the usual script becomes a run of Hortus: copies of the example and the repository, the cache of the cache mode, outputs in the scratch directory', () => {
  const { request, prepare } = plan({
    mounts: [EXAMPLE_MOUNT, bind('repository', '.', '/cvlization_repo', true), bind('cache', 'huggingface', '/root/.cache/huggingface'), bind('work', '.', '/mnt/cvl/workspace')],
    envValues: { PYTHONPATH: '/cvlization_repo' },
    shmSize: '16G',
    gpus: 'all',
  })
  expect(request.mounts).toEqual([
    { sourceAbs: '/s/report', target: '/hortus', writable: true },
    { sourceAbs: '/g/data/container_cache', target: '/cache', writable: true },
    { sourceAbs: '/s/home', target: '/root', writable: true },
    { sourceAbs: '/s/workspace', target: '/workspace', writable: true },
    { sourceAbs: '/s/repository', target: '/cvlization_repo', writable: false },
    { sourceAbs: '/g/data/container_cache/huggingface', target: '/root/.cache/huggingface', writable: true },
    { sourceAbs: '/s/report/outputs', target: '/mnt/cvl/workspace', writable: true },
  ])
  expect(request).toMatchObject({ command: ['python', 'train.py'], keepsEntrypoint: true, workdir: '/workspace', network: 'none', gpus: 'none', limits: { shmBytes: 1024 ** 3 } })
  expect(request.env).toMatchObject({ HOME: '/root', PYTHONPATH: '/cvlization_repo', HF_HOME: '/cache/huggingface' })
  expect(prepare).toEqual({ repository: ['.'], sources: ['home', 'workspace', 'repository', 'report/outputs'], inner: [{ point: 'home/.cache/huggingface', source: '' }], cache: ['huggingface'] })
})

test('GPUs are given when the script asks, the machine has some and the example does not say it needs none', () => {
  expect(plan({ gpus: 'all' }, { gpus: 1 }).request.gpus).toBe('all')
  expect(plan({ gpus: null }, { gpus: 1 }).request.gpus).toBe('none')
  expect(plan({ gpus: 'all' }, { gpus: 1, profile: 'cpu' })).toMatchObject({ request: { gpus: 'none' }, warnings: ['The script asks for GPUs, and the run had none.'] })
})

test('A60 the network is the preset\'s word, never the script\'s', () => {
  expect(plan({ network: 'host' }).request.network).toBe('none')
  expect(plan({ network: 'host' }).warnings).toContainEqual(expect.stringContaining('--network host'))
  expect(plan({}, {}, { network: true }).request.network).toBe('bridge')
  expect(plan({ network: 'none' }, {}, { network: true }).request.network).toBe('none')
})

test.each([
  [{ privileged: true }, 'RUN.CONTRACT_POWER', 'privileged'],
  [{ other: ['--pid=host'] }, 'RUN.CONTRACT_POWER', '--pid'],
  [{ other: ['--pid', 'host'] }, 'RUN.CONTRACT_POWER', '--pid'],
  [{ other: ['--device=/dev/kvm'] }, 'RUN.CONTRACT_POWER', '--device'],
  [{ detached: true }, 'RUN.CONTRACT_DETACHED', 'background'],
  [{ mounts: [bind('elsewhere', '/var/run/docker.sock', '/var/run/docker.sock')] }, 'RUN.CONTRACT_MOUNT', 'socket of an engine'],
  [{ mounts: [bind('home', '.ssh', '/root/.ssh', true)] }, 'RUN.CONTRACT_MOUNT', '~/.ssh'],
  [{ mounts: [bind('elsewhere', '/etc', '/host-etc')] }, 'RUN.CONTRACT_MOUNT', 'path of the host'],
  [{ mounts: [bind('example', '../../..', '/workspace')] }, 'RUN.CONTRACT_MOUNT', 'no path that can be followed'],
  [{ mounts: [bind('cache', '/etc', '/workspace')] }, 'RUN.CONTRACT_MOUNT', 'no path that can be followed'],
  [{ mounts: [bind('example', '.', '/')] }, 'RUN.CONTRACT_MOUNT', 'a run has its own'],
  [{ mounts: [bind('example', '.', '/workspace/../proc')] }, 'RUN.CONTRACT_MOUNT', 'no plain absolute path'],
  [{ mounts: [bind('example', '.', '/proc/self')] }, 'RUN.CONTRACT_MOUNT', 'a run has its own'],
  [{ entrypoint: '', command: [] }, 'RUN.COMMAND', 'empty'],
  [{ command: ['a\0b'] }, 'RUN.COMMAND', 'NUL'],
] as const)('A56 %j is refused', (call, code, words) => {
  expect(refusal(call)).toContain(code)
  expect(refusal(call)).toContain(words)
})

test('A56 a path of the host is refused wherever it hides, and the process engine runs no contract', () => {
  expect(refusal({ mounts: [EXAMPLE_MOUNT, bind('elsewhere', '/run/podman/podman.sock', '/x')] })).toContain('socket')
  expect(refusal({}, { engine: 'process' })).toContain('RUN.NEEDS_CONTRACT')
})

test('A57 what steers the loader or the GPU hook is left out, and said', () => {
  const { request, warnings } = plan({ envValues: { LD_PRELOAD: '/x.so', NVIDIA_VISIBLE_DEVICES: 'all', HORTUS_METRICS: '/x', GOOD: '1' }, env: ['GOOD', 'HF_TOKEN', 'LD_PRELOAD'] })
  expect(request.env).toMatchObject({ GOOD: '1', HORTUS_METRICS: '/hortus/metrics.jsonl' })
  expect(Object.keys(request.env)).not.toContain('LD_PRELOAD')
  expect(warnings).toEqual(['The script hands on HF_TOKEN, and the run did not get it.', 'The script sets LD_PRELOAD, NVIDIA_VISIBLE_DEVICES, HORTUS_METRICS, which no example may.'])
})

test('the user is the harness\'s, and what the script asks for beyond a run is said', () => {
  expect(plan({ user: '0:0', ipc: 'host', other: ['--cap-add=SYS_PTRACE'], shmSize: '8g' }).warnings).toEqual(['The script asks for --ipc host, --cap-add; the run had none of it.', 'The script asks for 8g of shared memory; the run had 1024 MiB (smoke.shm_gb).'])
})

test('an entrypoint of the script is the first word; without one the image has the word', () => {
  expect(plan({ entrypoint: 'bash', command: ['-c', 'true'] }).request).toMatchObject({ command: ['bash', '-c', 'true'] })
  expect(plan({ entrypoint: 'bash', command: [] }).request.keepsEntrypoint).toBe(undefined)
  expect(plan({ command: [], workdir: null }).request).toMatchObject({ command: [], keepsEntrypoint: true, workdir: '' })
})

test('paths of the host in words are where they were mounted', () => {
  const { request } = plan({ command: ['python', '{example}/train.py', 'f"{example}"', '{home}/x'], envValues: { CVL_INPUTS: '{work}/in', P: '{repository}' }, mounts: [EXAMPLE_MOUNT, bind('work', '.', '/mnt/w')] })
  expect(request.command).toEqual(['python', '/workspace/train.py', 'f"{example}"', '{home}/x'])
  expect(request.env).toMatchObject({ CVL_INPUTS: '/mnt/w/in', P: '{repository}' })
})

test('what was mounted at its own path has a place that a run can give', () => {
  const { request } = plan({ mounts: [bind('example', '.', '/hortus/repository/examples/vision/tiny/')], workdir: '/hortus/repository/examples/vision/tiny', command: ['ls', '{example}/x'] })
  expect(request).toMatchObject({ workdir: '/repository/examples/vision/tiny', command: ['ls', '/repository/examples/vision/tiny/x'] })
  expect(request.mounts.at(-1)).toEqual({ sourceAbs: '/s/workspace', target: '/repository/examples/vision/tiny', writable: true })
})

test('the clock and the users of the machine are left out and said; a path beside them is refused', () => {
  const { request, warnings } = plan({ mounts: [EXAMPLE_MOUNT, bind('elsewhere', '/etc/localtime', '/etc/localtime', true), bind('elsewhere', '/dev/shm', '/dev/shm')] })
  expect(request.mounts.map(({ target }) => target)).toEqual(['/hortus', '/cache', '/workspace'])
  expect(warnings).toEqual(['What the script mounts of this machine was left out: /etc/localtime, /dev/shm.'])
  expect(refusal({ mounts: [bind('elsewhere', '/etc/localtime', '/etc/localtime')] })).toContain('RUN.CONTRACT_MOUNT')
})

test('a command that holds a variable which the capture made up is refused', () => {
  const contract = (command: readonly string[]) => sampleContract('train', [runCall('tiny', { command })], { assumed: ['API_KEY is set', 'a GPU is there (nvidia-smi)'] })
  expect(planned([], { contract: contract(['login', '--key={API_KEY}']) })).toMatchObject({ problem: { code: 'RUN.CONTRACT_VARIABLE', message: expect.stringContaining('API_KEY') } })
  expect(planned([], { contract: contract(['login', '{OTHER}']) }).ok).toBe(true)
})

test('several containers are planned in the order of the script; params go to the last', () => {
  const made = planned([{ command: ['prepare'] }, { command: ['train'] }, { command: ['eval'] }], { params: { steps: 2 } })
  const value = made.ok ? made.value : null
  expect([...(value?.before ?? []).map((each) => each.request.command), value?.request.command]).toEqual([['prepare'], ['train'], ['eval', '--steps', '2']])
  expect(value?.params).toEqual({ steps: 2 })
  expect(value?.before?.map(({ request }) => request.mounts[0]?.sourceAbs)).toEqual(['/s/before-1/report', '/s/before-2/report'])
})

test('a mount inside of another is made in it before the engine does', () => {
  const { prepare } = plan({ mounts: [EXAMPLE_MOUNT, bind('example', 'outputs', '/workspace/out'), { kind: 'volume', name: 'v', target: '/data', readonly: false }, { kind: 'tmpfs', target: '/scratch' }] })
  expect(prepare?.inner).toEqual([{ point: 'workspace/out', source: 'workspace/outputs' }])
  expect(prepare?.sources).toEqual(['workspace', 'workspace/outputs', 'volume/2', 'tmpfs/3'])
})

test('in the mode `volume` each mounted part of the cache is a volume of its own', () => {
  const { request } = plan({ mounts: [bind('cache', 'huggingface/hub', '/hf')] }, { smoke: { ...options.smoke, cache: 'volume' } })
  expect(request.mounts).toContainEqual({ sourceAbs: 'hortus-cache-huggingface-hub', target: '/hf', writable: true, volume: true })
})
