/** What a reader of the examples relies on: the shape of each directory, and that the README's figures are what comes out. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Descriptor {
  presets: { smoke: { command: string; params: Record<string, unknown>; requires: string[]; timeout_seconds: number } }
  metrics: Record<string, object>
}

const DIRECTORIES = globSync('examples/**/example.yaml').map((path) => dirname(path)).sort()
/** Those that run wherever this suite runs: no packages. */
const PLAIN = DIRECTORIES.filter((path) => read(path).presets.smoke.requires.every((need) => ['python3', 'node'].includes(need)))

test('there are at least five examples, three of them without packages', () => {
  expect(DIRECTORIES.length).toBeGreaterThanOrEqual(5)
  expect(PLAIN.length).toBeGreaterThanOrEqual(3)
})

test.each(DIRECTORIES)('%s has a README, an image on a pinned base that runs as no root, and a smoke of 30 seconds at most', (path) => {
  const dockerfile = readFileSync(join(path, 'Dockerfile'), 'utf8')
  expect(dockerfile).toMatch(/^ARG BASE=\S+@sha256:[0-9a-f]{64}\nFROM \$\{BASE\}\n/)
  expect(dockerfile).toMatch(/^USER 65532:65532$/m)
  expect(read(path).presets.smoke.timeout_seconds).toBeLessThanOrEqual(30)
  expect(existsSync(join(path, 'README.md'))).toBe(true)
})

test.each(PLAIN)('%s gives the same metrics on each run, those of its README', (path) => {
  const [first, second] = [smoke(path), smoke(path)]
  const declared = Object.keys(read(path).metrics)
  expect(Object.keys(first).every((name) => declared.includes(name))).toBe(true)
  const quality = Object.entries(first).filter(([name]) => !name.startsWith('latency'))
  expect(quality.length).toBeGreaterThan(0)
  for (const [name, value] of quality) expect(second[name]).toBe(value)
  const main = first['accuracy'] ?? first['perplexity']
  expect(readFileSync(join(path, 'README.md'), 'utf8')).toContain(String(main))
})

function read(path: string): Descriptor {
  return parse(readFileSync(join(path, 'example.yaml'), 'utf8')) as Descriptor
}

/** The last value of each metric. */
function smoke(path: string): Record<string, number> {
  const { command, params } = read(path).presets.smoke
  const scratch = mkdtempSync(join(tmpdir(), 'hortus-example-'))
  try {
    cpSync(path, scratch, { recursive: true })
    const [program, ...args] = [...command.split(' '), ...Object.entries(params).flatMap(([name, value]) => [`--${name}`, String(value)])]
    execFileSync(program!, args, { cwd: scratch, env: { PATH: process.env['PATH'], HORTUS_METRICS: join(scratch, 'metrics.jsonl') }, timeout: 30_000 })
    const lines = readFileSync(join(scratch, 'metrics.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { metric: string; value: number })
    return Object.fromEntries(lines.map(({ metric, value }) => [metric, value]))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
