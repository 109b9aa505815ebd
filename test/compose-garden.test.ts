/** Servers and compose files through the real command line: each example of the fixture comes to what it should, and nothing is left. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { Report } from '../core/schema/report.ts'
import { present } from './require.ts'

const docker = present('docker', spawnSync('docker', ['version'], { timeout: 10_000 }).status === 0)

test('without an engine: the server runs as a process, the project says what it needs, the hostile file is refused all the same', () => {
  const { code, outcomes, findings } = hortus('smoke', '--engine', 'process')
  expect(code).toBe(2)
  expect(outcomes).toEqual({ hostile: 'failed', scripted: 'skipped', server: 'passed', shop: 'skipped' })
  expect(findings).toEqual(HOSTILE)
})

test('what a smoke would refuse is told by validate, which runs nothing', () => {
  const { code, output } = hortus('validate')
  expect(code).toBe(2)
  expect([...output.matchAll(/docker-compose\.yml:(\d+):\d+ error (SMOKE\.\w+)/g)].map(([, line, found]) => `${found} docker-compose.yml:${line}`)).toEqual(HOSTILE)
})

test.skipIf(!docker)('with Docker (skipped where it does not answer): the server is asked through its container, the project is run as one', () => {
  const { outcomes, findings, records } = hortus('smoke', '--engine', 'docker')
  expect(outcomes).toEqual({ hostile: 'failed', scripted: 'passed', server: 'passed', shop: 'passed' })
  expect(findings).toEqual(HOSTILE)
  const project = records.find(({ example }) => example?.id === 'shop')
  expect(project?.observed?.services?.map(({ name, state }) => `${name} ${state}`)).toEqual(['db stopped', 'seed completed', 'api stopped'])
  expect(records.find(({ example }) => example?.id === 'server')?.observed?.service).toMatchObject({ port: 8431, via: 'exec:perl', failure: null })
})

test.skipIf(!docker)('with Docker (skipped where it does not answer): a command beside the services is a run like every other', () => {
  const { code, outcomes, records } = hortus('smoke', 'shop', '--preset', 'client', '--engine', 'docker')
  expect([code, outcomes]).toEqual([0, { shop: 'passed' }])
  expect(records[0]?.reported.metrics.summary).toEqual({ rows: 1 })
})

const HOSTILE = ['SMOKE.COMPOSE_REFUSED docker-compose.yml:4', 'SMOKE.COMPOSE_REFUSED docker-compose.yml:5', 'SMOKE.COMPOSE_REFUSED docker-compose.yml:7', 'SMOKE.COMPOSE_REFUSED docker-compose.yml:8']

const told = ({ findings }: Report): readonly string[] => findings.map(({ code, path, line }) => `${code} ${path.split('/').at(-1)}:${line}`).sort()

function hortus(...args: string[]) {
  const garden = mkdtempSync(join(tmpdir(), 'hortus-compose-'))
  try {
    cpSync('test/fixtures/compose-garden', garden, { recursive: true })
    execFileSync('git', ['init', '--quiet'], { cwd: garden })
    const { status, pid, stdout } = spawnSync(process.execPath, [join(process.cwd(), 'cli/main.ts'), ...args], { cwd: garden, encoding: 'utf8' })
    const written = join(garden, '.hortus/report.json')
    const report = (existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : { examples: [], findings: [] }) as Report
    const left = docker ? execFileSync('docker', ['ps', '--all', '--quiet', `--filter=name=-${pid}-`], { encoding: 'utf8' }) : ''
    expect(left).toBe('')
    return {
      code: status,
      output: stdout,
      outcomes: Object.fromEntries(report.examples.map(({ id, outcome }) => [id, outcome])),
      findings: told(report),
      records: report.examples.flatMap(({ records }) => records).map((path) => JSON.parse(readFileSync(join(garden, '.hortus', path), 'utf8')) as RunRecord),
    }
  } finally {
    rmSync(garden, { recursive: true, force: true })
  }
}
