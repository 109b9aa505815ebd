import { expect, test } from 'vitest'
import { areaOf, groupOf } from './areas.ts'

test.each([
  ['datasets/cifar10/v1/metadata.yaml', 'datasets/cifar10/v1'],
  ['datasets/cifar10/v1/train/a/b.png', 'datasets/cifar10/v1'],
  ['datasets/cifar10/v1', 'datasets/cifar10/v1'],
  ['datasets/cifar10', 'datasets/cifar10'],
  ['datasets/cifar10/README.md', 'datasets/cifar10'],
  ['datasets/README.md', null],
  ['models/resnet50/v1.2/card.md', 'models/resnet50/v1.2'],
  ['runs/run-2025-12-23-001/artifacts/x.pt', 'runs/run-2025-12-23-001'],
  ['runs/.gitkeep', null],
  ['datasets/odd.name/v1/a.txt', 'datasets/odd.name/v1'],
  ['datasets/cifar10/v1/', 'datasets/cifar10/v1'],
  ['datasets/cifar10/v1/train/extensionless', 'datasets/cifar10/v1'],
  ['runs', null],
  ['.', null],
  ['constructor/x', null],
  ['', null],
  ['configs/base.yaml', null],
])('%j lies in %j', (path, area) => {
  expect(areaOf(path)).toBe(area)
})

test('a finding of an example belongs to it, wherever its file lies', () => {
  expect(groupOf({ example: 'vision/resnet', path: 'datasets/cifar10/v1/metadata.yaml' })).toBe('vision/resnet')
})
