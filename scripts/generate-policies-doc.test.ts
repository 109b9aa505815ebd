import { expect, test } from 'vitest'
import { ALWAYS_ON, LEFT_TO_THE_CONTRACT, LEFT_TO_THE_RECORDS, POLICIES } from '../core/rules/policies/policy-table.ts'
import { configSchema } from '../core/schema/generated/config.schema.ts'
import { generatePoliciesDoc } from './generate-policies-doc.ts'

test('every one of the 37 written rules has a code, or is said to be left to the contract or the records', () => {
  const rules = [...Object.values(POLICIES), ...ALWAYS_ON, ...LEFT_TO_THE_CONTRACT, ...LEFT_TO_THE_RECORDS].map(({ rule }) => rule)
  expect([...new Set(rules)].sort((a, b) => a - b)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1))
})

test('the page has a section for every policy, with each of its parameters', () => {
  const page = generatePoliciesDoc()['docs/policies.md'] ?? ''
  const schemas = configSchema.properties?.['validate']?.properties?.['policies']?.properties ?? {}
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(POLICIES).sort())
  for (const [code, { properties }] of Object.entries(schemas)) {
    const section = page.slice(page.indexOf(`\n## ${code}\n`)).split('\n## ')[1] ?? ''
    for (const key of Object.keys(properties ?? {})) expect(section).toContain(`| \`${key}\` |`)
  }
})
