/** The whole of an audit over real repositories: what was read from files, and what git says. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import { grownGarden } from '../test/grown-garden/grown-garden.ts'
import { renderAudit } from '../core/render/audit.ts'
import { renderAuditMarkdown } from '../core/render/audit-markdown.ts'
import { validateAudit, type Audit } from '../core/schema/audit.ts'
import { openFiles } from '../io/files.ts'
import { openGit } from '../io/git.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { layOutGarden } from '../test/corpus-garden.ts'
import { corporaPresent } from '../test/require.ts'
import type { World } from '../core/world.ts'
import { audit } from './audit.ts'

const NOW = new Date('2026-06-01T12:00:00Z')
const worldAt = (path: string): World => ({ files: openFiles(path), git: openGit(path), clock: { now: () => NOW, elapsed: () => 0 } }) as unknown as World
const { config } = resolve([])

async function auditOf(path: string): Promise<Audit> {
  const document = await audit(worldAt(path), config)
  expect([validateAudit(document), validateAudit.errors]).toEqual([true, null])
  return document
}

async function commitOn(repository: Temporary, day: string, files: Readonly<Record<string, string>>): Promise<void> {
  await repository.put(files)
  const env = { ...process.env, HOME: repository.path, GIT_COMMITTER_DATE: `${day}T12:00:00+0000`, GIT_AUTHOR_DATE: `${day}T12:00:00+0000`, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.invalid', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.invalid' }
  for (const args of [['add', '-A'], ['commit', '-q', '-m', day]]) execFileSync('git', args, { cwd: repository.path, env })
}

const rowOf = ({ table }: Audit, item: string): string => {
  const row = table.find((each) => each.item === item)!
  return `${row.count} of ${row.of}`
}

test('a grown garden: both wrong depths, the shared helper with its five answers, the base that all share', async () => {
  await using repository = await temporaryRepository(grownGarden())
  const document = await auditOf(repository.path)
  expect(document.examples).toEqual({ live: 8, archived: 0, graduated: 0, unreadable: 0 })
  expect(document.fragile.filter(({ kind }) => kind === 'wrong_depth').map(({ path }) => path)).toEqual(['examples/generative/video/upscale/v3/predict.sh', 'examples/generative/video/upscale/v3/train.sh'])
  expect(document.fragile.filter(({ kind }) => kind !== 'wrong_depth').every(({ kind }) => kind === 'root_by_depth')).toBe(true)
  expect(document.helpers.candidates).toMatchObject([{ name: 'report', kind: 'function', examples: 6 }])
  expect(document.bases).toMatchObject([{ examples: 7 }])
  expect([rowOf(document, 'dockerfile'), rowOf(document, 'base_digest'), rowOf(document, 'build_script')]).toEqual(['7 of 8', '7 of 7', '6 of 8'])
})

const CLAIM = 'name: a\ncapability: x/y\nverification: {last_verified: "2026-01-10"}\npresets: {build: {script: build.sh}}\n'
const HELPER = 'def load(path):\n    text = path.read_text()\n    lines = text.splitlines()\n    kept = [line.strip() for line in lines if line]\n    return kept\n'

async function claiming(): Promise<Temporary> {
  const repository = await temporaryDirectory()
  repository.git('init', '-q', '-b', 'main')
  const examples = ['a', 'b', 'c'].flatMap((name) => [[`examples/${name}/example.yaml`, CLAIM.replace('name: a', `name: ${name}`)], [`examples/${name}/Dockerfile`, 'FROM python:3.12\n'], [`examples/${name}/util.py`, `${HELPER}NAME = "${name}"\n`]] as const)
  await commitOn(repository, '2026-01-05', Object.fromEntries(examples))
  await commitOn(repository, '2026-02-01', { 'examples/a/Dockerfile': 'FROM python:3.13\n', 'examples/b/README.md': 'words\n' })
  return repository
}

test('a claim that something changed after is stale, and a helper that nobody touched for a quarter is stable', async () => {
  await using repository = await claiming()
  const { claims, helpers } = await auditOf(repository.path)
  expect(claims).toMatchObject({ history: 'whole', dated: 3, stale: [{ example: 'a', claimed: '2026-01-10', environment: 1, code: 0, latest: { path: 'examples/a/Dockerfile', day: '2026-02-01' } }] })
  expect(helpers.candidates.map(({ name, questions }) => `${name} ${questions.map(({ answer }) => answer).join(' ')}`)).toEqual(['load yes yes yes yes unknown'])
})

test('in a shallow clone nobody is accused, and stability is unknown', async () => {
  await using repository = await claiming()
  await using elsewhere = await temporaryDirectory()
  elsewhere.git('clone', '-q', '--depth=1', pathToFileURL(repository.path).href, 'shallow')
  const { claims, helpers } = await auditOf(join(elsewhere.path, 'shallow'))
  expect(claims).toEqual({ history: 'none', dated: 3, stale: [] })
  expect(helpers.candidates[0]?.questions[0]?.answer).toBe('unknown')
})

test('what is vendored, ignored, archived or graduated is left out, and what looks like an example is told', async () => {
  await using repository = await temporaryRepository({
    '.gitignore': 'data/\n',
    'examples/a/example.yaml': 'name: a\ncapability: x\n',
    'examples/a/vendor/x/run.sh': 'REPO_ROOT="$(cd "$(dirname "$0")/../../.." && pwd)"\n',
    'examples/a/run.sh': 'REPO_ROOT="$(cd "$(dirname "$0")/../.." && pwd)"\ndocker run -v "$REPO_ROOT/data/x:/d" -v "$REPO_ROOT/gone:/e" i\n',
    'examples/b/Dockerfile': 'FROM x\n',
    'examples/b/build.sh': 'true\n',
    'examples/c/example.yaml': 'name: c\ncapability: x\ngraduated_to: {repository: acme/c}\n',
    'examples/d/example.yaml': 'name: [',
    'archived_examples/e/example.yaml': 'name: e\ncapability: x\n',
  })
  const document = await auditOf(repository.path)
  expect(document.examples).toEqual({ live: 1, archived: 1, graduated: 1, unreadable: 1 })
  expect(document.fragile.map(({ kind, path, line }) => `${kind} ${path}:${line}`)).toEqual(['missing_mount examples/a/run.sh:2', 'root_by_depth examples/a/run.sh:1'])
  expect(document.table[0]).toMatchObject({ item: 'descriptor', of: 3, count: 2, lacking: ['examples/b'] })
  expect(document.helpers.skipped).toBe(1)
})

test('A27: names of the garden are code in Markdown, plain in a terminal, and neither grows over its limit', async () => {
  const odd = 'examples/@team <img src=x> `x`'
  await using repository = await temporaryRepository({ [`${odd}/example.yaml`]: 'name: a\ncapability: x\n', [`${odd}/run.sh`]: `REPO_ROOT="$(cd "$(dirname "$0")/../../../.." && pwd)"\n`, ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`examples/${'long'.repeat(40)}${index}/example.yaml`, 'name: a\ncapability: x\n'])) })
  const document = await auditOf(repository.path)
  const markdown = renderAuditMarkdown(document)
  expect(Buffer.byteLength(markdown)).toBeLessThan(65_536)
  expect(markdown).toContain('``examples/@team <img src=x> `x`/run.sh:1``')
  expect(renderAuditMarkdown(document, 2000)).toMatch(/did not fit/)
  const lines = renderAudit(document, { color: false, width: 100, all: false }).split('\n')
  expect(lines.some((line) => line.includes('1 place: a directory is called the root'))).toBe(true)
})

describe.skipIf(!corporaPresent())('the table over the real garden (skipped where ../shared/corpora is not there)', () => {
  let directory: Temporary
  let document: Audit
  beforeAll(async () => {
    directory = await temporaryDirectory()
    await layOutGarden(directory.path)
    document = await auditOf(directory.path)
  })
  afterAll(() => directory[Symbol.asyncDispose]())

  /** Row, found, measured (specs: garden 2.1), and why the two differ. Rows about contents say nothing here: the corpus has none. */
  const MEASURED: readonly (readonly [item: string, found: number, measured: number, why: string])[] = [
    ['descriptor', 234, 234, ''],
    ['dockerfile', 224, 224, ''],
    ['build_script', 224, 224, ''],
    ['readme', 208, 208, ''],
    ['predict_script', 146, 146, ''],
    ['train_script', 84, 84, ''],
    ['test_script', 66, 66, ''],
    ['licence_file', 4, 4, ''],
    ['dockerignore', 12, 12, ''],
    ['lockfile', 2, 2, ''],
    ['test_preset', 49, 49, ''],
    ['upstream', 0, 0, ''],
    ['gitignore', 149, 149, ''],
    ['build_preset', 223, 222, 'the census counts a build preset 223 times among the 628'],
    ['requirements', 132, 129, '3 of the files hold no requirement, and the corpus has no contents'],
    ['tests', 10, 6, 'those deeper than the root of an example count too'],
    ['verified', 179, 158, 'the 21 that say the day in a note at the top level are read too'],
  ]

  test(`${MEASURED.length} rows say what was measured by other means, or why they do not`, () => {
    expect(document.examples).toMatchObject({ live: 234, archived: 2 })
    expect(MEASURED.map(([item]) => [item, document.table.find((each) => each.item === item)?.count])).toEqual(MEASURED.map(([item, found]) => [item, found]))
    expect(MEASURED.filter(([, found, measured, why]) => (found === measured) !== (why === ''))).toEqual([])
  })
})
