import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { sampleCompared, sampleComparison, sampleMetric } from '../report/sample-compared.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderJson } from './render-json.ts'
import { renderTerminal } from './render-terminal.ts'
import { columns } from './terminal-style.ts'

test('a report as a person sees it', async () => {
  await expect(renderTerminal(sampleReport(), { color: false, width: 120 })).toMatchFileSnapshot('snapshots/terminal.txt')
  await expect(renderTerminal({ ...sampleCompared(), verb: 'compare' }, { color: false, width: 80 })).toMatchFileSnapshot('snapshots/terminal-compared.txt')
})

test('the table fits a narrow terminal, and keeps rungs and outcome', () => {
  const lines = renderTerminal(sampleReport(), { color: false, width: 60 }).split('\n')
  const table = lines.slice(0, lines.indexOf(''))
  expect(Math.max(...table.map(columns))).toBeLessThanOrEqual(60)
  expect(table.join('\n')).toContain('✗ smoked')
})

test('a skip is never counted as passed, and is said not to be proven', () => {
  const text = renderTerminal(buildReport({ ...emptyParts, examples: [sampleExample('a'), sampleExample('b', { outcome: 'skipped', reason: 'no engine' })] }), { color: false, width: 80 })
  expect(text).toContain('Clean. 1 of 2 examples passed. 1 skipped: not proven.')
})

test('an image that was not built for this run is told, also where all passed', () => {
  const rungs = sampleExample('a').rungs.map((rung) => (rung.rung === 'built' ? { ...rung, state: 'passed' as const, reason: 'image of 2026-11-21 reused, key unchanged' } : rung))
  expect(renderTerminal(buildReport({ ...emptyParts, examples: [sampleExample('a', { rungs })] }), { color: false, width: 80 })).toContain('\n    built: image of 2026-11-21 reused, key unchanged\n')
})

test('a comparison where nothing changed is only counted in a check, and shows every metric in compare', () => {
  const [comparison] = sampleReport().comparisons
  const quiet = { ...comparison!, verdict: 'equivalent' as const, metrics: comparison!.metrics.map((metric) => ({ ...metric, verdict: 'equivalent' as const })) }
  const lines = (verb: 'check' | 'compare') => renderTerminal(buildReport({ ...emptyParts, verb, comparisons: [quiet] }), { color: false, width: 120 })
  expect(lines('check')).not.toContain('Comparison')
  expect(lines('check')).toContain('1 equivalent')
  expect(lines('compare')).toMatch(/accuracy[^]*durationMs[^]*peakMemoryBytes/)
})

test('of a large garden only what failed has a row; the rest is counted with its reason', () => {
  const one = sampleReport().examples[0]!
  const some = (outcome: 'passed' | 'failed' | 'skipped', number: number) => Array.from({ length: number }, (_, i) => ({ ...one, id: `group/${outcome}-${i}`, outcome, reason: outcome === 'skipped' ? 'needs contract' : null }))
  const text = renderTerminal(buildReport({ ...emptyParts, examples: [...some('passed', 200), ...some('skipped', 34), ...some('failed', 2)] }), { color: false, width: 100 })
  expect(text.split('\n').filter((line) => line.startsWith('group/'))).toHaveLength(2)
  expect(text).toContain('✓ 200 passed\n○ 34 skipped: needs contract\n')
})

test('of thousands that failed the first have a row', () => {
  const failed = Array.from({ length: 100 }, (_, i) => sampleExample(`e${i}`, { outcome: 'failed', reason: 'exited with code 1' }))
  const text = renderTerminal(buildReport({ ...emptyParts, examples: failed }), { color: false, width: 100 })
  expect(text.split('\n').filter((line) => line.endsWith('✗ failed'))).toHaveLength(40)
  expect(text).toContain('✗ 60 more failed\n')
})

test('lines of a comparison fit the terminal', () => {
  const [comparison] = sampleReport().comparisons
  const metric = { ...comparison!.metrics[0]!, name: 'validation accuracy of the second head after the last epoch', reason: 'A reason that is a long sentence with many words in it.' }
  const long = { ...comparison!, example: 'a long name of an example', verdict: 'inconclusive' as const, metrics: [metric, { ...metric, verdict: 'inconclusive' as const, reason: null }] }
  for (const verb of ['check', 'compare'] as const) {
    for (const metrics of [long.metrics, long.metrics.map((each) => ({ ...each, verdict: 'inconclusive' as const }))]) {
      const lines = renderTerminal(buildReport({ ...emptyParts, verb, comparisons: [{ ...long, metrics }] }), { color: true, width: 50 }).split('\n')
      // oxlint-disable-next-line no-control-regex
      expect(Math.max(...lines.map((line) => columns(line.replaceAll(/\u001B\[\d+m/g, ''))))).toBeLessThanOrEqual(50)
    }
  }
})

test('an id is never cut where the terminal has room for it, so that it can be copied', () => {
  const id = 'analytical/time_series/hierarchical_reconciliation'
  const text = renderTerminal(buildReport({ ...emptyParts, examples: [{ ...sampleReport().examples[0]!, id }] }), { color: false, width: 100 })
  expect(text).toContain(id)
})

test('thousands of findings are not poured into a terminal', () => {
  const many = Array.from({ length: 1000 }, (_, i) => sampleFinding({ line: i + 1 }))
  expect(renderTerminal(buildReport({ ...emptyParts, findings: many }), { color: false, width: 120 })).toContain('and 800 findings more in report.json')
  // Validate writes no file.
  expect(renderTerminal(buildReport({ ...emptyParts, verb: 'validate', findings: many }), { color: false, width: 120 })).toContain('and 800 findings more (`--json` lists all)')
})

test('a column in which nothing stands is left out, and a reason that a finding repeats is said once', () => {
  const example = { ...sampleExample('a', { outcome: 'failed', reason: 'The preset is a list.' }), metrics: {}, rungs: [{ rung: 'parsed' as const, state: 'passed' as const, reason: null }] }
  const text = renderTerminal(buildReport({ ...emptyParts, verb: 'validate', examples: [example], findings: [sampleFinding({ example: 'a', message: 'The preset is a list.' })] }), { color: false, width: 120 })
  expect(text).not.toContain('reported metric')
  expect(text).not.toMatch(/ time /)
  expect(text.match(/The preset is a list\./g)).toHaveLength(1)
})

test('findings of a workspace stand with their dataset, run or model, the worst first', () => {
  const at = (path: string, level: 'error' | 'warning' = 'error') => sampleFinding({ path, level, example: null, code: 'TFC0004.HASH_MISMATCH', line: 3 })
  const findings = [at('datasets/cifar10/v1/metadata.yaml'), at('.gitattributes'), at('runs/run-2025-12-23-001/config.yaml', 'warning'), at('datasets/cifar10/v1/CHECKSUMS.txt'), at('models/resnet50/v2/metadata.yaml')]
  const lines = renderTerminal(buildReport({ ...emptyParts, verb: 'validate', findings }), { color: false, width: 120 }).split('\n')
  expect(lines.filter((line) => /^\S/.test(line)).slice(0, 4)).toEqual(['Repository', 'datasets/cifar10/v1', 'models/resnet50/v2', 'runs/run-2025-12-23-001'])
  expect(lines.filter((line) => line.startsWith('  datasets/'))).toHaveLength(2)
})

test('what a comparison says fits 80 columns', () => {
  for (const verb of ['check', 'compare'] as const) {
    const lines = renderTerminal({ ...sampleCompared(), verb }, { color: false, width: 80 }).split('\n')
    expect(lines.filter((line) => columns(line) > 80)).toEqual([])
  }
})

test('an accepted change is told with who accepted it, and is not red', () => {
  const metric = sampleMetric({ accepted: { by: 'mlange', reason: 'Known.', until: '2027-02-01' } })
  const text = renderTerminal(buildReport({ ...emptyParts, verb: 'compare', comparisons: [sampleComparison({ verdict: 'equivalent', metrics: [metric] })] }), { color: true, width: 100 })
  expect(text).toContain('regression, accepted')
  expect(text).toContain('accepted by mlange until 2027-02-01: Known.')
  expect(text).not.toContain('\u001B[31m')
})

test('color changes no character but the escape codes', () => {
  const plainText = renderTerminal(sampleReport(), { color: false, width: 100 })
  // oxlint-disable-next-line no-control-regex
  expect(renderTerminal(sampleReport(), { color: true, width: 100 }).replaceAll(/\u001B\[\d+m/g, '')).toBe(plainText)
})

test('A07, A50: no text moves the cursor, hides, or reverses what is read', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(fc.property(text, fc.integer({ min: 20, max: 200 }), (t, width) => {
    const report = buildReport({
      ...emptyParts,
      scope: { mode: 'all', reason: t, base: null },
      examples: [sampleExample(t, { outcome: 'failed', reason: t, metrics: Object.fromEntries([[t, t]]) })],
      findings: [sampleFinding({ path: t, message: t, fix: t, example: t })],
      comparisons: [{ ...sampleComparison({ differences: [{ name: t, base: t, head: null }] }), example: t, preset: t, reason: t, metrics: [sampleMetric({ name: t, accepted: { by: t, reason: t, until: t } }), sampleMetric({ name: t, quarantined: { reason: t, until: t } }), { name: t, origin: 'reported', base: t, head: t, unit: t, change: null, tolerance: 0, verdict: 'regression', reason: t }] }],
      problems: [{ code: t, message: t, next: t, path: t }],
      baseline: { path: t, known: 1, new: 1, fixed: 1, gone: [{ code: 'A.B', path: t, count: 1 }] },
    })
    const output = renderTerminal(report, { color: false, width })
    expect(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(output.replaceAll('\n', ''))).toBe(false)
  }), { numRuns: 200 })
})

test('A50: no workflow command can be started from a line of the terminal output', () => {
  const report = buildReport({ ...emptyParts, findings: HOSTILE.map((t, line) => sampleFinding({ line: line + 1, path: t, message: t, fix: t })), problems: HOSTILE.map((t) => ({ code: t, message: t, next: t })) })
  const lines = renderTerminal(report, { color: false, width: 80 }).split('\n')
  expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
})

test('A50: neither does the JSON, which says the same as before', () => {
  const report = buildReport({ ...emptyParts, findings: HOSTILE.map((t, line) => sampleFinding({ line: line + 1, path: t, message: t, fix: t })) })
  expect(renderJson(report).split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  expect(JSON.parse(renderJson(report))).toEqual(report)
})
