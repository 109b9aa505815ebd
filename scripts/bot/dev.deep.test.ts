/** Ten seconds of a whole bot; CI walks the walk-through besides (`.ci/run`). */
import { expect, test } from 'vitest'
import { typed } from './testing/typed.ts'

test('npm run bot: what is typed is answered, a slip with what was meant, silence with why, and what is not there is said', async () => {
  const { code, out, err } = await typed(['hello', '/hortus smke language/char-ngram', ':in 99', ':diff 1', ':what', '/hortus why tabular/spiral-autodiff', ':as bob', '/hortus tier beta language/char-ngram --reason "I like it"', ':quit'])
  expect([code, err]).toEqual([0, ''])
  const told = out.slice(out.indexOf('No command stands in it'))
  const order = ['No command stands in it', 'reacted 😕', 'did you mean', 'There is no #99.', '#1 is no pull request.', ':in NUMBER, :as LOGIN', 'is red: failed 3 scheduled checks', 'Write `/hortus tier beta tabular/spiral-autodiff --reason', 'reacted 👎', '⛔']
  expect(order.map((words) => told.indexOf(words))).toEqual(order.map((words) => told.indexOf(words)).toSorted((a, b) => a - b))
  expect(order.filter((words) => !told.includes(words))).toEqual([])
})
