import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import type { Finding } from '../../core/schema/report.ts'
import { RUN, sampleWorkDir, STATS_TABLE, statsRow } from '../../core/workdir/testing/sample-work-dir.ts'
import type { World } from '../../core/world.ts'
import { openFiles } from '../../io/files.ts'
import { openGit } from '../../io/git.ts'
import { readDatabase } from '../../io/sqlite.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { CORPORA, corporaPresent } from '../../test/require.ts'
import { checkWorkDirAt } from './check-work-dir.ts'

const { config } = resolve([])

function world(rootAbs: string, said: string[] = []) {
  return { files: openFiles(rootAbs), filesAt: openFiles, git: openGit(rootAbs), databases: { read: readDatabase }, log: { info: (text: string) => said.push(text) } } as unknown as World
}

const shown = ({ code, level, path, line, column }: Finding): string => `${level} ${code.replace('WORKDIR.', '')} ${path}${line === null ? '' : `:${line}:${column}`}`

type Change = (files: Record<string, string>) => void | readonly string[]

/** The sample with a change, in a directory named work-dir; what the change gives are statements for the database. */
async function laid(change: Change = () => undefined): Promise<Temporary> {
  const files = sampleWorkDir()
  const statements = change(files) ?? [STATS_TABLE, statsRow()]
  const directory = await temporaryDirectory(Object.fromEntries(Object.entries(files).map(([path, text]) => [`work-dir/${path}`, text])))
  await mkdir(join(directory.path, 'work-dir/stats'), { recursive: true })
  const db = new DatabaseSync(join(directory.path, 'work-dir/stats/stats.db'))
  for (const statement of statements) db.exec(statement)
  db.close()
  return directory
}

async function check(change?: Change): Promise<string[]> {
  await using directory = await laid(change)
  const { findings, problems } = await checkWorkDirAt(world(directory.path), config, 'work-dir')
  expect(problems).toEqual([])
  return findings.map(shown)
}

const METRICS = `runs/${RUN}/metrics.json`
const ARTIFACTS = `runs/${RUN}/artifacts.json`
const SETTINGS = `runs/${RUN}/config.resolved.toml`
const MANIFEST = 'models/gulls/model_manifest.json'
const LABEL = 'datasets/yolo/labels/train2017/a.txt'

/** Replaces a text of a file; a mutation that changes nothing would prove nothing. */
const swap = (path: string, from: string | RegExp, to: string): Change => (files) => {
  const before = files[path] ?? ''
  files[path] = before.replace(from, to)
  if (files[path] === before) throw new Error(`${path} has no ${String(from)}`)
}
const gone = (...paths: string[]): Change => (files) => paths.forEach((path) => delete files[path])
const put = (path: string, text: string): Change => (files) => void (files[path] = text)
const both = (...changes: Change[]): Change => (files) => changes.forEach((change) => void change(files))
const rows = (...statements: string[]): Change => () => [STATS_TABLE, ...statements]
const within = (path: string, place: string): string => `work-dir/${path}${place}`

test('a work-dir without a mistake has no finding, and its latency is told', async () => {
  await using directory = await laid()
  const said: string[] = []
  expect(await checkWorkDirAt(world(directory.path, said), config, 'work-dir')).toEqual({ found: true, findings: [], problems: [] })
  expect(said).toEqual(['work-dir/stats/stats.db: latency p50 16 ms, p95 16 ms'])
})

const MISTAKES: readonly (readonly [what: string, change: Change, ...expected: string[]])[] = [
  ['settings that are no TOML', swap('config.example.toml', '[train]', '[train'), `error TOML_SYNTAX ${within('config.example.toml', ':20:7')}`],
  ['a key twice in the settings', swap('config.example.toml', 'dry_run = false', 'backend = "x"'), `error TOML_SYNTAX ${within('config.example.toml', ':22:1')}`],
  ['another schema version', swap('config.example.toml', 'schema_version = 1', 'schema_version = 2'), `error SCHEMA_VERSION ${within('config.example.toml', ':2:18')}`],
  ['no schema version', swap('config.example.toml', 'schema_version = 1', ''), `notice SCHEMA_VERSION_MISSING ${within('config.example.toml', ':1:1')}`],
  ['a name without an id', swap('config.example.toml', '"sea lion" = 1\n', ''), `error CLASS_MAP_NAMES ${within('config.example.toml', ':10:17')}`],
  ['an id without a name', swap('config.example.toml', 'cat = 0', 'cat = 0\ndog = 3'), `error CLASS_MAP_NAMES ${within('config.example.toml', ':14:1')}`],
  ['a name twice', swap('config.example.toml', '["cat", ', '["cat", "cat", '), `error CLASS_MAP_NAMES ${within('config.example.toml', ':10:17')}`],
  ['an id twice', swap('config.example.toml', '"Möwe" = 2', '"Möwe" = 1'), `error CLASS_MAP_ID ${within('config.example.toml', ':15:10')}`],
  ['a negative id', swap('config.example.toml', 'cat = 0', 'cat = -1'), `error CLASS_MAP_ID ${within('config.example.toml', ':13:7')}`],
  ['settings of one strange character', put('config.toml', '\ud800'), `error TOML_SYNTAX ${within('config.toml', ':1:1')}`],
  ['a resolved path that is relative', swap(SETTINGS, '"/srv/vision/work-dir/stats/stats.db"', '"./stats/stats.db"'), `warning PATH_RELATIVE ${within(SETTINGS, ':37:11')}`],
  ['a resolved path outside', swap(SETTINGS, '"/srv/vision/work-dir/datasets/yolo"', '"/srv/other/yolo"'), `warning PATH_OUTSIDE ${within(SETTINGS, ':18:20')}`],
  ['a resolved path that climbs out', swap(SETTINGS, '"/srv/vision/work-dir/datasets/yolo"', '"/srv/vision/work-dir/../yolo"'), `warning PATH_OUTSIDE ${within(SETTINGS, ':18:20')}`],
  ['no metrics.json', gone(METRICS), `error RUN_INCOMPLETE ${within(METRICS, '')}`],
  ['no artifacts.json', gone(ARTIFACTS), `error RUN_INCOMPLETE ${within(ARTIFACTS, '')}`],
  ['no config.resolved.toml', gone(SETTINGS), `error RUN_INCOMPLETE ${within(SETTINGS, '')}`],
  ['an empty run', put('runs/gulls-20260303-000000/note.txt', ''), `error RUN_INCOMPLETE ${within('runs/gulls-20260303-000000', '')}`],
  ['metrics cut off', swap(METRICS, /\n\}\n$/, ''), `error JSON_SYNTAX ${within(METRICS, ':6:16')}`],
  ['metrics that are a list', put(METRICS, '[]'), `error JSON_SYNTAX ${within(METRICS, ':1:1')}`],
  ['an empty artifacts.json', put(ARTIFACTS, ''), `error JSON_SYNTAX ${within(ARTIFACTS, ':1:1')}`],
  ['a key twice in metrics', swap(METRICS, '"mode": "train"', '"mode": "train", "mode": "train"'), `error JSON_SYNTAX ${within(METRICS, ':3:20')}`],
  ['a missing key', swap(METRICS, '  "error": null\n', '  "note": null\n'), `error KEY_MISSING ${within(METRICS, ':1:1')}`],
  ['the run id of another run', swap(METRICS, RUN, 'gulls-20260302-101501'), `error RUN_ID_DIFFERS ${within(METRICS, ':2:13')}`],
  ['artifacts of another run', swap(ARTIFACTS, `"run_id": "${RUN}"`, '"run_id": "terns-20260302-101500"'), `error RUN_ID_DIFFERS ${within(ARTIFACTS, ':2:13')}`],
  ['an unknown mode', swap(METRICS, '"train"', '"training"'), `error MODE_UNKNOWN ${within(METRICS, ':3:11')}`],
  ['an unknown status', swap(ARTIFACTS, '"status": "ok"', '"status": "good"'), `error STATUS_UNKNOWN ${within(ARTIFACTS, ':5:13')}`],
  ['two modes', swap(ARTIFACTS, '"mode": "train"', '"mode": "autolabel"'), `error RUN_DISAGREES ${within(ARTIFACTS, ':3:11')}`],
  ['an error of a run that is ok', swap(METRICS, '"error": null', '"error": "boom"'), `error ERROR_DISAGREES ${within(METRICS, ':6:12')}`],
  ['a failure without an error', both(swap(METRICS, '"ok"', '"failed"'), swap(ARTIFACTS, '"status": "ok"', '"status": "failed"'), swap('log.txt', /"status":"ok"/g, '"status":"failed"')), `error ERROR_DISAGREES ${within(METRICS, ':6:12')}`, `error ERROR_DISAGREES ${within(ARTIFACTS, ':6:12')}`],
  ['two statuses', both(swap(METRICS, '"ok"', '"failed"'), swap(METRICS, 'null', '"boom"'), swap('log.txt', /"status":"ok"/g, '"status":"failed"')), `error RUN_DISAGREES ${within(ARTIFACTS, ':5:13')}`],
  ['a negative time', swap(METRICS, '5123.25', '-1'), `error ELAPSED ${within(METRICS, ':5:17')}`],
  ['a time that is a text', swap(METRICS, '5123.25', '"5 s"'), `error ELAPSED ${within(METRICS, ':5:17')}`],
  ['a model that is gone', gone('models/gulls/model.onnx'), `error OUTPUT_MISSING ${within(ARTIFACTS, ':28:20')}`],
  ['a model without bytes', put('models/gulls/model.pt', ''), `error OUTPUT_EMPTY ${within(ARTIFACTS, ':24:19')}`],
  ['a model elsewhere', swap(ARTIFACTS, '/srv/vision/work-dir/models/gulls/model.pt', '/srv/elsewhere/model.pt'), `warning OUTPUT_OUTSIDE ${within(ARTIFACTS, ':24:19')}`],
  ['a path that somebody shortened', swap(ARTIFACTS, '/srv/vision/work-dir/models/gulls/model.pt', '/srv/vision/work-dir/models/g.../model.pt'), `notice OUTPUT_UNCHECKED ${within(ARTIFACTS, ':24:19')}`],
  ['a dataset that is gone', swap(ARTIFACTS, 'datasets/yolo/images/val2017', 'datasets/yolo/images/test2017'), `warning OUTPUT_MISSING ${within(ARTIFACTS, ':13:25')}`],
  ['no labels.json', gone('models/gulls/labels.json'), `error OUTPUT_MISSING ${within(ARTIFACTS, ':25:26')}`],
  ['a manifest that is no JSON', put(MANIFEST, '{'), `error JSON_SYNTAX ${within(MANIFEST, ':1:2')}`, `warning STATS_MODEL_UNKNOWN ${within('stats/stats.db', '')}`],
  ['a class map that was changed after its hash', swap(MANIFEST, /"cat": 0/, '"cat": 3'), `error CLASS_MAP_HASH ${within(MANIFEST, ':22:13')}`, `error LABELS_DIFFER ${within('models/gulls/labels.json', ':8:13')}`],
  ['a wrong hash', swap(MANIFEST, /"hash": "./, '"hash": "x'), `error CLASS_MAP_HASH ${within(MANIFEST, ':22:13')}`],
  ['labels in another order', swap('models/gulls/labels.json', '"cat",\n    "sea lion"', '"sea lion",\n    "cat"'), `error LABELS_DIFFER ${within('models/gulls/labels.json', ':3:12')}`],
  ['ready without an export', swap(MANIFEST, '"export_ok": true', '"export_ok": false'), `error NOT_DEPLOYABLE ${within(MANIFEST, ':39:23')}`],
  ['ready without saying so', swap(MANIFEST, '"deployment_ready": true', '"deployment_ready": false'), `warning DEPLOYABLE_UNSAID ${within(MANIFEST, ':39:23')}`],
  ['a line of the log that is no JSON', swap('log.txt', /^/, 'Traceback\n'), `warning LOG_LINE ${within('log.txt', ':1:1')}`],
  ['a line of the log without its event', swap('log.txt', '"event":"train.export.onnx.ok"', '"name":"x"'), `warning LOG_KEY ${within('log.txt', ':3:1')}`],
  ['an unknown level', swap('log.txt', '"level":"INFO","event":"train.export', '"level":"info","event":"train.export'), `warning LOG_LEVEL ${within('log.txt', ':3:1')}`],
  ['a local time', swap('log.txt', '+00:00', '+02:00'), `warning LOG_TIME ${within('log.txt', ':1:1')}`],
  ['a start without an end', swap('log.txt', /\{[^\n]*"train.done"[^\n]*\n/, ''), `warning LOG_UNFINISHED ${within('log.txt', ':2:1')}`],
  ['a log that ends otherwise', swap('log.txt', '"status":"ok","elapsed', '"status":"failed","elapsed'), `warning LOG_STATUS ${within('log.txt', ':4:1')}`],
  ['errors in the log', swap('log.txt', '"level":"INFO","event":"train.export', '"level":"ERROR","event":"train.export'), `warning LOG_ERRORS ${within('log.txt', ':3:1')}`],
  ['two runs in one second', swap('log.txt', /\{[^\n]*"train.start"[^\n]*\n/, '$&$&'), `warning RUN_TWICE ${within('log.txt', ':3:1')}`],
  ['no table in the database', () => ['CREATE TABLE other (id INTEGER)'], `warning STATS_SCHEMA ${within('stats/stats.db', '')}`],
  ['a table without the latency', () => [STATS_TABLE.replace('latency_ms', 'took')], `warning STATS_SCHEMA ${within('stats/stats.db', '')}`],
  ['a negative count', rows(statsRow({ total_detections: -1 })), `warning STATS_ROW ${within('stats/stats.db', '')}`, `warning STATS_PAYLOAD ${within('stats/stats.db', '')}`],
  ['a negative latency', rows(statsRow({ latency_ms: -2 })), `warning STATS_ROW ${within('stats/stats.db', '')}`, `warning STATS_PAYLOAD ${within('stats/stats.db', '')}`],
  ['counts that do not add up', rows(statsRow({ counts_by_class_json: '{"cat": 9}' })), `warning STATS_ROW ${within('stats/stats.db', '')}`, `warning STATS_PAYLOAD ${within('stats/stats.db', '')}`],
  ['a payload of another source', rows(statsRow({ source_id: 'edge-002' })), `warning STATS_PAYLOAD ${within('stats/stats.db', '')}`],
  ['statistics of an unknown run', rows(statsRow({ run_id: 'terns-1', payload_json: '{}' })), `warning STATS_RUN_UNKNOWN ${within('stats/stats.db', '')}`],
  ['statistics of an unknown model', rows(statsRow({ model_id: 'terns', payload_json: '{}' })), `warning STATS_MODEL_UNKNOWN ${within('stats/stats.db', '')}`],
  ['a key in the settings', swap('config.example.toml', /api_key = ""/, 'api_key = "k-123"'), `error SECRET ${within('config.example.toml', ':28:11')}`],
  ['a label with four columns', put(LABEL, '0 0.5 0.5 0.2\n'), `error LABEL_COLUMNS ${within(LABEL, ':1:1')}`],
  ['a label in words', put(LABEL, '0 0.5 0.5 0.2 0.2\n0 a b c d\n'), `error LABEL_COLUMNS ${within(LABEL, ':2:3')}`],
  ['a class with a point', put(LABEL, '1.5 0.5 0.5 0.2 0.2\n'), `error LABEL_CLASS ${within(LABEL, ':1:1')}`],
  ['a class that is not in the map', put(LABEL, '0 0.5 0.5 0.2 0.2\n3 0.5 0.5 0.2 0.2\n'), `error LABEL_CLASS ${within(LABEL, ':2:1')}`],
  ['a box in pixels', put(LABEL, '0 320 240 64 64\n'), `error LABEL_BOX ${within(LABEL, ':1:3')}`],
  ['an image without a label', gone(LABEL), `warning LABEL_UNPAIRED ${within('datasets/yolo/images/train2017/a.png', '')}`],
  ['a label without an image', put('datasets/yolo/labels/val2017/c.txt', ''), `warning LABEL_UNPAIRED ${within('datasets/yolo/labels/val2017/c.txt', '')}`],
  ['labels in folders of another name', both(gone(LABEL), put('datasets/yolo/labels/train/a.txt', '0 0.5 0.5 0.2 0.2\n')), `warning SPLIT_NAME ${within('datasets/yolo/labels', '')}`],
  ['the layout of the documentation', both(gone(LABEL, 'datasets/yolo/images/train2017/a.png'), put('datasets/yolo/labels/train/a.txt', ''), put('datasets/yolo/images/train/a.png', 'x'), swap(ARTIFACTS, 'images/train2017', 'images/train')), `warning SPLIT_NAME ${within('datasets/yolo/images', '')}`],
  ['other names in the dataset file', swap('datasets/yolo/dataset.yaml', 'cat, sea lion', 'sea lion, cat'), `warning DATASET_CLASSES ${within('datasets/yolo/dataset.yaml', ':3:8')}`],
  ['another number of classes', swap('datasets/yolo/dataset.yaml', 'nc: 3', 'nc: 80'), `warning DATASET_CLASSES ${within('datasets/yolo/dataset.yaml', ':2:5')}`],
  ['a dataset file that is no YAML', put('datasets/yolo/dataset.yaml', 'names: [a\n'), `error DATASET_SYNTAX ${within('datasets/yolo/dataset.yaml', ':2:1')}`],
  ['a model of an unknown run', swap(MANIFEST, RUN, 'gulls-20260401-000000'), `warning MANIFEST_RUN_UNKNOWN ${within(MANIFEST, ':6:13')}`, `warning MODEL_OVERWRITTEN ${within(ARTIFACTS, ':34:15')}`],
  ['a directory that is no run', both(put('runs/old/metrics.json', '{"run_id":"old","mode":"train","status":"ok","elapsed_ms":1,"error":null}'), put('runs/old/artifacts.json', '{"run_id":"old","mode":"train","status":"ok","artifacts":{}}'), (files) => void (files['runs/old/config.resolved.toml'] = files[SETTINGS] ?? '')), `warning RUN_NAME ${within('runs/old', '')}`],
  ['a dry run', both(swap(ARTIFACTS, '"dry_run": false', '"dry_run": true'), gone('models/gulls/model.pt')), `notice DRY_RUN ${within(ARTIFACTS, ':9:5')}`],
]

test.each(MISTAKES.map(([what, change, ...expected]) => ({ what, change, expected })))('$what is found, with its place, and nothing else', async ({ change, expected }) => {
  expect((await check(change)).toSorted()).toEqual(expected.toSorted())
})

test.each([['text', 'no database\n'], ['a header alone', 'SQLite format 3\0'], ['nothing', '']])('statistics that are no database (%s) are told at their file, and nothing else is', async (what, bytes) => {
  await using directory = await laid()
  await writeFile(join(directory.path, 'work-dir/stats/stats.db'), bytes)
  // An empty file is a database without tables for SQLite.
  const code = what === 'nothing' ? 'warning STATS_SCHEMA' : 'error STATS_UNREADABLE'
  expect((await checkWorkDirAt(world(directory.path), config, 'work-dir')).findings.map(shown)).toEqual([`${code} work-dir/stats/stats.db`])
})

test('whatever one byte of a document is, the check ends and throws nothing', async () => {
  await using directory = await laid()
  const files = [METRICS, ARTIFACTS, SETTINGS, MANIFEST, 'log.txt', LABEL, 'datasets/yolo/dataset.yaml', 'stats/stats.db']
  for (const path of files) {
    const abs = join(directory.path, 'work-dir', path)
    const before = await readFile(abs)
    for (const [at, byte] of [[0, 0], [Math.floor(before.length / 2), 0xff], [before.length - 2, 0x22]] as const) {
      const bytes = Buffer.from(before)
      bytes[at] = byte
      await writeFile(abs, bytes)
      const { findings, problems } = await checkWorkDirAt(world(directory.path), config, 'work-dir')
      expect([path, at, problems, findings.every(({ message, path: place }) => message.length < 600 && place.startsWith('work-dir'))]).toEqual([path, at, [], true])
    }
    await writeFile(abs, before)
  }
})

// ---------------------------------------------------------------- in a repository

const IGNORE = 'work-dir/**\n!work-dir/.gitkeep\n!work-dir/README_work-dir.md\n!work-dir/config.example.toml\n'

async function committed(more: Readonly<Record<string, string>>, paths: readonly string[] = ['.gitkeep', 'README_work-dir.md', 'config.example.toml']): Promise<Finding[]> {
  const all = sampleWorkDir()
  await using repository = await temporaryRepository({ '.gitignore': IGNORE, ...Object.fromEntries(paths.map((path) => [`work-dir/${path}`, all[path] ?? ''])), ...more })
  return [...(await checkWorkDirAt(world(repository.path), config)).findings]
}

test('a repository that keeps only the template of its work-dir has no finding', async () => {
  expect(await committed({})).toEqual([])
})

test('both ignore lists that are in use are enough: the one of the code, and the one of the description', async () => {
  const listed = ['config.toml', 'config.resolved.toml', 'log.txt', 'datasets/', 'models/', 'runs/', 'outputs/', 'stats/', 'tmp/', '*.pid'].map((name) => `work-dir/${name}\n`).join('')
  expect(await committed({ '.gitignore': `${listed}codex.md\n!work-dir/config.example.toml\n!work-dir/README.md\n!work-dir/.gitkeep\n` })).toEqual([])
})

test('what git tracks of a work-dir is told once for each directory, and what it would take once for all', async () => {
  const runs = Object.fromEntries(['a-20260101-000000', 'b-20260101-000000'].map((id) => [`work-dir/runs/${id}/metrics.json`, JSON.stringify({ run_id: id, mode: 'train', status: 'ok', elapsed_ms: 1, error: null })]))
  const found = await committed({ '.gitignore': 'work-dir/models/\n', 'work-dir/config.toml': '[app]\nschema_version = 1\n', ...runs })
  const git = found.filter(({ code }) => /TRACKED|IGNORED/.test(code))
  expect(git.map(shown)).toEqual(['error TRACKED_FILE work-dir/config.toml', 'error TRACKED_FILE work-dir/runs/a-20260101-000000/metrics.json', 'error NOT_IGNORED .gitignore'])
  expect(git.at(-1)?.message).toContain('would take 7: work-dir/config.resolved.toml')
})

test('a README.md that the ignore list of the code swallows is told, and a missing page too', async () => {
  await using repository = await temporaryRepository({ '.gitignore': IGNORE, 'work-dir/config.example.toml': sampleWorkDir()['config.example.toml'] ?? '' })
  await repository.put({ 'work-dir/README.md': '#' })
  const again = async () => (await checkWorkDirAt(world(repository.path), config)).findings.map(shown)
  expect(await again()).toEqual(['notice TEMPLATE_IGNORED work-dir/README.md'])
  await rm(join(repository.path, 'work-dir/README.md'))
  expect(await again()).toEqual(['notice README_MISSING work-dir'])
})

test('a key in local settings that git ignores is a warning; in a downloaded artifact it is an error', async () => {
  await using repository = await temporaryRepository({ '.gitignore': IGNORE, 'work-dir/config.example.toml': '[app]\nschema_version = 1\n', 'work-dir/README_work-dir.md': '' })
  await repository.put({ 'work-dir/config.toml': '[app]\nschema_version = 1\n[x]\napi_key = "abc"\n', 'artifact/config.toml': '[app]\nschema_version = 1\n[x]\napi_key = "abc"\n' })
  expect((await checkWorkDirAt(world(repository.path), config)).findings.map(shown)).toEqual(['warning SECRET_LOCAL work-dir/config.toml:4:11'])
  expect((await checkWorkDirAt(world(repository.path), config, 'artifact')).findings.map(shown)).toEqual(['error SECRET artifact/config.toml:4:11'])
})

test('a directory named work-dir with other things in it is none; a configured one that is absent is a notice, a named one a problem', async () => {
  await using repository = await temporaryRepository({ 'work-dir/notes.md': 'x' })
  const at = world(repository.path)
  expect(await checkWorkDirAt(at, config)).toEqual({ found: false, findings: [], problems: [] })
  expect((await checkWorkDirAt(at, { ...config, work_dir: { path: 'vision/work-dir' } })).findings.map(shown)).toEqual(['notice NOT_THERE vision/work-dir'])
  expect((await checkWorkDirAt(at, config, 'gone')).problems.map(({ code }) => code)).toEqual(['WORKDIR.NOT_FOUND'])
})

test('a named directory in which nothing is of a work-dir is a problem that names the one below it', async () => {
  await using directory = await laid()
  await using repository = await temporaryRepository({ 'artifact/notes.md': 'x' })
  const at = world(repository.path)
  expect((await checkWorkDirAt(at, config, directory.path)).problems).toEqual([expect.objectContaining({ code: 'WORKDIR.NOT_FOUND', next: `Did you mean --work-dir ${directory.path}/work-dir?` })])
  expect((await checkWorkDirAt(at, config, 'artifact')).problems).toEqual([expect.objectContaining({ code: 'WORKDIR.NOT_FOUND', next: expect.stringContaining('config.toml') })])
})

test('a work-dir outside of the repository is named by its own name, and git is not asked', async () => {
  await using directory = await laid(gone(METRICS))
  await using repository = await temporaryRepository({})
  for (const named of [join(directory.path, 'work-dir'), `../${directory.path.split('/').at(-1)}/work-dir/`]) {
    expect((await checkWorkDirAt(world(repository.path), config, named)).findings.map(shown)).toEqual([`error RUN_INCOMPLETE work-dir/${METRICS}`])
  }
})

test('A11: symlinks out of the work-dir are told and not followed, the work-dir itself included', async () => {
  await using other = await laid()
  await using repository = await temporaryRepository({ '.gitignore': IGNORE, 'vision/config.toml': '[app]\nschema_version = 1\n' })
  await symlink(join(other.path, 'work-dir/runs'), join(repository.path, 'vision/runs'))
  await symlink(join(other.path, 'work-dir'), join(repository.path, 'work-dir'))
  expect((await checkWorkDirAt(world(repository.path), config, 'vision')).findings.map(shown)).toContain('warning SYMLINK_LEAVES vision/runs')
  expect((await checkWorkDirAt(world(repository.path), config)).findings.map(shown)).toEqual(['warning SYMLINK_LEAVES work-dir'])
})

test('A09: of a log without end the beginning is read, and that is said', async () => {
  const line = `${JSON.stringify({ ts_utc: '2026-03-02T10:15:00.000000+00:00', level: 'DEBUG', event: 'deploy.edge.frame', message: 'x'.repeat(200_000) })}\n`
  expect(await check(swap('log.txt', /$/, line.repeat(180)))).toEqual(['notice LOG_CUT work-dir/log.txt'])
})

test('A09: more label files than are read are counted', async () => {
  const many = Object.fromEntries(Array.from({ length: 2600 }, (_, at) => [[`datasets/yolo/labels/train2017/${at}.txt`, ''], [`datasets/yolo/images/train2017/${at}.png`, '']]).flat())
  const labels = Object.fromEntries(Object.entries(many).flatMap(([path, text]) => [[path, text], [path.replace('train2017', 'val2017'), text]]))
  expect(await check((files) => void Object.assign(files, labels))).toEqual(['notice LABELS_UNREAD work-dir/datasets'])
})

test('one mistake in every run is told twenty times, with the number of the others', async () => {
  const text = JSON.stringify({ run_id: 'x', mode: 'train', status: 'ok', elapsed_ms: 1, error: null, artifacts: {} })
  const runs = Object.fromEntries(Array.from({ length: 30 }, (_, at) => `runs/many-20260101-0000${at + 10}`).flatMap((path) => [[`${path}/metrics.json`, text], [`${path}/artifacts.json`, text.replace('"x"', JSON.stringify(path.slice(5)))], [`${path}/config.resolved.toml`, sampleWorkDir()[SETTINGS] ?? '']]))
  await using directory = await laid((files) => void Object.assign(files, runs))
  const { findings } = await checkWorkDirAt(world(directory.path), config, 'work-dir')
  expect([findings.length, findings.at(-1)?.message.endsWith('There are 10 more like this.')]).toEqual([20, true])
})

// ---------------------------------------------------------------- a real one

test.skipIf(!corporaPresent())('a real dry run has no error but its keys, and each warning is true (skipped where ../shared/corpora is not there)', async () => {
  await using directory = await temporaryDirectory()
  await cp(join(CORPORA, 'workdir/work-dir'), join(directory.path, 'work-dir'), { recursive: true })
  const { findings } = await checkWorkDirAt(world(directory.path), config, 'work-dir')
  const run = 'work-dir/runs/exp001-20261121-070118'
  const keys = (path: string, lines: readonly number[]): string[] => lines.map((line) => `error SECRET ${path}:${line}:11`)
  expect(findings.map(shown).toSorted()).toEqual(
    [
      ...keys('work-dir/config.toml', [80, 105, 117]),
      ...keys('work-dir/config.resolved.toml', [107, 133, 145]),
      ...keys(`${run}/config.resolved.toml`, [107, 133, 145]),
      `notice DRY_RUN ${run}/artifacts.json:9:5`,
      'warning SPLIT_NAME work-dir/datasets/yolo/labels',
      'warning RUN_TWICE work-dir/log.txt:6:1',
      `warning PATH_OUTSIDE ${run}/config.resolved.toml:34:11`,
      'warning STATS_MODEL_UNKNOWN work-dir/stats/stats.db',
      'warning STATS_RUN_UNKNOWN work-dir/stats/stats.db',
    ].toSorted(),
  )
  expect(JSON.stringify(findings)).not.toContain('SECRET-')
  expect(JSON.stringify(findings)).not.toContain('sk-')
})
