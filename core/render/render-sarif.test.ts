import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import { FINDINGS } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderSarif, SARIF_MAX_RESULTS } from './render-sarif.ts'

/** The schema of SARIF 2.1.0 as Microsoft's own package for tests ships it; it is draft-04, whose words that are used here mean the same in draft-07. */
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
const { $schema: _draft, id: _id, ...rest } = schema
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: (text: string) => URL.canParse(text), 'uri-reference': isReference, 'date-time': true } })
const valid = ajv.compile(rest)

/** RFC 3986: only these characters, and no colon in the first segment of a relative one. */
function isReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(text) && (/^[a-z][a-z0-9+.-]*:/i.test(text) || !(text.split('/')[0] ?? '').includes(':'))
}

const log = (findings: readonly Finding[], more: Partial<Parameters<typeof buildReport>[0]> = {}) => JSON.parse(renderSarif(buildReport({ ...emptyParts, verb: 'validate', ...more, findings })))
const expectValid = (value: unknown) => expect([valid(value), valid.errors]).toEqual([true, null])

test('the schema can say no', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: {}, results: [] }] })).toBe(false)
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }] }] })).toBe(false)
})

test('a report of everything is valid SARIF 2.1.0', async () => {
  const text = renderSarif(sampleReport())
  expectValid(JSON.parse(text))
  await expect(text).toMatchFileSnapshot('snapshots/report.sarif')
})

test('every code of the table makes a valid rule with title, help and link', () => {
  const codes = Object.keys(FINDINGS)
  const made = log(codes.map((code) => sampleFinding({ code })))
  expectValid(made)
  const { rules } = made.runs[0].tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(codes.toSorted())
  for (const rule of rules) expect(rule).toMatchObject({ name: expect.stringMatching(/^[A-Z][A-Za-z0-9]*$/), helpUri: expect.stringContaining('/docs/findings/'), help: { markdown: expect.stringContaining('**What to do:**') } })
  for (const result of made.runs[0].results) expect(rules[result.ruleIndex].id).toBe(result.ruleId)
})

test('what the baseline knows is suppressed, and told apart from what is new', () => {
  const [fresh, known] = log([sampleFinding(), sampleFinding({ line: 40, status: 'known' })], { baseline: { path: '.github/hortus-baseline.json', known: 1, new: 1, fixed: 0 } }).runs[0].results
  expect(fresh).toMatchObject({ baselineState: 'new' })
  expect(fresh.suppressions).toBeUndefined()
  expect(known).toMatchObject({ baselineState: 'unchanged', suppressions: [{ kind: 'external', status: 'accepted', justification: 'Frozen in the baseline .github/hortus-baseline.json.' }] })
})

test('a finding keeps its fingerprint when its line and the figures of its message move, and two of a kind have two', () => {
  const prints = (findings: readonly Finding[]): string[] => log(findings).runs[0].results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['hortusFinding/v1'])
  const [before] = prints([sampleFinding({ message: 'line 14 has 3 errors' })])
  expect(prints([sampleFinding({ line: 99, message: 'line 99 has 3 errors' })])).toEqual([before])
  expect(prints([sampleFinding({ path: 'examples/other/example.yaml' })])).not.toEqual([before])
  expect(new Set(prints([sampleFinding({ line: 1 }), sampleFinding({ line: 2 })])).size).toBe(2)
})

test('a problem is a notification of a run that did not succeed', () => {
  const made = log([], { problems: [{ code: 'ENGINE.GONE', message: 'It went away.', next: 'Start it.', path: 'a b.yml' }] })
  expectValid(made)
  expect(made.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'ENGINE.GONE' }, level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.yml' } } }] }] })
})

test('over the limit of GitHub the least important are left out, and that is said', () => {
  const many = Array.from({ length: SARIF_MAX_RESULTS + 5 }, (_, index) => sampleFinding({ line: index + 1, level: 'notice' }))
  const made = log([...many, sampleFinding({ line: 1, message: 'The one error.' })])
  expect(made.runs[0].results).toHaveLength(SARIF_MAX_RESULTS)
  expect(made.runs[0].results[0].level).toBe('error')
  expect(made.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(`6 results of ${SARIF_MAX_RESULTS + 6} were left out, the least important ones. GitHub shows the first 5000 of a run; \`--format report\` has all.`)
})

test('an example that failed without a finding, and a regression, are results too', () => {
  const made = log([], { verb: 'check', examples: [sampleExample('a', { outcome: 'failed', reason: 'It fell over.' })], comparisons: sampleReport().comparisons })
  expectValid(made)
  expect(made.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['EXAMPLE.FAILED', 'COMPARE.REGRESSION'])
})

test('A07, A50: whatever the texts are, the log is valid, links nothing, and moves no cursor', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(fc.property(text, text, (path, message) => {
    const output = renderSarif(buildReport({ ...emptyParts, findings: [sampleFinding({ path: `d/${path}`, message, fix: message, example: path })], problems: [{ code: 'A.B', message, next: message, path }], examples: [sampleExample(path, { outcome: 'failed', reason: message })] }))
    expectValid(JSON.parse(output))
    expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(output.replaceAll('\n', ''))).toBe(false)
    expect(output.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    for (const result of JSON.parse(output).runs[0].results) expect(result.message.text).not.toContain('](')
  }), { numRuns: 200 })
})
