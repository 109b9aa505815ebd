import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { baselineKey } from './baseline-key.ts'

test.each([
  ['examples/vision/resnet/example.yaml', 'The preset "train" leads to gone.sh, which is not there in examples/vision/resnet.', 'The preset "train" leads to gone.sh, which is not there in {directory}.'],
  ['examples/vision/resnet/example.yaml', 'examples/vision/resnet/example.yaml cannot be read: line 7.', '{path} cannot be read: line #.'],
  ['examples/vision/resnet/example.yaml', 'The Dockerfile Dockerfile of vision/resnet leaves.', 'The Dockerfile Dockerfile of {id} leaves.'],
  ['datasets/cifar10/v1/metadata.yaml', 'cifar10/v1 and cifar10:v1 in datasets/cifar10/v1/x', '{id} and {id:} in {directory}/x'],
  ['examples/vision/resnet/example.yaml', 'vision/resnet50 is another, and so is my-vision/resnet', 'vision/resnet# is another, and so is my-vision/resnet'],
  ['examples/a/example.yaml', 'The preset is a list.', 'The preset is a list.'],
  ['README.md', 'README.md is not there', '{path} is not there'],
])('%s: %s', (path, message, key) => {
  expect(baselineKey(path, message)).toBe(key)
})

test('an old key, with the path in it and its numbers gone, becomes the key of the message it was made of', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9_-]{2,8}$/)
  fc.assert(fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), fc.array(word, { maxLength: 4 }), (parts, words) => {
    const path = `${parts.join('/')}/example.yaml`
    const message = [...words, path, parts.join('/'), parts.slice(1).join('/'), '17'].join(' ')
    expect(baselineKey(path, message.replaceAll(/\d+/g, '#'))).toBe(baselineKey(path, message))
  }))
})

test('any path and any message give a key', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (path, message) => {
    const key = baselineKey(path, message)
    expect(typeof key).toBe('string')
  }))
})

test('the same mistake under another path has the same key', () => {
  const said = (directory: string): string => baselineKey(`${directory}/example.yaml`, `${directory}/example.yaml: the preset "a" is not there in ${directory}.`)
  expect(said('examples/vision/resnet')).toBe(said('examples/perception/classification/resnet50'))
})
