import { expect, test } from 'vitest'
import type { Garden } from './session.ts'
import { fromRoot } from './words.ts'

const garden = (rootAbs: string) => ({ world: { files: { rootAbs } } }) as unknown as Garden

test.each([
  ['.', 'examples/a'],
  ['./b', 'examples/a/b'],
  ['..', 'examples'],
  ['../../', '.'],
  ['/garden/examples/x', 'examples/x'],
  ['vision/digits', 'vision/digits'],
])('%s, typed in examples/a, is %s of the garden', (word, path) => {
  const cwd = process.cwd
  process.cwd = () => '/garden/examples/a'
  try {
    expect(fromRoot(garden('/garden'), word)).toBe(path)
  } finally {
    process.cwd = cwd
  }
})
