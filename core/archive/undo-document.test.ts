import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines, restoreLines } from './changed-lines.ts'
import { readUndo, undoPath, writeUndo, type UndoDocument } from './undo-document.ts'

const PARTS: Omit<UndoDocument, 'schema' | 'about'> = { example: { id: 'a', path: 'examples/a' }, at: 'attic/a', mode: 'move', emptyTable: false, files: [{ path: 'README.md', lines: [{ line: 1, after: ['b'], before: ['a'] }] }] }
const document = (more: object): string => JSON.stringify({ schema: 'archive-undo/1', ...PARTS, ...more })
const file = (more: object): object => ({ files: [{ ...PARTS.files[0], ...more }] })

test('what is written is read', () => {
  expect(readUndo(writeUndo(PARTS))).toMatchObject(PARTS)
})

test.each([
  ['another schema', { schema: 'archive-undo/2' }], ['a path out of the repository', { example: { id: 'a', path: '../a' } }], ['an absolute path', { at: '/etc' }], ['a path of git', { example: { id: 'a', path: 'x/.git/hooks' } }], ['.GIT', { at: '.GIT/a' }],
  ['a path that is not written plainly', { at: 'a//b' }], ['a NUL', { at: 'a\0b' }], ['the root', { at: '.' }], ['another mode', { mode: 'copy' }], ['no files', { files: null }], ['a file twice', { files: [PARTS.files[0], PARTS.files[0]] }],
  ['a file out of the repository', file({ path: '../x' })], ['a line of several', file({ lines: [{ line: 1, after: [], before: ['a\nb'] }] })], ['line 0', file({ lines: [{ line: 0, after: [], before: [] }] })], ['a line that is none', file({ lines: [{ line: 1, after: [1], before: [] }] })],
  ['200 lines for one', file({ lines: [{ line: 1, after: [], before: Array.from({ length: 200 }, () => 'x') }] })],
])('A11 %s is no such document', (_name, more) => {
  expect(readUndo(document({}))).not.toBeNull()
  expect(readUndo(document(more))).toBeNull()
})

test.each([['no JSON', '{'], ['__proto__', document({}).replace('"id"', '"__proto__"')], ['too long', `${' '.repeat(5 << 20)}${document({})}`], ['deep', `${'['.repeat(50)}${']'.repeat(50)}`]])('A04 %s is no such document', (_name, text) => {
  expect(readUndo(text)).toBeNull()
})

test('a line that is too long is left out and computed later', () => {
  const long = { path: 'b', lines: [{ line: 1, after: ['x'.repeat(20_000)], before: ['y'] }] }
  expect(readUndo(writeUndo({ ...PARTS, files: [...PARTS.files, long] }))?.files).toEqual(PARTS.files)
})

test('names of files are short enough for every disk, and differ', () => {
  const [a, b] = ['a', 'b'].map((end) => undoPath('attic', `${'x/'.repeat(200)}${end}`))
  expect([a === b, Math.max(a!.length, b!.length) < 240]).toEqual([false, true])
  expect(undoPath('attic', '..')).toBe('attic/.undo/%2E%2E.json')
})

const texts = fc.array(fc.constantFrom('a', 'b', '', 'c\r', 'é'), { maxLength: 8 }).map((lines) => lines.join('\n'))

test('the lines that differ lead back, whatever the texts', () => {
  fc.assert(fc.property(texts, texts, (before, after) => {
    expect(restoreLines(after, changedLines(before, after))).toBe(before)
  }), { numRuns: 2000 })
})

test('lines that moved are found where they stand once; elsewhere nothing is restored', () => {
  const changed = changedLines('a\nb\nc', 'a\nB\nc')
  expect([restoreLines('new\na\nB\nc', changed), restoreLines('x\nb\nc', changed), restoreLines('B\nx\nB', changed)]).toEqual(['new\na\nb\nc', null, null])
})
