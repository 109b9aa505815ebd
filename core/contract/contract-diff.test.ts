import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CapturedMount, RunCall } from './captured.ts'
import { diffContracts } from './contract-diff.ts'
import { buildCall, EXAMPLE_MOUNT, runCall, sampleContract } from './testing/sample-contract.ts'

const of = (run: Partial<RunCall>) => [sampleContract('train', [buildCall('tiny'), runCall('tiny', run)])]
const changes = (was: Partial<RunCall>, is: Partial<RunCall>) => diffContracts(of(was), of(is)).flatMap((each) => each.changes.map(({ kind, danger, before, after }) => `${danger} ${kind}: ${before} | ${after}`))
const cache: CapturedMount = { kind: 'bind', source: { root: 'cache', path: 'huggingface' }, target: '/root/.cache/huggingface', readonly: false }

test('what was not asked before is told, the worst first', () => {
  expect(changes({ gpus: null }, { gpus: 'all', privileged: true, mounts: [EXAMPLE_MOUNT, cache, { kind: 'bind', source: { root: 'elsewhere', path: '/var/run/docker.sock' }, target: '/var/run/docker.sock', readonly: false }], command: ['python', 'train.py', '--fast'] })).toEqual([
    'high power: null | --privileged',
    'high mount: null | /var/run/docker.sock → /var/run/docker.sock (rw)',
    'medium mount: null | ~/.cache/huggingface → /root/.cache/huggingface (rw)',
    'medium gpus: null | all',
    'low command: python train.py | python train.py --fast',
  ])
})

test('a mount that may be written now is a change of its mode', () => {
  expect(changes({ mounts: [{ ...cache, readonly: true }] }, { mounts: [cache] })).toEqual(['medium mode: ~/.cache/huggingface → /root/.cache/huggingface (ro) | ~/.cache/huggingface → /root/.cache/huggingface (rw)'])
})

test.each([
  [{ network: 'host' }, 'high power: null | --network=host'],
  [{ ipc: 'host' }, 'high power: null | --ipc=host'],
  [{ other: ['--pid=host'] }, 'high power: null | --pid=host'],
  [{ other: ['--cap-add=SYS_ADMIN'] }, 'high power: null | --cap-add=SYS_ADMIN'],
  [{ ports: [{ host: '8080', container: 80, protocol: 'tcp' }] }, 'medium port: null | 8080:80/tcp'],
  [{ env: ['HF_TOKEN'] }, 'medium env: null | HF_TOKEN'],
  [{ env: ['PYTHONPATH'] }, 'low env: null | PYTHONPATH'],
  [{ user: '0:0' }, 'low user: null | 0:0'],
] as const)('%j', (run, told) => {
  expect(changes({}, run)).toEqual([told])
})

test('the image, the build, a second container', () => {
  const was = [sampleContract('train', [buildCall('tiny'), runCall('tiny')])]
  const is = [sampleContract('train', [buildCall('small', { args: { CUDA: '12' } }), runCall('small'), runCall('small', { command: ['x'] })])]
  expect(diffContracts(was, is)[0]?.changes.map(({ kind, before, after }) => [kind, before, after])).toEqual(expect.arrayContaining([
    ['image', 'tiny', 'small'],
    ['build', null, 'small by {example}/Dockerfile from {example} CUDA=12'],
    ['build', 'tiny by {example}/Dockerfile from {example}', null],
    ['containers', '1', '2'],
  ]))
})

test('a preset that is new tells what a reviewer must know of it; one that is gone is told', () => {
  const [added] = diffContracts([], of({ gpus: 'all', mounts: [EXAMPLE_MOUNT, cache] }))
  expect(added).toMatchObject({ state: 'added', changes: [{ kind: 'mount' }, { kind: 'gpus' }] })
  expect(diffContracts(of({}), [])).toEqual([{ example: 'vision/tiny', preset: 'train', state: 'removed', changes: [] }])
})

test('nothing differs from itself, and every change is told from both sides', () => {
  const run = fc.record({ privileged: fc.boolean(), gpus: fc.option(fc.constantFrom('all', 'device=0')), command: fc.array(fc.string(), { maxLength: 3 }), other: fc.array(fc.constantFrom('--pid=host', '--cap-add=X', '--init')), mounts: fc.array(fc.constantFrom(cache, { ...cache, readonly: true }, EXAMPLE_MOUNT)) })
  fc.assert(fc.property(run, run, (a, b) => {
    expect(diffContracts(of(a), of(a))).toEqual([])
    expect(diffContracts(of(a), of(b)).length).toBe(diffContracts(of(b), of(a)).length)
  }))
})
