import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateFindingsDocs } from './generate-findings-docs.ts'

test('no page stands in docs/findings/ whose family is gone', () => {
  expect(readdirSync('docs/findings').map((name) => `docs/findings/${name}`).toSorted()).toEqual(Object.keys(generateFindingsDocs()).toSorted())
})

test('a page shows all that the table knows of a code', () => {
  const pages = generateFindingsDocs({ 'TFC0004.ODD': { level: 'warning', title: 'Odd | even', means: 'It means this.', fix: 'Do that.', source: 'TFC-0004 section 9', example: 'hash: 12' } })
  expect(pages['docs/findings/tfc0004.md']).toContain('## TFC0004.ODD\n\n**Odd | even** (warning)\n\nIt means this.\n\n```\nhash: 12\n```\n\nWhat to do: Do that.\n\nSource: TFC-0004 section 9\n')
  expect(pages['docs/findings/README.md']).toContain('| [`TFC0004.ODD`](tfc0004.md#tfc0004odd) | warning | Odd \\| even |')
})
