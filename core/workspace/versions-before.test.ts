import { expect, test } from 'vitest'
import { makeListing, type Listed } from './listing.ts'
import { versionOf, versionsBefore } from './versions-before.ts'

const file = (path: string): Listed => ({ path, kind: 'file', size: 1, executable: false, tracked: true, blob: null, lfs: false, pointer: null, pointerOnDisk: false, brokenPointer: false })

test('what stayed and what went was there; what only came was not', () => {
  const listing = makeListing(['datasets/a/v1/x', 'datasets/a/v2/new', 'datasets/b/v1/moved', 'models/m/v1/model.pt', 'runs/run-1/config.yaml', 'docs/x'].map(file), true)
  const before = versionsBefore(listing, [
    { status: 'added', path: 'datasets/a/v2/new', from: null },
    { status: 'renamed', path: 'datasets/b/v1/moved', from: 'datasets/c/v1/moved' },
    { status: 'deleted', path: 'runs/run-0/config.yaml', from: 'runs/run-0/config.yaml' },
    { status: 'modified', path: 'docs/x', from: 'docs/x' },
  ])
  expect([...before].toSorted()).toEqual(['datasets/a/v1', 'datasets/c/v1', 'models/m/v1', 'runs/run-0', 'runs/run-1'])
})

test.each([
  ['datasets/a/v1/x/y', 'datasets/a/v1'],
  ['datasets/a/README.md', null],
  ['datasets/a/v1', null],
  ['runs/run-1/x', 'runs/run-1'],
  ['runs/README.md', null],
  ['other/datasets/a/v1/x', null],
])('%s lies in %s', (path, version) => expect(versionOf(path)).toBe(version))
