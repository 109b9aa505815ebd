import { expect, test } from 'vitest'
import type { CaptureOutcome } from '../../world.ts'
import { judgeCapture } from './judge-capture.ts'
import { firstTry, MAX_TRIES, nextTry, type Try } from './next-try.ts'
import { PLACES, raw } from './testing/print-call.ts'

const outcome = (code: number, tail: readonly string[], calls: readonly (readonly string[])[] = []): CaptureOutcome => ({ end: { kind: 'exited', code }, calls: calls.map((words) => raw(words)), changed: [], places: PLACES, tail, durationMs: 1 })
const next = (result: CaptureOutcome, tried: readonly Try[] = [firstTry('train.sh')]): Try | null => nextTry(result, judgeCapture(result), tried)

test.each([
  ['train.sh', 'there'],
  ['build.sh', 'absent'],
  ['scripts/build_image.sh', 'absent'],
  ['rebuild.py', 'there'],
])('before %s images are %s', (script, images) => {
  expect(firstTry(script)).toEqual({ images, given: [] })
})

test.each([
  ['./train.sh: line 3: HF_TOKEN: unbound variable', ['HF_TOKEN']],
  ['train.sh: line 3: WANDB: parameter null or not set', ['WANDB']],
  ['Error: OPENAI_API_KEY is not set', ['OPENAI_API_KEY']],
  ['Please export HF_TOKEN and OPENAI_API_KEY first', ['HF_TOKEN', 'OPENAI_API_KEY']],
])('"%s" is tried again with %j', (line, given) => {
  expect(next(outcome(1, [line]))).toEqual({ images: 'there', given })
})

test.each(['line 1: PATH: unbound variable', 'LD_PRELOAD is not set', 'line 2: lower: unbound variable', 'FAILED in TEST_CASE'])('"%s" gives nothing', (line) => {
  expect(next(outcome(1, [line]))).toBeNull()
})

test('a script that only asked for images is tried once the other way round', () => {
  const asked = outcome(0, [], [['image', 'inspect', 'x']])
  expect(next(asked)).toEqual({ images: 'absent', given: [] })
  expect(next(asked, [firstTry('train.sh'), { images: 'absent', given: [] }])).toBeNull()
})

test('what has shown its work, what was stopped and what was tried often is not tried again', () => {
  expect(next(outcome(0, [], [['run', 'i']]))).toBeNull()
  expect(next({ ...outcome(0, []), end: { kind: 'timed_out' } })).toBeNull()
  expect(next(outcome(1, ['line 1: A: unbound variable']), Array.from({ length: MAX_TRIES }, () => firstTry('train.sh')))).toBeNull()
})

test.each([
  [outcome(0, []), 'none', 'ended without calling a container engine'],
  [outcome(0, [], [['ps']]), 'none', 'only asked a container engine, and started nothing'],
  [outcome(2, ['Usage: train.sh <data>']), 'none', 'needs arguments; its last line: Usage: train.sh <data>'],
  [outcome(2, ['No data set was given']), 'none', 'needs arguments; its last line: No data set was given'],
  [outcome(2, [`no ${'x'.repeat(60)} given`]), 'none', `exited with 2; its last line: no ${'x'.repeat(60)} given`],
  [outcome(1, ['cat: out.txt: No such file or directory']), 'none', 'needs something that is not in the repository; its last line: cat: out.txt: No such file or directory'],
  [outcome(3, ['boom \u001b[31m'], [['run', 'i']]), 'partial', 'exited with 3; its last line: boom \ufffd[31m'],
  [{ ...outcome(0, [], [['run', 'i']]), end: { kind: 'timed_out' } as const }, 'partial', 'did not end by itself'],
  [{ ...outcome(1, []), calls: [raw(['train.py'], { client: 'host:python3' })] }, 'none', 'runs on the host: python3 train.py'],
])('%# an incomplete capture says why', (result, state, reason) => {
  expect(judgeCapture(result)).toMatchObject({ state, reason: reason })
})

test('A67 a reason quotes no secret', () => {
  expect(judgeCapture(outcome(1, [`bad token ghp_${'a'.repeat(36)}`])).reason).toBe('exited with 1; its last line: bad token [redacted GitHub token]')
})
