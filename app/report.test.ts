import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildReport } from '../core/report/build-report.ts'
import { emptyParts, sampleExample } from '../core/report/sample-report.ts'
import type { PlanDocument } from '../core/report/plan-document.ts'
import { REPORT_LIMITS } from '../core/report/read-report.ts'
import type { Report } from '../core/schema/report.ts'
import { openFiles } from '../io/files.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { report } from './report.ts'

const cell = (id: string, outcome: 'passed' | 'failed' = 'passed'): string => json(buildReport({ ...emptyParts, verb: 'smoke', examples: [sampleExample(id, { outcome, reason: outcome === 'failed' ? 'exit code 1' : null })], cells: { planned: [`${id}:smoke`], executed: [`${id}:smoke`] } }))
const json = (value: Report): string => JSON.stringify(value)
const VALIDATE = json(buildReport({ ...emptyParts, verb: 'validate' }))

async function merge(files: Record<string, string>, cells: string[], verbs: string[] = [], plan: Partial<PlanDocument> = {}): Promise<Report> {
  await using dir = await temporaryDirectory(files)
  return report(openFiles(dir.path), { plan: { cells, left: [], longest: 15, ...plan }, expect: verbs })
}

test('the reports of all cells become one', async () => {
  const merged = await merge({ 'hortus-smoke-0/report.json': cell('a'), 'hortus-smoke-1/report.json': cell('b', 'failed'), 'hortus-validate/report.json': VALIDATE }, ['a:smoke', 'b:smoke'], ['validate'])
  expect(merged).toMatchObject({ verb: 'check', verdict: 'errors', summary: { passed: 1, failed: 1 }, problems: [], cells: { executed: ['a:smoke', 'b:smoke'] } })
})

test('a planned cell without a report is an error', async () => {
  expect(await merge({ 'x/report.json': cell('a') }, ['a:smoke', 'b:smoke'])).toMatchObject({ verdict: 'errors', findings: [{ code: 'PLAN.CELL_NOT_EXECUTED' }] })
})

test('an example that the plan left out is skipped with the reason, though validate calls it passed', async () => {
  const validated = json(buildReport({ ...emptyParts, verb: 'validate', examples: [sampleExample('a'), sampleExample('b', { name: 'B' })] }))
  const merged = await merge({ 'v/report.json': validated, 'x/report.json': cell('a') }, ['a:smoke'], ['validate'], { left: [{ example: 'b', path: 'examples/b', reason: 'has no preset "smoke"' }] })
  expect(merged).toMatchObject({ verdict: 'clean', summary: { examples: 2, passed: 1, skipped: 1 }, examples: [{ id: 'a', outcome: 'passed' }, { id: 'b', name: 'B', tier: 'stable', outcome: 'skipped', reason: 'has no preset "smoke"' }] })
})

test('a plan that left everything out proved nothing, and says so', async () => {
  const validated = json(buildReport({ ...emptyParts, verb: 'validate', examples: [sampleExample('a')] }))
  expect(await merge({ 'v/report.json': validated }, [], [], { left: [{ example: 'a', path: 'examples/a', reason: 'is a script' }] })).toMatchObject({ verdict: 'warnings', findings: [{ code: 'PLAN.NOTHING_RAN' }] })
})

test('what failed stays failed although it was left out, and what only the plan knows is there', async () => {
  const validated = json(buildReport({ ...emptyParts, verb: 'validate', examples: [sampleExample('a', { outcome: 'failed', reason: 'cannot be read' })] }))
  const left = ['a', 'b'].map((example) => ({ example, path: `examples/${example}`, reason: 'has a descriptor that cannot be read' }))
  expect(await merge({ 'v/report.json': validated }, [], [], { left })).toMatchObject({ examples: [{ id: 'a', outcome: 'failed', reason: 'cannot be read' }, { id: 'b', path: 'examples/b', outcome: 'skipped' }] })
})

test('a plan that may take longer than a job may last is a warning with the figure', async () => {
  expect(await merge({ 'x/report.json': cell('a') }, ['a:smoke'], [], { longest: 406 })).toMatchObject({ verdict: 'warnings', findings: [{ code: 'PLAN.TOO_LONG', message: expect.stringContaining('406 minutes') as string }] })
  expect(await merge({ 'x/report.json': cell('a') }, ['a:smoke'], [], { longest: 360 })).toMatchObject({ verdict: 'clean' })
})

test('A31: reports are read up to a size of all together, and what was not read is said', async () => {
  const large = `${cell('a')}${' '.repeat(REPORT_LIMITS.maxLength - 2000)}`
  const merged = await merge(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}/report.json`, large])), ['a:smoke'])
  expect(merged).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'REPORT.UNREADABLE', message: expect.stringContaining('5/report.json') as string }] })
})

test('a verb whose report is expected and missing could not run', async () => {
  expect(await merge({ 'x/report.json': cell('a') }, ['a:smoke'], ['validate'])).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'REPORT.MISSING' }] })
})

test('nothing at all is never clean', async () => {
  expect(await merge({}, [])).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'REPORT.NONE' }] })
})

test.each([
  ['that is not JSON', '{'],
  ['with a key that nobody knows', cell('a').replace('{', '{"extra":1,')],
  ['A46: that calls a failure clean', cell('a', 'failed').replace('"verdict":"errors"', '"verdict":"clean"')],
  ['A06: that says a key twice', cell('a').replace('{', '{"verdict":"clean",')],
  ['that is too large', ' '.repeat(REPORT_LIMITS.maxLength + 1)],
])('a report %s is refused, and the whole could not run', async (_name, text) => {
  expect(await merge({ 'x/report.json': text, 'y/report.json': VALIDATE }, [])).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'REPORT.UNREADABLE' }] })
})

test('A11: a report that is a symlink is not read', async () => {
  await using secret = await temporaryDirectory({ 'report.json': cell('a') })
  await using dir = await temporaryDirectory({ 'y/report.json': VALIDATE })
  await symlink(join(secret.path, 'report.json'), join(dir.path, 'report.json'))
  expect(await report(openFiles(dir.path), { plan: { cells: [], left: [], longest: 0 }, expect: [] })).toMatchObject({ examples: [], cells: { executed: [] } })
})

test('only report.json counts, at the top or one directory below', async () => {
  expect(await merge({ 'a/b/report.json': cell('a'), 'a/records/report.json': cell('b'), 'y/report.json': VALIDATE }, [])).toMatchObject({ examples: [], verdict: 'clean' })
})
