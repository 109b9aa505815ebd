import { createHash } from 'node:crypto'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../../io/testing/temporary.ts'
import type { Step } from '../../../test/workspace/mutate.ts'
import { pointerTo, sha256, validWorkspace } from '../../../test/workspace/valid-workspace.ts'
import { datasetRules } from './dataset-rules.ts'
import { findAt, foundAfter, shown, workspaceAt } from './testing/workspace-at.ts'

const V1 = 'datasets/digits/v1'
const V2 = 'datasets/digits/v2'
const METADATA = `${V1}/metadata.yaml`
const write = (path: string, bytes: string | Uint8Array = 'x\n'): Step => ({ do: 'write', path, bytes })
const remove = (path: string): Step => ({ do: 'remove', path })
const rename = (path: string, to: string): Step => ({ do: 'rename', path, to })
const replace = (from: string | RegExp, to: string, path = METADATA): Step => ({ do: 'replace', path, from, to })
const { files } = validWorkspace('pointers')
const lineOf = (start: string): number => files[METADATA]!.split('\n').findIndex((line) => line.trimStart().startsWith(start)) + 1
const at = (code: string, key: string): string[] => [`${code} ${METADATA}:${lineOf(key)}`]

let repository: Temporary
beforeAll(async () => {
  repository = await temporaryRepository(files)
})
afterAll(() => repository[Symbol.asyncDispose]())

describe('one mistake is one finding, at its line', () => {
  test.each<[string, Step[], string[]]>([
    ['21: the directory is no kebab-case', [rename('datasets/tones', 'datasets/To_nes')], ['error TFC0004.NAME datasets/To_nes/v1/metadata.yaml:1']],
    ['22: a version without a v', [rename('datasets/tones/v1', 'datasets/tones/1')], ['error TFC0004.VERSION_NAME datasets/tones/1/metadata.yaml:1']],
    ['22: splits where versions have to be', [write('datasets/cats/train/a', pointerTo('x')), write('datasets/cats/test/a', pointerTo('x'))], ['error TFC0004.VERSION_NAME datasets/cats/test']],
    ['22: files where versions have to be', [write('datasets/cats/a.csv', pointerTo('x')), write('datasets/cats/README.md')], ['error TFC0004.VERSION_NAME datasets/cats/a.csv']],
    ['23: metadata.yaml is missing', [remove(METADATA)], [`error TFC0004.METADATA_MISSING ${V1}/CHECKSUMS.txt`]],
    ['23: metadata.yaml has another name', [rename(METADATA, `${V1}/metadata.yml`)], [`error TFC0004.METADATA_MISSING ${V1}/CHECKSUMS.txt`]],
    ['24: it is no YAML', [write(METADATA, 'name: digits\nversion: [\n')], [`error TFC0004.METADATA_UNREADABLE ${METADATA}:3`]],
    ['24: it has a key twice', [replace(/$/, 'name: digits\n')], [`error TFC0004.METADATA_UNREADABLE ${METADATA}:${files[METADATA]!.split('\n').length}`]],
    ['24: it is a list', [write(METADATA, '- a\n')], [`error TFC0004.METADATA_UNREADABLE ${METADATA}:1`]],
    ['24: it is empty', [write(METADATA, '')], [`error TFC0004.METADATA_UNREADABLE ${METADATA}:1`]],
    ['24: it is not UTF-8', [write(METADATA, new Uint8Array([0x61, 0xff]))], [`error TFC0004.METADATA_UNREADABLE ${METADATA}`]],
    ['24: a pointer is told by the rules of LFS', [write(METADATA, pointerTo('x'))], []],
    ['25: two keys are missing', [replace(/^description:.*\n/m, ''), replace(/^created_at:.*\n/m, '')], [`error TFC0004.KEY_MISSING ${METADATA}:1`]],
    ['25: a key has no value', [replace(/^description:.*$/m, 'description:')], at('error TFC0004.KEY_MISSING', 'description')],
    ['25: a text of blanks', [replace(/^description:.*$/m, 'description: "  "')], at('error TFC0004.KEY_MISSING', 'description')],
    ['25: a list for a text', [replace(/^description:.*$/m, 'description: [a]')], at('error TFC0004.VALUE_INVALID', 'description')],
    ['25: the version is a number', [replace('version: v1', 'version: 1')], at('error TFC0004.VALUE_INVALID', 'version')],
    ['26: the version is a text without a v', [replace('version: v1', 'version: "1"')], at('error TFC0004.VERSION_MISMATCH', 'version')],
    ['26: the version is in quotes', [replace('version: v1', 'version: "v1"')], []],
    ['26: the name is another', [replace('name: digits', 'name: digit')], at('error TFC0004.NAME_MISMATCH', 'name')],
    ['27: created_at is a date', [replace(/^created_at:.*$/m, 'created_at: 2026-01-02')], at('warning TFC0004.CREATED_AT_DATE', 'created_at')],
    ['27: created_at has a blank for the T', [replace(/^created_at:.*$/m, 'created_at: 2026-01-02 10:00:00')], at('warning TFC0004.CREATED_AT_DATE', 'created_at')],
    ['27: created_at is not in quotes', [replace(/^created_at:.*$/m, 'created_at: 2024-02-29T10:00:00.5+05:30')], []],
    ...['2025-02-29T10:00:00Z', '2026-13-01T10:00:00Z', '2026-01-01T25:00:00Z', 'yesterday', '2026', '[2026]'].map((time): [string, Step[], string[]] => [`27: created_at is ${time}`, [replace(/^created_at:.*$/m, `created_at: ${time}`)], at('error TFC0004.CREATED_AT', 'created_at')]),
    ['28: source is a text', [replace(/^source:\n(?: {2}.*\n)+/m, 'source: torchvision\n')], at('warning TFC0004.LEGACY_SOURCE', 'source')],
    ['28: source is a list', [replace(/^source:\n(?: {2}.*\n)+/m, 'source: [torchvision]\n')], at('error TFC0004.VALUE_INVALID', 'source')],
    ['28: source has no licence and no address', [replace(/^ {2}uri:.*\n {2}license:.*\n/m, '')], at('error TFC0004.KEY_MISSING', 'source')],
    ['28: the licence is empty', [replace(/^ {2}license:.*$/m, '  license: ""')], at('error TFC0004.KEY_MISSING', 'license')],
    ['29: hash is missing', [replace(/^hash:\n(?: {2}.*\n)+/m, '')], [`error TFC0004.KEY_MISSING ${METADATA}:1`]],
    ['29: hash has no value', [replace(/^ {2}value:.*\n/m, '')], at('error TFC0004.KEY_MISSING', 'hash')],
    ['29: the algorithm is another', [replace('algorithm: sha256', 'algorithm: md5')], at('error TFC0004.HASH_INVALID', 'algorithm')],
    ['29: capital digits', [replace(/value: [0-9a-f]{64}/, `value: ${'AB'.repeat(32)}`)], at('error TFC0004.HASH_INVALID', 'value')],
    ['29: the hash of nothing', [replace(/value: [0-9a-f]{64}/, `value: ${sha256('')}`)], at('error TFC0004.HASH_EMPTY', 'value')],
    ['29: a true hash as a text', [replace(/^hash:\n(?: {2}.*\n)+/m, `hash: sha256:${/value: ([0-9a-f]{64})/.exec(files[METADATA]!)![1]!}\n`)], at('warning TFC0004.LEGACY_HASH', 'hash')],
    ['29: a hash that is no hash', [replace(/^hash:\n(?: {2}.*\n)+/m, 'hash: md5:abc\n')], at('error TFC0004.HASH_INVALID', 'hash')],
    ['30: another hash', [replace(/value: [0-9a-f]{64}/, `value: ${'0'.repeat(64)}`)], at('error TFC0004.HASH_MISMATCH', 'value')],
    ['30: a hash that looks like a number is read as written', [replace(/value: [0-9a-f]{64}/, `value: 1234e567${'0'.repeat(56)}`)], at('error TFC0004.HASH_MISMATCH', 'value')],
    ['30: another content', [write(`${V1}/train/a.csv`, pointerTo('id,value\n'.padEnd(55, '1')))], at('error TFC0004.HASH_MISMATCH', 'value')],
    ['31: no splits at all', [rename(`${V1}/train`, `${V1}/all`), remove(`${V1}/val`), remove(`${V1}/test`), replace(/^splits:\n(?: {2}.*\n)+/m, ''), ...true_(['train/a.csv', 'train/b.csv'], 'all')], [`warning TFC0004.SPLITS_MISSING ${METADATA}:1`, `notice TFC0004.OPTIONAL_MISSING ${METADATA}:1`]],
    ['32: a split is left out without a word', [remove(`${V1}/val`), replace(/^splits:\n(?: {2}.*\n)+/m, ''), ...true_(['train/a.csv', 'train/b.csv', 'test/d.csv'])], [`warning TFC0004.SPLIT_UNDOCUMENTED ${METADATA}:1`, `notice TFC0004.OPTIONAL_MISSING ${METADATA}:1`]],
    ['32: a split is left out, and the shares say so', [remove(`${V1}/val`), replace(/^splits:\n(?: {2}.*\n)+/m, 'splits: { train: 0.8, test: 0.2 }\n'), ...true_(['train/a.csv', 'train/b.csv', 'test/d.csv'])], []],
    ['32: a split is left out, and its share is 0', [remove(`${V1}/val`), replace(/^splits:\n(?: {2}.*\n)+/m, 'splits: { train: 0.8, val: 0, test: 0.2 }\n'), ...true_(['train/a.csv', 'train/b.csv', 'test/d.csv'])], []],
    ['33: a share without a directory', [remove(`${V1}/val`), ...true_(['train/a.csv', 'train/b.csv', 'test/d.csv'])], at('warning TFC0004.SPLIT_MISSING', 'val:')],
    ['33: the shares are counts', [replace('train: 0.5', 'train: 5000')], at('warning TFC0004.SPLITS_INVALID', 'train')],
    ['33: the sum is not 1', [replace('train: 0.5', 'train: 0.6')], at('warning TFC0004.SPLITS_INVALID', 'splits')],
    ['33: the sum is 1 within 0.01', [replace('train: 0.5', 'train: "0.509"')], []],
    ['33: how it was split may stand beside', [replace('splits:\n', 'splits:\n  seed: 42\n  strategy: random\n')], []],
    ['33: a directory has no share', [replace(/^ {2}val:.*\n/m, '')], at('warning TFC0004.SPLITS_INVALID', 'splits')],
    ['34: optional keys are one notice', [replace(/^schema:\n(?: {2}.*\n)+/m, ''), replace(/^statistics:\n(?: {2}.*\n)+/m, '')], [`notice TFC0004.OPTIONAL_MISSING ${METADATA}:1`]],
    ['35: size_bytes is another', [replace(/size_bytes: \d+/, 'size_bytes: 7')], at('warning TFC0004.STATISTICS', 'size_bytes')],
    ['35: size_bytes is no number', [replace(/size_bytes: \d+/, 'size_bytes: many')], at('warning TFC0004.STATISTICS', 'size_bytes')],
    ['35: num_samples is no number', [replace(/num_samples: \d+/, 'num_samples: -1')], at('warning TFC0004.STATISTICS', 'num_samples')],
    ['36: a derived dataset does not say of what', [replace('type: original', 'type: generated')], at('error TFC0004.DERIVED_FROM_MISSING', 'type')],
    ['36: derived of an unknown version', [replace('version: v1\n', 'version: v9\n', V2 + '/metadata.yaml')], [`error TFC0004.DERIVED_FROM_UNKNOWN ${V2}/metadata.yaml:14`]],
    ['36: derived_from is no reference', [replace(/$/, 'derived_from: something\n')], [`error TFC0004.DERIVED_FROM_INVALID ${METADATA}:${files[METADATA]!.split('\n').length}`]],
    ['36: derived from itself', [replace(/$/, 'derived_from: { dataset: digits, version: v1 }\n')], [`error TFC0004.DERIVED_FROM_CYCLE ${METADATA}:${files[METADATA]!.split('\n').length}`]],
    ['36: derived from each other', [replace(/$/, 'derived_from: digits:v2\n')], [`error TFC0004.DERIVED_FROM_CYCLE ${METADATA}:${files[METADATA]!.split('\n').length}`]],
    ['40: A17 names that differ by case', [write(`${V1}/train/A.csv`, pointerTo('x')), ...true_(['train/a.csv', 'train/b.csv', 'val/c.csv', 'test/d.csv'], 'train', { 'train/A.csv': 'x' })], [`error TFC0004.NAME_COLLISION ${V1}/train/a.csv`]],
    ['40: A17 directories that differ by case', [write(`${V1}/Train/x.csv`, pointerTo('x')), ...true_(['train/a.csv', 'train/b.csv', 'val/c.csv', 'test/d.csv'], 'train', { 'Train/x.csv': 'x' })], [`error TFC0004.NAME_COLLISION ${V1}/train`]],
    ['40: A17 an accent in two forms', [write(`${V1}/train/\u00E9.csv`, pointerTo('x')), write(`${V1}/train/e\u0301.csv`, pointerTo('y')), ...true_(['train/a.csv', 'train/b.csv', 'val/c.csv', 'test/d.csv'], 'train', { 'train/\u00E9.csv': 'x', 'train/e\u0301.csv': 'y' })], [`error TFC0004.NAME_COLLISION ${V1}/train/\u00E9.csv`]],
    ['40: a name of two lines, which could stand for two lines of a list', [write(`${V1}/train/a\nb`, pointerTo('x'))], [`error TFC0004.FILE_NAME ${V1}/train/a\nb`]],
    ['40: a backslash', [write(`${V1}/train/a\\b`, pointerTo('x'))], [`error TFC0004.FILE_NAME ${V1}/train/a\\b`]],
    ['A11: a symlink out of the repository', [{ do: 'symlink', path: `${V1}/train/link`, to: '/etc/hostname' }], [`error TFC0004.SYMLINK ${V1}/train/link`]],
    ['A11: a tracked file that was replaced by a symlink', [{ do: 'symlink', path: `${V1}/train/a.csv`, to: '/etc/hostname' }], [`error TFC0004.SYMLINK ${V1}/train/a.csv`, ...at('error TFC0004.HASH_MISMATCH', 'value')]],
    ['40: a tracked file that became a directory', [remove(`${V1}/train/a.csv`), write(`${V1}/train/a.csv/b`, pointerTo('x'))], at('error TFC0004.HASH_MISMATCH', 'value')],
    ['A11: a version that is a symlink', [{ do: 'symlink', path: 'datasets/digits/v3', to: 'v2' }], ['error TFC0004.SYMLINK datasets/digits/v3']],
  ])('%s', async (_what, steps, expected) => {
    expect((await foundAfter(datasetRules, repository.path, steps)).toSorted()).toEqual(expected.toSorted())
  })
})

/** Makes hash and size true again for the files that stay: `train/` may have been renamed to `to`. */
function true_(kept: readonly string[], to = 'train', more: Readonly<Record<string, string>> = {}): Step[] {
  const { large } = validWorkspace('content')
  const content: Record<string, string> = { ...Object.fromEntries(kept.map((path) => [path.replace(/^train/, to), large[`${V1}/${path}`]!])), ...more }
  const lines = Object.entries(content).map(([path, text]) => [path.normalize('NFC'), sha256(text)] as const).toSorted(([a, x], [b, y]) => Buffer.compare(Buffer.from(a), Buffer.from(b)) || Buffer.compare(Buffer.from(x), Buffer.from(y)))
  const size = Object.values(content).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return [replace(/value: [0-9a-f]{64}/, `value: ${sha256(lines.map(([path, hash]) => `${hash}  ${path}\n`).join(''))}`), replace(/size_bytes: \d+/, `size_bytes: ${size}`)]
}

describe('against the merge base', () => {
  test.each<[string, Step[], string[]]>([
    ['37: a content is changed', [write(`${V1}/train/a.csv`, pointerTo('x'.repeat(55)))], [`error TFC0004.VERSION_CHANGED ${V1}/train/a.csv`]],
    ['37: a content is removed', [remove(`${V1}/train/a.csv`)], [`error TFC0004.VERSION_CHANGED ${V1}/train/a.csv`]],
    ['37: a content is added', [write(`${V1}/train/new.csv`, pointerTo('x'))], [`error TFC0004.VERSION_CHANGED ${V1}/train/new.csv`]],
    ['37: a content is renamed', [rename(`${V1}/train/a.csv`, `${V1}/train/z.csv`)], [`error TFC0004.VERSION_CHANGED ${V1}/train/a.csv`, `error TFC0004.VERSION_CHANGED ${V1}/train/z.csv`]],
    ['37: the list of checksums is changed', [write(`${V1}/CHECKSUMS.txt`, '# other\n')], [`error TFC0004.VERSION_CHANGED ${V1}/CHECKSUMS.txt`]],
    ['37: the hash is changed', [replace(/value: [0-9a-f]{64}/, `value: ${'1'.repeat(64)}`)], at('error TFC0004.VERSION_CHANGED', 'value')],
    ['37: the description is corrected', [replace(/^description:.*$/m, 'description: Better words.')], []],
    ['37: it is signed later', [write(`${V1}/SIGNATURE.asc`, 'x\n')], []],
    ['38: a version is removed', [remove(V2)], [`error TFC0004.VERSION_GONE ${V2}`]],
    ['38: a version is renamed', [rename('datasets/tones/v1', 'datasets/tones/v2'), replace('version: v1', 'version: v2', 'datasets/tones/v2/metadata.yaml')], ['error TFC0004.VERSION_GONE datasets/tones/v1']],
    ['39: the next version', [{ do: 'rename', path: 'datasets/tones', to: 'datasets/bells' }, replace('name: tones', 'name: bells', 'datasets/bells/v1/metadata.yaml')], ['error TFC0004.VERSION_GONE datasets/tones/v1']],
    ['39: a version is left out', [rename('datasets/tones/v1', 'datasets/tones/v3'), replace('version: v1', 'version: v3', 'datasets/tones/v3/metadata.yaml')], ['error TFC0004.VERSION_GONE datasets/tones/v1', 'warning TFC0004.VERSION_ORDER datasets/tones/v3/metadata.yaml:2']],
  ])('%s', async (_what, steps, expected) => {
    const found = await foundAfter(datasetRules, repository.path, steps, { base: 'HEAD' })
    expect(found.filter((each) => !/HASH_MISMATCH|STATISTICS/.test(each)).toSorted()).toEqual(expected.toSorted())
  })

  test('37: a hash of another scheme may be replaced by the true one', async () => {
    const other = replace(/value: [0-9a-f]{64}/, `value: ${'2'.repeat(64)}`)
    await using changed = await temporaryRepository({ ...files, [METADATA]: files[METADATA]!.replace(other.do === 'replace' ? other.from : '', 'value: '.padEnd(71, '2')) })
    await changed.put({ [METADATA]: files[METADATA]! })
    expect(await findAt(datasetRules, changed.path, { base: 'HEAD' })).toEqual(at('warning TFC0004.HASH_CORRECTED', 'value'))
  })

  test('a dataset that was encoded again is ten findings and not fifty', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${V1}/train/${index}.bin`, pointerTo(`${index}`)]))
    await using changed = await temporaryRepository({ ...files, ...many })
    await changed.put(Object.fromEntries(Object.keys(many).map((path) => [path, pointerTo('new')])))
    const found = datasetRules(await workspaceAt(changed.path, { base: 'HEAD' })).filter(({ code }) => code === 'TFC0004.VERSION_CHANGED')
    expect(found).toHaveLength(10)
    expect(found.at(-1)!.message).toBe('41 more files of digits v1 were added, changed or removed.')
  })
})

test('the content itself gives the same as its pointers', async () => {
  await using plain = await temporaryDirectory(validWorkspace('content').files)
  expect(await findAt(datasetRules, plain.path)).toEqual([])
})

test('a hash that nobody can use is told with the right one', async () => {
  const right = /value: ([0-9a-f]{64})/.exec(files[METADATA]!)![1]!
  for (const value of [sha256(''), 'abc', '']) {
    await using directory = await temporaryDirectory({ ...files, [METADATA]: files[METADATA]!.replace(right, value) })
    expect(datasetRules(await workspaceAt(directory.path)).map(({ fix }) => fix.includes(right))).toEqual([true])
  }
})

test('schemes that others use are told, with the value of ours', async () => {
  const { files: plain, large } = validWorkspace('content')
  const names = ['test/d.csv', 'train/a.csv', 'train/b.csv', 'val/c.csv']
  const list = (prefix: string, more: readonly [string, string][] = []): string => sha256([...more, ...names.map((name) => [name, large[`${V1}/${name}`]!] as const)].map(([name, text]) => `${sha256(text)}  ${prefix}${name}\n`).join(''))
  for (const value of [list('./'), list('./', [['CHECKSUMS.txt', plain[`${V1}/CHECKSUMS.txt`]!]])]) {
    await using directory = await temporaryDirectory({ ...plain, [METADATA]: plain[METADATA]!.replace(/value: [0-9a-f]{64}/, `value: ${value}`) })
    const [found] = datasetRules(await workspaceAt(directory.path))
    expect([found!.code, found!.line]).toEqual(['TFC0004.HASH_SCHEME', lineOf('value')])
    expect(found!.message).toContain('`find . -type f | sort | xargs sha256sum | sha256sum`')
    expect(found!.fix).toContain(/value: ([0-9a-f]{64})/.exec(plain[METADATA]!)![1]!)
  }
})

test('the contents one after another are known where they are here, and an error where only pointers are', async () => {
  const { files: plain, large } = validWorkspace('content')
  const value = sha256(['test/d.csv', 'train/a.csv', 'train/b.csv', 'val/c.csv'].map((name) => large[`${V1}/${name}`]!).join(''))
  const metadata = plain[METADATA]!.replace(/value: [0-9a-f]{64}/, `value: ${value}`)
  await using here = await temporaryDirectory({ ...plain, [METADATA]: metadata })
  await using pointers = await temporaryDirectory({ ...files, [METADATA]: metadata })
  const [found] = datasetRules(await workspaceAt(here.path))
  expect([found!.code, found!.message.includes('all contents one after another')]).toEqual(['TFC0004.HASH_SCHEME', true])
  expect(await findAt(datasetRules, pointers.path)).toEqual(at('error TFC0004.HASH_MISMATCH', 'value'))
})

test('a file that nobody could hash is a finding, and not a wrong hash', async () => {
  await using plain = await temporaryDirectory(validWorkspace('content').files)
  const workspace = await workspaceAt(plain.path)
  const path = `${V1}/train/a.csv`
  const denied = { ok: false, problem: { kind: 'unreadable', message: 'permission denied' } } as const
  expect(shown(datasetRules({ ...workspace, hashes: new Map([...workspace.hashes, [path, denied]]) }))).toEqual([`error TFC0004.FILE_UNREADABLE ${path}`])
  expect(shown(datasetRules({ ...workspace, hashes: new Map([...workspace.hashes].filter(([each]) => each !== path)) }))).toEqual([`error TFC0004.FILE_UNREADABLE ${path}`])
})

test('a name that is not UTF-8 is told, and makes the hash unknown', async () => {
  await using changed = await temporaryRepository(files)
  const { writeFileSync } = await import('node:fs')
  writeFileSync(Buffer.concat([Buffer.from(join(changed.path, V1, 'train/')), Buffer.from([0x61, 0xff])]), 'x')
  expect((await findAt(datasetRules, changed.path)).filter((each) => each.includes('FILE_NAME'))).toEqual([`error TFC0004.FILE_NAME ${V1}/train/a\uFFFD`])
})

test('images are counted as samples, tables are not', async () => {
  const image = (count: number): Record<string, string> => {
    const content: [string, string][] = ['train', 'val', 'test'].map((split, index) => [`${split}/${index}.png`, pointerTo(`${index}`)])
    const value = createHash('sha256').update(content.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => `${/sha256:([0-9a-f]+)/.exec(text)![1]!}  ${path}\n`).join('')).digest('hex')
    const metadata = `name: cats\nversion: v1\ncreated_at: 2026-01-01T00:00:00Z\ndescription: Cats.\nsource: { type: original, uri: x, license: y }\nhash: { algorithm: sha256, value: ${value} }\nsplits: { train: 0.4, val: 0.3, test: 0.3 }\nschema: x\nstatistics: { num_samples: ${count} }\n`
    return Object.fromEntries([...content, ['metadata.yaml', metadata] as const].map(([path, text]) => [`datasets/cats/v1/${path}`, text]))
  }
  await using right = await temporaryDirectory(image(3))
  await using wrong = await temporaryDirectory(image(4))
  expect([await findAt(datasetRules, right.path), await findAt(datasetRules, wrong.path)]).toEqual([[], ['warning TFC0004.STATISTICS datasets/cats/v1/metadata.yaml:9']])
})

test('A11: a symlinked dataset directory is told', async () => {
  await using changed = await temporaryRepository(files)
  await symlink('digits', join(changed.path, 'datasets/alias'))
  expect(await findAt(datasetRules, changed.path)).toEqual(['error TFC0004.SYMLINK datasets/alias'])
})
