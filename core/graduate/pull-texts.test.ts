import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../render/hostile-strings.ts'
import { pointerReadme } from './pointer-readme.ts'
import { pullMark, readPullMark } from './pull-mark.ts'
import { importBody, importMessage, importTitle, pointerBody, pointerMessage, pointerTitle, searchOf, type Graduation } from './pull-texts.ts'

interface Words {
  readonly id: string
  readonly path: string
  readonly description: string
  readonly file: string
}

const PLAIN: Words = { id: 'vision/digits', path: 'examples/vision/digits', description: 'Reads digits.', file: 'own.txt' }
const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')).filter((text) => text.trim() !== '')
const words: fc.Arbitrary<Words> = fc.record({ id: hostile, path: hostile, description: hostile, file: hostile })

const graduationOf = ({ id, path, description }: Words): Graduation => ({
  example: { id, path, description },
  garden: { name: 'acme/garden', webUrl: 'https://github.com/acme/garden', branch: 'hortus/graduate-vision-digits' },
  target: { name: 'acme/digits', webUrl: 'https://github.com/acme/digits', branch: 'hortus/import-vision-digits-0123456789ab' },
  to: { repository: 'acme/digits', date: '2026-11-21', tree: 'a'.repeat(40), commit: 'b'.repeat(40) },
  exported: { files: 3, bytes: 100, commits: 0, proof: 'passed', tree: 'c'.repeat(40), commit: 'd'.repeat(40) },
})

const mark = (example: string) => pullMark({ half: 'import', garden: 'acme/garden', example }, { tree: 'a'.repeat(40), date: '2026-11-21' })
const bodies = (each: Words): readonly string[] => [
  importBody(graduationOf(each), mark(PLAIN.id), { isPrivate: false, removed: [each.file] }),
  pointerBody(graduationOf(each), mark(PLAIN.id), { change: { moves: [], writes: [{ path: each.file, before: 'x', text: 'y' }], removes: [each.file] }, left: 1 }),
  pointerReadme({ example: { ...graduationOf(each).example, id: PLAIN.id }, to: graduationOf(each).to, webUrl: 'https://github.com/acme/digits', gardenName: 'acme/garden' }),
]

/** What GitHub makes of a text, but for what stands in code. */
function skeleton(text: string): unknown {
  const strip = (node: unknown): unknown => {
    const { type, value, url, children } = node as { type: string; value?: string; url?: string; children?: unknown[] }
    return [type, type === 'code' || type === 'inlineCode' ? null : (value ?? null), url ?? null, ...(children ?? []).map(strip)]
  }
  return strip(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

test('A27, A29: whatever an example is called and says, the bodies and the README are the same Markdown but for what stands as code', () => {
  const plain = bodies(PLAIN).map(skeleton)
  fc.assert(fc.property(words, (each) => {
    expect(bodies(each).map(skeleton)).toEqual(plain)
  }))
})

test('A28: titles and commit messages hold no mention, reference, markup or keyword with a number, and are one line each', () => {
  fc.assert(fc.property(words, (each) => {
    const graduation = graduationOf(each)
    for (const title of [importTitle(graduation), pointerTitle(graduation)]) expect(title).toMatch(/^[\w ./-]{1,250}$/)
    for (const message of [importMessage(graduation), pointerMessage(graduation)]) expect(message).toMatch(/^[\w .,/\n-]{1,600}$/)
  }))
})

test('A31: the longest words fit a body many times, and its first line is still the mark', () => {
  const long = { id: 'x'.repeat(5000), path: 'y'.repeat(5000), description: '`'.repeat(50_000), file: 'z'.repeat(4000) }
  for (const body of bodies(long)) expect(body.length).toBeLessThan(16_000)
  expect(readPullMark(bodies(long)[0]!, { half: 'import', garden: 'acme/garden', example: PLAIN.id })).not.toBeNull()
  const many = pointerBody(graduationOf(long), mark('x'), { change: { moves: [], writes: Array.from({ length: 2000 }, (_, at) => ({ path: `${'w'.repeat(300)}${at}`, before: 'x', text: 'y' })), removes: [] }, left: 99 })
  expect(many.length).toBeLessThan(16_000)
  expect(importBody(graduationOf(long), mark('x'), { isPrivate: true, removed: Array.from({ length: 2000 }, (_, at) => `${'w'.repeat(300)}${at}`) }).length).toBeLessThan(16_000)
})

test('each half links to the other by its branch, which is known before any number is', () => {
  const [imports = '', pointer = ''] = bodies(PLAIN)
  expect(imports).toContain('(https://github.com/acme/garden/pulls?q=is%3Apr%20head%3Ahortus%2Fgraduate-vision-digits)')
  expect(pointer).toContain(searchOf(graduationOf(PLAIN).target))
  expect(imports).toMatch(/1\. Merge \*\*this\*\*[^]*2\. Then/)
  expect(pointer).toMatch(/1\. Merge \[the import\][^]*2\. Then \*\*this\*\*/)
})
