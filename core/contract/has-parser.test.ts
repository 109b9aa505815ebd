import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { hasParser } from './has-parser.ts'

test('parseArgs counts when `help` is declared behind it', () => {
  expect(['parseArgs({ options: { help: {} } })', 'help(); parseArgs({})', 'parseArgs({ options: { helper: {} } })', 'myparseArgs(); help()'].map((text) => hasParser(text, 'node'))).toEqual([true, false, false, false])
})

test('A08 half a megabyte of a name that would begin a parser is judged at once', () => {
  const started = cpuNow()
  expect(hasParser('parseArgs '.repeat(50_000), 'node')).toBe(false)
  expect(cpuNow() - started).toBeLessThan(500)
})
