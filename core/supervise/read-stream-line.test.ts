import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { readStreamLine } from './read-stream-line.ts'
import { EVENT_KINDS } from './stream-event.ts'

const kindOf = (event: string) => readStreamLine(JSON.stringify({ event }), 0)?.kind

test('the names of the engine and those of the metrics page are known, in capitals too; every other one is custom', () => {
  expect(['epoch_completed', 'epoch', 'EPOCH_COMPLETED', 'ITERATION_STARTED', 'EXCEPTION_RAISED', 'Completed', 'my_event', 'epoch_done', 'checkpoint_saved', 'epoch_begin', 'epochs', 'epoch_lost', 'completed_not', 'constructor'].map(kindOf)).toEqual([
    'epoch_completed', 'epoch_completed', 'epoch_completed', 'iteration_started', 'exception', 'completed', 'custom', 'epoch_completed', 'checkpoint', 'epoch_started', 'custom', 'custom', 'custom', undefined,
  ])
})

test('an epoch brings its number and its metrics, what is no number left out', () => {
  expect(readStreamLine('{"event":"epoch_completed","epoch":3,"metrics":{"loss":0.5,"bad":"x","acc":NaN,"__proto__":1}}', 7)).toEqual({
    kind: 'epoch_completed', name: 'epoch_completed', step: 3, metrics: [['loss', 0.5], ['acc', 'NaN']], path: null, atMs: 7,
  })
})

test('1e400 is Infinity, a bare -Infinity too; a value that is no number is no event', () => {
  expect(readStreamLine('{"metric":"a","value":1e400}', 0)?.metrics).toEqual([['a', 'Infinity']])
  expect(readStreamLine('{"metric":"a","value":-Infinity}', 0)?.metrics).toEqual([['a', '-Infinity']])
  expect(readStreamLine('{"metric":"a","value":"high"}', 0)).toBeNull()
})

test('A10 the path of a checkpoint stays below the outputs, or is none', () => {
  const pathOf = (path: unknown) => readStreamLine(JSON.stringify({ event: 'checkpoint', path }), 0)?.path
  expect(['a/b.pt', '../x', '/etc/passwd', 'a//b', 'a/./b', 'a\\b', 'a\u0000', '', 7].map(pathOf)).toEqual(['a/b.pt', null, null, null, null, null, null, null, null])
})

test('A04 no name reaches into a prototype', () => {
  expect(['{"event":"__proto__"}', '{"metric":"__proto__","value":1}', '{"metric":"constructor","value":1}', '{"__proto__":{"event":"started"}}'].map((line) => readStreamLine(line, 0))).toEqual([null, null, null, null])
})

test('every text gives an event or none, and an event is one of the kinds with plain numbers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map((value) => JSON.stringify({ event: 'epoch', ...value }))), (line) => {
      const event = readStreamLine(line, 0)
      if (event === null) return
      expect(EVENT_KINDS).toContain(event.kind)
      for (const [name, value] of event.metrics) expect([typeof name, typeof value === 'number' ? Number.isFinite(value) : ['NaN', 'Infinity', '-Infinity'].includes(value)]).toEqual(['string', true])
    }),
  )
})

test('A08 a line of 64 KiB that is nothing but quotes or brackets costs no time', () => {
  const started = cpuNow()
  for (const piece of ['"', '[', '{"a":', 'NaN ', '\\']) expect(readStreamLine(piece.repeat(65_536 / piece.length), 0)).toBeNull()
  expect(cpuNow() - started).toBeLessThan(500)
})
