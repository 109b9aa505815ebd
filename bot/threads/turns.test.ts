import { expect, test } from 'vitest'
import { openTurns } from './turns.ts'

const never = new AbortController().signal

test('who was told to stop while waiting gives nobody a turn that is still taken', async () => {
  const turns = openTurns(1)
  const first = await turns.take(never)
  const stop = new AbortController()
  const stopped = turns.take(stop.signal)
  let entered = false
  const third = turns.take(never).then((turn) => {
    entered = true
    return turn
  })
  stop.abort()
  ;(await stopped)[Symbol.dispose]()
  await Promise.resolve()
  await Promise.resolve()
  expect(entered).toBe(false)
  first[Symbol.dispose]()
  ;(await third)[Symbol.dispose]()
})

test('a turn that is left is the next one\'s, and nobody who comes meanwhile takes it', async () => {
  const turns = openTurns(1)
  const order: string[] = []
  let inside = 0
  const one = async (name: string): Promise<void> => {
    using _turn = await turns.take(never)
    inside += 1
    order.push(`${name} ${inside}`)
    await Promise.resolve()
    inside -= 1
  }
  const first = await turns.take(never)
  const waiting = one('second')
  first[Symbol.dispose]()
  await Promise.all([waiting, one('third'), one('fourth')])
  expect(order).toEqual(['second 1', 'third 1', 'fourth 1'])
})
