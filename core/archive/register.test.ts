import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../render/hostile-strings.ts'
import { entryOf } from '../rules/policies/archive-list.ts'
import { markdownBlocks } from '../rules/policies/markdown-blocks.ts'
import { addEntry, isAddress, isListed, removeEntry, type ArchiveEntry } from './register.ts'

const entry = (id: string, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({ id, path: `attic/${id}`, date: '2026-11-21', reason: 'the weights are gone', lastGreen: null, tree: 'a'.repeat(40), successor: null, ...more })
const rows = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('| [')).map((line) => line.split('`')[1] ?? '')

test('a README is made when there is none, and goes when its last entry does', () => {
  const text = addEntry(null, 'attic', entry('vision/digits'))
  expect(text).toContain('| [`vision/digits`](vision/digits/) | 2026-11-21 | the weights are gone | unknown |')
  expect(removeEntry(text, 'vision/digits', false)).toBeNull()
})

test('entries stand in the order of their ids, each once, and the last word counts', () => {
  const text = ['c', 'a', 'b', 'a'].reduce<string | null>((before, id, index) => addEntry(before, 'attic', entry(id, { reason: `reason ${index}` })), null)!
  expect(rows(text)).toEqual(['a', 'b', 'c'])
  expect([text.includes('reason 3'), text.includes('reason 1')]).toEqual([true, false])
  expect(rows(removeEntry(text, 'b', false)!)).toEqual(['a', 'c'])
  expect([isListed(text, 'b'), isListed(text, 'd')]).toEqual([true, false])
})

test('last green and successor are told, and nothing where nothing is known', () => {
  const text = addEntry(null, 'attic', entry('a', { lastGreen: { date: '2026-10-02T03:04:05Z', tree: 'b'.repeat(40) }, successor: { kind: 'example', id: 'text/bpe', path: 'examples/text/bpe' } }))
  expect(text).toContain(`| 2026-10-02 \`${'b'.repeat(40)}\` | \`${'a'.repeat(40)}\` | [\`text/bpe\`](../examples/text/bpe/) | \`hortus unarchive a\` |`)
  expect(addEntry(null, 'attic', entry('a', { tree: null, successor: { kind: 'address', url: 'https://example.com/a' } }))).toContain('| unknown | unknown | <https://example.com/a> |')
})

test('a README in prose keeps every byte, however it ends', () => {
  const prose = fc.array(fc.constantFrom('# Old\n', 'text', '\n', '\r\n', '| a | b |\n| - | - |\n', '`x`', '<!-- hortus:archive -->', '💡', ' '), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(fc.property(prose, fc.uniqueArray(fc.constantFrom('a', 'b/c', 'd`e', 'f|g'), { minLength: 1 }), (text, ids) => {
    const all = ids.reduce((before, id) => addEntry(before, 'attic', entry(id)), text)
    expect(all.startsWith(text)).toBe(true)
    expect(ids.every((id) => isListed(all, id))).toBe(true)
    expect(ids.toReversed().reduce((before, id) => removeEntry(before, id, false)!, all)).toBe(text)
  }), { numRuns: 500 })
})

test('an empty table that was there stays', () => {
  const empty = addEntry(null, 'attic', entry('a')).split('\n').filter((line) => !line.startsWith('| [')).join('\n')
  expect(removeEntry(addEntry(empty, 'attic', entry('a')), 'a', true)).toBe(empty)
})

test('rule 35 finds the entry and its reason', () => {
  const blocks = markdownBlocks(addEntry(null, 'attic', entry('vision/digits')))
  expect(entryOf(blocks, 'digits', new Set(['digits']))).toMatchObject({ reason: true })
})

const EVIL = [...HOSTILE, '@everyone fixes #12 GH-3', 'a | b | c', 'x\n\n# y', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '\u202Etxt.exe', '`', '\\|', 'https://evil.example/x', '<!-- /hortus:archive -->']

test('A27 A28 whatever stands in a reason or a name is text or code in one cell: no tag, image, mention, or link of its own', () => {
  for (const evil of EVIL) {
    const text = addEntry(null, 'attic', entry(`x/${evil}`, { reason: evil }))
    const nodes: Nodes[] = []
    const visit = (node: Nodes): void => {
      nodes.push(node)
      if ('children' in node) node.children.forEach(visit)
    }
    visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
    const table = nodes.filter(({ type }) => type === 'table')
    expect([evil, table.map((each) => 'children' in each && each.children.map((row) => 'children' in row && row.children.length))]).toEqual([evil, [[7, 7]]])
    expect(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))).toEqual(['<!-- hortus:archive -->', '<!-- /hortus:archive -->'])
    expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url.startsWith('x/')] : []))).toEqual([true])
    expect(nodes.some(({ type }) => type === 'image' || type === 'imageReference')).toBe(false)
    const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')
    expect(words).not.toMatch(/@\w|#\d|\bGH-\d|\u202E/)
  }
})

test.each([['https://example.com', true], ['https://example.com/a?b=c#d', true], ['http://example.com', false], ['https://example.com/a b', false], ['https://example.com/a>b', false], ['https://x@y/', false], ['javascript:x', false], [`https://e.com/${'a'.repeat(400)}`, false]])('%s as an address: %s', (url, good) => {
  expect(isAddress(url)).toBe(good)
})
