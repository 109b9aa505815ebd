import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { HOSTILE } from '../render/hostile-strings.ts'
import type { Mark } from './mark.ts'
import { writeMark } from './mark.ts'
import { proposalBranch } from './branch-name.ts'
import { proposalBody, proposalMessage, proposalTitle, type Told } from './proposal-texts.ts'
import type { Request } from './request.ts'

const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, '@team', 'fixes #12', '[skip ci]', 'Co-authored-by: x <x@y>', '-->', '](http://evil)', '<img src=x>'), fc.string({ unit: 'binary', maxLength: 10 })), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ').slice(0, 400)).filter((text) => text.trim() !== '')
const requests = (text: string): readonly Request[] => [
  { kind: 'archive', example: text, reason: text, successor: text, mode: null },
  { kind: 'unarchive', example: text, reason: text },
  { kind: 'tier', example: text, tier: 'beta', reason: text },
  { kind: 'baseline', path: text, reason: text },
  { kind: 'accept', example: text, preset: text, metric: text, until: null, commit: 'a'.repeat(40), reason: text, who: text },
  { kind: 'readme' },
  { kind: 'verification' },
]
const toldOf = (request: Request, text: string): Told => {
  const mark: Mark = { request, by: { kind: 'person', id: 1, login: text.slice(0, 39), issue: 2, comment: 3 }, base: 'a'.repeat(40), commit: 'b'.repeat(40), was: null, day: '2026-11-21', evidence: [text, text], withdrawn: false }
  const change = { moves: [{ from: text, to: text }], writes: [{ path: text, before: null, text: '' }], removes: [text] }
  const findings = [{ code: 'ARCHIVE.TAKEN', level: 'error', path: text, line: 1, column: null, example: text, message: text, fix: text }] as unknown as Told['findings']
  return { mark, change, findings, facts: [{ what: 'example', value: text }], webUrl: 'https://github.com/acme/garden', outdated: [text] }
}
const walk = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])]
const SEAL = { repository: 1, keys: ['k'] } as const

test('titles, messages and branches are plain letters, whatever an example is called (A28)', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const request of requests(text)) {
        for (const words of [proposalTitle(request), proposalMessage(request)]) {
          expect(words).not.toMatch(/@|#\d|GH-\d|\[skip|\[ci|co-authored-by:|<|>/i)
          expect(words.split('\n')[0]).toMatch(/^[\w %.,()'!*~/-]{1,256}$/)
        }
        expect(proposalBranch(request, 'a'.repeat(40))).toMatch(/^hortus\/[a-z]+(?:\/[a-z0-9-]{1,70})?\/a{8}$/)
      }
    }),
  )
})

test('in a body what is a stranger’s is text or code: no mention, image, heading, link or HTML is made of it (A27, A28, A29)', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const request of requests(text)) {
        const told = toldOf(request, text)
        const body = proposalBody(writeMark(told.mark, SEAL), told)
        const nodes = walk(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
        const own = new Set(['root', 'paragraph', 'text', 'strong', 'inlineCode', 'code', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'html', 'link', 'thematicBreak'])
        expect(nodes.map(({ type }) => type).filter((type) => !own.has(type))).toEqual([])
        expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])).filter((url) => !url.startsWith('https://github.com/acme/garden/'))).toEqual([])
        expect(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])).filter((html) => !/^(?:<!-- hortus:proposal [A-Za-z0-9+/=]+ [0-9a-f]{64} -->|<details><summary>What changes: [\w ,]+<\/summary>|<\/details>)$/.test(html))).toEqual([])
        expect(nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).filter((words) => /@|#\d|fix(?:es|ed)? #/i.test(words))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('a body stays under what GitHub takes, and what is left out is counted (A31)', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({ from: `examples/a/${'x'.repeat(100)}${at}`, to: `archived_examples/a/${'x'.repeat(100)}${at}` }))
  const told = { ...toldOf({ kind: 'readme' }, 'x'), change: { moves: many, writes: [], removes: [] } }
  const body = proposalBody(writeMark(told.mark, SEAL), told)
  expect(Buffer.byteLength(body)).toBeLessThan(65_000)
  expect(body).toMatch(/… and \d{5} more: the diff shows them\./)
})

test('two examples never share a branch', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,3}(?:[/ _-][a-z]{1,2}){0,2}$/), { minLength: 2, maxLength: 40 }), (ids) => {
    const names = new Set([...new Set(ids)].map((example) => proposalBranch({ kind: 'unarchive', example, reason: null }, 'a'.repeat(40))))
    expect(names.size).toBe(new Set(ids).size)
  }))
})
