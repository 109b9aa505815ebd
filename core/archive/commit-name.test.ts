import { expect, test } from 'vitest'
import { commitName } from './commit-name.ts'

test.each([['vision/digits', 'vision/digits'], ['a_b-1.2', 'a_b-1.2'], ['@acme/all', '%40acme%2Fall'], ['fixes #1', 'fixes%20%231'], ['a\nb', 'a%0Ab'], ['-m/a', '-m%2Fa']])('A27: %j is %s in the title of a commit', (id, name) => {
  expect(commitName(id)).toBe(name)
})
