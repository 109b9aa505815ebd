/** A garden broken on purpose, through the real command line: each example comes to what its README says, and none stops the next. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../core/schema/report.ts'
import { present } from './require.ts'

const docker = present('docker', spawnSync('docker', ['version'], { timeout: 10_000 }).status === 0)

test('without an engine: what needs none runs, and the rest says why', () => {
  const { code, outcomes, findings } = smokeRedGarden('process')
  expect(code).toBe(2)
  expect(outcomes).toEqual({
    'green/answer': 'passed answer=42',
    'green/counts': 'passed vowels=5',
    'red/build-fails': 'passed',
    'red/exit-code': 'failed at smoked',
    'red/forged': 'failed at smoked accuracy=0.98',
    'red/no-dockerfile': 'skipped',
    'red/no-metric': 'passed',
    'red/not-a-number': 'failed at smoked loss=NaN',
    'red/unreadable': 'failed at parsed',
  })
  expect(findings).toEqual(['GARDEN.YAML_SYNTAX unreadable/example.yaml:3', 'SMOKE.CLAIM_DIFFERS forged/example.yaml:18', 'SMOKE.EXIT_CODE exit-code/example.yaml:12', 'SMOKE.METRIC_NOT_FINITE not-a-number/example.yaml:12', 'SMOKE.METRIC_OUT_OF_RANGE forged/example.yaml:17', 'SMOKE.NO_METRICS no-metric/example.yaml:12'])
})

test.skipIf(!docker)('with Docker (skipped where it does not answer): a build that fails is told apart from a run that fails', () => {
  const { code, outcomes, findings } = smokeRedGarden('docker')
  expect(code).toBe(2)
  expect(outcomes).toEqual({
    'green/answer': 'passed answer=42',
    'green/counts': 'passed vowels=5',
    'red/build-fails': 'failed at built',
    'red/exit-code': 'failed at smoked',
    'red/forged': 'failed at smoked accuracy=0.98',
    'red/no-dockerfile': 'skipped',
    'red/no-metric': 'passed',
    'red/not-a-number': 'failed at smoked loss=NaN',
    'red/unreadable': 'failed at parsed',
  })
  expect(findings).toContain('SMOKE.BUILD_FAILED build-fails/Dockerfile:4')
})

function smokeRedGarden(engine: string) {
  const garden = mkdtempSync(join(tmpdir(), 'hortus-red-'))
  try {
    cpSync('test/fixtures/red-garden', garden, { recursive: true })
    execFileSync('git', ['init', '--quiet'], { cwd: garden })
    const { status } = spawnSync(process.execPath, [join(process.cwd(), 'cli/main.ts'), 'smoke', '--engine', engine], { cwd: garden })
    const report = JSON.parse(readFileSync(join(garden, '.hortus/report.json'), 'utf8')) as Report
    return {
      code: status,
      outcomes: Object.fromEntries(report.examples.map((example) => [example.id, describe(example)])),
      findings: report.findings.map((each) => `${each.code} ${each.path.replace(/^examples\/[a-z]+\//, '')}:${each.line}`).sort(),
    }
  } finally {
    rmSync(garden, { recursive: true, force: true })
  }
}

function describe(example: Report['examples'][number]): string {
  const failed = example.rungs.find((rung) => rung.state === 'failed')
  const metrics = Object.entries(example.metrics ?? {}).map(([name, value]) => ` ${name}=${value}`)
  return `${example.outcome}${failed === undefined ? '' : ` at ${failed.rung}`}${metrics.join('')}`
}
