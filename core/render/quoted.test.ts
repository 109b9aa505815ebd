import { fromMarkdown } from 'mdast-util-from-markdown'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleFinding } from '../report/sample-report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { quotedOf } from './quoted.ts'
import { renderAnnotations } from './render-annotations.ts'
import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal } from './render-terminal.ts'

const TRACEBACK = ['Traceback (most recent call last):', '  File "train.py", line 3, in <module>', '    import torch', "ModuleNotFoundError: No module named 'torch'"]
const reportOf = (quote: readonly string[]) => buildReport({ ...emptyParts, findings: [sampleFinding({ message: ['The preset exited with code 1.', ...quote.map((line) => `│ ${line}`)].join('\n'), fix: 'Read it.' })] })

test('a traceback is read line by line on a terminal, in Markdown, in an annotation and in JSON', () => {
  const report = reportOf(TRACEBACK)
  expect(renderTerminal(report, { color: false, width: 40 })).toContain(TRACEBACK.map((line) => `    │ ${line}\n`).join(''))
  expect(renderMarkdown(report)).toContain(`  \`\`\`text\n${TRACEBACK.map((line) => `  ${line}\n`).join('')}  \`\`\`\n\n  *Fix:* Read it.`)
  expect(renderAnnotations(report)).toContain(`code 1.%0A${TRACEBACK.map((line) => `│ ${line}%0A`).join('')}Fix: Read it.\n`)
  expect(JSON.parse(renderJson(report)).findings[0].message.split('\n').slice(1)).toEqual(TRACEBACK.map((line) => `│ ${line}`))
})

test('line breaks without bars are spaces of the sentence', () => {
  expect(quotedOf('a\nb')).toEqual({ sentence: 'a\nb', quote: [] })
})

const quotes = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, '```', '`````', '~~~'), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 5 })

test('A50: no quoted line begins a line of standard output, and one annotation stays one command', () => {
  fc.assert(fc.property(quotes, (quote) => {
    const report = reportOf(quote)
    const lines = renderTerminal(report, { color: false, width: 80 }).split('\n')
    const start = lines.findIndex((line) => line.includes('exited with code 1')) + 1
    const quoted = lines.slice(start, lines.findIndex((line) => line.startsWith('    fix: Read it.')))
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter((line) => !line.startsWith('    │ ') || line.includes('##['))).toEqual([])
    expect(renderAnnotations(report).trimEnd().split('\n')).toHaveLength(1)
  }))
})

test('A27: whatever is quoted, it stays one block of code in its list item', () => {
  fc.assert(fc.property(quotes, (quote) => {
    const list = fromMarkdown(renderMarkdown(reportOf(quote))).children.findLast((node) => node.type === 'list')
    expect(list?.children.map((item) => item.children.map((node) => node.type))).toEqual([['paragraph', 'code', 'paragraph']])
  }))
})
