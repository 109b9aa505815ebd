import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeWorkspace } from './discover.ts'
import { makeListing, type Listed } from './listing.ts'
import { namesWorkspace } from './names-workspace.ts'

const listed = (path: string): Listed => ({ path, kind: 'file', size: 1, executable: false, tracked: true, blob: null, lfs: false, pointer: null, pointerOnDisk: false, brokenPointer: false })

test('names alone say the same as the whole listing: a repository with a workspace is never passed over', () => {
  const part = fc.constantFrom('datasets', 'models', 'runs', 'tfc', 'docs', 'TFC', 'v1', 'v12', 'v', 'v1x', 'run-', 'run-2026-01-01-001', 'run', 'cifar', 'f.txt')
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const signs = { seen: 0 }
  fc.assert(
    fc.property(path, (each) => {
      const names = namesWorkspace([each])
      signs.seen += names ? 1 : 0
      expect(names).toBe(looksLikeWorkspace(makeListing([listed(each)], true)))
    }),
    { numRuns: 2000 },
  )
  expect(signs.seen).toBeGreaterThan(50)
})
