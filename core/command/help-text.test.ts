import { expect, test } from 'vitest'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { helpList, helpOf } from './help-text.ts'
import { usageOf } from './usage.ts'
import { VERBS } from './verbs.ts'

const rendered = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })

test('the list has every command with its whole usage, also when it is drawn: no `<example>` is lost as HTML', () => {
  const html = rendered(helpList())
  for (const spec of Object.values(VERBS)) expect(html).toContain(`<code>${usageOf(spec).slice(1, -1).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</code>`)
})

test.each(Object.values(VERBS))('$name is explained: every option, who may, where, and one as it is written', (spec) => {
  const text = helpOf(spec)
  for (const { name, required, summary } of spec.options) expect(text).toContain(`- \`--${name}\`${required ? ' (needed)' : ''}: ${summary}`)
  expect(text).toContain(`For instance \`${spec.example}\``)
  expect(text).toContain(spec.role === 'read' ? 'Everybody may.' : `the role ${spec.role} or a higher one`)
  expect([text.includes('OWNERS'), text.includes('In a pull request only.')]).toEqual([spec.owner, spec.where === 'pull request'])
})
