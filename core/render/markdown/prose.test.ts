import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../hostile-strings.ts'
import { prose } from './prose.ts'

test.each([
  ['The preset `train` names train.sh, which is missing.', 'The preset `train` names `train.sh`, which is missing.'],
  ['needs torch (apt install python3-torch), or an engine', 'needs torch (apt install `python3-torch`), or an engine'],
  ['see (train.sh) now', 'see (`train.sh`) now'],
  ['f(x) of a.b c.d', '`f(x)` of `a.b c.d`'],
  ['@everyone fixes #1', '`@everyone` fixes `#1`'],
  ['a commit deadbeef1 or defaced', 'a commit `deadbeef1` or `defaced`'],
  ['Fell by 8.6 %, more than 2.', 'Fell by 8.6 %, more than 2.'],
  ['Rose by 10.0 %, beyond ±3.0 %; from −7.8 % (p 0.4736).', 'Rose by 10.0 %, beyond ±3.0 %; from −7.8 % (p 0.4736).'],
  ['1. item',  '`1`. item'],
  ['2. item', '`2`. item'],
  ['run `hortus run EXAMPLE --preset P`, or "a b"', 'run `hortus run EXAMPLE --preset P`, or `a b`'],
  ['at the end of .gitattributes `a -b c`, `d -e`', 'at the end of `.gitattributes` `a -b c`, `d -e`'],
  ['', ''],
])('%s', (text, expected) => {
  expect(prose(text)).toBe(expected)
})

const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE.map((each) => each.slice(0, 200)), '(', ')', '((', '))', '()', '(a)', '](x)', "'", '"', 'word'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 })

test('A27: whatever comes in, one paragraph of text and inline code comes out', () => {
  fc.assert(fc.property(text.filter((parts) => parts.some((part) => part.trim() !== '')), fc.boolean(), (parts, spaced) => {
    const [paragraph, ...more] = fromMarkdown(`${prose(parts.join(spaced ? ' ' : ''))}`, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
    expect(more).toEqual([])
    const types = paragraph?.type === 'paragraph' ? paragraph.children.map((child) => child.type) : []
    expect(types.filter((type) => type !== 'text' && type !== 'inlineCode')).toEqual([])
    expect(types.length).toBeGreaterThan(0)
  }), { numRuns: 500 })
})
