import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding } from '../report/sample-report.ts'
import { failedUnexplained, keyMetric, verdictSentence } from './sentences.ts'

const failed = sampleExample('a', { outcome: 'failed', reason: 'exited with code 1' })

const unexplained = (message: string) => failedUnexplained(buildReport({ ...emptyParts, examples: [failed], findings: [sampleFinding({ example: 'a', message })] })).length

test('a failure is told once: by the error that repeats its reason, else by itself', () => {
  expect([unexplained('The preset exited with code 1.'), unexplained('Another error.')]).toEqual([0, 1])
})

test.each([
  ['no example was affected', {}, 'Clean. No example was looked at.'],
  ['only descriptors were read', { verb: 'validate', examples: [sampleExample('a')] }, 'Clean. 1 of 1 example passed the descriptor checks; nothing was run.'],
  ['a failure', { examples: [failed] }, '1 example failed. 0 of 1 example passed.'],
  ['the tool could not finish', { problems: [{ code: 'A.B', message: 'm', next: 'n' }], examples: [sampleExample('a')] }, 'Could not run: 1 problem kept Hortus from finishing. 1 of 1 example passed.'],
] as const)('what is said when %s', (_name, parts, sentence) => {
  expect(verdictSentence(buildReport({ ...emptyParts, ...parts }))).toBe(sentence)
})

test('the metric that people know is the one shown, else the first', () => {
  expect(keyMetric(sampleExample('a', { metrics: { abc: 1, val_accuracy: 0.9 } }))).toEqual({ name: 'val_accuracy', value: 0.9, others: 1 })
  expect(keyMetric(sampleExample('a', { metrics: { beta: 2, zeta: 1 } }))?.name).toBe('beta')
  expect(keyMetric(sampleExample('a'))).toBeNull()
})
