import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

const KEYS = ['name', 'tags', 'presets', 'resources', 'verification', 'stability']

test.each([['preset', 'presets'], ['reources', 'resources'], ['Stabilty', 'stability'], ['tgas', 'tags'], ['verfication', 'verification']])('%s is a slip of %s', (word, meant) => {
  expect(didYouMean(word, KEYS)).toBe(meant)
})

test.each([['license'], ['x'], ['paper'], [''], ['presets']])('%j is a slip of none', (word) => {
  expect(didYouMean(word, KEYS)).toBeNull()
})

test('any word gives one of the words or nothing, in time', () => {
  fc.assert(fc.property(fc.string({ maxLength: 5000 }), (word) => {
    const meant = didYouMean(word, KEYS)
    expect(meant === null || KEYS.includes(meant)).toBe(true)
  }))
})
