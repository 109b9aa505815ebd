import { expect, test } from 'vitest'
import { sampleExample } from '../record/testing/sample-example.ts'
import type { EngineCall } from './captured.ts'
import { ownBuild } from './own-build.ts'
import { buildCall, runCall, sampleContract } from './testing/sample-contract.ts'

const example = { ...sampleExample(), build: { kind: 'docker', dockerfile: 'Dockerfile', args: { BASE: 'x' } } } as const
const of = (calls: readonly EngineCall[], build: readonly EngineCall[] = [buildCall('tiny')], more = {}) => ownBuild({ ...example, ...more }, sampleContract('train', calls), build.length === 0 ? [] : [sampleContract('build', build)])

test('the image of the build script is made with the Dockerfile and the arguments of that script', () => {
  expect(of([runCall('tiny')], [buildCall('tiny:latest', { dockerfile: { root: 'example', path: 'docker/gpu.Dockerfile' }, args: { CUDA: '12' } })])).toEqual({ kind: 'own', build: { kind: 'docker', dockerfile: 'docker/gpu.Dockerfile', args: { BASE: 'x', CUDA: '12' } } })
})

test('a tag of what was built is what was built', () => {
  expect(of([runCall('cvlization/tiny')], [buildCall('tiny'), { kind: 'tag', client: 'docker', from: 'tiny', to: 'cvlization/tiny:latest' }])).toMatchObject({ kind: 'own' })
})

test('what nobody builds is foreign, whatever its name', () => {
  expect(of([runCall('python:3.11-slim')])).toEqual({ kind: 'foreign', image: 'python:3.11-slim' })
  expect(of([runCall('tiny:old')])).toEqual({ kind: 'foreign', image: 'tiny:old' })
})

test('where no build was seen, the descriptor\'s Dockerfile makes the image that has the name of the example', () => {
  expect(of([runCall('tiny')], [])).toMatchObject({ kind: 'own', build: { dockerfile: 'Dockerfile' } })
  expect(of([runCall('other')], [], { image: 'other' })).toMatchObject({ kind: 'own' })
  expect(of([runCall('other')], [])).toMatchObject({ kind: 'foreign' })
  expect(of([runCall('tiny')], [], { build: { kind: 'none' } })).toMatchObject({ kind: 'foreign' })
})

test.each([
  [{ context: { root: 'repository', path: '.' } }, 'the root of the repository'],
  [{ context: { root: 'example', path: '../other' } }, 'builds its image from'],
  [{ dockerfile: { root: 'temporary', path: 'tmp.X/Dockerfile' } }, 'not in the directory of the example'],
  [{ target: 'runtime' }, 'the stage runtime'],
] as const)('what Hortus cannot build is said: %j', (more, words) => {
  expect(of([runCall('tiny')], [buildCall('tiny', more)])).toMatchObject({ kind: 'cannot', reason: expect.stringContaining(words) })
})

test('a context that is told by the repository is the example all the same', () => {
  expect(of([runCall('tiny')], [buildCall('tiny', { context: { root: 'repository', path: 'examples/vision/tiny' }, dockerfile: { root: 'repository', path: 'examples/vision/tiny/Dockerfile' } })])).toMatchObject({ kind: 'own', build: { dockerfile: 'Dockerfile' } })
})

test('two images are one too many', () => {
  expect(of([runCall('tiny'), runCall('big')], [buildCall('tiny'), buildCall('big')])).toMatchObject({ kind: 'cannot', reason: expect.stringContaining('2 images') })
})
