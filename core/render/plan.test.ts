import { expect, test } from 'vitest'
import { renderPlan } from './plan.ts'

const scope = { mode: 'all', reason: 'All examples of the garden.', base: null } as const
const shown = (left: readonly { example: string; reason: string }[]) => renderPlan({ scope, cells: [], shards: [], left }, { color: false, width: 80 })

test('what a plan leaves out is named with its reason', () => {
  expect(shown([{ example: 'old', path: '', reason: 'is archived' }, { example: 'x', path: '', reason: 'has no preset "smoke"' }, { example: 'older', path: '', reason: 'is archived' }])).toContain('left out: old, older (is archived)\nleft out: x (has no preset "smoke")\n')
})

test('of many that are left out only the number is told', () => {
  expect(shown(Array.from({ length: 300 }, (_, n) => ({ example: `e${n}`, path: '', reason: 'is archived' })))).toContain('left out: 300 examples (is archived)\n')
})
