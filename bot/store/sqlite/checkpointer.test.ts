import { expect, test } from 'vitest'
import { mayMoveBeside } from './checkpointer.ts'

test.each([
  ['3.53.4', true], ['3.52.0', true], ['3.51.3', true], ['3.51.2', false], ['3.50.7', true], ['3.50.6', false], ['3.49.1', false], ['3.44.6', true], ['3.7.0', false], ['4.0.0', true], ['', false], ['unknown', false],
])('with SQLite %s a log may be moved beside its writer: %s', (version, may) => {
  expect(mayMoveBeside(version)).toBe(may)
})

test('this machine has a version that may', () => {
  expect(mayMoveBeside(process.versions['sqlite'] ?? '')).toBe(true)
})
