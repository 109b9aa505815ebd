import { expect, test } from 'vitest'
import { effectsOf } from './effects-of.ts'
import { NO_CHANGE, type RepositoryChange } from './repository-change.ts'

const change = (parts: Partial<RepositoryChange>): RepositoryChange => ({ ...NO_CHANGE, ...parts })

test('a file that is moved and edited is taken from where it was and read as it was there', () => {
  expect(effectsOf(change({ moves: [{ from: 'a', to: 'b' }], writes: [{ path: 'b', before: '1', text: '2' }], removes: ['c'] }))).toEqual({ ok: true, value: { takes: ['a', 'c'], puts: [{ path: 'b', source: 'a', before: '1', text: '2' }] } })
})

test('where a file was moved away, a new one may be put', () => {
  expect(effectsOf(change({ moves: [{ from: 'a', to: 'b' }], writes: [{ path: 'a', before: null, text: 'pointer' }] }))).toMatchObject({ ok: true, value: { takes: ['a'], puts: [{ path: 'b', source: 'a' }, { path: 'a', source: null }] } })
})

test('two files change places; one that is moved to itself stays', () => {
  expect(effectsOf(change({ moves: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, { from: 'c', to: 'c' }] }))).toMatchObject({ ok: true, value: { takes: ['a', 'b'] } })
})

test.each<[string, Partial<RepositoryChange>]>([
  ['leaves twice', { moves: [{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }] }],
  ['is moved and removed', { moves: [{ from: 'a', to: 'b' }], removes: ['a'] }],
  ['one target for two', { moves: [{ from: 'a', to: 'c' }, { from: 'b', to: 'c' }] }],
  ['written twice', { writes: [{ path: 'a', before: null, text: '' }, { path: 'a', before: null, text: '' }] }],
  ['removed and written', { writes: [{ path: 'a', before: '', text: '' }], removes: ['a'] }],
  ['new, where something is moved to', { moves: [{ from: 'a', to: 'b' }], writes: [{ path: 'b', before: null, text: '' }] }],
  ['edited, where it is no longer', { moves: [{ from: 'a', to: 'b' }], writes: [{ path: 'a', before: '', text: '' }] }],
  ['a file below a file', { writes: [{ path: 'a', before: null, text: '' }, { path: 'a/b', before: null, text: '' }] }],
  ['A10: leaves the root', { writes: [{ path: '../a', before: null, text: '' }] }],
  ['A10: into git', { moves: [{ from: 'a', to: 'x/.GIT/config' }] }],
  ['A10: out of git', { moves: [{ from: '.git/config', to: 'a' }] }],
  ['A10: removes in git', { removes: ['.git/HEAD'] }],
])('a change that contradicts itself is refused: %s', (_, parts) => {
  expect(effectsOf(change(parts))).toMatchObject({ ok: false, problem: { code: 'EDITS.CONTRADICTION' } })
})
