import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { readRequirements } from './requirements.ts'

const HASH = 'a'.repeat(64)

test.each([
  ['torch>=2.0.0,<3.0.0', 'torch', ['>=2.0.0', '<3.0.0']],
  ['Scikit_Learn == 1.3.*', 'scikit-learn', ['==1.3.*']],
  ['requests[security,socks] (>=2.31, !=2.32.0) ; python_version < "3.13"  # why', 'requests', ['>=2.31', '!=2.32.0']],
  ['numpy', 'numpy', []],
  ['a===1.0+local-thing', 'a', ['===1.0+local-thing']],
  ['pip @ https://example.org/pip-22.zip#sha1=abc ; os_name=="posix"', 'pip', []],
  [`rich==13.0 \\\n    --hash=sha256:${HASH} \\\n    --hash sha512:${HASH}${HASH}`, 'rich', ['==13.0']],
  ['git+https://example.org/x.git@main#egg=My_Tool', 'my-tool', []],
  ['-e ./here', null, []],
  ['./wheels/x-1.0-py3-none-any.whl', null, []],
  ['x-1.0-py3-none-any.whl', null, []],
  ['.[dev]', null, []],
  ['\uFEFFtqdm~=4.65', 'tqdm', ['~=4.65']],
] as const)('%j is a requirement', (text, name, versions) => {
  expect(readRequirements(text)).toMatchObject({ faults: [], idle: [], requirements: [{ name, versions, line: 1 }] })
})

test.each(['-r base.txt', '--requirement=base.txt', '-rbase.txt', '-c limits.txt', '--index-url https://x', '--extra-index-url=https://x', '--no-index', '--pre', '--require-hashes', '-f ./wheels', '# only words', '', '   ', '--trusted-host x', '--only-binary :all:'])('%j is no requirement and no fault', (text) => {
  expect(readRequirements(text)).toMatchObject({ faults: [], idle: [], requirements: [] })
})

test.each([
  ['torch>=', 'version'],
  ['torch >= 2.0 <3', 'version'],
  ['=1.0', 'no requirement'],
  ['two words', 'no requirement'],
  ['torch=2.0', 'version'],
  ['--unknown', 'no option'],
  ['--index-url', 'needs a value'],
  ['a; nonsense', 'marker'],
  ['a==1 --hash=md5:abc', '--hash'],
  ['a==1 --no-deps', '--no-deps'],
  ['a~=1', 'version'],
  ['a>=1,', 'version'],
  ['<<<<<<< HEAD', 'no requirement'],
])('%j cannot be read, at its line', (text, says) => {
  const { faults } = readRequirements(`numpy\n\n${text}\nrich`)
  expect(faults).toEqual([{ line: 3, message: expect.stringContaining(says) }])
})

test('the option that TFC-0010 puts on the line of a requirement has no effect, and is told', () => {
  expect(readRequirements('torch>=2.0.0 --index-url https://download.pytorch.org/whl/cu118\n')).toMatchObject({ faults: [], idle: [{ line: 1, option: '--index-url' }], requirements: [{ name: 'torch' }] })
})

test('a comment ends a line that was to go on, and lines are counted from where they begin', () => {
  expect(readRequirements('a>=1, \\\n<2\n# c \\\nb').requirements.map(({ name, line }) => [name, line])).toEqual([['a', 1], ['b', 4]])
})

test('any text is read without throwing, quickly, and every line it speaks of is there', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,5}([=<>~!]=?[0-9.]{0,5})?( ?[;@\\#-].{0,10})?$/), fc.constantFrom('-r x', '\\', '--hash=sha256:a', ' '))), (lines) => {
      const text = lines.join('\n')
      const count = text.split(/\r\n|\n|\r/).length
      const { requirements, includes, faults, idle } = readRequirements(text)
      expect([...requirements, ...includes, ...faults, ...idle].every(({ line }) => line >= 1 && line <= count)).toBe(true)
    }),
  )
})

test.each(['a'.repeat(60_000), `a${' '.repeat(60_000)}b`, `a[${','.repeat(60_000)}`, `${'a-'.repeat(30_000)}`, `a;${'('.repeat(60_000)}`, `${'\\\n'.repeat(30_000)}x`, `a==${'1,'.repeat(30_000)}`])('a hostile line of 60,000 characters costs little (%#)', (text) => {
  const begin = cpuNow()
  readRequirements(text)
  expect(cpuNow() - begin).toBeLessThan(500)
})
