import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../../render/hostile-strings.ts'
import { readme, type ReadmeParts } from './readme.ts'
import { preset } from './testing/sample-facts.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** Every slot that the garden fills holds the same word. */
const parts = (word: string): ReadmeParts => ({
  example: { id: word, path: word, description: word },
  own: null,
  from: { repository: word, commit: word, dirty: true, tree: word },
  usage: { example: { id: word, path: word }, script: 'smoke.sh', needsGpu: false, build: word, presets: [preset({ name: word, description: word, action: { kind: 'command', argv: [word] } }), preset({ name: word, action: { kind: 'script', script: word, args: [word] } })], checks: ['The workflow runs.'] },
  vendored: [{ from: word, to: `${word}2`, because: word }],
  rewritten: [{ path: word, line: 3, before: word, after: word }],
  dropped: [{ path: word, why: 'it configures GitHub' }],
  pins: { images: new Map([[word, word]]), lock: { text: '', python: '3.12', packages: 2 } },
  held: [`${word}@sha256:1`],
})

const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)]
const nodes = (text: string): Node[] => walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node)
const shape = (word: string): string[] => nodes(readme(parts(word))).filter(({ type }) => type !== 'text').map(({ type }) => type)
/** What GitHub reads: text outside of code, without our own words. */
const read = (word: string): string => nodes(readme(parts(word))).flatMap(({ type, value }) => (type === 'text' || type === 'html' ? [value ?? ''] : [])).join('\n')

const QUIET = 'QUIET/WORD_1'

test('A27, A28, A29: whatever the garden says of itself, it is code: no link, mention, heading, image or markup of it is alive', () => {
  const alive = new Set(['link', 'image', 'definition', 'footnoteReference', 'linkReference', 'imageReference', 'delete', 'emphasis', 'strong', 'thematicBreak', 'blockquote'])
  for (const word of HOSTILE) {
    const found = nodes(readme(parts(word)))
    expect(found.filter(({ type }) => alive.has(type))).toEqual([])
    expect(found.filter(({ type }) => type === 'heading').length).toBe(3)
    expect(found.filter(({ type, value }) => type === 'html' && !/^<details><summary>\d+ [a-z ]+<\/summary>$|^<\/details>$/.test(value ?? ''))).toEqual([])
  }
})

test('A27: the page has one shape, whatever the words are', () => {
  const quiet = shape(QUIET)
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })).filter((word) => word.trim() !== '')
  fc.assert(
    fc.property(hostile, (word) => {
      // Only a description in a table may be plain words, and then it is text.
      expect(shape(word).filter((type) => type !== 'inlineCode')).toEqual(quiet.filter((type) => type !== 'inlineCode'))
    }),
    { numRuns: 100 },
  )
})

test('A28: nothing outside of code mentions anyone or refers to anything', () => {
  for (const word of HOSTILE) expect(read(word)).not.toMatch(/@|#\d|\bGH-\d|\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?):?\s+[\w/-]*#/i)
})

test("an example's own README keeps its words, and ours come after them", () => {
  const text = readme({ ...parts(QUIET), own: '# Mine\r\n\r\nWith a [link](https://example.org).\r\n\r\n' })
  expect(text.startsWith('# Mine\n\nWith a [link](https://example.org).\n\n## Build, smoke, run\n')).toBe(true)
})

test('very many files are counted, not listed', () => {
  const vendored = Array.from({ length: 600 }, (_, index) => ({ from: `lib/${index}`, to: `lib/${index}`, because: 'x' }))
  const text = readme({ ...parts(QUIET), vendored })
  expect([text.includes('600 files of the garden came along'), text.includes('`lib/499`'), text.includes('`lib/500`'), text.includes('- and 100 more')]).toEqual([true, true, false, true])
})
