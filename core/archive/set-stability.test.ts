import { expect, test } from 'vitest'
import { clearFlag, setStability } from './set-stability.ts'

test.each([
  ['name: a\nstability: stable # why\ntags: [x]\n', 'name: a\nstability: archived # why\ntags: [x]\n'],
  ["stability:   'beta'\n", "stability:   'archived'\n"],
  ['stability: "beta"\r\nname: a\r\n', 'stability: "archived"\r\nname: a\r\n'],
  ['name: a\nstability:\ntags: []\n', 'name: a\nstability: archived\ntags: []\n'],
  ['# top\nname: a # n\n# tags\ntags: []\n', '# top\nname: a # n\nstability: archived\n# tags\ntags: []\n'],
  ['name: a', 'name: a\nstability: archived'],
  ['tags: []\n', 'stability: archived\ntags: []\n'],
  ['name: >-\n  a\n  b\n\ntags: []\n', 'name: >-\n  a\n  b\n\nstability: archived\ntags: []\n'],
  ['{name: a, tags: []}\n', '{stability: archived, name: a, tags: []}\n'],
  ['{name: a, stability: stable}\n', '{name: a, stability: archived}\n'],
  ['presets:\n  stability: stable\nname: a\n', 'presets:\n  stability: stable\nname: a\nstability: archived\n'],
  ['"stability": stable\nname: a\n', '"stability": archived\nname: a\n'],
  ['name: "a\n  b"\nx: 1\n', 'name: "a\n  b"\nstability: archived\nx: 1\n'],
])('%j becomes %j', (before, after) => {
  expect(setStability(before, 'archived')).toBe(after)
})

test.each([['a list', '- a\n'], ['nothing', ''], ['a folded word', 'stability: >-\n  stable\n'], ['a map', 'stability: {a: b}\n'], ['two documents', 'name: a\n---\nname: b\n'], ['no YAML', 'name: a: b\n']])('%s is left alone', (_name, text) => {
  expect(setStability(text, 'archived')).toBeNull()
})

test('the flag becomes false where it is', () => {
  expect(clearFlag('name: a\narchived: true # old\n')).toBe('name: a\narchived: false # old\n')
})
