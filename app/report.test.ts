import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildReport } from '../core/report/build-report.ts'
import { emptyParts, sampleExample } from '../core/report/sample-report.ts'
import type { Report } from '../core/schema/report.ts'
import { openFiles } from '../io/files.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { report } from './report.ts'

const cell = (id: string, outcome: 'passed' | 'failed' = 'passed'): string => json(buildReport({ ...emptyParts, verb: 'smoke', examples: [sampleExample(id, { outcome, reason: outcome === 'failed' ? 'exit code 1' : null })], cells: { planned: [`${id}:smoke`], executed: [`${id}:smoke`] } }))
const json = (value: Report): string => JSON.stringify(value)
const VALIDATE = json(buildReport({ ...emptyParts, verb: 'validate' }))

async function merge(files: Record<string, string>, planned: string[], verbs: string[] = []): Promise<Report> {
  await using dir = await temporaryDirectory(files)
  return report(openFiles(dir.path), { planned, expect: verbs })
}

test('the reports of all cells become one', async () => {
  const merged = await merge({ 'hortus-smoke-0/report.json': cell('a'), 'hortus-smoke-1/report.json': cell('b', 'failed'), 'hortus-validate/report.json': VALIDATE }, ['a:smoke', 'b:smoke'], ['validate'])
  expect(merged).toMatchObject({ verb: 'check', verdict: 'errors', summary: { passed: 1, failed: 1 }, problems: [], cells: { executed: ['a:smoke', 'b:smoke'] } })
})

test('a planned cell without a report is an error', async () => {
  expect(await merge({ 'x/report.json': cell('a') }, ['a:smoke', 'b:smoke'])).toMatchObject({ verdict: 'errors', findings: [{ code: 'PLAN.CELL_NOT_EXECUTED' }] })
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
  ['that is too large', ' '.repeat(5 * 1024 * 1024)],
])('a report %s is refused, and the whole could not run', async (_name, text) => {
  expect(await merge({ 'x/report.json': text, 'y/report.json': VALIDATE }, [])).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'REPORT.UNREADABLE' }] })
})

test('A11: a report that is a symlink is not read', async () => {
  await using secret = await temporaryDirectory({ 'report.json': cell('a') })
  await using dir = await temporaryDirectory({ 'y/report.json': VALIDATE })
  await symlink(join(secret.path, 'report.json'), join(dir.path, 'report.json'))
  expect(await report(openFiles(dir.path), { planned: [], expect: [] })).toMatchObject({ examples: [], cells: { executed: [] } })
})

test('only report.json counts, at the top or one directory below', async () => {
  expect(await merge({ 'a/b/report.json': cell('a'), 'a/records/report.json': cell('b'), 'y/report.json': VALIDATE }, [])).toMatchObject({ examples: [], verdict: 'clean' })
})
