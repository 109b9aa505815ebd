import { expect, test } from 'vitest'
import { readmeWords } from './readme-words.ts'

test('the words of a README are searched, those that say nothing are not', () => {
  expect(readmeWords(['# ResNet\n\nTrain the network on CIFAR and see `torchrun` 8 times; 0x1f2e, c0ffee. Über-Bilder.', null])).toEqual(['bilder c0ffee cifar network resnet times torchrun train über', ''])
})

test('a large garden keeps the words that tell an example from the others', () => {
  const shared = 'docker container image gpu training dataset '
  const made = readmeWords(Array.from({ length: 20 }, (_, at) => `${shared} special${String.fromCodePoint(97 + at)} ${at % 2 === 0 ? 'even' : 'odd'}`), 400)
  expect(made.every((words, at) => words.includes(`special${String.fromCodePoint(97 + at)}`))).toBe(true)
  expect(made.join(' ')).not.toContain('docker')
})

test('all of them together stay within the budget, however long a README is', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `word${at}x`).join(' ')
  expect(readmeWords([long, 'short text', null], 2000).join('').length).toBeLessThanOrEqual(2000)
})

test('the order of the words in a text changes nothing', () => {
  expect(readmeWords(['beta alpha gamma'])).toEqual(readmeWords(['gamma beta alpha']))
})
