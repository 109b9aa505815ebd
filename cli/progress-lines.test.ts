import { expect, test } from 'vitest'
import { columns } from '../core/render/terminal-style.ts'
import type { ProgressEvent } from '../core/world.ts'
import { advance, liveLines, permanentLine, START } from './progress-lines.ts'

const play = (...events: ProgressEvent[]) => events.reduce((state, event) => advance(state, event, 0), START)
const started = (example: string, index = 0): ProgressEvent => ({ kind: 'example-started', example, index, total: 3 })
const output = (line: string): ProgressEvent => ({ kind: 'output', example: 'vision/digits', step: 'build', line })

test('one line for each running example: which, what, how long, and the last line of its output', () => {
  const state = play(started('vision/digits'), { kind: 'step-started', example: 'vision/digits', step: 'build' }, output('Step 3/5'), started('text/bert', 1))
  expect(liveLines(state, 65_000, 80)).toEqual(['⠋ 1/3 vision/digits · build · 1 min 5 s · Step 3/5', '⠋ 1/3 text/bert · starting · 1 min 5 s'])
})

test('a metric line is no news: the line before stays', () => {
  const state = play(started('a'), { ...output('epoch 1'), example: 'a' } as ProgressEvent, { ...output('{"metric":"loss","value":0.5}'), example: 'a' } as ProgressEvent)
  expect(liveLines(state, 0, 80)[0]).toMatch(/ · epoch 1$/)
})

test('a finished example leaves the live lines', () => {
  const state = play(started('a'), { kind: 'example-finished', example: 'a', outcome: 'passed', reason: null, durationMs: 10 })
  expect(liveLines(state, 0, 80)).toEqual([])
  expect(state.finished).toBe(1)
})

test('a line is never wider than the terminal, or it could not be redrawn', () => {
  for (const line of ['x'.repeat(500), '漢字'.repeat(100), '🚀'.repeat(90)]) {
    for (const width of [20, 80, 120]) for (const shown of liveLines(play(started('a'), output(line)), 0, width)) expect(columns(shown)).toBeLessThan(width)
  }
})

test('what a command prints cannot move the cursor, reverse the line or show a token (A07, A67)', () => {
  const [, shown] = liveLines(play(started('a'), output(`\u001B[2J\u001B[1A::error::x\u202E ghs_${'a1B2'.repeat(9)}`)), 0, 200)
  expect(shown).toContain('::error::x')
  for (const hidden of ['\u001B', '\u202E', 'a1B2a1B2']) expect(shown).not.toContain(hidden)
})

test('without a terminal each step is a plain line, with one the end of each example is', () => {
  const build: ProgressEvent = { kind: 'step-started', example: 'vision/digits', step: 'build' }
  const end: ProgressEvent = { kind: 'example-finished', example: 'vision/digits', outcome: 'failed', reason: 'exit code 1', durationMs: 3200 }
  expect(permanentLine(build, { live: false, color: false, total: 1 })).toBe('building vision/digits …')
  expect(permanentLine(build, { live: true, color: false, total: 1 })).toBeNull()
  for (const live of [true, false]) expect(permanentLine(end, { live, color: false, total: 1 })).toBe('✗ vision/digits failed in 3.2 s: exit code 1')
})

test('hundreds of examples that are skipped in a moment leave no line each', () => {
  const skipped: ProgressEvent = { kind: 'example-finished', example: 'a', outcome: 'skipped', reason: 'is archived', durationMs: 0 }
  expect(permanentLine(skipped, { live: false, color: false, total: 5 })).toBe('○ a skipped')
  expect(permanentLine(skipped, { live: false, color: false, total: 300 })).toBeNull()
  expect(permanentLine({ ...skipped, outcome: 'failed' }, { live: false, color: false, total: 300 })).not.toBeNull()
})

test('what a run reports is its live line, in plain letters; without a terminal it is no line at all', () => {
  const event: ProgressEvent = { kind: 'supervised', example: 'a', step: 'run', line: 'epoch 3 · loss 0.5\u001B[2J' }
  expect(liveLines(play(started('a'), event), 0, 80)[0]).toMatch(/^⠋ 1\/3 a · run · 0 s · epoch 3 · loss 0\.5$/)
  expect(permanentLine(event, { live: false, color: false, total: 1 })).toBeNull()
})

test('what a preset asks for with `log:` stays, with a terminal and without one', () => {
  const event: ProgressEvent = { kind: 'supervised', example: 'a', step: 'run', line: 'epoch 3 · loss 0.5\u001B[2J', asked: true }
  for (const live of [true, false]) expect(permanentLine(event, { live, color: false, total: 1 })).toBe('a: epoch 3 · loss 0.5')
})
