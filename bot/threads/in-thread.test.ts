/** Threads that wait for more work, and what ends them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { endThreads, inThread } from './in-thread.ts'

const problem = { code: 'X', message: 'x', next: 'x' }
const fileAbs = fileURLToPath(new URL('testing/answering.ts', import.meta.url))
const ask = (stays = true) => inThread<number>({ fileAbs, work: null, stays, limitMs: 30_000, memoryMb: 64, tooLong: problem, broke: () => problem }, new AbortController().signal)

test('a thread that answered is asked again, and one that does not stay is not', async () => {
  const [first, second] = [await ask(), await ask()]
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  expect(await ask(false)).toEqual(first)
  expect(await ask()).not.toEqual(first)
  await endThreads()
})

test('endThreads ends those that wait, and who asks afterwards has a new one', async () => {
  let ended = false
  process.once('worker', (thread) => void thread.once('exit', () => (ended = true)))
  const first = await ask()
  expect(ended).toBe(false)
  await endThreads()
  expect(ended).toBe(true)
  const next = await ask()
  expect(next).toMatchObject({ ok: true })
  expect(next).not.toEqual(first)
  await endThreads()
  await endThreads()
})

test('a process whose output is read ends when its threads were told to, and not when they have waited long enough', async () => {
  const program = `
    import { endThreads, inThread } from ${JSON.stringify(new URL('in-thread.ts', import.meta.url).href)}
    const answer = await inThread({ fileAbs: ${JSON.stringify(fileAbs)}, work: null, stays: true, limitMs: 30000, memoryMb: 64, tooLong: {}, broke: () => ({}) }, new AbortController().signal)
    console.log(answer.ok ? 'answered' : 'broke')
    await endThreads()
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const [code] = await once(child, 'exit')
  expect([code, said.join('')]).toEqual([0, 'answered\n'])
})
