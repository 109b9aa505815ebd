import { expect, test } from 'vitest'
import { sampleExample, samplePreset } from '../record/testing/sample-example.ts'
import type { CapturedContract } from './captured.ts'
import { coherenceFindings, pathInRepository } from './coherence.ts'
import type { ExampleContracts } from './example-contracts.ts'
import { buildCall, EXAMPLE_MOUNT, runCall, sampleContract } from './testing/sample-contract.ts'

function example(contracts: readonly CapturedContract[], path = 'examples/vision/tiny'): ExampleContracts {
  const presets = ['build', 'train'].map((name, index) => ({ ...samplePreset(), name, action: { kind: 'script', script: `${name}.sh`, args: [] } as const, place: { path: `${path}/example.yaml`, line: 7 + index, column: 3 } }))
  return { example: { ...sampleExample(), path, descriptor: `${path}/example.yaml`, presets }, contracts }
}

const codes = (contracts: readonly CapturedContract[], others: readonly ExampleContracts[] = []) => coherenceFindings([example(contracts), ...others]).map(({ code, level }) => `${code} ${level}`)
const built = sampleContract('build', [buildCall('animate-x')])

test('a script that runs another name than build makes cannot work on a clean machine, and the finding stands at its preset', () => {
  expect(coherenceFindings([example([built, sampleContract('train', [runCall('animate_x')])])])).toMatchObject([
    { code: 'CONTRACT.IMAGE_NOT_BUILT', level: 'error', path: 'examples/vision/tiny/example.yaml', line: 8, message: 'train.sh runs the image animate_x, and what is built here is animate-x.' },
  ])
})

test('the same image with another tag was not built either', () => {
  expect(codes([built, sampleContract('train', [runCall('animate-x:v2')])])).toEqual(['CONTRACT.IMAGE_NOT_BUILT error'])
})

test.each([
  ['what build makes', 'animate-x:latest', []],
  ['an image of a public registry', 'python:3.11-slim', []],
  ['an image of a registry with a host', 'nvcr.io/nvidia/pytorch:25.01-py3', []],
  ['an image of someone else\'s namespace', 'vllm/vllm-openai:v0.6', []],
  ['what the script tags itself', 'other', [{ kind: 'tag', client: 'docker', from: 'animate-x', to: 'other' }]],
  ['what the script pulls itself', 'other', [{ kind: 'pull', client: 'docker', image: 'other' }]],
  ['what the script builds itself', 'other', [buildCall('other')]],
] as const)('%s is no finding', (_what, image, before) => {
  expect(codes([built, sampleContract('train', [...before, runCall(image)])])).toEqual([])
})

test('a name under the namespace of the own builds may have been published: a warning', () => {
  expect(codes([sampleContract('build', [buildCall('cvlization/a')]), sampleContract('train', [runCall('cvlization/b')])])).toEqual(['CONTRACT.IMAGE_NOT_BUILT warning'])
})

test('the image of a sibling that builds it is no finding, nor one of a sibling of that name whose build is not known', () => {
  const use = [built, sampleContract('train', [runCall('llama-cpp')])]
  expect(codes(use, [example([sampleContract('build', [buildCall('llama-cpp')])], 'examples/llm/x')])).toEqual([])
  expect(codes(use, [example([sampleContract('build', [], { state: 'none' })], 'examples/llm/llama_cpp')])).toEqual([])
})

test.each([
  ['the build was not seen to its end', [{ ...built, state: 'partial' as const }]],
  ['the build was not captured', []],
  ['a compose file builds', [built, sampleContract('up', [{ kind: 'compose', client: 'docker', action: 'up', files: [], services: [] }])]],
  ['a call was not understood', [built, sampleContract('x', [{ kind: 'unknown', client: 'docker', words: ['bake'], reason: 'unknown' }])]],
  ['an image is loaded from a file', [built, sampleContract('x', [{ kind: 'query', client: 'docker', words: ['load', '-i', 'x.tar'] }])]],
] as const)('nothing is certain when %s', (_what, contracts) => {
  expect(codes([...contracts, sampleContract('train', [runCall('animate_x')])])).toEqual([])
})

test('a mount that the command starts in and that is not there is an error; one that is only read, a warning; outputs are none', () => {
  const old = { kind: 'bind', source: { root: 'repository', path: 'examples/doc_ai/surya' }, target: '/workspace', readonly: false, there: false } as const
  const found = coherenceFindings([example([sampleContract('train', [runCall('python:3', { mounts: [old, { ...old, target: '/in', readonly: true }, { ...old, target: '/out' }, EXAMPLE_MOUNT] })])])])
  expect(found).toMatchObject([
    { code: 'CONTRACT.MOUNT_MISSING', level: 'error', message: 'train.sh mounts examples/doc_ai/surya at /workspace, and the repository has no examples/doc_ai/surya.' },
    { code: 'CONTRACT.MOUNT_MISSING', level: 'warning' },
  ])
})

test('what git ignores, what lies elsewhere and what nobody looked at is not called missing', () => {
  const of = (root: 'repository' | 'home' | 'cache', there?: boolean) => ({ kind: 'bind', source: { root, path: 'data' }, target: '/workspace', readonly: true, ...(there === undefined ? {} : { there }) }) as const
  const garden = [example([sampleContract('train', [runCall('python:3', { mounts: [of('repository', false), of('repository'), of('home', false), of('cache', false)] })])])]
  expect(coherenceFindings(garden, (path) => path === 'data')).toEqual([])
})

test('a Dockerfile that is not there, and tracked files that the script changes', () => {
  const contracts = [sampleContract('build', [buildCall('x', { dockerfile: { root: 'example', path: 'Dockerfile.gpu' }, missing: ['dockerfile'] })], { changed: [{ root: 'example', path: 'config.yaml' }] })]
  expect(coherenceFindings([example(contracts)])).toMatchObject([
    { code: 'CONTRACT.DOCKERFILE_MISSING', message: 'The Dockerfile examples/vision/tiny/Dockerfile.gpu that build.sh builds from is not there.' },
    { code: 'CONTRACT.WRITES_TRACKED', message: 'build.sh changes examples/vision/tiny/config.yaml.' },
  ])
})

test('paths from the root of the repository', () => {
  expect([pathInRepository({ root: 'example', path: '.' }, '.'), pathInRepository({ root: 'example', path: '.' }, 'a/b'), pathInRepository({ root: 'example', path: 'c' }, 'a/b'), pathInRepository({ root: 'repository', path: '.' }, 'a/b')]).toEqual(['.', 'a/b', 'a/b/c', '.'])
})
