import { expect, test } from 'vitest'
import { sampleReport } from '../report/sample-report.ts'
import type { SweepResult } from '../sweep/rank-trials.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal } from './render-terminal.ts'

const sweep: SweepResult = {
  example: 'vision/digits',
  name: 'rate',
  preset: 'train',
  metric: 'accuracy',
  direction: 'max',
  planned: 4,
  trials: [
    { number: 2, params: { lr: 0.01, batch: 16 }, outcome: 'passed', value: 0.91234, record: null },
    { number: 1, params: { lr: 0.1, batch: 16 }, outcome: 'passed', value: 'NaN', record: null },
    { number: 3, params: { lr: '|x`\u001b[31m', batch: 16 }, outcome: 'failed', value: null, record: null },
  ],
}
const report = { ...sampleReport(), sweeps: [sweep] }

test('the terminal shows the trials as a table, and says how many of all were run', () => {
  const text = renderTerminal(report, { color: false, width: 80 })
  expect(text).toContain(`Sweep rate of vision/digits: 3 of 4 trials, the best is trial 2
trial  lr        batch  accuracy  ended
2      0.01      16     0.9123
1      0.1       16     NaN
`)
  expect(text).not.toContain('\u001b[31m')
})

test('A27: in Markdown every cell is code, and none ends early', () => {
  const text = renderMarkdown(report)
  expect(text).toContain('**Sweep `rate`** of `vision/digits`: 3 of 4 trials, the best is trial 2.')
  expect(text.split('\n').filter((line) => line.startsWith('| `3`'))).toEqual([expect.stringMatching(/^\| `3` \| ``\\\|x`.*`` \| `16` \| `–` \| `failed` \|$/)])
})
