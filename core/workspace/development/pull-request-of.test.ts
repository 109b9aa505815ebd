import { expect, test } from 'vitest'
import { pullRequestOf } from './pull-request-of.ts'

test('on a pull request the runner names both branches', () => {
  expect(pullRequestOf({ GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature/x' })).toEqual({ pullRequest: { base: 'main', head: 'feature/x' } })
})

test.each([{}, { GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '' }, { GITHUB_BASE_REF: 'main' }])('from %j nothing is known', (env) => {
  expect(pullRequestOf(env)).toEqual({})
})
