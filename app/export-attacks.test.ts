/** An example that wants an export to take what must not leave, or to make live what does nothing in the garden. */
import { lstat, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { codesOf, DIGITS, DIGITS_FILES, exportFrom, filesIn } from './testing/export-garden.ts'

const TOKEN = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`
const DESCRIPTOR = `${DIGITS}/example.yaml`

async function commit(garden: Temporary): Promise<void> {
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'attack')
}

async function refused(garden: Temporary, options = {}) {
  const { report, out } = await exportFrom(garden, options)
  expect([report.verdict, await lstat(out).catch(() => null)]).toEqual(['errors', null])
  expect(JSON.stringify(report)).not.toContain(TOKEN)
  return report.findings.filter(({ level }) => level === 'error').map(({ code, path }) => [code, path])
}

test.each(['infra/.env', 'infra/release.jks', 'infra/prod.p12', 'infra/credentials.json', 'infra/.ssh/deploy'])('A73: %s of the garden does not go along because a descriptor names its directory', async (secret) => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [secret]: '\0binary', 'infra/other.txt': 'x', [DESCRIPTOR]: `${DIGITS_FILES[DESCRIPTOR]}shared_paths: ['infra/**']\n` })
  expect(await refused(garden)).toEqual([['EXPORT.SECRET_FILE', secret]])
})

test('A11, A73: a key store of the garden does not go along under the harmless name of a link', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, 'infra/release.jks': '\0binary' })
  await symlink('../../../infra/release.jks', join(garden.path, DIGITS, 'weights.bin'))
  await commit(garden)
  expect(await refused(garden)).toEqual([['EXPORT.SECRET_FILE', 'infra/release.jks']])
})

test.each<[string, Buffer]>([
  ['Latin-1', Buffer.from(`name: caf\xe9\nkey: ${TOKEN}\n`, 'latin1')],
  ['UTF-16 with its mark', Buffer.from(`\ufeffkey: ${TOKEN}\r\n`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(`some words before it\r\nkey: ${TOKEN}\r\n`, 'utf16le')],
  ['big-endian UTF-16', Buffer.from(`\ufeffkey: ${TOKEN}\r\n`, 'utf16le').swap16()],
  ['a database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.from([0x81, 0, 0xff]), Buffer.from(TOKEN), Buffer.from([0xfe, 0])])],
])('A73: a token in %s is found, in the files and in their past', async (_, bytes) => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await writeFile(join(garden.path, DIGITS, 'settings.dat'), bytes)
  await commit(garden)
  expect(await refused(garden)).toEqual([['EXPORT.SECRET', `${DIGITS}/settings.dat`]])
  garden.git('rm', '-q', `${DIGITS}/settings.dat`)
  garden.git('commit', '-qm', 'gone')
  expect(await refused(garden, { withHistory: true })).toEqual([['EXPORT.SECRET', `${DIGITS}/settings.dat`]])
})

test('A73: a token in the message of an old commit stops an export with history, and is not told', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await garden.put({ [`${DIGITS}/a.txt`]: 'a' })
  garden.git('add', '-A')
  garden.git('commit', '-qm', `deploy with ${TOKEN}`)
  expect(await refused(garden, { withHistory: true })).toEqual([['EXPORT.SECRET', DESCRIPTOR]])
  expect((await exportFrom(garden)).report.verdict).not.toBe('errors')
})

test('A73: what a filter of git keeps sealed in the commit does not go along in the clear', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  garden.git('config', 'filter.vault.clean', 'tr a-z n-za-m')
  garden.git('config', 'filter.vault.smudge', 'tr n-za-m a-z')
  await garden.put({ '.git/info/attributes': '*.vault filter=vault\n', [`${DIGITS}/customers.vault`]: 'alice\n' })
  await commit(garden)
  expect(garden.git('show', `HEAD:${DIGITS}/customers.vault`)).toBe('nyvpr')
  expect(await refused(garden)).toEqual([['EXPORT.NOT_COMMITTED', `${DIGITS}/customers.vault`]])
})

test('A03: a notebook that is nested deep is told, and nothing breaks', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/a.ipynb`]: `{"cells":[{"cell_type":"code","outputs":[1],"x":${deep}}]}` })
  expect(await refused(garden)).toEqual([['EXPORT.NOTEBOOK_UNREADABLE', `${DIGITS}/a.ipynb`]])
})

test('A75: a directory of workflows, tasks or instructions does not come alive through a link of its name', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/Dockerfile`]: 'FROM node:22\n', [`${DIGITS}/ci/workflows/smoke.yml`]: 'on: push\n', [`${DIGITS}/ci/tasks.json`]: '{}' })
  const names = ['.github', '.vscode', '.claude', '.husky', '.devcontainer', '.circleci']
  for (const name of names) await symlink('ci', join(garden.path, DIGITS, name))
  await commit(garden)
  const { report, out } = await exportFrom(garden)
  expect(codesOf(report).filter((code) => code === 'EXPORT.LIVE_FILE_DROPPED')).toEqual(names.map(() => 'EXPORT.LIVE_FILE_DROPPED'))
  expect((await filesIn(out)).filter((path) => names.includes(path.split('/')[0]!))).toEqual(['.github/hortus-export.json', '.github/hortus.yml', '.github/workflows/smoke.yml'])
  expect((await lstat(join(out, '.github'))).isDirectory()).toBe(true)
  expect(await readFile(join(out, 'ci/workflows/smoke.yml'), 'utf8')).toBe('on: push\n')
})

test('A67, A73: a key of any service that stands in a path is told by no finding', async () => {
  const key = `gsk_${'a1B2c3D4e5'.repeat(5)}`
  await using garden = await temporaryRepository({
    ...DIGITS_FILES,
    [`${DIGITS}/Dockerfile`]: `FROM node:22\nCOPY ../../${key} /x\n`,
    [`${DIGITS}/README.md`]: `[x](../../../../${key}/y.md)\n`,
    [`${DIGITS}/draw.mjs`]: `import x from '../../../../${key}/q.js'\n`,
    [`${DIGITS}/requirements.txt`]: `-r ../../../../${key}/r.txt\n`,
  })
  const { report } = await exportFrom(garden)
  expect(report.findings.filter(({ code }) => code === 'EXPORT.SECRET').map(({ path }) => path.slice(DIGITS.length + 1))).toEqual(['Dockerfile', 'README.md', 'draw.mjs', 'requirements.txt'])
  expect(codesOf(report)).toContain('EXPORT.POINTS_OUTSIDE')
  expect(JSON.stringify(report)).not.toContain(key)
})

test('A73: a licence of the garden that holds a token, or that the commit has otherwise, does not go along', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  await garden.put({ LICENSE: `MIT\n${TOKEN}\n` })
  expect(await refused(garden)).toEqual([['EXPORT.NOT_COMMITTED', 'LICENSE'], ['EXPORT.SECRET', 'LICENSE']])
  await commit(garden)
  expect(await refused(garden)).toEqual([['EXPORT.SECRET', 'LICENSE']])
})
