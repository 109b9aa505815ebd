import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../hostile-strings.ts'
import { plain, plainLines } from '../plain.ts'
import { code, details, fence, md, ours, ownWords } from './md.ts'

const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('\n', '```', '`````', '~~~'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join(''))

test('A27: a fence holds any text, and gives it back', () => {
  fc.assert(fc.property(hostile, (text) => {
    const blocks = parse(`before\n\n${fence(text, 'text', 100_000)}\n\nafter`)
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'code', 'paragraph'])
    expect(blocks[1]?.type === 'code' && blocks[1].value).toBe(plainLines(text))
  }))
})

test('A27: inline code holds any text, and gives it back but for the ends', () => {
  fc.assert(fc.property(hostile, (text) => {
    const [paragraph, ...more] = parse(`a ${code(text, 100_000)} b`)
    const children = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect([more.length, children.map((child) => child.type)]).toEqual([0, ['text', 'inlineCode', 'text']])
    expect(children[1]?.type === 'inlineCode' && children[1].value.trim()).toBe(plain(text).trim())
  }))
})

test('inside a fold Markdown is Markdown again', () => {
  expect(parse(details(ownWords('3 examples'), md`**${3}** of ${code('a')}`)).map((block) => block.type)).toEqual(['html', 'paragraph', 'html'])
})

test('a summary line takes no markup, since it is HTML', () => {
  expect(() => ownWords('<b>')).toThrow('not plain words')
  expect(ours('**ours**')).toBe('**ours**')
})
