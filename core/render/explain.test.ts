import { expect, test } from 'vitest'
import { renderExplanation, renderFamilies } from './explain.ts'
import { columns } from './terminal-style.ts'

const odd = {
  code: 'TFC0004.HASH_MISMATCH',
  title: 'The hash in the metadata is not that of the content',
  level: 'error',
  configured: null,
  means: 'Somebody changed the content of a version, or the hash was never right, and whoever trained on it cannot know which.',
  fix: 'Compare with the version that was published. Write a new version when the content shall change.',
  source: 'TFC-0004 section 9, rule 30',
  example: 'hash:\n  value: e3b0c442',
  docs: 'docs/findings/tfc0004.md#tfc0004hash_mismatch',
  url: 'https://example.org/docs/findings/tfc0004.md#tfc0004hash_mismatch',
} as const

test('a finding explained, as a person reads it', () => {
  expect(renderExplanation(odd, { color: false, width: 80 })).toMatchInlineSnapshot(`
    "TFC0004.HASH_MISMATCH  error
    The hash in the metadata is not that of the content

    means   Somebody changed the content of a version, or the hash was never right,
            and whoever trained on it cannot know which.

            hash:
              value: e3b0c442

    to do   Compare with the version that was published. Write a new version when
            the content shall change.
    source  TFC-0004 section 9, rule 30
    docs    https://example.org/docs/findings/tfc0004.md#tfc0004hash_mismatch
    "
  `)
})

test('the level of the garden stands beside that of the table', () => {
  expect(renderExplanation({ ...odd, configured: 'warning' }, { color: false, width: 80 }).split('\n')[0]).toBe('TFC0004.HASH_MISMATCH  error, warning in this garden')
})

test('what is not looked for until it has a level says so', () => {
  expect(renderExplanation({ ...odd, level: 'off' }, { color: false, width: 80 }).split('\n')[0]).toBe('TFC0004.HASH_MISMATCH  off until `validate.levels` gives it a level')
  expect(renderExplanation({ ...odd, level: 'off', configured: 'error' }, { color: false, width: 80 }).split('\n')[0]).toBe('TFC0004.HASH_MISMATCH  off, error in this garden')
})

test('the list fits a narrow terminal', () => {
  const text = renderFamilies([{ family: 'TFC0004', title: 'Datasets', codes: [{ code: odd.code, level: 'error', title: odd.title }] }], { color: false, width: 60 })
  expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(60)
})
