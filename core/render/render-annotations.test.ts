import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { PER_LEVEL, renderAnnotations } from './render-annotations.ts'

test('the annotations of a report', async () => {
  await expect(renderAnnotations(sampleReport())).toMatchFileSnapshot('snapshots/annotations.txt')
})

test('at most ten of each level, the rest counted', () => {
  const many = Array.from({ length: 25 }, (_, i) => [sampleFinding({ line: i + 1 }), sampleFinding({ line: i + 1, level: 'warning' })]).flat()
  const lines = renderAnnotations(buildReport({ ...emptyParts, findings: many })).trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(PER_LEVEL)
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(PER_LEVEL)
  expect(lines.at(-1)).toBe('::notice title=Hortus::30 more are in the job summary and in report.json.')
})

test('known findings and a clean report give nothing', () => {
  expect(renderAnnotations(buildReport({ ...emptyParts, findings: [sampleFinding({ status: 'known' })] }))).toBe('')
})

test('what belongs to one dataset, run or model stands together, and a level keeps its ten', () => {
  const at = (path: string, line: number) => sampleFinding({ path, line, example: null })
  const findings = [at('a.yaml', 1), at('datasets/x/v1/a.txt', 1), at('datasets/x/v1/z.txt', 9), at('datasets/y/v1/b.txt', 2), at('z.yaml', 1)]
  const files = renderAnnotations(buildReport({ ...emptyParts, findings })).split('\n').map((line) => /file=([^,]*)/.exec(line)?.[1])
  expect(files).toEqual(['a.yaml', 'z.yaml', 'datasets/x/v1/a.txt', 'datasets/x/v1/z.txt', 'datasets/y/v1/b.txt', undefined])
})

const undo = (text: string) => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

/** As the runner reads a command: `::name key=value,…::message`, then the escapes are undone. */
function parse(line: string): { readonly command: string; readonly properties: Record<string, string>; readonly message: string } {
  const [, command = '', rest = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  return { command, properties: Object.fromEntries(rest.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))])), message: undo(message) }
}

test('A50: whatever the texts are, one finding is one command with the properties it was given', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(fc.property(text, text, (path, message) => {
    const report = buildReport({ ...emptyParts, findings: [sampleFinding({ path: `d/${path}`, message })], examples: [sampleExample(path, { outcome: 'failed', reason: message })] })
    const lines = renderAnnotations(report).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.slice(0, 2).map((line) => Object.keys(parse(line).properties))).toEqual([['file', 'title'], ['file', 'line', 'col', 'title']])
    expect(lines.slice(0, 2).map((line) => parse(line).command)).toEqual(['error', 'error'])
  }))
})

test('A50: names of datasets, runs and files that look like commands start none, whatever the finding', () => {
  const evil = ['x\n::error::forged', '::stop-commands::x', 'a%0A::set-env name=PATH::x', '##[error]x', 'a,file=/etc/passwd,line=1', 'title=x::y', '\u2028::add-mask::x']
  const findings = evil.flatMap((name) => [sampleFinding({ path: `datasets/${name}/v1/metadata.yaml`, example: null, code: 'TFC0004.HASH_MISMATCH', message: `The hash of "${name}" is not ${name}.`, fix: name }), sampleFinding({ path: `runs/${name}`, example: null, level: 'warning', line: null, column: null, message: name })])
  const lines = renderAnnotations(buildReport({ ...emptyParts, findings })).trimEnd().split('\n')
  expect(lines).toHaveLength(findings.length)
  for (const line of lines) {
    expect(line).toMatch(/^::(error|warning) /)
    expect(Object.keys(parse(line).properties)).toEqual(line.startsWith('::error') ? ['file', 'line', 'col', 'title'] : ['file', 'title'])
    expect(line).not.toContain('##[')
  }
})
