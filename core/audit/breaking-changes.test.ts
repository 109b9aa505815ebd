import { expect, test } from 'vitest'
import { breakingChanges } from './breaking-changes.ts'
import { commitOn, exampleAt } from './testing/log.ts'

const OPTIONS = { sinceMs: Date.parse('2026-01-01T00:00:00Z'), bulkExamples: 5 }
const found = (log: Parameters<typeof breakingChanges>[1], examples = [exampleAt('a')]): unknown => breakingChanges(examples, log, OPTIONS).get('a')?.map(({ files }) => files.join(' '))

test('a commit that changes Dockerfile, requirements or build.sh counts once, with its files', () => {
  const log = [commitOn('2026-03-01', 'M examples/a/Dockerfile', 'M examples/a/requirements.txt', 'M examples/a/train.py'), commitOn('2026-02-01', 'M examples/a/build.sh'), commitOn('2026-01-15', 'M examples/a/train.py')]
  expect(found(log)).toEqual(['examples/a/Dockerfile examples/a/requirements.txt', 'examples/a/build.sh'])
})

test('what came before the window, the commit that brought the example, and one that moved it count for nothing', () => {
  const moved = commitOn('2026-03-01', ...['example.yaml', 'Dockerfile'].map((file) => `R old/${file} examples/a/${file}`))
  const born = commitOn('2026-02-01', 'A old/example.yaml', 'A old/Dockerfile')
  expect(found([moved, born, commitOn('2025-12-31', 'M examples/a/Dockerfile')])).toBeUndefined()
})

test('a sweep over more than five examples counts for none, one over five for each', () => {
  const examples = Array.from({ length: 6 }, (_, index) => exampleAt(index === 0 ? 'a' : `b${index}`))
  const sweep = (count: number) => [commitOn('2026-02-01', ...examples.slice(0, count).map(({ path }) => `M ${path}/Dockerfile`))]
  expect(breakingChanges(examples, sweep(6), OPTIONS).size).toBe(0)
  expect(breakingChanges(examples, sweep(5), OPTIONS).size).toBe(5)
})
