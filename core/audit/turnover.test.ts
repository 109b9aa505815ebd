import { expect, test } from 'vitest'
import { commitOn } from './testing/log.ts'
import { turnover, type TurnoverOptions } from './turnover.ts'

const OPTIONS: TurnoverOptions = { sinceMs: Date.parse('2026-01-01T00:00:00Z'), folder: 'examples', archiveFolder: null }
const D = 'example.yaml'

function paths(log: Parameters<typeof turnover>[0], options: Partial<TurnoverOptions> = {}): unknown {
  const { added, removed, archived, graduated } = turnover(log, { ...OPTIONS, ...options })
  return Object.fromEntries(Object.entries({ added, removed, archived, graduated }).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.map(({ path }) => path)]])))
}

test('what came and what went in the window is told with its commit', () => {
  const log = [commitOn('2026-03-01', `D examples/old/${D}`), commitOn('2026-02-01', `A examples/new/${D}`), commitOn('2025-12-31', `A examples/before/${D}`)]
  expect(paths(log)).toEqual({ added: ['examples/new'], removed: ['examples/old'] })
  expect(turnover(log, OPTIONS).removed[0]).toEqual({ path: 'examples/old', at: log[0]!.at, sha: log[0]!.sha })
})

test('what only moved neither came nor went, though its descriptor was edited on the way', () => {
  expect(paths([commitOn('2026-02-01', `R examples/a/${D} examples/b/a/${D}`)])).toEqual({})
  expect(paths([commitOn('2026-02-01', `D examples/a/${D}`, `A examples/b/c/${D}`, 'R examples/a/train.py examples/b/c/train.py')])).toEqual({})
  expect(paths([commitOn('2026-02-01', `D examples/a/${D}`, `A examples/b/a/${D}`)])).toEqual({})
})

test('what moved into the archive is archived, where it is now, and no more when it came back', () => {
  const archived = commitOn('2026-02-01', `R examples/a/${D} archived_examples/a/${D}`)
  expect(paths([commitOn('2026-02-10', `R archived_examples/a/${D} archived_examples/b/a/${D}`), archived])).toEqual({ archived: ['archived_examples/b/a'] })
  expect(paths([commitOn('2026-02-01', `R archived_examples/a/${D} examples/a/${D}`), archived])).toEqual({})
  // To another folder it merely moved.
  expect(paths([archived], { archiveFolder: 'attic' })).toEqual({})
})

test('what came and went again, or went and came back, did neither', () => {
  expect(paths([commitOn('2026-03-01', `D examples/a/${D}`), commitOn('2026-02-01', `A examples/a/${D}`)])).toEqual({})
  expect(paths([commitOn('2026-03-01', `A examples/a/${D}`), commitOn('2026-02-01', `D examples/a/${D}`)])).toEqual({})
})

test('what moved before it was removed is told where it stood last', () => {
  expect(paths([commitOn('2026-03-01', `D examples/b/${D}`), commitOn('2026-02-01', `R examples/a/${D} examples/b/${D}`)])).toEqual({ removed: ['examples/b'] })
})

test('outside of the folder nothing is of the garden, and an archived example that goes was gone before', () => {
  expect(paths([commitOn('2026-02-01', `A benchmarks/a/${D}`, `D archived_examples/b/${D}`)])).toEqual({})
  expect(paths([commitOn('2026-02-01', `A benchmarks/a/${D}`)], { folder: '.' })).toEqual({ added: ['benchmarks/a'] })
})

test('an example graduated with the commit that left only its pointer, else with the first change of its descriptor on that day', () => {
  const log = [commitOn('2026-03-02', `M examples/a/${D}`), commitOn('2026-03-01', `M examples/a/${D}`, 'D examples/a/train.py'), commitOn('2026-02-01', `M examples/a/${D}`)]
  const graduated = [{ path: 'examples/a', date: '2026-02-01' }]
  expect(turnover(log, { ...OPTIONS, graduated }).graduated).toEqual([{ path: 'examples/a', at: log[1]!.at, sha: log[1]!.sha }])
  expect(turnover([log[0]!, log[2]!], { ...OPTIONS, graduated }).graduated).toMatchObject([{ sha: log[2]!.sha }])
  expect(turnover([log[0]!], { ...OPTIONS, graduated: [{ path: 'examples/a', date: null }] }).graduated).toEqual([])
})

test('what came and was archived since did both, and what first appears in the archive neither', () => {
  expect(paths([commitOn('2026-03-01', `R examples/a/${D} archived_examples/a/${D}`), commitOn('2026-02-01', `A examples/a/${D}`)])).toEqual({ added: ['archived_examples/a'], archived: ['archived_examples/a'] })
  expect(paths([commitOn('2026-02-01', `A archived_examples/b/${D}`, `A examples/c/${D}`)])).toEqual({ added: ['examples/c'] })
})

test('what is archived where it lies was archived by the commit that also wrote the list of the archive', () => {
  const log = [commitOn('2026-03-01', `M examples/a/${D}`), commitOn('2026-02-01', `M examples/a/${D}`, 'A archived_examples/README.md')]
  expect(turnover(log, { ...OPTIONS, flagged: ['examples/a', 'examples/b'] }).archived).toEqual([{ path: 'examples/a', at: log[1]!.at, sha: log[1]!.sha }])
  expect(paths([log[0]!], { flagged: ['examples/a'] })).toEqual({})
  expect(paths([log[1]!])).toEqual({})
})
