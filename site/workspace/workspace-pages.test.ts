import { expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import { workspacePages } from './workspace-pages.ts'

const build = (garden: GardenData = sampleGarden()): Readonly<Record<string, string>> => Object.fromEntries([...workspacePages(sampleSite({ gardens: [garden] }), garden)].map(({ path, make }) => [path, make() as string]))

test('every dataset, run and model has a page at an address of its kind, name and version', () => {
  expect(Object.keys(build()).sort()).toEqual([
    'workspace.html',
    'workspace/datasets/digits-clean/index.html',
    'workspace/datasets/digits-clean/v1/index.html',
    'workspace/datasets/digits/index.html',
    'workspace/datasets/digits/v1/index.html',
    'workspace/datasets/index.html',
    'workspace/models/index.html',
    'workspace/models/mlp/index.html',
    'workspace/models/mlp/v1/index.html',
    'workspace/runs/index.html',
    'workspace/runs/run-2026-03-01-001/index.html',
  ])
})

test('a repository without a workspace has no page of one', () => {
  expect(build(sampleGarden({ workspace: null }))).toEqual({})
})
