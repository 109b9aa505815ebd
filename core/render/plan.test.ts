import { expect, test } from 'vitest'
import { renderPlan } from './plan.ts'

const scope = { mode: 'all', reason: 'All examples of the garden.', base: null } as const
const shown = (left: readonly { example: string; reason: string }[]) => renderPlan({ scope, cells: [], shards: [], longest: 0, left: left.map((each) => ({ ...each, path: `examples/${each.example}` })) }, { color: false, width: 80 })

test('what a plan leaves out is named with its reason', () => {
  expect(shown([{ example: 'old', reason: 'is archived' }, { example: 'x', reason: 'has no preset "smoke"' }, { example: 'older', reason: 'is archived' }])).toContain('left out: old, older (is archived)\nleft out: x (has no preset "smoke")\n')
})

test('its minutes are explained', () => {
  const cell = { id: 'a:smoke', example: 'a', path: 'examples/a', preset: 'smoke', labels: ['x'], minutes: 17, expected: null, base: null, gpu: false }
  const text = renderPlan({ scope, cells: [cell], shards: [], left: [], longest: 17 }, { color: false, width: 200 })
  expect(text).toContain('`plan.minutes` of the configuration for the build, and the `timeout_seconds` of the preset')
})

test('how long cells took stands beside their limit, where a record says it', () => {
  const cell = { id: 'a:smoke', example: 'a', path: 'examples/a', preset: 'smoke', labels: ['x'], minutes: 17, expected: 2.25, base: null, gpu: false }
  const text = renderPlan({ scope, cells: [cell, { ...cell, id: 'b:smoke', expected: null }], shards: [{ name: 'a', cells: [cell], labels: ['x'], minutes: 17, expected: 4.25 }], left: [], longest: 17 }, { color: false, width: 200 })
  expect(text).toContain('a:smoke  x       2.3 min  17 min')
  expect(text).toContain('b:smoke  x                17 min')
  expect(text).toContain('2 cells in 1 job, the longest about 4.3 min\n')
})

test('of many that are left out only the number is told', () => {
  expect(shown(Array.from({ length: 300 }, (_, n) => ({ example: `e${n}`, reason: 'is archived' })))).toContain('left out: 300 examples (is archived)\n')
})
