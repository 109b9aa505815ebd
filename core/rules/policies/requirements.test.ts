import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { readRequirements } from './requirements.ts'

test.each([['a==1', true], ['a  [b]  ==  1.0  ; python_version < "4"', true], ['a==1.*', false], ['a >=1', false]])('%s: pinned is %s', (text, pinned) => {
  expect(readRequirements(text)).toEqual([{ text, line: 1, git: false, pinned }])
})

test('a requirement goes on behind a backslash, and stands where it begins', () => {
  expect(readRequirements('# first\nrich==13.0 \\\n    --hash=sha256:ab\r\n\nnumpy \\\n>=1\n').map(({ line, pinned }) => [line, pinned])).toEqual([[2, true], [5, false]])
})

test('A08: 60,000 blanks in a line cost little', () => {
  const begin = cpuNow()
  readRequirements(`a${' '.repeat(60_000)}x`)
  expect(cpuNow() - begin).toBeLessThan(300)
})
