import { expect, test } from 'vitest'
import { namesWorkspace } from './names-workspace.ts'

test.each([
  'datasets/cifar10/v1/metadata.yaml',
  'datasets/cifar10/v0/metadata.yml',
  'datasets/cifar10/v1/train/1.png',
  'datasets/cifar10/v1/CHECKSUMS.txt',
  'models/resnet50/v2/model.pt',
  'models/resnet50/v2/card.md',
  'runs/run-2026-01-01-001/logs.txt',
  'runs/run-2026-13-45-001/logs.txt',
  'runs/run-foo/config.yaml',
  'tfc/TFC-0001.md',
  'docs/TFC/tfc_0004_datasets.md',
])('%s is the sign of a workspace', (path) => expect(namesWorkspace(['README.md', path])).toBe(true))

test.each([
  'datasets/prepare_x.py',
  'datasets/loader/v2/__init__.py',
  'datasets/loader/v2/test/test_loader.py',
  'models/resnet.py',
  'models/resnet/v1/net.py',
  'models/resnet/v1/model.py',
  'runs/2026-01-01/12-00-00/.hydra/config.yaml',
  'runs/run-baseline/train.sh',
  'tfc/__init__.py',
  'tfc/README.md',
  'docs/tfc.md',
  'src/datasets/a/v1/metadata.yaml',
])('%s is none: a garden may keep it', (path) => expect(namesWorkspace(['README.md', path])).toBe(false))

const LAYOUT = ['datasets', 'runs', 'models', 'tools', 'experiments', 'tfc'].map((name) => `${name}/.gitkeep`)

test('the six directories of the README are a workspace before anything is in them; five of them are not', () => {
  expect(namesWorkspace(LAYOUT)).toBe(true)
  for (const left of LAYOUT) expect(namesWorkspace(LAYOUT.filter((path) => path !== left))).toBe(false)
})
