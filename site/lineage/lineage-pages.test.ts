import { expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import { lineagePages } from './lineage-pages.ts'

const page = (garden: GardenData = sampleGarden()): string => [...lineagePages(sampleSite({ gardens: [garden] }), garden)].map(({ make }) => make() as string).join('')

test('a dataset, its run and its model are links in a picture, in the order of reading, and rows of a table', () => {
  const made = page()
  const links = [...made.matchAll(/<a href="([^"]+)"><title>([^<]+)/g)].map(([, href, said]) => `${href} ${said}`)
  expect(links).toEqual([
    'workspace/datasets/digits/v1/index.html dataset digits:v1',
    'workspace/datasets/digits-clean/v1/index.html dataset digits-clean:v1',
    'workspace/runs/run-2026-03-01-001/index.html run run-2026-03-01-001, completed',
    'workspace/models/mlp/v1/index.html model mlp:v1, production',
  ])
  expect(made).toMatch(/<tr><th scope="row"><a href="workspace\/datasets\/digits\/v1\/index.html">digits:v1<\/a><\/th>[^\n]*run-2026-03-01-001[^\n]*mlp:v1/)
})

test('without a workspace the page says that there is nothing', () => {
  expect(page(sampleGarden({ workspace: null }))).toContain('keeps no workspace')
})
