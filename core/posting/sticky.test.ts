import { expect, test } from 'vitest'
import type { Author, IssueComment } from '../world/github.ts'
import { GITHUB_ACTIONS } from './identity.ts'
import { markerOf, stampOf, textOf } from './stamp.ts'
import { decide, stickiesAmong } from './sticky.ts'

const KEY = '.github/workflows/hortus.yml'
const OURS: Author = { id: 41_898_282, login: 'github-actions[bot]', bot: true, app: 15_368 }
const at = (run: number, attempt = 1) => ({ run, attempt })
const body = (text: string, run = 1) => `${markerOf(KEY, at(run))}\n${text}`
const comment = (id: number, text: string, author: Author | null = OURS): IssueComment => ({ id, body: text, author })
const look = (...comments: IssueComment[]) => stickiesAmong(comments, KEY, GITHUB_ACTIONS)
const wanted = (text: string, run = 2, quiet = false) => ({ body: body(text, run), stamp: at(run), quiet })

test('a marker tells its report and its run again, and whatever the key is, it ends only where it ends', () => {
  for (const key of ['a', '--> <script>', 'x'.repeat(5000), '']) expect(stampOf(`${markerOf(key, { run: 12, attempt: 3 })}\nx`, key)).toEqual({ run: 12, attempt: 3 })
  expect(markerOf('-->', at(1))).toMatch(/^<!-- hortus:report:[0-9a-f]{16} --><!-- run 1\.1 -->$/)
})

test('A30: a marker in a comment of someone else, of a look-alike, of another app or of nobody is not ours', () => {
  const others: (Author | null)[] = [
    { id: 7, login: 'mallory', bot: false, app: null },
    { id: 7, login: 'github-actions[bot]', bot: false, app: null },
    { id: 8, login: 'github-actions-[bot]', bot: true, app: null },
    { id: 41_898_282, login: 'github-actions[bot]', bot: true, app: 99 },
    null,
  ]
  for (const author of others) expect(look(comment(1, body('x'), author))).toEqual([])
  expect(look(comment(1, body('x'), { ...OURS, app: null }))).toHaveLength(1)
})

test('A30: our own comment that quotes a marker, or has the one of another report, is another comment', () => {
  for (const text of [`> ${body('x')}`, ` ${body('x')}`, body('x').replace(/run 1\.1/, 'run 1'), `${markerOf('other', at(1))}\nx`, '']) expect(look(comment(1, text))).toEqual([])
})

test('nothing there: a comment is made, but not to say nothing', () => {
  expect(decide([], wanted('x'))).toEqual({ step: { kind: 'create' }, remove: [] })
  expect(decide([], wanted('x', 2, true))).toMatchObject({ step: { kind: 'keep', why: 'quiet' } })
})

test('one there: it is edited when people would see a difference, also when all is well again, and not for a new run number', () => {
  expect(decide(look(comment(5, body('x'))), wanted('y'))).toEqual({ step: { kind: 'update', id: 5 }, remove: [] })
  expect(decide(look(comment(5, body('x'))), wanted('all is well', 2, true))).toMatchObject({ step: { kind: 'update', id: 5 } })
  expect(decide(look(comment(5, `${body('x').replaceAll('\n', '\r\n')}\r\n`)), wanted('x', 9))).toMatchObject({ step: { kind: 'keep', why: 'same', id: 5 } })
})

test('a run that is late does not overwrite what a newer one said, and an older attempt neither', () => {
  expect(decide(look(comment(5, body('x', 3))), wanted('y', 2))).toMatchObject({ step: { kind: 'keep', why: 'newer' } })
  const second = comment(5, `${markerOf(KEY, at(2, 2))}\nx`)
  expect(decide(look(second), wanted('y', 2))).toMatchObject({ step: { kind: 'keep', why: 'newer' } })
})

test('several of ours: the oldest stays, in whatever order they are listed', () => {
  expect(decide(look(comment(9, body('b')), comment(5, body('a')), comment(7, body('c'))), wanted('y'))).toEqual({ step: { kind: 'update', id: 5 }, remove: [7, 9] })
})

test('what people see of a comment is all of it but the stamp and the number of its own run', () => {
  expect(textOf(body('a\nb\n'), at(1))).toBe('a\nb')
  expect(textOf('a', at(1))).toBe('a')
  const link = (run: number) => `[The run](https://github.com/o/r/actions/runs/${run}) x`
  expect(textOf(body(link(12), 12), at(12))).toBe(textOf(body(link(3), 3), at(3)))
  expect(textOf(body(link(123), 12), at(12))).toContain('/actions/runs/123')
})
