import { expect, test } from 'vitest'
import type { RootEntry } from '../world.ts'
import { judgeContent, judgeLooked, removedBy } from './judge-target.ts'

const facts = { id: 7, fullName: 'acme/digits', isPrivate: false, archived: false, disabled: false, fork: false, defaultBranch: 'main' }
const place = { name: 'acme/digits', garden: 'acme/garden', example: 'vision/digits' }
const blobs = (...paths: string[]): RootEntry[] => paths.map((path) => ({ path, type: 'blob' }))

test.each([
  ['there', {}, null],
  ['in another case', { fullName: 'Acme/Digits' }, null],
  ['another name', { fullName: 'acme/numbers' }, 'GRADUATE.TARGET_MOVED'],
  ['archived', { archived: true }, 'GRADUATE.TARGET_ARCHIVED'],
  ['disabled', { disabled: true }, 'GRADUATE.TARGET_DISABLED'],
  ['a fork', { fork: true }, 'GRADUATE.TARGET_FORK'],
])('A76: a target that is %s', (_name, more, code) => {
  const judged = judgeLooked({ kind: 'there', facts: { ...facts, ...more } }, 'acme/digits')
  expect(judged.ok ? null : judged.problem.code).toBe(code)
})

test.each([
  [blobs(), 'fresh'],
  [blobs('README.md', 'LICENSE', '.gitignore'), 'fresh'],
  [blobs('readme', 'Licence.txt'), 'fresh'],
  [blobs('README.md', 'main.py'), 'GRADUATE.TARGET_TAKEN'],
  [[{ path: 'README.md', type: 'tree' as const }], 'GRADUATE.TARGET_TAKEN'],
  [[{ path: 'LICENSE', type: 'commit' as const }], 'GRADUATE.TARGET_TAKEN'],
  [blobs('README.md.sh'), 'GRADUATE.TARGET_TAKEN'],
])('a target that holds %j is %s', (entries, expected) => {
  const judged = judgeContent({ entries, mark: null }, place)
  expect(judged.ok ? judged.value : judged.problem.code).toBe(expected)
})

test('an earlier export of the same example is ours; of another example, another garden or none that is named it is not', () => {
  const entries = blobs('main.py')
  const judge = (repository: string | null, example: string) => judgeContent({ entries, mark: { repository, example } }, place)
  expect(judge('Acme/Garden', 'vision/digits')).toEqual({ ok: true, value: 'ours' })
  for (const [repository, example] of [['acme/garden', 'vision/letters'], ['eve/garden', 'vision/digits'], [null, 'vision/digits']] as const) expect(judge(repository, example)).toMatchObject({ ok: false, problem: { code: 'GRADUATE.TARGET_OF_ANOTHER' } })
})

test('what a merge would remove is named', () => {
  expect(removedBy(blobs('b', 'README.md', 'a'), new Set(['README.md', 'c']))).toEqual(['a', 'b'])
})
