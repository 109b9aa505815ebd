/** Rule 35: where a reason may stand, and what is none. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { entryOf } from './archive-list.ts'
import { markdownBlocks } from './markdown-blocks.ts'

const NAMES = new Set(['mdt', 'mamba', 'seem'])
const entry = (text: string, name = 'mdt'): { line: number | null; reason: boolean } => entryOf(markdownBlocks(text), name, NAMES)

test.each([
  ['a row', '| name | why |\n|---|---|\n| mdt | latents are gone |\n'],
  ['a row without a column for it', '| name | date | |\n|---|---|---|\n| [mdt](g/mdt) | 2025-10-22 | unmaintained |\n'],
  ['a row without outer bars', 'name | note\n--- | ---\nmdt | obsolete\n'],
  ['a list item', '- `mdt`: no Dockerfile\n'],
  ['a list item with a link', '* [mdt](g/mdt) – no Dockerfile was ever written ([issue](https://example.org/1))\n'],
  ['a list item of another name', '- [Masked DiT](g/mdt): latents were taken down\n'],
  ['a list item of one telling word', '1. mdt (superseded)\n'],
  ['the next line of an item', '- **mdt**\n  latents were taken down\n'],
  ['an item below it', '- mdt\n  - latents were taken down\n- mamba\n'],
  ['a paragraph of an item', '- mdt\n\n  Latents were taken down.\n'],
  ['a paragraph', 'In October mdt went here, after its latents were taken down.\n'],
  ['a paragraph with the reason first', 'Because its latents went offline, mdt is archived.\n'],
  ['a section', '## `mdt`\n\nLatents were taken down.\n'],
  ['a section with a list', '## image_gen/mdt\n\n- Archived: 2025-10-22\n- latents were taken down\n'],
  ['a heading', '### mdt: latents taken down\n'],
  ['a deeper section', '## mdt\n### Why\nLatents were taken down.\n## mamba\n'],
  ['the paragraph below a name that stands alone', '**mdt**\n\nLatents were taken down.\n'],
  ['a comment in a tree of files', '```\narchived_examples/\n├── mdt/   # latents taken down\n```\n'],
  ['another language', '- mdt：缺少潜在文件\n'],
  ['the second place that names it', '- mdt\n- mamba\n\n## mdt\nLatents were taken down.\n'],
])('a reason stands in %s', (_what, text) => {
  expect(entry(text)).toEqual({ line: expect.any(Number), reason: true })
})

test.each([
  ['an empty cell', '| name | why |\n|---|---|\n| mdt | |\n', 3],
  ['a date', '| name | when |\n|---|---|\n| mdt | 22 October 2025 |\n', 3],
  ['a link', '| name | issue |\n|---|---|\n| mdt | [issue 12](https://example.org/12), https://example.org/x |\n', 3],
  ['a tick', '| name | archived |\n|---|---|\n| mdt | ✅ yes |\n', 3],
  ['another cell, where a column is for the reason', '| name | group | reason |\n|---|---|---|\n| mdt | generative | - |\n', 3],
  ['the reason of another row', '| name | why |\n|---|---|\n| mdt | |\n| mamba | latents are gone |\n', 3],
  ['only the name', '- mdt\n- mamba: latents were taken down\n', 1],
  ['the names of others', 'Here lie\nmdt, mamba and seem.\n', 2],
  ['a date and a link', '- mdt (archived 2025-10-22, see [link](x/y))\n', 1],
  ['a path', '- `mdt` in `archived_examples/g/mdt/build.sh`\n', 1],
  ['what it is called elsewhere', '- [Masked DiT](g/mdt)\n', 1],
  ['a command', '# Archive\n\n```\nbash examples/g/mdt/build.sh\n```\n', 4],
  ['an empty section', '# Archive\n## mdt\n## mamba\nLatents were taken down.\n', 2],
  ['the paragraph of another name', '**mdt**\n\n**mamba**\n\nLatents were taken down.\n', 1],
  ['a paragraph behind the list', '- mdt\n\nEverything in this directory is kept for reference.\n', 1],
])('no reason is %s', (_what, text, line) => {
  expect(entry(text)).toEqual({ line, reason: false })
})

test('a longer name is another one', () => {
  expect(entry('- mdt-2: latents were taken down\n')).toEqual({ line: null, reason: false })
})

test('any text gives blocks in the order of its lines', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('# mdt', '| a | b |', '|-|-|', '| mdt | x |', '- mdt', '  - x', '```', 'mdt', '', '[mdt](x'), fc.string()), { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(fc.property(text, (each) => {
    const lines = markdownBlocks(each).map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    const { line } = entry(each)
    expect(line === null || each.split('\n')[line - 1]!.includes('mdt')).toBe(true)
  }))
})

test.each(['[', '[mdt](', '![x](', '<', '- mdt\n', '# mdt\n', '|', 'mdt|\n-|-\n', '```\n', '**mdt**\n\n', 'http://', ' ', 'mdt '])('A08: 256 KiB of %j are judged in less than a second', (piece) => {
  const text = piece.repeat(Math.ceil((256 * 1024) / piece.length))
  const started = cpuNow()
  entry(text)
  expect(cpuNow() - started).toBeLessThan(1000)
})
