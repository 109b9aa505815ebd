import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { markdownPlaces } from './find-links.ts'
import { htmlLinks } from './html-links.ts'

const found = (text: string): readonly string[] => markdownPlaces(text).links.map(({ from, to }) => text.slice(from, to))

test.each([
  ['[a](b.md)', ['b.md']], ['![a](b.png "t")', ['b.png']], ['[![a](b.png)](c.md)', ['b.png', 'c.md']], ['[a](<b c.md>)', ['b c.md']], ['[a](b(c).md)', ['b(c).md']], ['[a]( b.md\n"t" )', ['b.md']],
  ['[a]: b.md\n[c]: <d e.md> "t"', ['b.md', 'd e.md']], ['> [a]: b.md', ['b.md']], ['[^1]: b.md', []], ['[a]: b.md c', []],
  ['`[a](b)`', []], ['``[a](`b)`` [c](d)', ['d']], ['\\`[a](b)`', ['b']], ['```\n[a](b)\n```\n[c](d)', ['d']], ['~~~ x\n[a](b)\n```\n~~~\n[c](d)', ['d']], ['- ```sh\n  [a](b)\n  ```\n- [c](d)', ['d']], ['`a\n\n[b](c)`', ['c']], ['- `a\n- [b](c)`', ['c']],
  ['<!-- [a](b) --> [c](d)', ['d']], ['<!--\n\n```\n[a](b)\n\n--> [c](d)', ['d']], ['<!-- [a](b)', ['b']],
  ['<a href="b.md">c</a> <img alt=x src=\'d.png\'/>', ['b.md', 'd.png']], ['<a\n  class="x"\n  href=b.md>', ['b.md']], ['a < b [c](d)', ['d']], ['<a href="b', []],
  ['[a](b c)', []], ['[a](b', []], ['[a]\\(b)', []], ['[a\\](b)', []], ['[a](b "t)', []],
])('%j links to %j', (text, links) => {
  expect(found(text)).toEqual(links)
})

test('a link of a row is known as one, and one below the table is not', () => {
  const rows = markdownPlaces('| a | b |\n| - | - |\n| [x](y) | z |\n[v](w) | z\n\n[p](q)\n').links.map(({ row }) => row)
  expect(rows).toEqual([true, true, false])
})

test('code is told by place', () => {
  const text = 'a `b` ``c`d``\n\n```\ne\n```\n'
  expect(markdownPlaces(text).code.map(({ from, to }) => text.slice(from, to))).toEqual(['`b`', '``c`d``', 'e'])
})

/** Destinations as the library reads them. */
function oracle(text: string): readonly string[] {
  const urls: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') urls.push(node.url)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return urls.sort()
}

test('in documents as people write them, the same links as the library finds', () => {
  const word = fc.constantFrom('a', 'b c', '**d**', 'e_f', '`g`', '`` h`i ``', '\\[', 'x < y', '$1', '~j~', '"k"')
  const inline = fc.constantFrom('[l](m1.md)', '![l](m2.png "t")', '[l](<m3 n.md>)', '[![a](m4)](m5)', '[l](m6(1).md)', "[l](m7 't')", '[l](m8#n)', '[not] (o)', '[p]', '`[q](r)`', '[s](t u)', '[l][ref]')
  const paragraph = fc.array(fc.oneof(word, inline), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))
  const block = fc.oneof(
    paragraph, paragraph.map((text) => `## ${text}`), fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')), paragraph.map((text) => `> ${text}`),
    paragraph.map((text) => `\`\`\`md\n${text}\n\`\`\``), fc.array(paragraph.map((text) => text.replaceAll('|', '')), { minLength: 1, maxLength: 3 }).map((cells) => `| h | i |\n| --- | --- |\n${cells.map((cell) => `| ${cell} | x |`).join('\n')}`), fc.constantFrom('[ref]: m9.md "t"', '[ref2]: <m10 a>', '---', '1. one\n2. [two](m11)'),
  )
  fc.assert(fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
    const text = `${blocks.join('\n\n')}\n`
    // A definition that stands twice is one to the library.
    expect([...new Set(found(text))].sort()).toEqual([...new Set(oracle(text))])
  }), { numRuns: 500 })
})

test('any text is read, and every place lies in it', () => {
  const piece = fc.constantFrom('[', ']', '(', ')', '<', '>', '`', '```', '\n', '\n\n', '|', '- ', '> ', '<!--', '-->', '"', "'", '\\', '<a href="', ':', 'a', ' ', '#', '~~~', '\r\n', '💡', '| - |\n')
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
    const { links, code } = markdownPlaces(text)
    for (const { from, to } of [...links, ...code, ...htmlLinks(text)]) expect(from >= 0 && from <= to && to <= text.length).toBe(true)
    for (const { from, to } of links) expect(text.slice(from, to)).not.toContain('\n')
  }), { numRuns: 2000 })
})

test('A08 a million characters that never close take one pass', () => {
  const before = cpuNow()
  for (const piece of ['](', '[a](', '](a "', '<!--', '<a href="', "<a b='", '`', '``` `', '[', '\\', '[a]:', '<a ', '|', '](a (', '> ', 'a\n\n', '| a |\n', '<b\n\n', '- a\n']) {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    markdownPlaces(text)
    htmlLinks(text)
  }
  expect(cpuNow() - before).toBeLessThan(20_000)
})
