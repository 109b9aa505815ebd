import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import { checkOf, rejectedCheck } from './check.ts'
import { REJECTIONS, type RejectionCode } from './rejection.ts'

const CLEAN = buildReport({ ...emptyParts, examples: [sampleExample('a')] })
const WARNING = buildReport({ ...emptyParts, examples: [sampleExample('a')], findings: [sampleFinding({ level: 'warning' })] })
const STOPPED = buildReport({ ...emptyParts, problems: [{ code: 'A.B', message: 'It broke.', next: 'Mend it.' }] })

test.each([
  ['clean', CLEAN, 'success', 'success', 'neutral'],
  ['warnings', WARNING, 'neutral', 'failure', 'neutral'],
  ['errors', sampleReport(), 'failure', 'failure', 'failure'],
  ['could not run', STOPPED, 'failure', 'failure', 'failure'],
] as const)('%s: its conclusion, the strict one, and the one in doubt (A46)', (_name, report, usual, strict, doubted) => {
  expect(checkOf(report, { strict: false, doubt: null }).conclusion).toBe(usual)
  expect(checkOf(report, { strict: true, doubt: null }).conclusion).toBe(strict)
  expect(checkOf(report, { strict: false, doubt: 'Unverified: x' })).toMatchObject({ conclusion: doubted, title: expect.stringMatching(/^Unverified: /), summary: expect.stringMatching(/^Unverified: x\n\n/) })
})

test('annotations stand only at paths that a repository can have, the worst first; known findings have none', () => {
  const paths = ['a.py', '../a', '/etc/passwd', 'a/../b', '', '.', 'a//b', './a', 'a\nb', 'a\u202Eb', `${'x'.repeat(2000)}`]
  const { annotations } = checkOf(buildReport({ ...emptyParts, findings: [sampleFinding({ path: 'w.py', level: 'warning' }), sampleFinding({ path: 'k.py', status: 'known' }), ...paths.map((path) => sampleFinding({ path, line: null }))] }), { strict: false, doubt: null })
  expect(annotations.map(({ path, line, level }) => `${path}:${line} ${level}`)).toEqual(['a.py:1 failure', 'w.py:14 warning'])
})

test('A50: what an annotation says has no character that hides or turns text, and an end', () => {
  const [annotation] = checkOf(buildReport({ ...emptyParts, findings: [sampleFinding({ message: `\u001B[31m\u202E${'x'.repeat(9000)}` })] }), { strict: false, doubt: null }).annotations
  expect(annotation!.message).not.toMatch(/[\u202E]|\p{Cc}(?<!\n)/u)
  expect(annotation!.message.length).toBeLessThanOrEqual(2000)
})

test('A27: a rejection tells its code and our sentence; words of the document stand in code', () => {
  for (const code of Object.keys(REJECTIONS) as RejectionCode[]) expect(rejectedCheck({ code })).toMatchObject({ conclusion: 'neutral', title: `report rejected: ${code}`, annotations: [] })
  expect(rejectedCheck({ code: 'REPORT', detail: 'at /@everyone `x` <img>' }).summary).toContain('Detail: ``at /@everyone `x` <img>``')
})
