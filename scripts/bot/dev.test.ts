import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a person sees who types these lines. */
async function typed(lines: readonly string[], words: readonly string[] = []) {
  const child = spawn(process.execPath, ['scripts/bot/dev.ts', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  child.stdin.end(`${lines.join('\n')}\n`)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

test('npm run bot: what is typed is answered, a slip with what was meant, silence with why, and what is not there is said', async () => {
  const { code, out, err } = await typed(['hello', '/hortus smke language/char-ngram', ':in 99', ':diff 1', ':what', ':as bob', '/hortus tier beta language/char-ngram --reason "I like it"', ':quit'])
  expect([code, err]).toEqual([0, ''])
  const told = out.slice(out.indexOf('No command stands in it'))
  const order = ['No command stands in it', 'reacted 😕', 'did you mean', 'There is no #99.', '#1 is no pull request.', ':in NUMBER, :as LOGIN', 'reacted 👎', '⛔']
  expect(order.map((words) => told.indexOf(words))).toEqual(order.map((words) => told.indexOf(words)).toSorted((a, b) => a - b))
  expect(order.filter((words) => !told.includes(words))).toEqual([])
})

test('npm run bot: an option that is none gets the usage and no stack', async () => {
  expect(await typed([], ['--prot', '1'])).toMatchObject({ code: 3, err: expect.stringMatching(/--prot[^]*\n\nnpm run bot/) as string })
  expect(await typed([], ['--port', 'x'])).toMatchObject({ code: 3, err: expect.stringMatching(/^--port takes a number/) as string })
})
