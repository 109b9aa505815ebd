import { execFileSync, spawnSync } from 'node:child_process'
import { lstat, mkdir, open, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { present } from '../test/require.ts'
import { codesOf, DIGITS, DIGITS_FILES, exportFrom, filesIn } from './testing/export-garden.ts'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

/** Nothing is written, and the one finding that is an error says what and where. */
async function refuses(garden: Temporary, code: string, path: string, options = {}) {
  const { report, tree, out } = await exportFrom(garden, options)
  const errors = report.findings.filter(({ level }) => level === 'error')
  expect(errors.map((each) => [each.code, each.path])).toEqual([[code, path]])
  expect(errors[0]!.fix).toMatch(/\w/)
  expect([report.verdict, tree, await lstat(out).catch(() => null)]).toEqual(['errors', null, null])
  return errors[0]!
}

test('A12: a submodule', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  garden.git('update-index', '--add', '--cacheinfo', `160000,${garden.git('rev-parse', 'HEAD')},${DIGITS}/upstream`)
  garden.git('commit', '-qm', 'submodule')
  await mkdir(join(garden.path, DIGITS, 'upstream'))
  expect((await refuses(garden, 'EXPORT.SUBMODULE', `${DIGITS}/upstream`)).message).toContain('is a submodule')
})

test('a Git LFS pointer whose content is not here, wherever its attribute stands', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/model.bin`]: POINTER })
  expect((await refuses(garden, 'EXPORT.LFS_POINTER', `${DIGITS}/model.bin`)).message).toContain('is a pointer of Git LFS')
})

test.skipIf(!present('git-lfs', spawnSync('git', ['lfs', 'version']).status === 0))('what Git LFS keeps and lies here goes along as an ordinary file, with a word about it (skipped without git-lfs)', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  garden.git('lfs', 'install', '--local', '--skip-repo')
  await garden.put({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', [`${DIGITS}/model.bin`]: 'weights\n' })
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'weights')
  const { report, out } = await exportFrom(garden)
  expect(garden.git('show', `HEAD:${DIGITS}/model.bin`)).toContain('git-lfs')
  expect(report.findings.filter(({ code }) => code === 'EXPORT.LFS_CARRIED')).toMatchObject([{ level: 'notice', path: `${DIGITS}/model.bin` }])
  expect(await readFile(join(out, 'model.bin'), 'utf8')).toBe('weights\n')
})

test('a change that is not committed: a file that differs, one that is new, and one that is gone', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/old.py`]: '' })
  await garden.put({ [`${DIGITS}/train.mjs`]: 'changed\n' })
  expect((await refuses(garden, 'EXPORT.NOT_COMMITTED', `${DIGITS}/train.mjs`)).message).toContain('differs from what the commit has')
  garden.git('checkout', '-q', '.')
  await garden.put({ [`${DIGITS}/new.py`]: '' })
  expect((await refuses(garden, 'EXPORT.NOT_COMMITTED', `${DIGITS}/new.py`)).message).toContain('is not tracked')
  // In the index is not in the commit.
  garden.git('add', '-A')
  await refuses(garden, 'EXPORT.NOT_COMMITTED', `${DIGITS}/new.py`)
  garden.git('reset', '-q', '--hard')
  await rm(join(garden.path, DIGITS, 'old.py'))
  expect((await refuses(garden, 'EXPORT.NOT_COMMITTED', `${DIGITS}/old.py`)).message).toContain('was removed')
})

test('a change elsewhere in the garden is nobody’s business', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await garden.put({ 'examples/other/new.py': '', 'README.md': 'changed\n' })
  expect(codesOf((await exportFrom(garden)).report)).not.toContain('EXPORT.NOT_COMMITTED')
})

test('a change of the licence that would go along', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await garden.put({ LICENSE: 'changed\n' })
  expect((await refuses(garden, 'EXPORT.NOT_COMMITTED', 'LICENSE')).message).toContain('differs from what the commit has')
})

test.each([['.env', 'A=1\n'], ['keys/id_ed25519', 'x\n'], ['conf/.netrc', 'machine x\n']])('A73: %s, by its name alone', async (name, text) => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/${name}`]: text })
  expect((await refuses(garden, 'EXPORT.SECRET_FILE', `${DIGITS}/${name}`)).message).toContain(`${name} is a`)
})

test('A73: a secret in a cell of a notebook is found at the line of the file as it lies here, and its value is nowhere', async () => {
  const key = `hf_${'aBcDeFgHiJ'.repeat(4).slice(0, 34)}`
  const notebook = { cells: [{ cell_type: 'code', execution_count: 1, metadata: {}, outputs: [{ text: ['x\n'], output_type: 'stream' }], source: ['1\n'] }, { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: ['import os\n', `login("${key}")`] }], metadata: {} }
  const text = JSON.stringify(notebook, null, 1)
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/look.ipynb`]: text })
  const { report } = await exportFrom(garden)
  expect(report.findings.find(({ code }) => code === 'EXPORT.SECRET')).toMatchObject({ path: `${DIGITS}/look.ipynb`, line: text.slice(0, text.indexOf(key)).split('\n').length })
  expect(JSON.stringify(report)).not.toContain(key)
})

test('a notebook that nobody can read', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/look.ipynb`]: '{"cells": [' })
  expect((await refuses(garden, 'EXPORT.NOTEBOOK_UNREADABLE', `${DIGITS}/look.ipynb`)).message).toContain('no notebook that can be read')
})

test('A10: a Dockerfile that copies from outside', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/Dockerfile`]: 'FROM scratch\n# a comment\nCOPY ../../../nowhere/at-all /lib\n' })
  const { report, tree } = await exportFrom(garden)
  expect([tree, report.findings.some(({ level, path, line }) => level === 'error' && path === `${DIGITS}/Dockerfile` && line === 3)]).toEqual([null, true])
})

test.each([['A17', 'README.md', 'readme.md', 'EXPORT.NAME_COLLISION'], ['A17', 'caf\u00e9.py', 'cafe\u0301.py', 'EXPORT.NAME_COLLISION']])('%s: %s beside %s', async (_attack, one, other, code) => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/${one}`]: '', [`${DIGITS}/${other}`]: '' })
  expect(codesOf((await exportFrom(garden)).report)).toContain(code)
})

test('A17: a name that Windows cannot hold', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/what?.py`]: '' })
  expect((await refuses(garden, 'EXPORT.NAME_NOT_PORTABLE', `${DIGITS}/what?.py`)).message).toContain('cannot be a name on every system')
})

test('A09: 300 MB of weights are refused in no time, because nobody reads them', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  const weights = join(garden.path, DIGITS, 'weights.bin')
  await using file = await open(weights, 'w')
  await file.truncate(300_000_000)
  // Tracked, without waiting for git to hash zeros.
  garden.git('update-index', '--add', '--cacheinfo', `100644,${garden.git('hash-object', '-w', 'LICENSE')},${DIGITS}/weights.bin`)
  garden.git('commit', '-qm', 'weights')
  const found = await refuses(garden, 'EXPORT.FILE_TOO_LARGE', `${DIGITS}/weights.bin`)
  expect(found.message).toContain('286.1 MiB, over the 10.0 MiB of export.file_mb')
})

test('A09: the limits are the configuration’s: files, their number and their sum', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/a.txt`]: 'x'.repeat(2000), [`${DIGITS}/b.txt`]: 'x'.repeat(2000) })
  expect(codesOf((await exportFrom(garden, { set: ['export.file_mb=0.001'] })).report)).toEqual(['EXPORT.FILE_TOO_LARGE', 'EXPORT.FILE_TOO_LARGE'])
  expect(codesOf((await exportFrom(garden, { set: ['export.files=3'] })).report)).toContain('EXPORT.TOO_LARGE')
  expect(codesOf((await exportFrom(garden, { set: ['export.total_mb=0.003'] })).report)).toContain('EXPORT.TOO_LARGE')
})

test('all that is wrong is said at once', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/.env`]: 'A=1\n', [`${DIGITS}/aux.py`]: '', [`${DIGITS}/model.bin`]: POINTER })
  await symlink('/etc/passwd', join(garden.path, DIGITS, 'link'))
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'more')
  expect(codesOf((await exportFrom(garden)).report).filter((code) => !/LICENSE|SMOKE/.test(code)).sort()).toEqual(['EXPORT.LFS_POINTER', 'EXPORT.NAME_NOT_PORTABLE', 'EXPORT.SECRET_FILE', 'EXPORT.SYMLINK_LEAVES'])
})

test('what a person judged may go: the configuration exempts a finding at a path, with a reason', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/.env`]: 'A=1\n', '.github/hortus.yml': `validate:\n  exempt:\n    - {code: EXPORT.SECRET_FILE, path: "${DIGITS}/.env", reason: "Public settings of the demo."}\n` })
  const { tree, out } = await exportFrom(garden)
  expect([tree === null, await filesIn(out)]).toEqual([false, expect.arrayContaining(['.env'])])
})

test('A73: with its history, a secret that was taken out since stops the export, and is told with the commit that has it', async () => {
  const key = `ghp_${'aB3'.repeat(12)}`
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/conf.py`]: `TOKEN = "${key}"\n` })
  const first = garden.git('rev-parse', 'HEAD')
  await garden.put({ [`${DIGITS}/conf.py`]: 'TOKEN = None\n' })
  garden.git('commit', '-qam', 'read it from the environment')
  expect((await exportFrom(garden, { out: 'exported/plain' })).tree).not.toBeNull()
  const found = await refuses(garden, 'EXPORT.SECRET', `${DIGITS}/conf.py`, { withHistory: true, out: 'exported/past' })
  expect([found.message.includes(first.slice(0, 12)), JSON.stringify(found).includes(key)]).toEqual([true, false])
})

test('with its history the commits are there, and the files are the same', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await garden.put({ [`${DIGITS}/more.py`]: '1\n' })
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'More, closes #12')
  const [plain, past] = [await exportFrom(garden, { out: 'exported/plain' }), await exportFrom(garden, { withHistory: true, out: 'exported/past' })]
  const log = execFileSync('git', ['log', '--format=%s'], { cwd: past.out, encoding: 'utf8' }).trim().split('\n')
  expect(log).toEqual(['Export vision/digits', 'More, closes someone/garden#\u200b12', 'first'])
  expect(past.report.exported).toMatchObject({ commits: 2, tree: plain.report.exported!.tree })
  expect(await filesIn(past.out)).toEqual(await filesIn(plain.out))
})

test('an archived example, and one that others depend on, go with a word about it', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/example.yaml`]: 'name: digits\nstability: archived\n', 'examples/other/example.yaml': `name: other\nshared_paths: ["${DIGITS}/**"]\n` })
  const { report, tree } = await exportFrom(garden)
  expect(tree).not.toBeNull()
  expect(report.findings.filter(({ code }) => /ARCHIVED|OTHERS/.test(code))).toMatchObject([{ level: 'notice', message: expect.stringContaining('stability') }, { level: 'notice', message: 'other depends on its files.' }])
})

test('a garden that is a directory of a repository', async () => {
  await using repository = await temporaryRepository(Object.fromEntries(Object.entries(DIGITS_FILES).map(([path, text]) => [`deep/garden/${path}`, text])))
  const garden = { ...repository, path: join(repository.path, 'deep/garden') }
  const { report, tree, out } = await exportFrom(garden)
  expect(report.exported).toMatchObject({ source: { path: DIGITS, tree } })
  expect(tree).toBe(repository.git('rev-parse', `HEAD:deep/garden/${DIGITS}`))
  expect(await filesIn(out)).toContain('train.mjs')
  await repository.put({ [`deep/garden/${DIGITS}/train.mjs`]: 'changed\n' })
  expect(codesOf((await exportFrom(garden, { out: 'exported/again' })).report)).toContain('EXPORT.NOT_COMMITTED')
})

test('an example that is the repository itself', async () => {
  await using garden = await temporaryRepository({ 'example.yaml': 'name: alone\n', 'train.py': '1\n', LICENSE: 'MIT\n', '.gitignore': 'exported/\n.hortus/\n' })
  const { report, out } = await exportFrom(garden, { example: 'root' })
  expect(report.exported?.source.path).toBe('.')
  expect(await filesIn(out)).toEqual(expect.arrayContaining(['LICENSE', 'example.yaml', 'train.py']))
})

test('A11: a link that is put in place of a file meanwhile is not followed', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/data.txt`]: 'mine\n' })
  await writeFile(join(garden.path, 'outside.txt'), 'CANARY\n')
  garden.git('update-index', '--assume-unchanged', `${DIGITS}/data.txt`)
  await rm(join(garden.path, DIGITS, 'data.txt'))
  await symlink('../../../outside.txt', join(garden.path, DIGITS, 'data.txt'))
  const { out, tree } = await exportFrom(garden)
  expect([tree, await readFile(join(out, 'data.txt'), 'utf8').catch(() => null)]).toEqual([null, null])
})

test('a file that git was told not to look at is not taken for what the commit has', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  garden.git('update-index', '--assume-unchanged', `${DIGITS}/train.mjs`)
  await garden.put({ [`${DIGITS}/train.mjs`]: 'changed\n' })
  expect((await refuses(garden, 'EXPORT.NOT_COMMITTED', `${DIGITS}/train.mjs`)).message).toContain('differs from what the commit has')
})
