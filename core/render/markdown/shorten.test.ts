import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { code, details, fence, inItem, join, md, ours, ownWords, size, tableHead, tableRow, cell, type Md } from './md.ts'
import { shorten } from './shorten.ts'

const EVIL = '@everyone fixes #1 ![x](https://evil.example/p.png) <img src=x> https://evil.example ```` ~~~'

const blocks: fc.Arbitrary<Md> = fc.tuple(fc.nat(6), fc.string({ unit: fc.constantFrom('@a ', '`', '```\n', '\n', '😀', '\uD800', '</details>', '<b>', '#1', '|', '~~~', 'x '), maxLength: 40 }), fc.nat(30)).map(([kind, noise, times]) => {
  const text = `${EVIL}${noise}`.repeat(times + 1)
  switch (kind) {
    case 0: return md`A sentence with ${code(text)} in it.`
    case 1: return fence(text, 'text', 3000)
    case 2: return details(ownWords('more'), fence(text, 'json', 3000))
    case 3: return join([tableHead([ownWords('a'), ownWords('b')]), ...Array.from({ length: times }, () => tableRow([cell(text), cell(noise)]))], '\n')
    case 4: return join([md`- item ${code(text)}`, inItem(fence(text, 'text', 800))], '\n')
    case 5: return details(ownWords('outer'), join([details(ownWords('inner'), md`- ${code(noise)}`), fence(noise, 'text', 400)], '\n\n'))
    default: return ours('Words of ours.')
  }
})

/** Texts that people would see as text, and so could ping somebody. */
function seen(text: string): { readonly words: string; readonly html: string; readonly kinds: ReadonlySet<string> } {
  const kinds = new Set<string>()
  let [words, html] = ['', '']
  const todo: Nodes[] = [fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    kinds.add(node.type)
    if (node.type === 'text' || node.type === 'html') words += node.value
    if (node.type === 'html') html += node.value
    if ('children' in node) todo.push(...node.children)
  }
  return { words, html, kinds }
}

test('A31, A27: cut at any length it fits, and nothing of a stranger\'s breaks out of its code, fence or cell', () => {
  fc.assert(fc.property(fc.array(blocks, { minLength: 1, maxLength: 12 }), fc.integer({ min: 60, max: 20_000 }), (parts, limit) => {
    const short = shorten(join(parts, '\n\n'), limit)
    expect(size(short)).toBeLessThanOrEqual(limit)
    expect(short.isWellFormed()).toBe(true)
    const { words, html, kinds } = seen(short)
    expect(words).not.toMatch(/@everyone|evil|fixes|#1/)
    expect([kinds.has('image'), kinds.has('link')]).toEqual([false, false])
    expect(html.split('<details').length).toBe(html.split('</details>').length)
  }), { numRuns: 300 })
})

test('what fits stays as it is; a first line that does not is left out', () => {
  expect(shorten(ours('short'), 100)).toBe('short')
  expect(shorten(ours('x'.repeat(200)), 100)).toBe('\n\n… The rest does not fit into a comment.')
})
