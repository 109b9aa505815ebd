/** `hortus graduate` as a person calls it: a process of its own, against the twin. */
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { CANARIES, GARDEN, openGraduation, type Graduation } from '../app/testing/graduation.ts'

interface Called {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function call(at: Graduation, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Called> {
  return new Promise((resolve, reject) => {
    const tokens = { HORTUS_TARGET_TOKEN: CANARIES.target, GITHUB_TOKEN: CANARIES.garden, GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: at.twin.url, GITHUB_SERVER_URL: at.twin.url }
    const child = spawn(process.execPath, ['cli/main.ts', 'graduate', ...words, '--root', at.clone.path, ...(words.includes('--set') ? [] : ['--set', 'export.prove=false']), '--no-color'], { env: { PATH: process.env['PATH'] ?? '', HOME: at.clone.path, ...tokens, ...env } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
  })
}

test('a dry run prints every branch, commit and pull request, the run writes them, and no token is said', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const dry = await call(at, ['vision/digits', '--to', 'acme/digits', '--dry-run'])
  expect(dry.out).toMatch(/would write branch hortus\/import-vision-digits-[0-9a-f]{12} of acme\/digits\n {2}commit [0-9a-f]{40}\n/)
  expect(dry.out).toContain('would write pull request of acme/garden, from hortus/graduate-vision-digits to main')
  expect(dry.out).toContain('Nothing was written')
  expect(at.target.issues.all()).toEqual([])
  const live = await call(at, ['vision/digits', '--to', 'acme/digits', '--json'])
  const { proposals, verdict } = JSON.parse(live.out) as { proposals: { kind: string; state: string; number: number | null; commit: string | null }[]; verdict: string }
  expect(verdict).not.toBe('errors')
  expect(proposals.map(({ kind, state, number }) => ({ kind, state, number }))).toEqual(['acme/digits', 'acme/garden'].flatMap(() => [{ kind: 'branch', state: 'written', number: null }, { kind: 'pull_request', state: 'written', number: 1 }]))
  const again = await call(at, ['vision/digits', '--to', 'acme/digits'])
  expect(again.out).toContain(`\nNext, in this order:\n  1. merge ${at.twin.url}/acme/digits/pull/1\n  2. merge ${at.twin.url}/acme/garden/pull/1\n`)
  for (const { commit } of proposals.filter(({ kind }) => kind === 'branch')) expect(dry.out).toContain(commit)
  for (const text of [dry.out, dry.err, live.out, live.err]) for (const canary of Object.values(CANARIES)) expect(text).not.toContain(canary)
})

test.each([
  [['vision/digits', '--to', 'acme'], {}, 'GRADUATE.NO_TARGET'],
  [['vision/digits', '--to', 'https://github.com/acme/digits'], {}, 'GRADUATE.NO_TARGET'],
  [['vision/digits', '--to', 'acme/digits'], { HORTUS_TARGET_TOKEN: '' }, 'GRADUATE.NO_TOKEN'],
  [['vision/digits', '--to', 'acme/digits'], { GITHUB_TOKEN: '' }, 'GRADUATE.NO_TOKEN'],
  [['vision/nothing', '--to', 'acme/digits'], {}, 'GARDEN.EXAMPLE_UNKNOWN'],
  [['vision/digits', '--to', 'acme/digits', '--branch', 'nowhere'], {}, 'GRADUATE.NO_BRANCH'],
  [['vision/digits', '--to', 'acme/digits'], { GITHUB_API_URL: 'http://github.example.com' }, 'GITHUB.BAD_URL'],
])('%j with %j says what is missing and exits with 3', { timeout: 30_000 }, async (words, env, code) => {
  await using at = await openGraduation()
  const called = await call(at, [...words, '--json'], env)
  expect({ code: called.code, said: called.err + called.out }).toMatchObject({ code: 3, said: expect.stringContaining(code) })
  expect(at.twin.requests({ method: 'POST' }).filter(({ operation }) => operation !== 'GIT upload-pack')).toEqual([])
})

test('A67: a proven example graduates, and its own code sees no token while it is proven', { timeout: 60_000 }, async () => {
  const spy = 'import json, os, sys; sys.exit(1 if any("TOKEN" in name or "Canary" in value for name, value in os.environ.items()) else 0)'
  await using at = await openGraduation({ files: { ...GARDEN, 'examples/audio/tones/example.yaml': `name: tones\nresources: { gpu: 0 }\npresets:\n  smoke: { command: [python3, -c, ${JSON.stringify(spy)}] }\n` } })
  const called = await call(at, ['audio/tones', '--to', 'acme/digits', '--json', '--set', 'engine=process'])
  const { problems, examples, proposals } = JSON.parse(called.out) as { problems: unknown[]; examples: { rungs: { rung: string; state: string }[] }[]; proposals?: { body: string | null }[] }
  expect({ problems, smoked: examples[0]?.rungs.find(({ rung }) => rung === 'smoked')?.state }).toEqual({ problems: [], smoked: 'passed' })
  expect(proposals![1]!.body).toContain('a clean clone was built and its smoke test passed')
})
