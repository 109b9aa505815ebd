import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planNode } from './node-project.ts'

const plan = (text: string | null, ...files: string[]) => planNode(text, (path) => files.includes(path))
const scripts = (own: object) => JSON.stringify({ scripts: own })

test('only whether a script is there counts', () => {
  expect(plan(scripts({ lint: 'eslint .', test: 'node --test' }), 'package-lock.json')).toEqual({ kind: 'project', project: { locked: true, lint: true, test: true } })
  expect(plan('{}')).toEqual({ kind: 'project', project: { locked: false, lint: false, test: false } })
})

test('the test that npm writes itself is none: it always fails', () => {
  expect(plan(scripts({ test: 'echo "Error: no test specified" && exit 1' }))).toMatchObject({ project: { test: false } })
})

test('packages that something else than npm locks are left to it, and that is told', () => {
  expect(plan(scripts({ test: 'x' }), 'pnpm-lock.yaml')).toEqual({ kind: 'none', reason: 'The packages are locked by pnpm-lock.yaml, which npm does not read.' })
  expect(plan(scripts({ test: 'x' }), 'yarn.lock', 'package-lock.json')).toMatchObject({ kind: 'project' })
})

test('without a package.json there is nothing to say', () => {
  expect(plan(null, 'yarn.lock')).toEqual({ kind: 'none', reason: null })
})

test.each(['', 'null', '[1', '{"scripts": {"test": "x", "test": "y"}}', '{"__proto__": {"scripts": {}}}', `{"a": ${'['.repeat(100)}${']'.repeat(100)}}`])('A03, A04: %j is not read', (text) => {
  expect(plan(text)).toEqual({ kind: 'none', reason: 'package.json cannot be read.' })
})

test('any JSON gives a plan', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(['project', 'none']).toContain(plan(text).kind)
    }),
  )
})
