import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { decideHealth } from '../health/decide-health.ts'
import { check, FAILED, input, PASSED, subject } from '../health/testing/checks.ts'
import type { Health } from '../schema/health.ts'
import { healthHtml } from './health-html.ts'
import { HEALTH_LIMIT, healthMarkdown } from './health-markdown.ts'
import { HOSTILE } from './hostile-strings.ts'
import { size } from './markdown/md.ts'
import { renderHealth } from './render-health.ts'

/** Every place that holds somebody else's words holds these. */
function pageOf(words: string, more: Partial<Parameters<typeof input>[2]> = {}): Health {
  const id = words === '' ? 'x' : words
  const claims = new Map([[id, { claimed: '2026-01-01', changed: [{ path: `examples/${words}`, at: Date.parse('2026-01-09'), sha: 's', role: 'code' as const }] }]])
  const git = { claims, breaking: new Map(), turnover: { added: [], removed: [], archived: [], graduated: [{ path: words, at: 0, sha: 's' }] } }
  const notices = [{ example: id, kind: 'archive', by: `${words}x`, at: '2026-01-20T00:00:00.000Z', said: `${words}x` } as const]
  const usage = [{ month: '2025-12', source: `${words}x`, examples: [{ id, externalUsers: 9, copyOuts: 1 }] }]
  const { looked, ...decided } = decideHealth(input([0, 7, 14].map((day) => check(day, { [id]: FAILED }, { reason: words })), [subject(id, { path: `examples/${words}` })], { today: '2026-03-01', git, notices, usage, ...more }))
  return { ...decided, repository: { commit: null }, data: { source: 'branch', branch: 'hortus-data', commit: null, ...looked }, examples: decided.examples.map((each) => ({ ...each, owners: [words] })), incidents: [{ since: '2026-01-01T00:00:00.000Z', commit: 'c', trigger: 'push', cause: words, threshold: 5, examples: [id] }], problems: [{ code: 'HISTORY.CHECK', message: words, next: words }] }
}

const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

test('A27, A28: no words of others make a link, a mention, HTML or a heading in the Markdown of the page', () => {
  fc.assert(fc.property(hostile, (words) => {
    const text = healthMarkdown(pageOf(words))
    const found = new Set<string>()
    const plainWords: string[] = []
    const walk = (node: { readonly type: string; readonly value?: string; readonly children?: readonly unknown[] }): void => {
      if (node.type === 'text') plainWords.push(node.value!)
      found.add(node.type === 'html' ? `html ${node.value!.replace(/>[^<>]*</g, '><')}` : node.type)
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
    const odd = [...found].filter((type) => !KNOWN.has(type) && !/^html <\/?(?:details|summary)>/.test(type))
    expect(odd).toEqual([])
    expect(plainWords.join('\n')).not.toMatch(/@everyone|@org\/team/)
  }), { numRuns: 150 })
})
const KNOWN: ReadonlySet<string> = new Set(['root', 'heading', 'paragraph', 'text', 'inlineCode', 'list', 'listItem', 'table', 'tableRow', 'tableCell'])

test('A27: in the HTML no words of others are a tag, and the page has no script', () => {
  fc.assert(fc.property(hostile, (words) => {
    const tags = new Set(healthHtml(pageOf(words)).replace(/<style>[^]*?<\/style>/, '').match(/<\/?[a-z!][a-z0-9]*/gi))
    expect([...tags].filter((tag) => !/^<[/!]?(?:doctype|html|head|meta|title|style|body|header|h[123]|p|nav|ul|li|a|main|section|div|table|thead|tbody|tr|th|td|span|small|code|footer)$/i.test(tag))).toEqual([])
  }), { numRuns: 150 })
})

test('A50: an example that is called like a command of a workflow is none, in its row and in its proposal', () => {
  expect(renderHealth(pageOf('::error::x'), { color: false, width: 100 })).toMatch(/\n│ ::error::x +stable/)
  expect(renderHealth(pageOf('::error::x'), { color: false, width: 100 })).not.toMatch(/^\s*::/m)
})

test('A07, A50: in a terminal no words of others move the cursor or begin a command of a workflow', () => {
  fc.assert(fc.property(hostile, (words) => {
    expect(renderHealth(pageOf(words), { color: false, width: 100 }).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
  }), { numRuns: 150 })
})

test('a page of 5,000 examples is under the limit of a comment, keeps what is red, and counts what it left out', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `group-${at % 50}/example-with-a-long-name-${at}`)
  const rows = Object.fromEntries(ids.map((id, at) => [id, at % 100 === 0 ? FAILED : at % 3 === 0 ? 'pppnsn' : PASSED]))
  const { looked, ...decided } = decideHealth(input([0, 7, 14].map((day) => check(day, rows, { reason: `because of ${'words '.repeat(20)}` })), ids.map((id) => subject(id))))
  const page: Health = { ...decided, repository: { commit: null }, data: { source: 'branch', branch: 'hortus-data', commit: null, ...looked }, problems: [] }
  const text = healthMarkdown(page)
  expect(size(text)).toBeLessThan(HEALTH_LIMIT)
  expect(text.length).toBeGreaterThan(30_000)
  expect(text).toMatch(/^## Garden: 50 red, 1650 yellow, 3300 green\n/)
  for (const id of ids.filter((_, at) => at % 100 === 0)) expect(text).toContain(`| \`${id}\` | stable | red |`)
  expect(text).toMatch(/… and \d+ more examples \(`hortus health --json` lists all\)/)
})

test('the page says what is red, why, since when, and what to run', () => {
  const text = renderHealth(pageOf('vision/digits'), { color: false, width: 120 })
  expect(text).toMatch(/^1 example: 1 red, 0 yellow, 0 green\.\n3 checks since 2026-01-05, the last of 2026-01-19 \(schedule at cccccccccccc\)\.\n/)
  expect(text).toMatch(/vision\/digits {2}stable {2}red +✓✓✓✓✗· +failed 3 scheduled checks in a row since 2026-01-05/)
  expect(text).toContain('hortus archive vision/digits --reason "red since 2026-01-05: 3 scheduled checks in a row failed at smoked"')
  expect(text).toContain('external users in a month: 9 (limit 3), from usage/2025-12.json')
})

test('on the first day of a garden what nobody checked is one line that unfolds, and no row each', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `group/example-${at}`)
  const { looked, ...decided } = decideHealth(input([], ids.map((id) => subject(id))))
  const text = healthMarkdown({ ...decided, repository: { commit: null }, data: { source: 'none', branch: 'hortus-data', commit: null, ...looked }, problems: [] })
  expect(text).toContain('<summary>Never checked: 300 examples</summary>')
  expect(text).not.toContain('### Needs somebody')
  expect(text.length).toBeLessThan(8000)
})
