import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHOWS } from '../render/badge/badge-options.ts'
import { pathOf, placeOf, type DataFile } from './layout.ts'

const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.stringMatching(/^[./~*%\\a-zA-Z0-9-]{1,20}$/), fc.constantFrom('.', '..', '.git', 'git~1', '__proto__', 'a/b', 'a%2Fb', 'con', '@everyone', '| a |', '\u202e'))
const month = fc.constantFrom('2026-01', '2026-12', '0000-01', '9999-12')
const file: fc.Arbitrary<DataFile> = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), example: text, month, id: text }),
  fc.record({ kind: fc.constant('pack' as const), example: text, month }),
  fc.record({ kind: fc.constantFrom('accepted' as const, 'quarantine' as const), example: text, id: text }),
  fc.record({ kind: fc.constant('index' as const), example: text }),
  fc.record({ kind: fc.constant('notice' as const), example: text, id: text }),
  fc.record({ kind: fc.constant('check' as const), month, id: text }),
  fc.record({ kind: fc.constant('findings' as const), month, id: text }),
  fc.record({ kind: fc.constant('usage' as const), month }),
  fc.record({ kind: fc.constant('badge' as const), example: text, show: fc.constantFrom(...SHOWS), format: fc.constantFrom('svg' as const, 'json' as const) }),
)

test('the path of anything leads back to it, and is a path that git and every file system can hold', () => {
  fc.assert(
    fc.property(file, (each) => {
      const path = pathOf(each)
      expect(placeOf(path)).toEqual(each)
      expect(path).toMatch(/^[\w%.!()'/-]+$/)
      expect(path.split('/').some((part) => part === '' || part.startsWith('.'))).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('two different places have two paths', () => {
  fc.assert(fc.property(file, file, (a, b) => void expect(pathOf(a) === pathOf(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))), { numRuns: 2000 })
})

test('any text is a place or none, and a place only in its one spelling', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^(records|packs|accepted|quarantine|index|notices|checks|findings|usage|badges)\/[%.\w/-]{0,60}\.(?:jsonl?|svg)$/)), (path) => {
      const place = placeOf(path)
      expect(place === null || pathOf(place) === path).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test.each(['records/../2026-11/x.json', 'records/a/b/2026-11/x.json', 'records/a/2026-13/x.json', 'records/a/2026-11/x', 'records/a%2fb/2026-11/x.json', 'records/%61/2026-11/x.json', 'records//2026-11/x.json', 'records/a/2026-11/.json', 'records/%zz/2026-11/x.json', 'index/.git.json', 'packs/a/2026-11.json', 'checks/2026-13/a.json', 'checks/2026-11/a/b.json', 'checks/2026-11/.json', 'findings/2026-13/a.json', 'findings/a.json', 'findings/2026-11/a/b.json', 'notices/a.json', 'usage/2026-11/a.json', 'usage/2026-1.json', 'badges/a.svg', 'badges/a/health.png', 'badges/a/other.svg', 'badges/a/health.svg.svg', 'README.md', `records/${'a'.repeat(3000)}/2026-11/x.json`])('A11: %j is none of our places', (path) => {
  expect(placeOf(path)).toBeNull()
})

const sorted = (each: DataFile) => Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
