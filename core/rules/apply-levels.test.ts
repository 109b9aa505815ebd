import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyLevels, loweredCodes } from './apply-levels.ts'
import { finding, FINDINGS, type FindingCode, type FindingKind, type Level } from './finding.ts'

const RANK = ['off', 'notice', 'warning', 'error'] as const
const codes = Object.keys(FINDINGS) as FindingCode[]
const levels = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom(...RANK))
const found = fc.array(fc.record({ code: fc.constantFrom(...codes), level: fc.constantFrom<Level>('notice', 'warning', 'error') })).map((all) => all.map(({ code, level }) => finding(code, { path: 'a' }, 'b', { level })))

test('whatever the configuration says, a TFC finding stays, and at no lower level', () => {
  fc.assert(fc.property(found, levels, (findings, wanted) => {
    const before = findings.filter(({ code }) => code.startsWith('TFC'))
    const after = applyLevels(findings, wanted).filter(({ code }) => code.startsWith('TFC'))
    expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code))
    for (const [index, { level }] of after.entries()) expect(RANK.indexOf(level)).toBeGreaterThanOrEqual(RANK.indexOf(before[index]!.level))
  }))
})

test('any other finding gets the level that is asked for, or goes', () => {
  fc.assert(fc.property(found, levels, (findings, wanted) => {
    const others = findings.filter(({ code }) => !code.startsWith('TFC'))
    const asked = others.map(({ code, level }) => wanted[code] ?? level).filter((level) => level !== 'off')
    expect(applyLevels(others, wanted).map(({ level }) => level)).toEqual(asked)
  }))
})

test('exactly the TFC codes that are lowered are refused', () => {
  for (const code of codes) {
    const kind: FindingKind = FINDINGS[code]
    for (const level of RANK) expect(loweredCodes({ [code]: level }).length === 1).toBe(code.startsWith('TFC') && RANK.indexOf(level) < RANK.indexOf(kind.level))
  }
  expect(loweredCodes({ 'TFC0001.NO_SUCH': 'off' })).toEqual([])
})
