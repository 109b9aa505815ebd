import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding } from '../report/sample-report.ts'
import { failedUnexplained, goneSentence, keyMetric, ratchetSentence, verdictSentence, workspaceSentence } from './sentences.ts'

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

const ratcheted = (baseline: { known?: number; new?: number; fixed?: number; moved?: number; gone?: { code: string; path: string; count: number }[] }) => buildReport({ ...emptyParts, baseline: { path: 'b', known: 0, new: 0, fixed: 0, ...baseline } })

test.each([
  ['nothing, when nothing is frozen and nothing found', {}, null],
  ['what is new and what was fixed', { new: 1, fixed: 3 }, 'Baseline: fixed 3, new 1, known 0.'],
  ['that known ones are not listed', { new: 1, fixed: 3, known: 211 }, 'Baseline: fixed 3, new 1, known 211. Known ones are not listed here.'],
  ['that findings moved with their files', { known: 4, moved: 2 }, 'Baseline: fixed 0, new 0, known 4. Known ones are not listed here; 2 moved with their files.'],
] as const)('the ratchet says %s', (_name, baseline, sentence) => {
  expect(ratchetSentence(ratcheted(baseline))).toBe(sentence)
})

test('who has many errors and no baseline is told how to start', () => {
  const some = (number: number, verb: 'validate' | 'verify') => ratchetSentence(buildReport({ ...emptyParts, verb, findings: Array.from({ length: number }, (_, line) => sampleFinding({ line: line + 1, level: 'error' })) }))
  expect(some(10, 'validate')).toContain('`hortus validate --update-baseline` freezes what is there')
  expect([some(9, 'validate'), some(10, 'verify')]).toEqual([null, null])
})

test('without a baseline nothing is called new; a verb that runs nothing by its nature does not say so', () => {
  const said = (parts: object) => verdictSentence(buildReport({ ...emptyParts, findings: [sampleFinding({ level: 'error' })], ...parts }))
  expect(said({ verb: 'validate' })).toMatch(/^1 error\./)
  expect(said({ verb: 'validate', baseline: { path: 'b', known: 0, new: 1, fixed: 0 } })).toMatch(/^1 new error\./)
  expect(said({ verb: 'verify' })).toBe('1 error.')
})

test('entries of the baseline that no longer occur are named, so that they can be dropped', () => {
  const gone = ['a', 'b', 'c', 'd', 'e'].map((path, index) => ({ code: 'GARDEN.SCHEMA', path, count: index + 1 }))
  expect(goneSentence(ratcheted({ fixed: 15, gone }))).toBe('No longer found: GARDEN.SCHEMA at a, GARDEN.SCHEMA at b (2 times), GARDEN.SCHEMA at c (3 times) and 2 more. `hortus validate --update-baseline` drops what is fixed.')
  expect(goneSentence(ratcheted({ known: 1 }))).toBeNull()
})

const workspace = (verified: Partial<Record<'content' | 'cache' | 'pointers' | 'unchecked', number>>, signatures: readonly ('signed' | 'rejected' | 'missing' | 'unsigned_allowed')[] = []) =>
  buildReport({ ...emptyParts, verb: 'validate', workspace: { datasets: 2, runs: 1000, models: 1, verified: { content: 0, cache: 0, pointers: 0, unchecked: 0, ...verified }, signatures: signatures.map((verdict) => ({ path: 'x', verdict, signers: [] })) } })

test.each([
  [workspace({}), 'Workspace: 2 datasets, 1000 runs, 1 model. No hash was compared.'],
  [workspace({ content: 3, cache: 40, pointers: 500, unchecked: 2 }), 'Workspace: 2 datasets, 1000 runs, 1 model. Hashes of 543 files compared: 3 by their content; 40 by an earlier look, unchanged since; 500 by their Git LFS pointer, content not read; 2 could not be checked.'],
  [workspace({ pointers: 1 }, ['signed', 'rejected', 'signed']), 'Workspace: 2 datasets, 1000 runs, 1 model. Hashes of 1 file compared: 1 by their Git LFS pointer, content not read. Checksum lists: 1 with a rejected signature, 2 signed.'],
])('what a workspace holds, and how far it was looked at (%#)', (report, sentence) => {
  expect(workspaceSentence(report)).toBe(sentence)
})

test('a workspace without examples is not told as if nothing had been looked at', () => {
  expect(verdictSentence(workspace({}))).toBe('Clean. Nothing was run.')
  expect(workspaceSentence(buildReport(emptyParts))).toBeNull()
})
