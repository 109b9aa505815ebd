import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCounter } from './relative-paths.ts'

test('the line of an offset is one more than the line ends before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' '), maxLength: 200 }), (text) => {
      const lineAt = lineCounter(text)
      for (let offset = 0; offset < text.length; offset++) expect(lineAt(offset)).toBe(text.slice(0, offset).split('\n').length)
    }),
  )
})

test('A08: a line end that is far away is looked for once, however many places lie before it', () => {
  let looks = 0
  const text = { indexOf: (word: string, from = 0) => (looks++, `${'x'.repeat(1000)}\n`.indexOf(word, from)) } as unknown as string
  const lineAt = lineCounter(text)
  for (let offset = 0; offset < 1000; offset++) lineAt(offset)
  expect(looks).toBe(1)
})
