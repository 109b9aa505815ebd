/** docs/metrics.md is run: what a reader pastes must work. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { REPORT_LIMITS } from './limits.ts'
import { parseMetricLines } from './metric-lines.ts'

const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8')
const has = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0

const languages: [language: string, tool: string, call: string, run: (file: string) => [string, string[]]][] = [
  ['python', 'python3', 'metric("accuracy", 0.91, step=3)\n', (file) => ['python3', [file]]],
  ['js', 'node', "metric('accuracy', 0.91)\n", (file) => ['node', [file]]],
  ['sh', 'sh', '', (file) => ['sh', [file]]],
  ['r', 'Rscript', 'metric("accuracy", 0.91)\n', (file) => ['Rscript', [file]]],
  ['c', 'gcc', 'int main(void) { metric("accuracy", 0.91); return 0; }\n', (file) => ['sh', ['-c', `gcc -o "${file}.bin" "${file}" && "${file}.bin"`]]],
]

for (const [language, tool, call, run] of languages) {
  test(`the ${language} lines report a metric, and do nothing without Hortus`, { skip: tool !== 'sh' && !has(tool) }, async () => {
    await using directory = await temporaryDirectory()
    const file = join(directory.path, `metric.${language === 'js' ? 'mjs' : language}`)
    await writeFile(file, block(language) + call)
    const [command, args] = run(file)
    const metrics = join(directory.path, 'metrics.jsonl')
    execFileSync(command, args, { env: { PATH: process.env['PATH'], HORTUS_METRICS: metrics } })
    const { metrics: read, diagnostics } = parseMetricLines(await readFile(metrics, 'utf8'))
    expect(read.summary).toEqual({ accuracy: 0.91 })
    expect(diagnostics).toEqual([])
    execFileSync(command, args, { env: { PATH: process.env['PATH'] } })
  })
}

test('every JSON line of the page is read as it says', () => {
  const lines = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]).join('')
  const { metrics, events, artifacts, notes, diagnostics } = parseMetricLines(lines)
  expect(diagnostics).toEqual([])
  expect(metrics.summary).toEqual({ accuracy: 0.91, loss: 0.5 })
  expect(events.byKind).toEqual({ epoch: 1, checkpoint: 1, artifact: 1, note: 1 })
  expect([artifacts.length, notes.length]).toEqual([2, 1])
})

test('the ceilings of the page are those of the code', () => {
  for (const figure of [REPORT_LIMITS.names, REPORT_LIMITS.pointsPerSeries, REPORT_LIMITS.points, REPORT_LIMITS.events, REPORT_LIMITS.notes, REPORT_LIMITS.artifacts, REPORT_LIMITS.nameChars]) {
    expect(page).toContain(figure.toLocaleString('en'))
  }
})

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]
  if (found === undefined) throw new Error(`no block of ${language}`)
  return found
}
