import { expect, test } from 'vitest'
import { climbDown } from './ladder.ts'

/** A run that ends `afterMs` after it was asked to, or when it is killed. */
function open(afterMs: number) {
  const signals: string[] = []
  const { promise, resolve } = Promise.withResolvers<string>()
  const [interrupt, stop] = [new AbortController(), new AbortController()]
  const ladder = {
    timeoutMs: 5000,
    graceMs: 100,
    signal: interrupt.signal,
    stop: stop.signal,
    terminate: () => void (signals.push('TERM'), setTimeout(() => resolve('asked'), afterMs)),
    kill: () => void (signals.push('KILL'), resolve('killed')),
  }
  return { signals, interrupt, stop, ended: climbDown(promise, ladder) }
}

test('a stop asks, and what ends within the grace is not killed', async () => {
  const run = open(20)
  run.stop.abort()
  expect(await run.ended).toEqual({ value: 'asked', stopped: 'stopped' })
  expect(run.signals).toEqual(['TERM'])
})

test('what does not end within the grace is killed', async () => {
  const run = open(60_000)
  run.stop.abort()
  expect(await run.ended).toEqual({ value: 'killed', stopped: 'stopped' })
  expect(run.signals).toEqual(['TERM', 'KILL'])
})

test('the first reason counts: a stop after an interrupt is an interrupt, and the other way round', async () => {
  const [first, second] = [open(20), open(20)]
  first.interrupt.abort()
  first.stop.abort()
  second.stop.abort()
  second.interrupt.abort()
  expect([(await first.ended).stopped, (await second.ended).stopped]).toEqual(['interrupted', 'stopped'])
  expect(first.signals).toEqual(['TERM'])
})

test('a stop that was asked before the run began is heard', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const ended = climbDown(promise, { timeoutMs: 5000, graceMs: 100, signal: new AbortController().signal, stop: AbortSignal.abort(), terminate: resolve, kill: resolve })
  expect((await ended).stopped).toBe('stopped')
})
