import { expect, test } from 'vitest'
import { FINDINGS } from '../core/rules/finding.ts'
import { explain, explainAll, isFamily } from './explain.ts'

const next = (word: string): string => {
  const explained = explain(word, null)
  return explained.ok ? 'explained' : explained.problem.next
}

test('a code is explained whatever its case, with its source and its place in the docs', () => {
  expect(explain('tfc0001.directory_missing', null)).toMatchObject({
    ok: true,
    value: { code: 'TFC0001.DIRECTORY_MISSING', level: 'error', configured: null, source: expect.stringContaining('TFC-0001'), docs: 'docs/findings/tfc0001.md#tfc0001directory_missing', url: expect.stringMatching(/^https:.*#tfc0001directory_missing$/) },
  })
})

test('the level of the configuration is told, and what TFC demands is not lowered by it', () => {
  const levels = { 'GARDEN.UNKNOWN_KEY': 'off', 'TFC0001.DIRECTORY_MISSING': 'notice' } as const
  expect(explain('GARDEN.UNKNOWN_KEY', levels)).toMatchObject({ value: { level: 'notice', configured: 'off' } })
  expect(explain('TFC0001.DIRECTORY_MISSING', levels)).toMatchObject({ value: { level: 'error', configured: 'error' } })
})

test.each([
  ['GARDEN.PRESET_UNRESOLVD', 'Did you mean GARDEN.PRESET_UNRESOLVED? `hortus explain` lists all codes.'],
  ['PRESET_UNRESOLVED', 'Did you mean GARDEN.PRESET_UNRESOLVED? `hortus explain` lists all codes.'],
  ['preset_unresolvd', 'Did you mean GARDEN.PRESET_UNRESOLVED? `hortus explain` lists all codes.'],
  ['nothing of that kind at all', '`hortus explain` lists all codes.'],
  ['__proto__', '`hortus explain` lists all codes.'],
])('%s is no code, and the answer helps', (word, answer) => {
  expect(next(word)).toBe(answer)
})

test('all codes are listed once, by family', () => {
  expect(explainAll().flatMap(({ codes }) => codes.map(({ code }) => code)).toSorted()).toEqual(Object.keys(FINDINGS).toSorted())
  expect(explainAll('BASELINE').map(({ family }) => family)).toEqual(['BASELINE'])
  expect([isFamily('garden'), isFamily('GARDE')]).toEqual([true, false])
})
