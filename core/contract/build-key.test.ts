import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildKey, cudaOf, type BuildInputs } from './build-key.ts'

const inputs: BuildInputs = {
  dockerfile: 'FROM a\nCOPY x /x\n',
  files: [{ path: 'x', sha256: 'a'.repeat(64), executable: false }, { path: 'y', sha256: 'b'.repeat(64), executable: true }],
  args: { A: '1', B: '2' },
  images: [{ ref: 'a', digest: null }],
  arch: 'x64',
}

test('the key is a SHA-256, and the same for the same inputs in any order', () => {
  expect(buildKey(inputs)).toMatch(/^[0-9a-f]{64}$/)
  expect(buildKey({ ...inputs, files: inputs.files.toReversed(), args: { B: '2', A: '1' } })).toBe(buildKey(inputs))
})

test.each<[string, Partial<BuildInputs>]>([
  ['a comment in the Dockerfile', { dockerfile: '# x\nFROM a\nCOPY x /x\n' }],
  ['one bit of a file', { files: [{ ...inputs.files[0]!, sha256: `${'a'.repeat(63)}b` }, inputs.files[1]!] }],
  ['the mode of a file', { files: [{ ...inputs.files[0]!, executable: true }, inputs.files[1]!] }],
  ['the name of a file', { files: [{ ...inputs.files[0]!, path: 'z' }, inputs.files[1]!] }],
  ['a file more', { files: [...inputs.files, { path: 'z', sha256: 'c'.repeat(64), executable: false }] }],
  ['a build argument', { args: { A: '1', B: '3' } }],
  ['the digest of the base image', { images: [{ ref: 'a', digest: 'sha256:1' }] }],
  ['the name of the base image', { images: [{ ref: 'b', digest: null }] }],
  ['the architecture', { arch: 'arm64' }],
])('%s changes the key', (_, change) => {
  expect(buildKey({ ...inputs, ...change })).not.toBe(buildKey(inputs))
})

test('no two lists of files are the same to the key', () => {
  const file = fc.record({ path: fc.constantFrom('a', 'b', 'a x', '__proto__', 'c'), sha256: fc.constantFrom('1', '2', '1 x'), executable: fc.boolean() })
  const files = fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 4 }).map((all) => all.filter(({ sha256 }) => !sha256.includes(' ')))
  const said = (all: BuildInputs['files']): string => JSON.stringify([...all].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256, executable }) => [path, sha256, executable]))
  fc.assert(fc.property(files, files, (a, b) => (buildKey({ ...inputs, files: a }) === buildKey({ ...inputs, files: b })) === (said(a) === said(b))))
})

test.each([
  ['pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime', '12.8'],
  ['nvidia/cuda:12.4.1-base-ubuntu22.04', '12.4.1'],
  ['ghcr.io/x/y:torch2.5-cu124', '124'],
  ['tensorflow/tensorflow:2.17.0-gpu', null],
  ['python:3.12@sha256:cuda12', null],
  ['document/curl:8.11', null],
])('the CUDA of %s is %s', (ref, expected) => {
  expect(cudaOf([ref])).toBe(expected)
})
