import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownersPlaces, readOwners, standingOf, type OwnersFile } from './owners.ts'

const files = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, OwnersFile> => new Map(Object.entries(texts).map(([path, text]) => [path, readOwners(path, text)]))
const ownersIn = (text: string): readonly string[] => readOwners('OWNERS', text).owners.map(({ login, id }) => (id === null ? login : `${login} ${id}`))

test.each([
  ['a name a line', 'ann\n@bob\n\n# nobody\ncarl # since May\n', ['ann', 'bob', 'carl']],
  ['names with numbers', 'ann 4711\n@bob\t12\r\n', ['ann 4711', 'bob 12']],
  ['a list', '- ann\n- bob 12\n', ['ann', 'bob 12']],
  ['YAML with lists', 'approvers:\n- ann\n- bob 12\nreviewers:\n- carl\nlabels:\n- x\n', ['ann', 'bob 12']],
  ['YAML with maps', 'owners:\n  - login: ann\n    id: 4711\n  - { login: bob }\n', ['ann 4711', 'bob']],
  ['an empty file', '', []],
])('OWNERS may be %s', (_, text, owners) => {
  expect(ownersIn(text)).toEqual(owners)
})

test.each([['an address', 'ann@example.com\n'], ['a team', '@acme/team\n'], ['a pattern of CODEOWNERS', '*.py @ann\n'], ['a number of another kind', 'ann 1e3\n'], ['a number that begins with nothing', 'ann 007\n'], ['two people', 'ann bob\n'], ['a negative number in YAML', 'owners: [{ login: ann, id: -1 }]\n'], ['an alias', 'approvers: [sig-leads-are-here-and-this-name-is-far-too-long-for-a-login]\n']])('%s counts for nobody, and is a fault with its line', (_, text) => {
  const { owners, faults } = readOwners('OWNERS', text)
  expect([owners, faults.map(({ line }) => line)]).toEqual([[], [1]])
})

test('owners of a directory are owners of what is below it, and of nothing beside it', () => {
  const some = files({ 'vision/OWNERS': 'ann 1' })
  const kinds = ['vision', 'vision/a', 'vision/a/b.py', '', 'audio', 'visionary'].map((path) => standingOf({ id: 1, login: 'ann' }, path, some).kind)
  expect(kinds).toEqual(['owner', 'owner', 'owner', 'nobody', 'nobody', 'nobody'])
})

test('a file that names nobody, or cannot be read, is not as if there were none', () => {
  const some = files({ OWNERS: '', 'vision/OWNERS': 'ann 1' })
  expect(standingOf({ id: 2, login: 'bob' }, 'audio/x', some)).toEqual({ kind: 'unknown' })
  expect(standingOf({ id: 2, login: 'bob' }, 'vision/x', some)).toEqual({ kind: 'unknown' })
})

test('A42: the number wins over the login, both ways', () => {
  const some = files({ OWNERS: 'ann 1\nbob\n' })
  expect(standingOf({ id: 1, login: 'renamed' }, 'x', some)).toMatchObject({ kind: 'owner', by: 'id' })
  expect(standingOf({ id: 2, login: 'ann' }, 'x', some)).toMatchObject({ kind: 'other' })
  expect(standingOf({ id: 3, login: 'BOB' }, 'x', some)).toMatchObject({ kind: 'owner', by: 'login' })
})

test('A42: who took a name over gets nothing from an entry without a number elsewhere on the way up', () => {
  expect(standingOf({ id: 2, login: 'ann' }, 'a/b', files({ OWNERS: 'ann 1\n', 'a/OWNERS': 'ann\n' })).kind).toBe('other')
})

test('A41: nobody becomes an owner of a path that no file on its way names them for', () => {
  const part = fc.constantFrom('a', 'b', 'ab', 'OWNERS')
  fc.assert(fc.property(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 3 }), (path, directory) => {
    const file = [...directory, 'OWNERS'].join('/')
    const standing = standingOf({ id: 1, login: 'ann' }, path.join('/'), files({ [file]: 'ann 1' }))
    expect(standing.kind === 'owner').toBe(directory.every((each, index) => path[index] === each))
    expect(ownersPlaces(path.join('/'))).toHaveLength(path.length + 1)
  }))
})

test('any text is read without a crash, in entries of a bounded number', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom('ann', ' 1', '\n', '- ', 'owners:', '#', '[', '&a', '*a', '{', ':')).map((parts) => parts.join(''))), (text) => {
    for (const { login, id } of readOwners('OWNERS', text).owners) expect([/^[A-Za-z0-9-]{1,39}$/.test(login ?? ''), id === null || id > 0]).toEqual([true, true])
  }))
})
