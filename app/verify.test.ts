/** Real repositories, real git: what `hortus verify` says of lists that cover, and of lists that lie. */
import { createHash } from 'node:crypto'
import { rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import { openGarden, sampleConfig, type Garden } from './testing/walk.ts'
import { verify } from './verify.ts'

const sha = (text: string, algorithm: 'sha256' | 'sha512' = 'sha256'): string => createHash(algorithm).update(text).digest('hex')
const V1 = 'datasets/a/v1'
const LIST = `${V1}/CHECKSUMS.txt`
const MODEL = 'models/m/v1'
const FILES = {
  [`${V1}/metadata.yaml`]: 'name: a\nversion: v1\n',
  [`${V1}/train/a.csv`]: '1,2\n',
  [`${V1}/val/b.csv`]: '3,4\n',
  [LIST]: `sha256 ${sha('1,2\n')} ${V1}/train/a.csv\nsha256 ${sha('3,4\n')} ${V1}/val/b.csv\n`,
  [`${MODEL}/metadata.yaml`]: 'name: m\n',
  [`${MODEL}/model.pt`]: 'weights',
  [`${MODEL}/CHECKSUMS.txt`]: `${sha('weights')}  ./model.pt\n`,
  'runs/run-2025-01-01-001/config.yaml': 'run_id: run-2025-01-01-001\n',
  'runs/run-2025-01-01-001/artifacts/x.bin': 'x',
  'runs/run-2025-01-01-001/artifacts/CHECKSUMS.txt': `SHA256 (x.bin) = ${sha('x')}\n`,
}

const config = (more: Partial<Config['workspace']> = {}): Config => {
  const base = sampleConfig()
  return { ...base, workspace: { ...base.workspace, signatures: 'off', ...more } }
}
const told = ({ findings }: Report): unknown[] => findings.map(({ code, level, path, line }) => [code.replace('TFC0008.', ''), level, path, line])

async function after(change: (garden: Garden) => Promise<unknown>, files: Readonly<Record<string, string>> = FILES, more: Partial<Config['workspace']> = {}): Promise<Report> {
  await using garden = await openGarden(files)
  await change(garden)
  return await verify(garden.world, config(more))
}
const at = ({ directory }: Garden, path: string): string => join(directory.path, path)

test('three lists in three grammars that cover their directories exactly are clean, and the report says what was read', async () => {
  const report = await after(async () => undefined)
  expect([report.verdict, told(report), report.workspace]).toEqual(['clean', [], expect.objectContaining({ datasets: 1, runs: 1, models: 1, signatures: expect.any(Array) as unknown })])
  const { content, cache, pointers, unchecked } = report.workspace!.verified
  expect([content + cache, pointers, unchecked]).toEqual([4, 0, 0])
})

test.each<[string, (garden: Garden) => Promise<unknown>, unknown[]]>([
  ['a changed file is an error at its line', (garden) => garden.directory.put({ [`${V1}/val/b.csv`]: '9\n' }), [['HASH_MISMATCH', 'error', LIST, 2]]],
  ['a deleted file is an error at its line', (garden) => rm(at(garden, `${V1}/val/b.csv`)), [['FILE_MISSING', 'error', LIST, 2]]],
  ['A13: a file that was slipped in is a warning at the file', (garden) => garden.directory.put({ [`${V1}/train/c.csv`]: '' }), [['FILE_UNLISTED', 'warning', `${V1}/train/c.csv`, null]]],
  ['a renamed file is missing and unlisted', (garden) => rename(at(garden, `${V1}/val/b.csv`), at(garden, `${V1}/val/c.csv`)), [['FILE_MISSING', 'error', LIST, 2], ['FILE_UNLISTED', 'warning', `${V1}/val/c.csv`, null]]],
  ['A11: a file that became a symlink is an error at the file, also when its target has the right content', async (garden) => {
    await garden.directory.put({ 'elsewhere.csv': '3,4\n' })
    await rm(at(garden, `${V1}/val/b.csv`))
    await symlink('../../../../elsewhere.csv', at(garden, `${V1}/val/b.csv`))
  }, [['SYMLINK', 'error', `${V1}/val/b.csv`, null]]],
  ['A11: a directory that became a symlink hides its files', async (garden) => {
    await rename(at(garden, `${V1}/val`), at(garden, 'val'))
    await symlink('../../../val', at(garden, `${V1}/val`))
  }, [['SYMLINK', 'error', `${V1}/val`, null]]],
  ['A11: a link that was committed in the place of a version, a run, its artifacts or a whole model, whatever it shows', async (garden) => {
    await garden.directory.put({ 'datasets/b/v1/metadata.yaml': 'name: b\n', 'runs/run-2025-01-02-001/config.yaml': 'run_id: x\n' })
    for (const [from, to] of [['elsewhere/m', 'models/m/v2'], ['elsewhere', 'models/n'], ['../datasets/a', 'datasets/c'], ['../a/v1', 'datasets/b/v2'], ['run-2025-01-01-001', 'runs/run-2025-01-01-002'], ['../../elsewhere', 'runs/run-2025-01-02-001/artifacts']] as const) await symlink(from, at(garden, to))
    garden.directory.git('add', '-A')
  }, ['datasets/b/v2', 'datasets/c', 'models/m/v2', 'models/n', 'runs/run-2025-01-01-002', 'runs/run-2025-01-02-001/artifacts'].map((path) => ['SYMLINK', 'error', path, null])],
  ['A11: a link that was committed in the place of all models', async (garden) => {
    await rename(at(garden, 'models'), at(garden, 'elsewhere'))
    await symlink('elsewhere', at(garden, 'models'))
    garden.directory.git('add', '-A')
  }, [['SYMLINK', 'error', 'models', null]]],
  ['A10: a listed path that leads out is an error at its line', (garden) => garden.directory.put({ [LIST]: `${FILES[LIST]!}sha256 ${sha('x')} ../../../etc/hostname\n` }), [['PATH_ESCAPES', 'error', LIST, 3]]],
  ['A14: an md5 is an error at its line, and its file is not told twice', (garden) => garden.directory.put({ [LIST]: FILES[LIST]!.replace(/sha256 [0-9a-f]+/, `md5 ${'a'.repeat(32)}`) }), [['ALGORITHM', 'error', LIST, 1]]],
  ['A13: an empty list', (garden) => garden.directory.put({ [LIST]: '' }), [['LIST_EMPTY', 'error', LIST, 1]]],
  ['CRLF is one error, and the hashes are compared all the same', (garden) => garden.directory.put({ [LIST]: FILES[LIST]!.replaceAll('\n', '\r\n') }), [['CRLF', 'error', LIST, 1]]],
  ['a list that is no UTF-8', (garden) => writeFile(at(garden, LIST), Buffer.from([0x73, 0xff, 0xfe, 0x0a])), [['LIST_UNREADABLE', 'error', LIST, null]]],
  ['A09: a list of 40 MiB', async (garden) => truncate(at(garden, LIST), 40 * 1024 * 1024), [['LIST_UNREADABLE', 'error', LIST, null]]],
  ['A11: a list that is a symlink', async (garden) => {
    await rename(at(garden, LIST), at(garden, 'list.txt'))
    await symlink('../../../list.txt', at(garden, LIST))
  }, [['LIST_UNREADABLE', 'error', LIST, null]]],
  ['A25: a list that was copied from another version', (garden) => garden.directory.put({ 'datasets/a/v2/train/a.csv': '1,2\n', 'datasets/a/v2/val/b.csv': '3,4\n', 'datasets/a/v2/metadata.yaml': 'name: a\n', 'datasets/a/v2/CHECKSUMS.txt': FILES[LIST]! }), [['PATH_ESCAPES', 'error', 'datasets/a/v2/CHECKSUMS.txt', 1]]],
  ['files that describe a version need no line', (garden) => garden.directory.put({ [`${V1}/README.md`]: '#', [`${V1}/test/.gitkeep`]: '', [`${MODEL}/card.md`]: '#', [`${MODEL}/metrics.yaml`]: 'a: 1\n' }), []],
  ['a description deeper in a version is content', (garden) => garden.directory.put({ [`${V1}/train/metadata.yaml`]: 'x' }), [['FILE_UNLISTED', 'warning', `${V1}/train/metadata.yaml`, null]]],
  ['a SIGNATURE.asc that is garbage', (garden) => garden.directory.put({ [`${MODEL}/SIGNATURE.asc`]: 'not a signature\n' }), [['SIGNATURE_INVALID', 'error', `${MODEL}/SIGNATURE.asc`, 1]]],
  ['A22: a SIGNATURE.asc of 20 KiB', (garden) => garden.directory.put({ [`${MODEL}/SIGNATURE.asc`]: 'x'.repeat(20_000) }), [['SIGNATURE_INVALID', 'error', `${MODEL}/SIGNATURE.asc`, 1]]],
  ['a signature whose packets are garbage', (garden) => garden.directory.put({ [`${MODEL}/SIGNATURE.asc`]: '-----BEGIN PGP SIGNATURE-----\n\nAAAAAAAA\n-----END PGP SIGNATURE-----\n' }), [['SIGNATURE_INVALID', 'error', `${MODEL}/SIGNATURE.asc`, 1]]],
  ['a signature without a list', async (garden) => {
    await rm(at(garden, `${MODEL}/CHECKSUMS.txt`))
    await garden.directory.put({ [`${MODEL}/SIGNATURE.asc`]: '-----BEGIN PGP SIGNATURE-----\n\nAAAAAAAA\n-----END PGP SIGNATURE-----\n' })
  }, [['SIGNATURE_WITHOUT_LIST', 'error', `${MODEL}/SIGNATURE.asc`, 1]]],
])('%s', async (_name, change, findings) => {
  expect(told(await after(change))).toEqual(findings)
})

const pointer = (text: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha(text)}\nsize ${text.length}\n`
const LFS = { ...FILES, '.gitattributes': 'models/**/*.pt filter=lfs diff=lfs merge=lfs -text\n', [`${MODEL}/model.pt`]: pointer('weights') }

test('A15: a Git LFS pointer is verified without its content, and the report says so', async () => {
  const report = await after(async () => undefined, LFS)
  expect([told(report), report.workspace?.verified.pointers]).toEqual([[], 1])
})

test('A15: a pointer to other content is an error at the line', async () => {
  const report = await after(async () => undefined, { ...LFS, [`${MODEL}/model.pt`]: pointer('other') })
  expect(told(report)).toEqual([['HASH_MISMATCH', 'error', `${MODEL}/CHECKSUMS.txt`, 1]])
})

test('the SHA-512 of a pointer cannot be compared, and is counted as that', async () => {
  const report = await after(async () => undefined, { ...LFS, [`${MODEL}/CHECKSUMS.txt`]: `sha512 ${sha('weights', 'sha512')} model.pt\n` })
  expect([told(report), report.workspace?.verified.unchecked]).toEqual([[['UNCHECKED', 'notice', `${MODEL}/CHECKSUMS.txt`, 1]], 1])
})

test('rule 84: whether a list must be there says the configuration', async () => {
  const bare = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== `${MODEL}/CHECKSUMS.txt`))
  const levels = await Promise.all((['off', 'warn', 'require'] as const).map(async (checksums) => told(await after(async () => undefined, bare, { checksums }))))
  expect(levels).toEqual([[], [['CHECKSUMS_MISSING', 'warning', `${MODEL}/metadata.yaml`, 1]], [['CHECKSUMS_MISSING', 'error', `${MODEL}/metadata.yaml`, 1]]])
})

test('rule 84: a repository that has not begun with lists is told once', async () => {
  const bare = Object.fromEntries(Object.entries(FILES).filter(([path]) => !path.endsWith('CHECKSUMS.txt')))
  expect(told(await after(async () => undefined, bare))).toEqual([['CHECKSUMS_MISSING', 'warning', '.', null]])
  expect(told(await after(async () => undefined, bare, { checksums: 'require' }))).toHaveLength(3)
})

test('rule 84: what is no version, and a version without content, are told by other rules', async () => {
  const files = { ...FILES, 'datasets/a/old/x.csv': 'x', 'datasets/b/v1/metadata.yaml': 'name: b\n' }
  expect(told(await after(async () => undefined, files, { checksums: 'require' }))).toEqual([])
})

test('rule 90: whether a list must be signed says the configuration, and the report tells the two apart', async () => {
  const verdicts = await Promise.all((['off', 'warn', 'require'] as const).map(async (signatures) => {
    const report = await after(async () => undefined, FILES, { signatures })
    return [report.verdict, report.findings.length, report.workspace?.signatures[0]?.verdict]
  }))
  expect(verdicts).toEqual([['clean', 0, 'unsigned_allowed'], ['warnings', 1, 'unsigned_allowed'], ['errors', 3, 'missing']])
})

test('rule 93: what metadata claim about a signature that is not there', async () => {
  const report = await after((garden) => garden.directory.put({ [`${MODEL}/metadata.yaml`]: `name: m\nsigning:\n  signed_by: somebody\n  key_fingerprint: 0123\nsignature_verified: true\nchecksum_value: ${'0'.repeat(64)}\n` }))
  expect(told(report)).toEqual([
    ['SIGNING_CLAIM', 'warning', `${MODEL}/metadata.yaml`, 2],
    ['SIGNATURE_SELF_CLAIM', 'warning', `${MODEL}/metadata.yaml`, 5],
    ['SIGNING_CLAIM', 'warning', `${MODEL}/metadata.yaml`, 6],
  ])
})

test('A18: a signature that was there at the base and is gone is an error, also when its list went with it', async () => {
  await using garden = await openGarden({ ...FILES, [`${MODEL}/SIGNATURE.asc`]: 'x\n' })
  await rm(at(garden, `${MODEL}/SIGNATURE.asc`))
  expect(told(await verify(garden.world, config(), { base: 'HEAD' }))).toEqual([['SIGNATURE_REMOVED', 'error', `${MODEL}/CHECKSUMS.txt`, null]])
  await rm(at(garden, `${MODEL}/CHECKSUMS.txt`))
  expect(told(await verify(garden.world, config({ checksums: 'off' }), { base: 'HEAD' }))).toEqual([['SIGNATURE_REMOVED', 'error', `${MODEL}/metadata.yaml`, null]])
})

test('A18: a change that stops asking for signatures is judged by what was asked before it', async () => {
  await using garden = await openGarden({ ...FILES, '.github/hortus.yml': 'workspace: { signatures: require }\n' })
  await garden.directory.put({ '.github/hortus.yml': 'workspace: { signatures: off }\n' })
  const report = await verify(garden.world, config(), { base: 'HEAD' })
  expect([report.verdict, report.workspace?.signatures.map(({ verdict }) => verdict)]).toEqual(['errors', ['missing', 'missing', 'missing']])
  expect((await verify(garden.world, config())).verdict).toBe('clean')
})

test('A18: a signature that moved out of its version is gone; one that moved with its version is not', async () => {
  await using garden = await openGarden({ ...FILES, [`${MODEL}/SIGNATURE.asc`]: 'a text that is long enough to be found again by git\n' })
  garden.directory.git('mv', `${MODEL}/SIGNATURE.asc`, 'SIGNATURE.asc')
  expect(told(await verify(garden.world, config(), { base: 'HEAD' })).map((each) => (each as string[])[0])).toEqual(['SIGNATURE_REMOVED'])
  garden.directory.git('mv', 'SIGNATURE.asc', `${MODEL}/SIGNATURE.asc`)
  garden.directory.git('mv', 'models/m', 'models/n')
  expect(told(await verify(garden.world, config(), { base: 'HEAD' })).map((each) => (each as string[])[0])).not.toContain('SIGNATURE_REMOVED')
})

test('a base that is not here is a problem, not a verification without a base', async () => {
  await using garden = await openGarden(FILES)
  expect(await verify(garden.world, config(), { base: 'no-such-branch' })).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'GIT.NO_MERGE_BASE' }] })
})

test('with a path only what lies there is verified', async () => {
  await using garden = await openGarden(FILES)
  await garden.directory.put({ [`${V1}/val/b.csv`]: '9\n' })
  expect(told(await verify(garden.world, config(), { named: [MODEL] }))).toEqual([])
  expect(told(await verify(garden.world, config(), { named: ['datasets/a'] }))).toEqual([['HASH_MISMATCH', 'error', LIST, 2]])
  expect(await verify(garden.world, config(), { named: ['docs'] })).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'USAGE.PATH' }] })
})

test('A11: a link beside a version is told when its model is named, and not when another place is', async () => {
  await using garden = await openGarden(FILES)
  await symlink('v1', at(garden, 'models/m/latest'))
  const codes = async (named: string): Promise<unknown[]> => told(await verify(garden.world, config(), { named: [named] }))
  expect([await codes('models/m'), await codes(V1)]).toEqual([[['SYMLINK', 'error', 'models/m/latest', null]], []])
})

test('outside of git the disk is verified', async () => {
  await using garden = await openGarden(FILES)
  await rm(at(garden, '.git'), { recursive: true })
  await garden.directory.put({ [`${V1}/val/b.csv`]: '9\n' })
  expect(told(await verify(garden.world, config()))).toEqual([['HASH_MISMATCH', 'error', LIST, 2]])
})

test('A13: without git too, no name hides a file from its list', async () => {
  const hidden = ['.git/x', '.hortus/x', 'node_modules/x'].map((name) => `${V1}/${name}`)
  const report = await after(async (garden) => {
    await rm(at(garden, '.git'), { recursive: true })
    await garden.directory.put(Object.fromEntries(hidden.map((path) => [path, ''])))
  })
  expect(told(report)).toEqual(hidden.map((path) => ['FILE_UNLISTED', 'warning', path, null]))
})

test('A15: two encodings of one blob have the same size and other bytes, so neither is remembered by the blob', async () => {
  const [little, big] = [`${V1}/train/a.csv`, `${V1}/val/b.csv`]
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const sum = (each: Uint8Array): string => createHash('sha256').update(each).digest('hex')
  const [first, second] = [bytes('a\0\n\0'), bytes('\0a\0\n')]
  await using garden = await openGarden({ ...FILES, '.gitattributes': `${little} working-tree-encoding=UTF-16LE\n${big} working-tree-encoding=UTF-16BE\n`, [LIST]: `sha256 ${sum(first)} ${little}\nsha256 ${sum(second)} ${big}\n`, [little]: '', [big]: '' })
  await Promise.all([writeFile(at(garden, little), first), writeFile(at(garden, big), second)])
  garden.directory.git('add', '-A')
  garden.directory.git('commit', '-q', '-m', 'second')
  for (let times = 0; times < 2; times++) expect(told(await verify(garden.world, config()))).toEqual([])
})
