import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenAt, nextLine, type AuditFact, type AuditLine } from './audit.ts'

const fact = (n: number): AuditFact => ({ at: n, what: 'approved', repository: 1, issue: n, by: n, commit: 'a'.repeat(40), example: 'x', task: `t${n}`, why: '' })
const chain = (length: number): AuditLine[] => {
  const lines: AuditLine[] = []
  for (let n = 0; n < length; n += 1) lines.push(nextLine(lines.at(-1) ?? null, fact(n)))
  return lines
}

test('a chain as it was written holds, also when it was stored as JSON', () => {
  const lines = chain(20)
  expect(brokenAt(lines)).toBeNull()
  expect(brokenAt(JSON.parse(JSON.stringify(lines)) as AuditLine[])).toBeNull()
})

test('a line that was changed, left out, put in or moved breaks the chain where it stands', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 18 }), fc.constantFrom('by', 'commit', 'why', 'what', 'drop', 'double', 'swap'), (at, how) => {
    const lines: AuditLine[] = chain(20)
    if (how === 'drop') lines.splice(at, 1)
    else if (how === 'double') lines.splice(at, 0, lines[at]!)
    else if (how === 'swap') [lines[at], lines[at - 1]] = [lines[at - 1]!, lines[at]!]
    else lines[at] = { ...lines[at]!, [how]: how === 'by' ? 99 : 'void' }
    const broken = brokenAt(lines)
    expect(broken).not.toBeNull()
    expect(Math.abs(broken! - at - 1)).toBeLessThanOrEqual(1)
  }))
})

test('a chain whose oldest lines were dropped holds from there on, and breaks where it is changed', () => {
  const late = chain(20).slice(7)
  expect(brokenAt(late)).toBeNull()
  expect(brokenAt(late.map((line, at) => (at === 0 ? { ...line, by: 99 } : line)))).toBe(1)
  expect(brokenAt(late.toSpliced(3, 1))).toBe(4)
})
