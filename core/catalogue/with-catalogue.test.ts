import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { exampleOf } from '../garden/testing/example.ts'
import { linkTarget } from '../archive/link-target.ts'
import { beginOf, endOf } from '../render/markdown/marked-part.ts'
import { HOSTILE } from '../render/hostile-strings.ts'
import type { Catalogue } from './catalogue-table.ts'
import { withCatalogue } from './with-catalogue.ts'

const example = (id: string, text = ''): Catalogue['examples'][number] => exampleOf(`name: x\n${text}`, `examples/${id}/example.yaml`)
const GARDEN: Catalogue = {
  examples: [
    example('vision/resnet', 'description: Trains a small network.\ntasks: [image-classification]\nstability: stable\nresources: {gpu: 1, vram_gb: 8, cpu_ok: false}\n'),
    example('tabular/digits', 'description: Logistic regression.\nstability: beta\nresources: {gpu: 0}\n'),
    example('old/thing', 'stability: archived\n'),
  ],
  unreadable: [],
  badges: null,
}
const [BEGIN, END] = [beginOf('catalogue'), endOf('catalogue')]
const between = (text: string, eol = '\n'): string => `# G${eol}${eol}${BEGIN}${eol}${text}${END}${eol}${eol}end${eol}`
const written = (text: string, garden = GARDEN, path = 'README.md'): string => {
  const made = withCatalogue(text, path, garden)
  if (!('text' in made)) throw new Error(made.state)
  return made.text
}

test('each example is a row between the markers, in the order of ids, and nothing else changes', () => {
  expect(written(between('old\n'))).toBe(between(`| example | what it does | tasks | runs on | tier |
| --- | --- | --- | --- | --- |
| [\`tabular/digits\`](examples/tabular/digits/) | Logistic regression. |  | CPU | beta |
| [\`vision/resnet\`](examples/vision/resnet/) | Trains a small network. | \`image-classification\` | GPU 8 GB | stable |

1 archived example not listed.
`))
})

test('a README below lists what lies below it, and its links lead there', () => {
  const made = written(between(''), GARDEN, 'examples/vision/README.md')
  expect(made).toContain('[`vision/resnet`](resnet/)')
  expect(made).not.toContain('tabular')
})

test('one that has a repository of its own says where', () => {
  expect(written(between(''), { ...GARDEN, examples: [example('a/b', 'graduated_to: {repository: acme/b, date: 2026-08-01}\n')] })).toContain('| [`a/b`](examples/a/b/) | moved to `acme/b` | graduated |')
})

test('a badge is a picture of the data branch, from wherever GitHub shows the README', () => {
  const garden = { ...GARDEN, examples: [GARDEN.examples[0]!], badges: 'hortus-data' }
  expect(written(between(''), garden)).toContain('| stable | ![health](../../raw/hortus-data/badges/vision%252Fresnet/health.svg) |')
  expect(written(between(''), garden, 'examples/README.md')).toContain('(../../../raw/hortus-data/')
})

test('an example that cannot be read is said to be missing', () => {
  expect(written(between(''), { ...GARDEN, examples: [], unreadable: [{ id: 'broken/yaml', path: 'examples/broken/yaml' }] })).toContain('No examples.\n\nNot listed, since its descriptor cannot be read: `broken/yaml`.\n')
})

test('what is right is fresh, whatever the order in which examples were read; line ends stay those of the file', () => {
  const now = written(between('', '\r\n'))
  expect(now.replaceAll('\r\n', '')).not.toContain('\n')
  expect(withCatalogue(now, 'README.md', { ...GARDEN, examples: GARDEN.examples.toReversed() })).toEqual({ state: 'fresh', text: now })
  expect(withCatalogue(now, 'README.md', { ...GARDEN, examples: GARDEN.examples.slice(1) }).state).toBe('stale')
})

test('markers that are not one pair in order are broken, and those in code mean nothing', () => {
  const state = (text: string): string => withCatalogue(text, 'README.md', GARDEN).state
  expect([`${BEGIN}\n`, `${END}\n${BEGIN}\n`, `${between('')}${between('')}`, `${BEGIN}\n<!-- hortus:health -->\n<!-- /hortus:health -->\n${END}\n`].map(state)).toEqual(['broken', 'broken', 'broken', 'broken'])
  expect(['# G\n', `\`\`\`\n${between('')}\`\`\`\n`, `see ${BEGIN}\n`].map(state)).toEqual(['none', 'none', 'none'])
})

test('A27 A28 whatever a garden is called and says of itself, a row stays a row, and nothing in it is more than text, code and its one link', () => {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE.map((each) => each.slice(0, 200))), fc.string({ unit: 'binary', maxLength: 40 }))
  fc.assert(
    fc.property(fc.array(fc.record({ id: hostile, words: hostile, task: hostile }), { minLength: 1, maxLength: 4 }), (all) => {
      const examples = all.map(({ id, words, task }, at) => ({ ...example('x'), id: `${at}${id}`, path: `examples/${at}${id}`, description: words, tasks: [task], graduatedTo: undefined as never })).map(({ graduatedTo: _none, ...each }) => each)
      const now = written(between(''), { ...GARDEN, examples })
      const rows = tableRows(now)
      expect(rows).toHaveLength(examples.length)
      for (const row of rows) {
        expect(row.kinds.filter((kind) => !['text', 'inlineCode', 'link', 'tableCell'].includes(kind))).toEqual([])
        expect(row.links).toHaveLength(1)
        expect(linkTarget(row.links[0]!, 'README.md')?.path).toMatch(/^examples\/\d/)
      }
      expect(withCatalogue(now, 'README.md', { ...GARDEN, examples: examples.toReversed() }).state).toBe('fresh')
    }),
  )
})

/** Of the one table of a README: the kinds of all that stands in a row, and where its links lead. */
function tableRows(text: string): readonly { readonly kinds: readonly string[]; readonly links: readonly string[] }[] {
  const tables = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.filter((child) => child.type === 'table')
  if (tables.length !== 1) throw new Error(`${tables.length} tables`)
  return tables[0]!.children.slice(1).map((row) => {
    const within = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children.flatMap((child) => [child, ...within(child)]) : [])
    const all = within(row)
    return { kinds: all.map(({ type }) => type), links: all.flatMap((node) => (node.type === 'link' ? [node.url] : [])) }
  })
}
