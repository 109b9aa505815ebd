import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../../source/read-yaml.ts'
import { openMove } from '../vendor/move.ts'
import { EXAMPLE, treeOf } from '../vendor/testing/scan-text.ts'
import { addPreset } from './add-preset.ts'
import { applyEdits } from './apply-edits.ts'
import { linkEdits } from './markdown-links.ts'
import { ownPathEdits } from './own-path.ts'
import { stillOutside } from './still-outside.ts'

const tree = treeOf(['README.md', `${EXAMPLE}/README.md`, `${EXAMPLE}/train.py`, 'lib/paths.py', 'docs/a b.md', 'docs/caching.md', 'examples/vision/other/README.md'])
const links = (text: string, known = true) => {
  const source = known ? { url: 'https://github.com/o/n', commit: 'abc' } : null
  const { edits, dead } = linkEdits(text, { tree, move: openMove(EXAMPLE), path: `${EXAMPLE}/README.md`, goesAlong: (path) => [`${EXAMPLE}/train.py`, `${EXAMPLE}/README.md`, 'lib/paths.py', 'lib', ''].includes(path), source })
  return [applyEdits(text, edits)?.text ?? text, dead.map(({ line, to }) => `${line} ${to}`)]
}

test.each([
  ['[a](../../../lib/paths.py)', '[a](lib/paths.py)'],
  ['[a](../../../README.md#start)', '[a](https://github.com/o/n/blob/abc/README.md#start)'],
  ['[a](../../../lib/paths.py#L3)', '[a](lib/paths.py#L3)'],
  ['[a](../../../docs/caching.md#x)', '[a](https://github.com/o/n/blob/abc/docs/caching.md#x)'],
  ['[a](../other/)', '[a](https://github.com/o/n/tree/abc/examples/vision/other)'],
  ['![a](../../../docs/caching.md "t")', '![a](https://github.com/o/n/blob/abc/docs/caching.md "t")'],
  ['[a](<../../../docs/a b.md>)', '[a](<https://github.com/o/n/blob/abc/docs/a%20b.md>)'],
  ['[a]: ../../../docs/caching.md', '[a]: https://github.com/o/n/blob/abc/docs/caching.md'],
  ['[a](train.py) [b](https://x.org/../..) [c](#top) [d](mailto:x@y.z)', '[a](train.py) [b](https://x.org/../..) [c](#top) [d](mailto:x@y.z)'],
  ['`[a](../../../docs/caching.md)`', '`[a](../../../docs/caching.md)`'],
  ['```\n[a](../../../docs/caching.md)\n```', '```\n[a](../../../docs/caching.md)\n```'],
  ['\\[a](../../../docs/caching.md)', '\\[a](../../../docs/caching.md)'],
  ['[a [b]](../../../docs/caching.md) x', '[a [b]](https://github.com/o/n/blob/abc/docs/caching.md) x'],
])('%s becomes %s', (text, expected) => {
  expect(links(text)).toEqual([expected, []])
})

test.each([
  ['see [caching](../../../docs/caching.md) first', 'see caching first'],
  ['![a picture](../../../docs/caching.md)', 'a picture'],
  ['[a](../../../lib/paths.py)', '[a](lib/paths.py)'],
])('where nobody knows the source repository, %s becomes %s', (text, expected) => {
  expect(links(text, false)[0]).toBe(expected)
})

test('a link to nothing stays, and is told', () => {
  expect(links('\n[a](../../gone.md) [b](../../../../../x)')).toEqual(['\n[a](../../gone.md) [b](../../../../../x)', ['2 ../../gone.md', '2 ../../../../../x']])
})

test.each([
  ['python examples/vision/digits/train.py', 'python train.py'],
  ['cd examples/vision/digits', 'cd .'],
  ['cd ./examples/vision/digits/ && x', 'cd ./ && x'],
  ['"examples/vision/digits/data/*.csv"', '"data/*.csv"'],
  ['see examples/vision/digits.', 'see ..'],
  ['-v /repo/examples/vision/digits/data:/d', '-v /repo/data:/d'],
  ['--workdir=/repo/examples/vision/digits', '--workdir=/repo'],
])('%s becomes %s', (text, expected) => {
  expect(applyEdits(text, ownPathEdits(text, EXAMPLE, ['/repo']))?.text).toBe(expected)
})

test.each(['examples/vision/digits-large/x', 'examples/vision/digits2', 'my-examples/vision/digits/x', '../examples/vision/digits/x', 'https://github.com/o/n/tree/main/examples/vision/digits/', '/other/examples/vision/digits', '$ROOT/examples/vision/digits', 'examples/vision/digits.old'])('%s is another path', (text) => {
  expect(applyEdits(text, ownPathEdits(text, EXAMPLE, ['/repo']))).toBeNull()
})

test('edits are told by the line, once for each, and the first to speak wins', () => {
  expect(applyEdits('a b\nc\n', [{ start: 2, end: 3, text: 'B' }, { start: 0, end: 1, text: 'A' }, { start: 2, end: 5, text: 'no' }])).toEqual({ text: 'A B\nc\n', edits: [{ line: 1, before: 'a b', after: 'A B' }] })
  expect(applyEdits('a\n', [{ start: 0, end: 1, text: 'a' }])).toBeNull()
})

test('any edits give a text of the kept pieces and theirs', () => {
  const edit = fc.record({ start: fc.nat(30), length: fc.nat(5), text: fc.constantFrom('', 'X', 'YY') })
  fc.assert(fc.property(fc.string({ minLength: 36, maxLength: 60 }), fc.array(edit, { maxLength: 8 }), (text, edits) => {
    const result = applyEdits(text, edits.map(({ start, length, text: by }) => ({ start, end: start + length, text: by })))
    expect(result === null || result.edits.every(({ line, before }) => text.split('\n')[line - 1]?.startsWith(before.split('\n')[0]!) === true)).toBe(true)
  }))
})

test('a preset is added by one line, and everything else stays', () => {
  const text = '# mine\nname: a\npresets:\n  # the test\n  smoke: { script: test.sh } # keep\n'
  const after = applyEdits(text, [addPreset(text, 'build', 'build.sh')!])!
  expect(after.text).toBe('# mine\nname: a\npresets:\n  # the test\n  build: { script: build.sh }\n  smoke: { script: test.sh } # keep\n')
  const read = readYaml(after.text, 'x')
  expect(read.ok && read.value.value).toMatchObject({ presets: { build: { script: 'build.sh' }, smoke: { script: 'test.sh' } } })
})

test.each(['presets: {smoke: {script: a.sh}}\n', 'presets: [smoke]\n', 'name: a\n', 'presets:\n  build: {script: b.sh}\n', 'presets: [\n'])('nothing is added to %j', (text) => {
  expect(addPreset(text, 'build', 'build.sh')).toBeNull()
})

test('what still leads out is told with its line', () => {
  const where = { kind: 'shell' as const, directory: '', rootAbs: '/srv/garden' }
  expect(stillOutside('cat /srv/garden/x\ncat /srv/gardens/x\ncp /home/ann/data/x .\ncd ../x\ndst=/home/user/x\nfile=/root/.cache/x\n', where).map(({ line, level }) => `${line} ${level}`)).toEqual(['1 error', '3 warning', '4 warning'])
  expect(stillOutside('WORKDIR /home/user/app/\n', { ...where, kind: 'docker' })).toEqual([])
})

test('a path of an image that copies the example to a place of its own is none of the garden', () => {
  const text = 'WORKDIR /repo/examples/vision/digits\nCMD ["python3", "examples/vision/digits/train.py"]\n'
  expect(applyEdits(text, ownPathEdits(text, EXAMPLE, ['/repo'], { relative: false }))?.text).toBe('WORKDIR /repo\nCMD ["python3", "examples/vision/digits/train.py"]\n')
})
