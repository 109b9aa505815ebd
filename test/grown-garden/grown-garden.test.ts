import { expect, test } from 'vitest'
import { GROWN, GROWN_LINKS, grownGarden } from './grown-garden.ts'

test('the grown garden has a library of some 200 modules, a descriptor for each of its examples, and links that lead to its files', () => {
  const files = grownGarden()
  expect(Object.keys(files).filter((path) => path.startsWith('cvlization/') && path.endsWith('.py'))).toHaveLength(201)
  expect(Object.keys(files).filter((path) => path.endsWith('/example.yaml')).sort()).toEqual(Object.values(GROWN).map((id) => `examples/${id}/example.yaml`).sort())
  expect(Object.entries(GROWN_LINKS).map(([path, to]) => new URL(to, `file:///${path}`).pathname.slice(1)).filter((path) => files[path] === undefined)).toEqual([])
})
