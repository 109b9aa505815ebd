import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { PACKED_BYTES, packReport } from './pack-report.ts'
import { readReport } from './read-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from './sample-report.ts'
import type { Report } from '../schema/report.ts'

const unpacked = (text: string): Report => {
  const read = readReport(text, { maxLength: PACKED_BYTES })
  expect(read).toMatchObject({ ok: true })
  return read.ok ? read.value : sampleReport()
}
const bytes = (text: string): number => Buffer.byteLength(text)

test('a report that fits is handed on as it is', () => {
  expect(unpacked(packReport(sampleReport()))).toEqual(sampleReport())
})

test('5,000 passed examples with 20,000 notices are shortened, and the one error, the failure and the regression stay', () => {
  const { findings, examples, comparisons } = sampleReport()
  const many = buildReport({
    ...emptyParts,
    examples: [...examples, ...Array.from({ length: 5000 }, (_, n) => sampleExample(`passed/${n}`))],
    findings: [...findings, ...Array.from({ length: 20_000 }, (_, n) => sampleFinding({ level: 'notice', line: n + 1, message: `A remark ${n}.` }))],
    comparisons,
  })
  const text = packReport(many)
  expect(bytes(text)).toBeLessThanOrEqual(PACKED_BYTES)
  const read = unpacked(text)
  expect(read).toMatchObject({ verdict: 'errors', summary: { errors: many.summary.errors, failed: 1, skipped: 1 }, comparisons: [{ verdict: 'regression' }] })
  const said = read.findings.find(({ code }) => code === 'REPORT.SHORTENED')
  expect(said?.message).toMatch(/^The whole report has 5004 examples \(5002 passed, 1 failed, 1 skipped\), 1 error, 1 warning and 2000\d notices\. Left out here: .*2000\d notices/)
})

test('what can be kept is kept: nearly all of the room is used', () => {
  const many = buildReport({ ...emptyParts, findings: Array.from({ length: 5000 }, (_, n) => sampleFinding({ line: n + 1 })) })
  const text = packReport(many)
  expect(bytes(text)).toBeGreaterThan(PACKED_BYTES - 5000)
  expect(unpacked(text)).toMatchObject({ verdict: 'errors' })
})

test('any report packed into any room is small enough, can be read again, and has the verdict that it had', () => {
  const text = fc.string({ maxLength: 300, unit: 'grapheme' })
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 60 })
  const parts = fc.record({
    examples: list(fc.record({ id: fc.integer(), outcome: fc.constantFrom('passed', 'failed', 'skipped'), reason: text })),
    findings: list(fc.record({ level: fc.constantFrom('error', 'warning', 'notice'), status: fc.constantFrom('new', 'known'), message: text, line: fc.integer({ min: 1 }) })),
    cells: fc.record({ planned: list(text), executed: list(text) }),
    regressions: fc.nat(3),
    problems: list(fc.record({ code: fc.constant('A.B'), message: text, next: text })),
  })
  fc.assert(
    fc.property(parts, fc.integer({ min: 20_000, max: 60_000 }), ({ examples, findings, cells, regressions, problems }, room) => {
      const [sample] = sampleReport().comparisons
      const report = buildReport({
        ...emptyParts,
        examples: examples.map(({ id, ...more }) => sampleExample(`e${id}`, more as Partial<Report['examples'][number]>)),
        findings: findings.map((more) => sampleFinding(more as Partial<Report['findings'][number]>)),
        cells,
        problems,
        comparisons: Array.from({ length: regressions }, (_, n) => ({ ...sample!, base: `b${n}` })),
      })
      const packed = packReport(report, room)
      expect(bytes(packed)).toBeLessThanOrEqual(room)
      expect(unpacked(packed)).toMatchObject({ verdict: report.verdict })
    }),
    { numRuns: 150 },
  )
})
