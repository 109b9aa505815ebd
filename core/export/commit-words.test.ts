import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedMessage, exportMessage } from './commit-words.ts'
import { repositoryName } from './repository-name.ts'

const FROM = { repository: 'someone/garden', commit: 'c'.repeat(40), dirty: false, tree: 'd'.repeat(40) }

test('A28: the message of an export names its source, and nobody', () => {
  expect(exportMessage({ id: 'vision/@team #12', path: 'examples/vision/@team #12' }, FROM)).toBe(`Export vision/_team__12\n\nFrom examples/vision/_team__12 of someone/garden\nat commit ${FROM.commit},\ntree ${FROM.tree}.\n`)
})

test('A28: a message that is carried along mentions nobody, and its numbers are those of the garden', () => {
  expect(carriedMessage('Fix #12 and GH-3, thanks @someone\n\ncloses (#7)', 'a/b')).toBe('Fix a/b#\u200b12 and a/b#\u200b3, thanks @\u200bsomeone\n\ncloses (a/b#\u200b7)\n')
  expect(carriedMessage('See a/b#4 and a#b', null)).toBe('See a/b#4 and a#b\n')
})

test('A28: no message has a live reference or mention left', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => !/(^|[\s([{,;:])#\d|@\w/m.test(carriedMessage(`${text} #${number} @me`, 'a/b'))))
})

test.each([
  ['https://github.com/someone/garden.git', 'someone/garden'], ['git@github.com:someone/garden.git', 'someone/garden'], ['ssh://git@host:22/someone/garden', 'someone/garden'], ['https://user:token@github.com/someone/garden/', 'someone/garden'],
  ['/srv/git/garden.git', null], ['../garden', null], ['C:\\garden', null], ['https://host/a/b/c', null], ['https://host/a', null], ['', null], [null, null],
])('A67: the address %j names %j', (address, name) => {
  expect(repositoryName(address)).toBe(name)
})
