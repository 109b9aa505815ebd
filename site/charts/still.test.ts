import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../core/render/html/html.ts'
import { chart } from './chart.ts'
import { stillLines } from './still-lines.ts'
import { stillTrend, stillWeeks } from './still.ts'

const trend = (values: readonly number[]): string => stillTrend({ unit: null, at: values.map((_value, at) => at * 1000), values, commits: '', commitUrl: null, levels: values.length === 0 ? [] : [{ from: 0, to: 1000, level: values[0]!, low: values[0]!, high: values[0]! }], marks: [] }, 'x')

test('whatever the values are, every number in a picture is one', () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 30 }), (values) => {
    const lines = stillLines({ unit: null, x: 'step', lines: [{ name: 'a', look: 'accent', x: values.map((_value, at) => at), y: values.map((value) => (value < 0 ? null : value)) }] }, 'x')
    expect(trend(values) + lines).not.toMatch(/[ "](?:d="[^"]*)?(?:NaN|-?Infinity)[ L"]/)
  }), { numRuns: 200 })
})

test('one point is no line, and weeks without an example no picture', () => {
  expect([trend([1]), trend([]), stillWeeks({ weeks: ['2026-01-05'], parts: [{ name: 'green', look: 'good', values: [0] }] }, 'x'), stillLines({ unit: null, x: 'step', lines: [{ name: 'a', look: 'accent', x: [1], y: [1] }] }, 'x')]).toEqual(['', '', '', ''])
})

test('a point that is no number parts its line', () => {
  const made = stillLines({ unit: null, x: 'step', lines: [{ name: 'a', look: 'accent', x: [0, 1, 2, 3, 4], y: [1, 2, null, 3, 4] }] }, 'x')
  expect(/ d="([^"]+)"/.exec(made)![1]!.match(/M/g)).toHaveLength(2)
})

test('bars of a week stand upon each other', () => {
  const made = stillWeeks({ weeks: ['2026-01-05', '2026-01-12'], parts: [{ name: 'green', look: 'good', values: [1, 2] }, { name: 'red', look: 'bad', values: [1, 0] }] }, 'x')
  const bars = [...made.matchAll(/part (\w+)" x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)].map(([, look, y, height]) => [look, Number(y), Number(height)] as const)
  expect(bars.map(([look]) => look)).toEqual(['good', 'bad', 'good'])
  expect(bars[0]![1]).toBeCloseTo(bars[1]![1] + bars[1]![2])
})

test('A27 the values of a chart come back from its attribute as they were, whatever names stand in them', () => {
  const value = { unit: null, x: 'step' as const, lines: [{ name: '"><script>&amp;\'`', look: 'accent' as const, x: [1], y: [null] }] }
  const made = chart({ kind: 'lines', value, label: '"x', still: html`<svg></svg>` })
  const words = /data-value="([^"]*)"/.exec(made)![1]!.replaceAll(/&(?:quot|lt|gt|amp|#39|#96);/g, (entity) => ({ '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#39;': "'", '&#96;': '`' })[entity]!)
  expect([JSON.parse(words), made.includes('<script>')]).toEqual([value, false])
})
