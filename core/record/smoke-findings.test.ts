import { expect, test } from 'vitest'
import type { RunOutcome, RunRequest } from '../world.ts'
import { parseMetricLines } from './metric-lines.ts'
import { buildFindings, runFindings } from './smoke-findings.ts'
import { sampleExample, samplePreset } from './testing/sample-example.ts'

const none = { value: null, reason: 'none' }
const log = { path: 'logs/r/run.log', bytes: 1, keptBytes: 1, truncated: false }
const limits: RunRequest['limits'] = { timeoutMs: 1, graceMs: 1, memoryBytes: null, cpus: null, pids: 1, shmBytes: 1 }
const shown = (path: string) => `.hortus/${path}`

test('a failed run names its log so that it can be opened, quotes its last ten lines, and its fix can be pasted', () => {
  const outcome: RunOutcome = { end: { kind: 'exited', code: 1 }, durationMs: 1, peakMemoryBytes: none, cpuTimeMs: none, log: { ...log, tail: Array.from({ length: 20 }, (_, i) => `line ${i}`) } }
  const [finding] = runFindings({ ...sampleExample(), id: 'a/b c' }, { ...samplePreset(), name: 'train' }, outcome, limits, parseMetricLines(), shown)
  const [sentence, ...quote] = finding!.message.split('\n')
  expect(sentence).toBe('The preset "train" of a/b c exited with code 1 (log: .hortus/logs/r/run.log).')
  expect(quote).toEqual(Array.from({ length: 10 }, (_, i) => `│ line ${i + 10}`))
  expect(finding!.fix).toContain("`hortus run 'a/b c' --preset train`")
})

test('a command that is not there is corrected where it stands: in the preset, or in its script', () => {
  const outcome: RunOutcome = { end: { kind: 'exited', code: 127 }, durationMs: 1, peakMemoryBytes: none, cpuTimeMs: none, log }
  const fix = (action: ReturnType<typeof samplePreset>['action']) => runFindings(sampleExample(), { ...samplePreset(), action }, outcome, limits, parseMetricLines(), shown)[0]?.fix
  expect(fix({ kind: 'command', argv: ['x'] })).toContain('`command:` of the preset')
  expect(fix({ kind: 'script', script: 'train.sh', args: [] })).toMatch(/^Correct the command that the script `train\.sh` gives its container(?!.*`command:`)/)
})

test('the notice of the legacy builder is not quoted: it says nothing about the example', () => {
  const tail = ['DEPRECATED: The legacy builder is deprecated and will be removed in a future release.', '            Install the buildx component to build images with BuildKit:', '            https://docs.docker.com/go/buildx/', '', 'The command failed: 2']
  const [finding] = buildFindings(sampleExample(), samplePreset(), { kind: 'failed', reason: 'step 2 failed', durationMs: 1, log: { ...log, tail } }, 5, shown)
  expect(finding!.message.split('\n').slice(1)).toEqual(['│ The command failed: 2'])
})
