import { expect, test } from 'vitest'
import { buildProgram } from '../program.ts'
import { VERBS } from '../verbs.ts'
import { wanted } from './candidates.ts'

const program = buildProgram(async () => undefined)
const words = (...typed: string[]): readonly string[] => {
  const want = wanted(program, typed)
  return want.kind === 'words' ? want.words.map(({ value }) => value) : [`<${want.prefix}${want.completer}>`]
}

test('first come the verbs, all of them', () => {
  expect(new Set(words(''))).toEqual(new Set(VERBS.map(({ name }) => name.split(' ')[0])))
})

test('a verb of two words is completed word by word', () => {
  expect(words('cache', '')).toEqual(['info'])
  expect(words('cache', 'info', '')).toEqual([])
})

test('options of the verb and the global ones are offered, also after other options', () => {
  const offered = words('--json', 'run', 'vision/digits', '--')
  expect(offered).toEqual(expect.arrayContaining(['--preset', '--param', '--cache', '--json', '--root', '--help']))
  expect(offered).not.toContain('--update-baseline')
})

test.each([
  [['check', ''], ['<example>']],
  [['check', 'a', 'b', ''], ['<example>']],
  [['info', 'a', ''], []],
  [['compare', ''], ['<file>']],
  [['completion', ''], ['bash', 'zsh', 'fish']],
  [['run', 'a', '--cache', ''], ['isolated', 'host', 'volume']],
  [['run', 'a', '--cache='], ['--cache=isolated', '--cache=host', '--cache=volume']],
  [['run', 'a', '--cache', '='], ['isolated', 'host', 'volume']],
  [['run', 'a', '--cache', '=', 'ho'], ['isolated', 'host', 'volume']],
  [['run', 'a', '--preset', ''], ['<preset>']],
  [['run', 'a', '--preset='], ['<--preset=preset>']],
  [['--engine', ''], ['auto', 'docker', 'podman', 'process']],
  [['-C', ''], ['<file>']],
  [['list', '--tag', ''], ['<tag>']],
  [['explain', 'TFC'], ['<code>']],
  [['run', '--param', ''], []],
])('after %j stands %j', (typed, offered) => {
  expect(words(...typed)).toEqual(offered)
})

test('the example that was named decides which presets are offered', () => {
  expect(wanted(program, ['run', '--cache', 'host', 'vision/digits', '--preset', 'tr'])).toMatchObject({ completer: 'preset', example: 'vision/digits' })
})
