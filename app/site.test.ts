/** A real repository with a real data branch, and the site in a real directory. */
import { readFileSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { validateSiteIndex, type SiteIndex } from '../core/schema/site-index.ts'
import { pathOf } from '../core/history/layout.ts'
import { openWorld } from '../io/world.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { addRecords, git, idAt, importData, recordAt, siteGarden, treesOf } from '../scripts/bench/site-garden.ts'
import { gatherGarden } from './site/gather-garden.ts'
import { MANIFEST } from './site/manifest.ts'
import { site } from './site.ts'
import { withDefaults } from './testing/with-defaults.ts'

const SIZE = { examples: 6, records: 60, checks: 8 }
const TODAY = new Date().toISOString().slice(0, 10)
let garden: Temporary
let cache: string | undefined

beforeAll(async () => {
  garden = await temporaryDirectory()
  cache = process.env['XDG_CACHE_HOME']
  await siteGarden(garden.path, SIZE)
})
afterAll(() => garden[Symbol.asyncDispose]())

const open = (path: string) => openWorld({ rootAbs: path, outAbs: join(path, '.hortus'), log: { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }, signal: new AbortController().signal })

async function build(path: string, outAbs: string, more: Partial<Parameters<typeof site>[2]> = {}) {
  const built = await site(await open(path), withDefaults(), { outAbs, today: TODAY, ...more })
  if (!built.ok) throw new Error(`${built.problem.code} ${built.problem.message}`)
  return built.value
}

/** A garden of its own with the same state. */
async function twin(): Promise<Temporary> {
  const copy = await temporaryDirectory()
  git('/', ['clone', '-q', '--mirror', garden.path, join(copy.path, '.git')])
  git(copy.path, ['config', '--unset', 'core.bare'])
  git(copy.path, ['config', '--remove-section', 'remote.origin'])
  git(copy.path, ['checkout', '-q', 'main'])
  return copy
}

async function gathered(path: string) {
  const found = await gatherGarden(await open(path), withDefaults(), { today: TODAY, taken: new Set() })
  if (!found.ok) throw new Error(found.problem.message)
  await found.value.kept
  for (const { example } of found.value.data.examples) await found.value.ready(example.id)
  return found.value.data
}

/** Path → text of all files. */
async function all(outAbs: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await readdir(outAbs, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  return new Map(entries.map((entry) => join(entry.parentPath, entry.name).slice(outAbs.length + 1)).sort().map((path) => [path, readFileSync(join(outAbs, path), 'latin1')]))
}

test('what is gathered is what lies in the repository and on its data branch', async () => {
  const data = await gathered(garden.path)
  expect(data).toMatchObject({ name: garden.path.split('/').at(-1), repositoryUrl: null, commit: git(garden.path, ['rev-parse', 'HEAD']).trim(), unreadable: [], workspace: null, problems: [] })
  expect(data.examples.map(({ example }) => example.id)).toEqual(Array.from({ length: SIZE.examples }, (_, index) => idAt(index)).sort())
  const [first] = data.examples
  expect(first).toMatchObject({ recordCount: 10, tree: treesOf(garden.path).get(idAt(0)), readme: { path: `examples/${idAt(0)}/README.md` }, expected: { smoke: { runs: 10, buildMs: 30_000 } } })
  expect(first!.records.map(({ id }) => id)).toEqual(first!.records.map(({ id }) => id).toSorted().toReversed())
  expect(first!.checks).toHaveLength(SIZE.checks)
  expect(first!.checks[0]!.at > first!.checks[1]!.at).toBe(true)
  const loss = first!.series.find(({ key }) => key.metric === 'loss')!
  expect(loss).toMatchObject({ key: { origin: 'reported' }, direction: 'min', segments: [{ start: 0, cause: null }] })
  expect([loss.points.length, loss.points.at(-1)!.record]).toEqual([10, first!.records[0]!.id])
  expect(data.weeks).toHaveLength(SIZE.checks)
  expect(data.weeks.at(-1)).toMatchObject({ green: data.health.summary.green, red: data.health.summary.red })
})

test('the second build makes nothing; one new record makes the page of its example again and of no other; what was removed goes', async () => {
  await using copy = await twin()
  await using out = await temporaryDirectory()
  const outAbs = join(out.path, 'site')
  const whole = await build(copy.path, outAbs)
  expect(whole).toMatchObject({ written: whole.files, removed: 0, problems: [] })
  expect(await build(copy.path, outAbs)).toMatchObject({ files: whole.files, written: 0, removed: 0 })
  const before = await all(outAbs)
  const id = idAt(1)
  const records = Array.from({ length: 11 }, (_, at) => recordAt(id, 11 - at - 1, git(copy.path, ['rev-parse', 'HEAD']).trim(), treesOf(copy.path).get(id)!))
  const files = new Map<string, string>()
  addRecords(files, id, records)
  importData(copy.path, files)
  await build(copy.path, outAbs)
  const after = await all(outAbs)
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
  expect(changed.filter((path) => path.startsWith('examples/') && path !== 'examples/index.html')).toEqual([`examples/${id}/index.html`])
  await rm(join(copy.path, 'examples', idAt(2)), { recursive: true })
  // Its page, its benchmarks, its runs.
  expect(await build(copy.path, outAbs)).toMatchObject({ removed: 3 })
  expect((await all(outAbs)).has(`examples/${idAt(2)}/index.html`)).toBe(false)
})

test('equal data give equal bytes, whether they were remembered or read, and every file is of the list', async () => {
  await using out = await temporaryDirectory()
  await using elsewhere = await temporaryDirectory()
  await build(garden.path, join(out.path, 'a'))
  process.env['XDG_CACHE_HOME'] = elsewhere.path
  try {
    await build(garden.path, join(out.path, 'b'))
  } finally {
    if (cache === undefined) delete process.env['XDG_CACHE_HOME']
    else process.env['XDG_CACHE_HOME'] = cache
  }
  const [a, b] = [await all(join(out.path, 'a')), await all(join(out.path, 'b'))]
  expect([...a]).toEqual([...b])
  expect([...a.keys()].filter((path) => path !== MANIFEST)).toEqual(Object.keys((JSON.parse(a.get(MANIFEST)!) as { files: object }).files).sort())
  const index = JSON.parse(await readFile(join(out.path, 'a/index.json'), 'utf8')) as SiteIndex
  expect([validateSiteIndex(index), index.examples.length]).toEqual([true, SIZE.examples])
})

test('an index that is old, wrong or gone changes no series: the records are read instead', async () => {
  const before = await gathered(garden.path)
  await using copy = await twin()
  importData(copy.path, new Map([[pathOf({ kind: 'index', example: idAt(0) }), '{"schema":"hortus-index/1"}\n'], [pathOf({ kind: 'index', example: idAt(1) }), '']]))
  const after = await gathered(copy.path)
  expect(after.examples.map(({ series }) => series)).toEqual(before.examples.map(({ series }) => series))
})

test('A06: a record that is none, one of another example and a file that is nobody’s are told with their example, and the rest stands', async () => {
  await using copy = await twin()
  const month = '2026-01'
  importData(copy.path, new Map([
    [pathOf({ kind: 'record', example: idAt(0), month, id: 'a' }), '{"schema":"run-record/1"'],
    [pathOf({ kind: 'record', example: idAt(1), month, id: 'b' }), JSON.stringify(recordAt(idAt(0), 3, 'c'.repeat(40), 'd'.repeat(40)))],
    [`records/${encodeURIComponent(idAt(2))}/strange.txt`, 'x'],
    [`records/nobody/${month}/x.json`, '{}'],
  ]))
  const data = await gathered(copy.path)
  const codes = data.examples.map(({ example, problems }) => [example.id, problems.map(({ code }) => code)])
  expect(codes).toEqual([[idAt(0), ['RECORD.UNREADABLE']], [idAt(1), ['HISTORY.MISPLACED']], [idAt(2), ['HISTORY.STRANGE']], [idAt(3), []], [idAt(4), []], [idAt(5), []]])
  expect(data.problems).toHaveLength(3)
  expect(data.examples.map(({ records }) => records.length)).toEqual([10, 10, 10, 10, 10, 10])
})

test('pictures of the repository are copied as they are; others, what git ignores and what only says that it is one are not', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')
  await using repository = await temporaryRepository({ 'examples/a/example.yaml': 'name: a\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n', 'examples/a/README.md': '![A plot](img/plot.png) ![](fake.png) ![](secret.png) ![](../../../etc/passwd)\n', 'examples/a/fake.png': '<svg onload="alert(1)"/>', '.gitignore': 'secret.png\n.hortus/\n' })
  await repository.put({ 'examples/a/img/x': '' })
  await writeFile(join(repository.path, 'examples/a/img/plot.png'), png)
  await writeFile(join(repository.path, 'examples/a/secret.png'), png)
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'pictures')
  const data = await gathered(repository.path)
  expect(data.examples[0]).toMatchObject({ picture: { path: 'examples/a/img/plot.png', width: 1, height: 1, alt: 'A plot' }, pictures: [{ bytes: png.length }] })
  expect(data.problems).toMatchObject([{ code: 'SITE.PICTURE', path: 'examples/a/fake.png' }])
  await using out = await temporaryDirectory()
  await build(repository.path, out.path)
  expect((await readFile(join(out.path, 'pictures/examples/a/img/plot.png'))).equals(png)).toBe(true)
  expect([...(await all(out.path)).keys()].filter((path) => path.includes('secret') || path.includes('fake'))).toEqual([])
})

test('an empty repository, one without git and one whose descriptors cannot be read have a site too', async () => {
  await using empty = await temporaryRepository({ 'README.md': '# x\n' })
  await using plain = await temporaryDirectory({ 'examples/a/example.yaml': 'name: a\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n' })
  await using broken = await temporaryRepository({ 'examples/a/example.yaml': 'name: [a\n', 'examples/b/example.yaml': 'name: b\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n' })
  for (const [directory, examples, unreadable] of [[empty, 0, 0], [plain, 1, 0], [broken, 1, 1]] as const) {
    await using out = await temporaryDirectory()
    const data = await gathered(directory.path)
    expect([data.examples.length, data.unreadable.length]).toEqual([examples, unreadable])
    expect(data.unreadable.every(({ findings }) => findings.length > 0)).toBe(true)
    expect((await build(directory.path, out.path)).files).toBeGreaterThan(3)
  }
})

test('since when it is green is at least so long, where older checks were not looked at; nothing is the first of its kind then', async () => {
  await using copy = await twin()
  const known = await gathered(copy.path)
  // The newest check is a week old, the oldest eight.
  const months = Number(TODAY.slice(8)) > 7 ? 1 : 2
  const recent = await site(await open(copy.path), { ...withDefaults(), health: { ...withDefaults().health, months } }, { outAbs: join(copy.path, '.hortus/site'), today: TODAY })
  if (!recent.ok) throw new Error(recent.problem.message)
  expect(known.examples.map(({ olderChecks }) => olderChecks)).toEqual(Array.from({ length: SIZE.examples }, () => false))
  expect(await readFile(join(copy.path, '.hortus/site/index.html'), 'utf8')).toContain('</span> since at least')
  expect(await readFile(join(copy.path, '.hortus/site/feed.xml'), 'utf8')).not.toContain('for the first time')
})

test('what was interrupted writes no page that says less than is known', async () => {
  await using out = await temporaryDirectory()
  const stopped = { ...(await open(garden.path)), signal: AbortSignal.abort() }
  expect(await site(stopped, withDefaults(), { outAbs: join(out.path, 'site'), today: TODAY })).toMatchObject({ ok: false, problem: { code: 'RUN.INTERRUPTED' } })
  expect(await readdir(out.path)).toEqual([])
})

test('scripts that were not captured for the site are told on its pages, and are nothing that was left out', async () => {
  await using repository = await temporaryRepository({ 'examples/a/example.yaml': 'name: a\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n', [withDefaults().contracts.path]: '{}\n' })
  await using out = await temporaryDirectory()
  expect((await build(repository.path, out.path)).problems).toEqual([])
  expect(await readFile(join(out.path, 'index.html'), 'utf8')).toContain('was not looked at for this page')
})

test('a site is not written among the examples', async () => {
  expect(await site(await open(garden.path), withDefaults(), { outAbs: garden.path, today: TODAY })).toMatchObject({ ok: false, problem: { code: 'SITE.INTO_GARDEN' } })
})

test('in a shallow clone what came and went is not known', async () => {
  await using copy = await temporaryDirectory()
  git('/', ['clone', '-q', '--depth=1', '--no-single-branch', `file://${garden.path}`, join(copy.path, 'clone')])
  const data = await gathered(join(copy.path, 'clone'))
  expect(data.weeks.length).toBeGreaterThan(0)
  expect(data.weeks.every((week) => week.added === null && week.removed === null && week.graduated === null)).toBe(true)
})

test('several gardens stand in one site, by directory and by address; one that is not there is told', async () => {
  await using other = await temporaryRepository({ 'examples/a/example.yaml': 'name: a\ndescription: d\npresets:\n  smoke: {command: [node, -v]}\n', '.github/hortus.yml': 'workspace:\n  lfs:\n    server: auto\n' })
  await using out = await temporaryDirectory()
  const built = await build(garden.path, out.path, { repositories: [other.path, `file://${other.path}`, 'https://ada:secret@example.org/x', join(other.path, 'nothing')] })
  expect(built.gardens.map(({ examples }) => examples)).toEqual([SIZE.examples, 1, 1])
  // The directory that it was cloned into is called as the repository is.
  expect(new Set(built.gardens.slice(1).map(({ name }) => name))).toEqual(new Set([other.path.split('/').at(-1)]))
  expect(built.problems.map(({ code, message }) => [code, message.includes('secret@')])).toEqual([['SITE.GARDEN', false], ['SITE.GARDEN', false]])
  const index = JSON.parse(await readFile(join(out.path, 'index.json'), 'utf8')) as SiteIndex
  for (const { index: path } of index.gardens) expect(validateSiteIndex(JSON.parse(await readFile(join(out.path, path), 'utf8')))).toBe(true)
})
