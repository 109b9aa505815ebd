import { expect, test } from 'vitest'
import type { RunOutcome } from '../world.ts'
import { judgeProbe } from './judge-probe.ts'

const judge = (end: RunOutcome['end'], ...tail: string[]) => judgeProbe({ end, log: { path: null, bytes: 0, keptBytes: 0, truncated: false, tail } }, 60_000)
const exit = (code: number, ...tail: string[]) => judge({ kind: 'exited', code }, ...tail)

test('exit code 0 passes', () => {
  expect(exit(0, 'usage: x')).toEqual({ state: 'passed' })
})

test.each([
  ["ModuleNotFoundError: No module named 'scipy.linalg'", 'scipy.linalg'],
  ["ModuleNotFoundError: No module named 'nvidia'", 'nvidia'],
  ["ImportError: cannot import name 'Trainer' from 'trl' (/usr/lib/trl.py)", 'trl.Trainer'],
  ['ImportError: libGL.so.1: cannot open shared object file: No such file or directory', null],
])('%s surely fails, and names %s', (line, module) => {
  expect(exit(1, 'Traceback (most recent call last):', line)).toMatchObject({ state: 'failed', surely: true, module })
})

test.each([
  'RuntimeError: Found no NVIDIA driver on your system.',
  'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
  'AssertionError: Torch not compiled with CUDA enabled',
  "OSError: We couldn't connect to 'https://huggingface.co' to load this file",
])('%s says nothing about the example: the harness took it away', (line) => {
  expect(exit(1, line)).toMatchObject({ state: 'unknown' })
})

test('other ends: a syntax error, a missing program, an own error, an unknown option, a crash, no answer', () => {
  expect(exit(1, '  File "a.py", line 3', 'SyntaxError: invalid syntax')).toMatchObject({ state: 'failed', surely: true, reason: expect.stringContaining('compiled') })
  expect(exit(127)).toMatchObject({ state: 'failed', surely: true })
  expect(exit(1, "KeyError: 'HF_TOKEN'")).toMatchObject({ state: 'failed', surely: false, reason: "ended with KeyError: 'HF_TOKEN'" })
  expect(exit(2, 'usage: a.py [-x]', 'a.py: error: unrecognized arguments: --help')).toMatchObject({ state: 'unknown' })
  expect(exit(2, 'nothing')).toMatchObject({ state: 'failed', surely: false })
  expect(judge({ kind: 'signalled', signal: 'SIGILL' })).toMatchObject({ state: 'failed', reason: 'was ended by SIGILL' })
  expect(judge({ kind: 'timed_out' })).toMatchObject({ state: 'unknown', reason: expect.stringContaining('60 s') })
  expect(judge({ kind: 'engine_failed', reason: 'gone', next: '' })).toEqual({ state: 'unknown', reason: 'gone' })
})
