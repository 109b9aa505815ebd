import { expect, test } from 'vitest'
import type { CheckShown } from '../site-data.ts'
import { sampleGarden } from '../testing/sample-site.ts'
import { greenSince } from './green-since.ts'

const health = sampleGarden().examples.find(({ example }) => example.id === 'vision/resnet')!.health!
/** Newest first, a day apart. */
const checks = (...states: readonly string[]): readonly CheckShown[] => states.map((each, at) => ({ at: `2026-11-${String(23 - at).padStart(2, '0')}T04:00:00.000Z`, commit: null, trigger: 'schedule', states: each, reason: null, ms: null }))

test('it is green since the first check after the last one that failed', () => {
  expect(greenSince({ health, checks: checks('pppppn', 'pppppn', 'ppppfn', 'pppppn'), olderChecks: false })).toEqual({ day: '2026-11-22', atLeast: false })
})

test('what could not be tried breaks nothing and proves nothing', () => {
  expect(greenSince({ health, checks: checks('pppppn', 'ppmnnn', 'pppppn', 'ppmnnn', 'pfnnnn'), olderChecks: false })).toEqual({ day: '2026-11-21', atLeast: false })
})

test('a failure above the rung that its tier asks for is none of it', () => {
  expect(greenSince({ health: { ...health, required: 'contracted' }, checks: checks('ppfnnn', 'ppfnnn'), olderChecks: false })?.day).toBe('2026-11-22')
})

test('of a history that goes on before what is known, it is at least so long', () => {
  expect(greenSince({ health, checks: checks('pppppn', 'pppppn'), olderChecks: true })).toEqual({ day: '2026-11-22', atLeast: true })
  expect(greenSince({ health, checks: checks('pppppn', 'ppppfn'), olderChecks: true })).toEqual({ day: '2026-11-23', atLeast: false })
})

test('what is not green has no such day', () => {
  expect(greenSince({ health: { ...health, health: 'yellow' }, checks: checks('pppppn'), olderChecks: false })).toBeNull()
  expect(greenSince({ health: null, checks: [], olderChecks: false })).toBeNull()
})
