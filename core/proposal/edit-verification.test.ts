import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readVerification } from '../garden/read-verification.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { PlainMap } from '../source/source-document.ts'
import { editVerification } from './edit-verification.ts'

const CLAIM = { day: '2026-11-21', note: 'Seen by Hortus to reach smoked at commit 0123456789ab' }
const edited = (text: string): string | null => editVerification(text, CLAIM)
const claimOf = (text: string) => {
  const read = readYaml(text, 'example.yaml')
  if (!read.ok) throw new Error('it is no YAML')
  return readVerification(read.value.value as PlainMap)
}

test('a day and its note are replaced where they stand, quoted as they were, and every other byte stays', () => {
  const text = "# who it is\nname: digits   # short\nverification:\n  last_verified: '2026-01-05'   # by me\n  last_verification_note: \"ran it\"\n  status: VERIFIED\npresets: { smoke: { command: [node, -v] } }\n"
  expect(edited(text)).toBe(text.replace('2026-01-05', CLAIM.day).replace('ran it', CLAIM.note))
})

test('a day without quotes stays without, and a note comes behind it', () => {
  const text = 'name: a\nverification:\n    last_verified: 2026-01-05 # mine\npresets: {}\n'
  expect(edited(text)).toBe(`name: a\nverification:\n    last_verified: 2026-11-21 # mine\n    last_verification_note: "${CLAIM.note}"\npresets: {}\n`)
})

test('who claims nothing gets a claim at the end, with the line ends of the file', () => {
  expect(edited('name: a\r\ntags: [x]\r\n')).toBe(`name: a\r\ntags: [x]\r\nverification:\r\n  last_verified: "2026-11-21"\r\n  last_verification_note: "${CLAIM.note}"\r\n`)
  expect(edited('name: a')).toBe(`name: a\nverification:\n  last_verified: "2026-11-21"\n  last_verification_note: "${CLAIM.note}"\n`)
})

test('what has another form is left to a person', () => {
  const forms = [
    'name: a\nverification: { last_verified: 2026-01-05 }\n',
    '{ name: a }\n',
    'name: a\nverification:\n  date: 2026-01-05\n',
    'name: a\nverification:\n  last_verified: >\n    2026-01-05\n',
    'name: a\nverification: &x\n  last_verified: 2026-01-05\nother: *x\n',
    'name: a\nverification:\n',
    'description: |+\n  kept\n\n',
    'name: a\n...\n',
    'name: a\n---\nname: b\n',
    '- a\n',
    '',
  ]
  expect(forms.map((text) => [text, edited(text)])).toEqual(forms.map((text) => [text, null]))
})

test('whatever the descriptor, either nothing is done or the claim is new and all else is the same', () => {
  const line = fc.constantFrom('name: a', '# a comment', '', 'tags:', '  - x', 'verification:', '  last_verified: 2026-01-05', '  last_verification_note: n', "  status: 'VERIFIED'", 'description: >-', '  folded', '  text', 'presets:', '  smoke: {command: [a]}', '"verification":', 'x: "a # b"', '\tbad', 'verification: null')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\n'), (lines, eol, end) => {
      const text = lines.join(eol) + end
      const after = edited(text)
      if (after === null) return
      expect(claimOf(after).date).toBe(CLAIM.day)
      const kept = after.split(/\r?\n/)
      for (const each of lines.filter((own) => own !== '' && !/last_verif/.test(own))) expect(kept).toContain(each)
    }),
    { numRuns: 2000 },
  )
})

test('a claim that is no day, or a note with anything but plain words, is written nowhere', () => {
  expect(editVerification('name: a\n', { ...CLAIM, day: '21.11.2026' })).toBeNull()
  expect(editVerification('name: a\n', { ...CLAIM, note: 'x"\nstability: stable' })).toBeNull()
})
