import { expect, test } from 'vitest'
import { gardenImage } from './garden-image.ts'
import { holdsPlaceholder, namePlaceholders, placeholder } from './placeholder.ts'

const example = { image: null, path: 'examples/vision/digits', name: 'digits' }

test.each([
  ['docker run "${CVL_IMAGE}" x', { CVL_IMAGE: 'digits' }],
  ['docker run $CVL_IMAGE x', { CVL_IMAGE: 'digits' }],
  ['docker run "${CVL_IMAGE:?}" x', { CVL_IMAGE: 'digits' }],
  ['IMG="${CVL_IMAGE:-mine}"', {}],
  ['IMG="${CVL_IMAGE-mine}"; echo $CVL_IMAGE', {}],
  ['CVL_IMAGE=mine\ndocker run $CVL_IMAGE', {}],
  [': "${CVL_IMAGE:=mine}"; docker run "$CVL_IMAGE"', {}],
  ['docker run "$CVL_IMAGES"', {}],
  ['docker run mine', {}],
])('%s is given %j', (text, given) => {
  expect(gardenImage(text, example)).toEqual(given)
})

test('the image of the descriptor is the one that the runner would hand on', () => {
  expect(gardenImage('docker run $CVL_IMAGE', { ...example, image: 'team/digits:1' })).toEqual({ CVL_IMAGE: 'team/digits:1' })
})

test('a placeholder is known again wherever it stands, and looks like a path where a path is meant', () => {
  expect(namePlaceholders(`--t=${placeholder('HF_TOKEN')} ${placeholder('DATA_DIR')}/x`)).toBe('--t={HF_TOKEN} /{DATA_DIR}/x')
  expect(holdsPlaceholder(placeholder('A'))).toBe(true)
  expect(namePlaceholders('hortus-given-lower-x')).toBe('hortus-given-lower-x')
})
