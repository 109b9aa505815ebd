import fc from 'fast-check'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { ALLOWED } from './allowed.ts'
import { parsed, READER } from './read-markdown.ts'
import { treeOf } from './tree-of.ts'

const short = (text: string): string => toHtml(sanitize(treeOf(READER.parse(text, {})), ALLOWED))
const long = (text: string): string => toHtml(sanitize(parsed(READER.parse(text, {})), ALLOWED))

const PIECES = ['# a', '\n', '\n\n', '- ', '1. ', '7) ', '> ', '    ', '```sh\nls\n```\n', '~~~\n', '`a & b`', '*', '**', '~~', '[x](y "t")', '![p *q*](r.png)', '[x]: y\n', '[x]', '|a|b|\n|:-|-:|\n|c|d|\n', 'https://a.b/c?d=e&f', '\\', '&amp;', '&#0;', '"', 'é 😀', '  \n', '---\n', 'Title\n===\n', 'word ', '\t', '|']

test('what holds no HTML is the same tree, written and parsed or not', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }).map((text) => text.replaceAll(/[<\f]/g, ''))), { maxLength: 16 }), (pieces) => {
    const text = pieces.join('')
    expect(short(text)).toBe(long(text))
  }), { numRuns: 1000 })
})

test('an ordinary README is the same tree', () => {
  const text = '# A\n\nText with `code`, *stress*, **more**, ~~less~~ and\na [link](x.md).\n\n- one\n\n  two\n- three\n  - four\n\n1. a\n2. b\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint("<b>")\n```\n\n    indented\n\n![picture](a.png)\n\n---\n'
  expect(short(text)).toBe(long(text))
  expect(short(text)).toContain('<code class="language-python">print("&#x3C;b>")\n</code>')
})
