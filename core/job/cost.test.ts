import { expect, test } from 'vitest'
import { exampleOf } from '../garden/testing/example.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { costOf } from './cost.ts'
import { approvalLine, costWords, isActing, offerWords } from './offer-words.ts'

const example = exampleOf('name: b\nresources: {gpu: 2}\npresets:\n  smoke: {command: [sh, a.sh]}\n  benchmark:\n    command: [sh, a.sh]\n    benchmark: {runs: 10, warm_up: 1}\n')
const record = (preset: string, durationMs: number, build: number, id = example.id): RunRecord => ({ id: `${preset}${durationMs}`, kind: preset, preset, example: { id }, status: { state: 'succeeded' }, observed: { durationMs, startedAt: '2026-11-01T00:00:00Z', endedAt: '2026-11-01T00:01:00Z', phases: { build }, code: {} } }) as unknown as RunRecord

test('what it takes: every start of both sides as long as it was before, and two builds', () => {
  expect(costOf(example, [record('benchmark', 30_000, 60_000), record('smoke', 1, 1)], 350)).toEqual({ minutes: 13, from: { runs: 1, preset: 'benchmark' }, limit: 350, starts: 22, gpus: 2 })
})

test('without a benchmark on record a smoke tells, and without any run nobody knows; another example tells nothing', () => {
  expect(costOf(example, [record('smoke', 60_000, 0)], 350)).toMatchObject({ minutes: 22, from: { preset: 'smoke' } })
  expect(costOf(example, [record('smoke', 60_000, 0, 'other')], 350)).toMatchObject({ minutes: null, from: null })
})

test('A27: what is shown before an approval holds nothing of a stranger outside of code, and the line that approves', () => {
  const text = offerWords({ asked: { example: 'a/b' }, commit: 'c'.repeat(40), cost: costOf(example, [], 60), acting: ['@everyone.sh', '`x`<img>.py'], more: 3, diff: 'https://github.com/a/b/compare/x...y', executor: null })
  expect(text).toContain(`\`${approvalLine('c'.repeat(40), 'a/b')}\``)
  expect(text.replaceAll(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '')).not.toMatch(/@everyone|<img>/)
  expect(costWords(costOf(example, [], 60))).toContain('stopped after 60 minutes')
})

test('files that can act are told by their names', () => {
  expect(['Dockerfile', 'a/Dockerfile.gpu', 'run.sh', 'x.py', 'requirements-dev.txt', 'example.yaml', 'Makefile', 'a.ipynb'].every(isActing)).toBe(true)
  expect(['README.md', 'a.png', 'data.csv', 'LICENSE'].some(isActing)).toBe(false)
})
