import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { isTame, linesInFences } from './is-tame.ts'

/** Of whatever opens and ends fences, or seems to. */
const noise = fc.array(fc.constantFrom('```', '~~~', '````', '``` js', '```a`', '~~~ `', ' ```', '    ```', '- ```', '  ```', '> ```', 'a ```', '```', '', '', 'words', '<div>', '<b>', '</div>', '<!--', '-->', '<pre>', '- a', '  a', '1. a', '[^a]: b', '[a]: /x "', '|a|', '|-|', '\t```', '=', '\uFEFF```', '/help'), { maxLength: 14 }).map((lines) => lines.join('\n'))

/** Lines, from 0, that the parser has in fenced code at the first level: what it opened with is no line of it. */
function parsed(text: string): ReadonlySet<number> {
  const lines = new Set<number>()
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  for (const node of children as readonly Nodes[]) {
    if (node.type !== 'code' || node.position === undefined) continue
    for (let line = node.position.start.line; line < node.position.end.line; line += 1) lines.add(line)
  }
  return lines
}

test('A08: what is taken for code costs little, so nothing is taken for code that is none', () => {
  fc.assert(fc.property(noise, (text) => {
    const code = parsed(text)
    expect(linesInFences(text).filter((line) => !code.has(line))).toEqual([])
  }), { numRuns: 3000 })
})

test.each([
  ['a log of 2,000 lines in a fence', `\`\`\`\n${'2026-11-22 epoch 1: loss 0.5 | lr 1e-3\n'.repeat(2000)}\`\`\``],
  ['the same, folded', `<details><summary>Log</summary>\n\n\`\`\`\n${'> a\nb\n'.repeat(1000)}\`\`\`\n\n</details>`],
  ['forty paragraphs', 'Words and more words, and a few more of them.\n\n'.repeat(40)],
  ['a table of forty rows', `|a|b|c|d|\n|-|-|-|-|\n${'|1|2|3|4|\n'.repeat(40)}`],
  ['a long list', '- a\n'.repeat(200)],
])('%s is tame', (_, text) => {
  expect(isTame(text)).toBe(true)
})

test.each([
  ['quotes and words by turns', '> a\nb\n'.repeat(10_000)],
  ['a list in a list in a list', Array.from({ length: 900 }, (_, at) => `${' '.repeat(Math.min(at, 30) * 2)}- a`).join('\n')],
  ['paragraphs', 'a\n\n'.repeat(20_000)],
  ['definitions', '[a]: /x\n'.repeat(7000)],
  ['a wide table', `${`|${'a|'.repeat(126)}\n`.repeat(20)}`],
  ['a fence in HTML, and quotes behind it', `<!--\n\`\`\`\n-->\n${'> a\nb\n'.repeat(2000)}`],
  ['a fence in a list, and quotes behind it', `- \`\`\`\n  \`\`\`\n${'> a\nb\n'.repeat(2000)}`],
])('A08: %s: not parsed', (_, text) => {
  expect(isTame(text)).toBe(false)
})
