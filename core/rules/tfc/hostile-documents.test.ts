/** Whatever the documents of runs and models hold: findings, never a throw, and nothing that a terminal or a page would obey. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { sampleWorkspace } from '../../workspace/index/testing/sample-workspace.ts'
import { modelRules } from './model-rules.ts'
import { runRules } from './run-rules.ts'
import { MODEL, RUN, smallWorkspace } from './testing/small-workspace.ts'

const key = fc.constantFrom('run_id', 'experiment', 'model', 'dataset', 'seed', 'status', 'result', 'started_at', 'completed_at', 'code', 'repo', 'commit', 'training', 'error', 'name', 'version', 'created_at', 'state', 'primary_metric', 'value', 'secondary_metrics', 'evaluation', 'confidence_interval', 'os', 'hardware', 'gpus', 'ram_gb', 'summary', 'history', 'step', 'toString', 'constructor', '\u001b[2J\n::error::', '\u202Egnp', 'x'.repeat(300))
const leaf = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('digits:v1', 'failed', 'completed', '2026-01-05T08:00:00Z', '\u001b[2J\n::error::x', '../../etc', 'x'.repeat(500)), fc.double(), fc.boolean(), fc.constant(null))
const document = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 6 })) })).value

test('any value anywhere gives findings in one line each', () => {
  const paths = [`${RUN}/config.yaml`, `${RUN}/metrics.json`, `${RUN}/system.json`, `${MODEL}/metadata.yaml`, `${MODEL}/metrics.yaml`, `${MODEL}/card.md`]
  fc.assert(fc.property(fc.constantFrom(...paths), fc.oneof(document.map((value) => JSON.stringify(value)), fc.string({ maxLength: 60 })), (path, text) => {
    const workspace = sampleWorkspace({ ...smallWorkspace(), [path]: text })
    for (const { message, line } of [...runRules(workspace), ...modelRules(workspace)]) {
      expect(message).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u)
      expect(message.length).toBeLessThan(700)
      expect(line === null || line > 0).toBe(true)
    }
  }), { numRuns: 1500 })
})

test('names of directories and files are quoted like any other text', () => {
  const bad = 'x\u001b[2J\u202Ey\u2028'
  const moved = Object.fromEntries(Object.entries(smallWorkspace()).map(([path, text]) => [path.replace('run-2026-01-05-001', bad).replace('digits-net', bad).replace('model.pt', `model.${bad}`), text]))
  const workspace = sampleWorkspace({ ...moved, [`runs/${bad}2/x`]: '', [`models/${bad}2/${bad}/y`]: '', [`${RUN}/${bad}`]: '' })
  const changed = Object.keys(moved).map((path) => ({ status: 'modified', path, from: path }) as const)
  const versionsBefore = new Set([`runs/${bad}`, `models/${bad}/v1`, `models/${bad}/v3`])
  const found = [runRules, modelRules].flatMap((rule) => rule({ ...workspace, change: { mergeBase: 'x', files: changed, before: new Map(), versionsBefore } }))
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ message }) => /[\p{Cc}\u2028\u2029\u202A-\u202E]/u.test(message))).toEqual([])
})

test('1,000 runs and 1,000 models are judged in less than a second on a busy machine', () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => Object.entries(smallWorkspace()).map(([path, text]) => [path.replace('001/', `${String(index + 1).padStart(3, '0')}/`).replace('digits-net', `digits-net-${index}`), text])).flat())
  const workspace = sampleWorkspace(files)
  const before = cpuNow()
  runRules(workspace)
  modelRules(workspace)
  expect(cpuNow() - before).toBeLessThan(1000)
})
