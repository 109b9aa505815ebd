/** `hortus audit` through real processes. */
import { expect, test } from 'vitest'
import { validateAudit } from '../core/schema/audit.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const HELPER = 'def load(path):\n    text = path.read_text()\n    lines = text.splitlines()\n    kept = [line.strip() for line in lines if line]\n    return kept\n'
const FILES = Object.fromEntries(['one', 'two', 'three', 'four', 'five'].flatMap((name) => [[`examples/vision/${name}/example.yaml`, GOOD.replace('digits', name)], [`examples/vision/${name}/util.py`, `${HELPER}NAME = "${name}"\n`], [`examples/vision/${name}/run.sh`, `REPO_ROOT="$(cd "$(dirname "$0")/../.." && pwd)"\n# ${name}\n`]] as const))

test('a person reads the table, the places and the candidates, and nothing of it fails', async () => {
  await using garden = await temporaryRepository(FILES)
  const { code, out, err } = await hortus(garden.path, ['audit'], { COLUMNS: '140' })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^5 live examples\n/)
  expect(out).toMatch(/\npreset smoke +5 +of 5 +100 %\n/)
  expect(out).toMatch(/\nDockerfile +0 +of 5 +0 % +vision\/five, vision\/four, vision\/one and 2 more\n/)
  expect(out).toContain('5 places: a directory is called the root and is not (a bug)\n  examples/vision/five/run.sh:1 REPO_ROOT is 2 directories up')
  expect(out).toContain('load (python function): 5 lines in 5 examples, 20 lines saved')
  expect(out).toContain('and 2 places more')
})

test('--verbose names all, --json is audit/1 and nothing else, --format markdown is a page', async () => {
  await using garden = await temporaryRepository(FILES)
  const [verbose, json, markdown] = await Promise.all([hortus(garden.path, ['audit', '--verbose']), hortus(garden.path, ['audit', '--json']), hortus(garden.path, ['audit', '--format', 'markdown'])])
  expect(verbose.out).toMatch(/Dockerfile +0 +of 5 +0 % +vision\/five, vision\/four, vision\/one,\s+vision\/three, vision\/two\n/)
  expect(Math.max(...verbose.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  const document: unknown = JSON.parse(json.out)
  expect([json.code, validateAudit(document)]).toEqual([0, true])
  expect(document).toMatchObject({ schema: 'audit/1', claims: { history: 'whole', dated: 0 } })
  expect(markdown.out).toMatch(/^## Audit\n/)
  expect(markdown.out).toContain('| Dockerfile | 0 of 5 | 0 % |')
})

test.each([['audit', 'html', 'terminal, markdown, json'], ['health', 'csv', 'terminal, markdown, html, json']])('%s --format %s, which only other verbs have, is a usage error that lists what it has', async (verb, format, choices) => {
  await using garden = await testGarden(FILES)
  const { code, out, err } = await hortus(garden.path, [verb, '--format', format])
  expect([code, out]).toEqual([3, ''])
  expect(err).toContain(`argument '${format}' is invalid. Allowed choices are ${choices}.`)
})

test('without git there is no history, and the rest is told', async () => {
  await using garden = await testGarden(FILES)
  const { code, out } = await hortus(garden.path, ['audit', '--json'])
  expect([code, JSON.parse(out)]).toMatchObject([0, { repository: { commit: null }, claims: { history: 'none' }, helpers: { found: 1 } }])
})

test('where there is no garden it could not run', async () => {
  await using nothing = await testGarden({})
  expect((await hortus(nothing.path, ['audit'])).code).toBe(3)
})
