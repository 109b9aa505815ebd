import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMark, withoutMark, writeMark, type Mark, type Seal } from './mark.ts'
import type { Request } from './request.ts'

const SEAL: Seal = { repository: 7, keys: ['k'.repeat(64)] }
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const words = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).map((text) => text.toWellFormed()).filter((text) => text.trim() !== '')
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ kind: fc.constant('archive' as const), example: words, reason: words, successor: fc.option(words), mode: fc.constantFrom('move' as const, 'flag' as const, null) }),
  fc.record({ kind: fc.constant('unarchive' as const), example: words, reason: fc.option(words) }),
  fc.record({ kind: fc.constant('tier' as const), example: words, tier: fc.constantFrom('stable' as const, 'beta' as const, 'experimental' as const), reason: words }),
  fc.record({ kind: fc.constant('baseline' as const), path: fc.option(words), reason: words }),
  fc.record({ kind: fc.constant('accept' as const), example: words, preset: fc.option(words), metric: fc.option(words), until: fc.constantFrom('2027-01-31', null), commit: hex(40), reason: words, who: words }),
  fc.constant({ kind: 'readme' as const }),
  fc.constant({ kind: 'verification' as const }),
)
const mark: fc.Arbitrary<Mark> = fc.record({
  request,
  by: fc.oneof(fc.constant({ kind: 'policy' as const }), fc.record({ kind: fc.constant('person' as const), id: fc.nat(), login: fc.string({ maxLength: 39 }), issue: fc.nat(), comment: fc.nat() })),
  base: hex(40),
  commit: hex(64),
  was: fc.option(hex(40)),
  day: fc.constant('2026-11-21'),
  evidence: fc.array(words, { maxLength: 8 }),
  withdrawn: fc.boolean(),
})

test('a mark says again what it was made from, and nothing in it is a mention, a reference or the end of its comment', () => {
  fc.assert(
    fc.property(mark, fc.string(), (wanted, text) => {
      const line = writeMark(wanted, SEAL)
      expect(readMark(`${line}\n${text}`, SEAL)).toEqual(wanted)
      expect(readMark(`${line}\r\n${text}`, SEAL)).toEqual(wanted)
      expect(line).toMatch(/^<!-- hortus:proposal [A-Za-z0-9+/]+={0,2} [0-9a-f]{64} -->$/)
    }),
  )
})

test('a mark of another repository, another key, a changed one, one further down and a cut one are none (A30)', () => {
  fc.assert(
    fc.property(mark, fc.nat(), fc.string({ maxLength: 1, minLength: 1 }), (wanted, at, letter) => {
      const line = writeMark(wanted, SEAL)
      expect(readMark(line, { ...SEAL, repository: 8 })).toBeNull()
      expect(readMark(line, { repository: 7, keys: ['x'] })).toBeNull()
      expect(readMark(`see:\n${line}`, SEAL)).toBeNull()
      expect(readMark(line.slice(0, at % line.length), SEAL)).toBeNull()
      const place = 22 + (at % (line.length - 26))
      const changed = line.slice(0, place) + letter + line.slice(place + 1)
      expect(changed === line || readMark(changed, SEAL) === null).toBe(true)
    }),
  )
})

test('an older key opens what it sealed; the first one seals', () => {
  const wanted: Mark = { request: { kind: 'readme' }, by: { kind: 'policy' }, base: 'a'.repeat(40), commit: 'b'.repeat(40), was: null, day: '2026-11-21', evidence: [], withdrawn: false }
  const old = writeMark(wanted, { repository: 7, keys: ['old'] })
  expect(readMark(old, { repository: 7, keys: ['new', 'old'] })).toEqual(wanted)
  expect(readMark(old, { repository: 7, keys: ['new'] })).toBeNull()
})

test('any text is read, in linear time, and gives a mark or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(readMark(text, SEAL)).toBeNull()
    expect(readMark(`<!-- hortus:proposal ${text}`, SEAL)).toBeNull()
  }))
  expect(readMark(`<!-- hortus:proposal ${'A'.repeat(1_000_000)}`, SEAL)).toBeNull()
})

test('what people see of a text is without its mark', () => {
  expect(withoutMark(`<!-- hortus:proposal x y -->\r\nText\r\n`)).toBe('Text')
  expect(withoutMark('Text')).toBe('Text')
})
