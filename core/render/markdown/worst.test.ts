import { expect, test } from 'vitest'
import { buildReport } from '../../report/build-report.ts'
import { emptyParts, sampleFinding } from '../../report/sample-report.ts'
import { renderMarkdown } from '../render-markdown.ts'

const first = (message: string): string => renderMarkdown(buildReport({ ...emptyParts, findings: [sampleFinding({ code: 'SMOKE.EXIT_CODE', message })] })).split('\n').find((line) => line.startsWith('- **error**')) ?? ''

test('the line that is seen first has the end of the log, where the error most often stands', () => {
  expect(first('The preset exited with code 1 (log: run.log).\n│ Traceback (most recent call last):\n│ ModuleNotFoundError: No module named torch\n│ ')).toContain('The log ends with `ModuleNotFoundError: No module named torch`.')
  expect(first('The preset exited with code 1 (log: run.log).')).not.toContain('The log ends')
})

test('A27: the end of a log is text that is not ours, on one line and not long', () => {
  const line = first(`It failed.\n│ </details><img src=x> \`@everyone ${'x'.repeat(5000)}`)
  expect(line.length).toBeLessThan(800)
  expect(line).toMatch(/The log ends with (`+) ?<\/details><img src=x> `@everyone/)
})
