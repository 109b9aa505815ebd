import { expect, test } from 'vitest'
import { nearestPath } from './nearest-path.ts'

const files = ['datasets/cifar10/v1/metadata.yaml', 'datasets/cifar10/v2/metadata.yaml', 'runs/run-2025-12-23-001/config.yaml', 'README.md']

test.each([
  ['datsets/cifar10/v1', 'datasets/cifar10/v1'],
  ['datasets/cifar-10/v1', 'datasets/cifar10/v1'],
  ['datasets/cifar10/v1/metdata.yaml', 'datasets/cifar10/v1/metadata.yaml'],
  ['datsets/cifar10/nothing-like-it', 'datasets/cifar10'],
  ['datasets/imagenet', null],
  ['something/else', null],
  ['', null],
])('%j is a slip of %j', (path, meant) => {
  expect(nearestPath(path, files)).toBe(meant)
})
