import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Finding, Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { emptyParts, sampleFinding, sampleReport } from './sample-report.ts'
import { validationDocument } from './validation-document.ts'

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
const valid = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).addSchema(read('report')).compile(read('validation'))
const of = (findings: readonly Finding[], more: Partial<Report> = {}) => validationDocument(buildReport({ ...emptyParts, ...more, verb: 'validate', findings }))

test('what it makes is as its schema says', () => {
  const documents = [of([]), of(sampleReport().findings), of([], { problems: [{ code: 'A.B', message: 'No.', next: 'Do.' }], workspace: { datasets: 1, runs: 2, models: 3, verified: { content: 1, cache: 2, pointers: 3, unchecked: 4 }, signatures: [] } })]
  for (const document of documents) expect([valid(document), valid.errors]).toEqual([true, null])
})

test('its schema refuses a document without one of the three keys of the contract', () => {
  for (const key of ['status', 'errors', 'warnings']) expect(valid({ ...of([]), [key]: undefined })).toBe(false)
})

test.each([
  ['ok', []],
  ['ok', [sampleFinding({ level: 'notice' })]],
  ['warning', [sampleFinding({ level: 'warning' })]],
  ['error', [sampleFinding({ level: 'warning' }), sampleFinding()]],
] as const)('the status is %s', (status, findings) => {
  expect(of(findings).status).toBe(status)
})

test('the baseline changes nothing of the contract: a known error is still an error', () => {
  const contract = (status: 'new' | 'known') => {
    const { status: word, errors, warnings, stats } = of([sampleFinding({ status })])
    return { word, errors: errors.map(({ known: _known, ...each }) => each), warnings, counts: [stats.errors, stats.warnings] }
  }
  expect(contract('known')).toEqual(contract('new'))
  expect(of([sampleFinding({ status: 'known' })])).toMatchObject({ status: 'error', errors: [{ known: true }], stats: { known: 1 }, verdict: 'clean' })
})

test('a tool that could not work does not say that all is well', () => {
  expect(of([], { problems: [{ code: 'A.B', message: 'No.', next: 'Do.' }] })).toMatchObject({ status: 'error', errors: [], problems: [{ code: 'A.B' }], verdict: 'could_not_run' })
})

test('nothing that the report holds is lost', () => {
  const report = buildReport({ ...sampleReport(), verb: 'validate' })
  const { errors, warnings, notices, ...rest } = validationDocument(report)
  const { schema: _schema, findings, ...kept } = report
  expect(rest).toMatchObject(kept)
  expect(errors.length + warnings.length + notices.length).toBe(findings.length)
})
