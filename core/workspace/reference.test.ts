import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReference, writeReference } from './reference.ts'

test.each([['cifar10:v1', 'cifar10', 'v1', 'colon'], ['a-b-2:v120', 'a-b-2', 'v120', 'colon'], ['cifar10/v1', 'cifar10', 'v1', 'slash']])('%s is read', (text, name, version, form) => {
  expect(readReference(text)).toEqual({ name, version, form })
})

test.each(['', 'cifar10', 'cifar10:1', 'cifar10:v0', 'cifar10:v01', 'CIFAR10:v1', 'cifar_10:v1', 'a:b:v1', '-a:v1', 'a-:v1', 'a--b:v1', ' a:v1', 'a:v1\n', '../a/v1', `${'a'.repeat(300)}:v1`, `a:v${'1'.repeat(20)}`])('%j is no reference', (text) => {
  expect(readReference(text)).toBeNull()
})

test('what was written is read again; any other text gives null and never a throw', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), fc.integer({ min: 1, max: 99_999 }), (name, number) => {
    expect(readReference(writeReference({ name, version: `v${number}` }))).toEqual({ name, version: `v${number}`, form: 'colon' })
  }))
  fc.assert(fc.property(fc.string(), (text) => readReference(text) === null || /^[a-z0-9-]+[:/]v[1-9]\d*$/.test(text)))
})
