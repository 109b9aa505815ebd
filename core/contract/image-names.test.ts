import { expect, test } from 'vitest'
import { kindOfName, leafOfImage, namespaceOf, sameName } from './image-names.ts'

test('two spellings of one image are one name', () => {
  expect(new Set(['foo', 'foo:latest', 'docker.io/foo', 'docker.io/library/foo:latest', 'localhost/foo'].map(sameName))).toEqual(new Set(['foo:latest']))
  expect(sameName('localhost:5000/foo')).toBe('localhost:5000/foo:latest')
})

test.each([
  ['python:3.11-slim', 'official'],
  ['docker.io/library/python:3.11', 'official'],
  ['pytorch/pytorch:2.9.1', 'namespaced'],
  ['nvcr.io/nvidia/pytorch:25.01-py3', 'registry'],
  ['localhost:5000/foo', 'registry'],
  ['foo@sha256:abc', 'registry'],
  [`sha256:${'a'.repeat(64)}`, 'registry'],
  ['animate_x', 'local'],
  ['animate_x:v2', 'local'],
] as const)('%s is %s', (image, kind) => {
  expect(kindOfName(image)).toBe(kind)
})

test('the parts of a name', () => {
  expect([namespaceOf('cvlization/foo:1'), namespaceOf('foo'), leafOfImage('cvlization/foo:1'), leafOfImage('localhost:5000/foo')]).toEqual(['cvlization', null, 'foo', 'foo'])
})
