/** The small runner itself: an acceptance test is worth what its runner withholds. */
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { evaluate, fill, holds } from './expression.ts'
import { readFileCommands } from './file-commands.ts'
import { openMachine, useAction } from './runner.ts'

const ACTION = 'test/fixtures/composite-action'

test('a run step of a composite action gets no runtime token and no inputs; the JavaScript action inside gets both', async () => {
  await using machine = await openMachine(tmpdir())
  const done = await useAction(machine, ACTION, { word: 'rose' })
  expect(done).toMatchObject({ outcome: 'success', outputs: { shell: 'rose no-token no-input', inner: 'rose runtime-token', order: 'success skipped success' }, summary: '## always\n' })
})

test('after a failure only the steps that ask for it run', async () => {
  await using machine = await openMachine(tmpdir())
  const done = await useAction(machine, ACTION, { fail: 'true' })
  expect(done).toMatchObject({ outcome: 'failure', outputs: { order: 'skipped success success' } })
})

test('actions of other repositories are recorded with what they were given', async () => {
  await using machine = await openMachine(tmpdir())
  await useAction(machine, ACTION, { word: 'rose' })
  expect(machine.foreign).toEqual([{ uses: `actions/cache@${'0'.repeat(40)}`, with: { path: 'x/rose' } }])
})

test('an input that the action does not declare is a warning', async () => {
  await using machine = await openMachine(tmpdir())
  expect((await useAction(machine, ACTION, { wrod: 'rose' })).annotations[0]).toMatchObject({ level: 'warning', message: "Unexpected input(s) 'wrod'" })
})

test('expressions are those of GitHub', () => {
  expect(fill("a ${{ inputs.x }} ${{ inputs.missing }} ${{ fromJSON('[1]')[0] }}", { inputs: { x: 'b' } })).toBe('a b  1')
  expect(evaluate("inputs.base || github.event.sha", { inputs: { base: '' }, github: { event: { sha: 'abc' } } })).toBe('abc')
})

test.each([
  [undefined, 'success', true],
  [undefined, 'failure', false],
  ['inputs.x', 'failure', false],
  ['always()', 'failure', true],
  ['${{ !cancelled() }}', 'failure', true],
  ["success() && inputs.x == 'b'", 'success', true],
  ['${{ false }}\n', 'success', true],
] as const)('the condition %j after %s: %s', (condition, status, expected) => {
  expect(holds(condition, { inputs: { x: 'b' } }, status)).toBe(expected)
})

test('file commands are read as the real runner reads them', () => {
  expect(readFileCommands('a=1\nb<<E\nx\ny=2\nE\n\nc=<<\n')).toEqual({ a: '1', b: 'x\ny=2', c: '<<' })
  expect(() => readFileCommands('b<<E\nx\n')).toThrow('no end')
})
