import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../../io/testing/temporary.ts'
import type { Step } from '../../../test/workspace/mutate.ts'
import { pointerTo, validWorkspace } from '../../../test/workspace/valid-workspace.ts'
import { lfsRules } from './lfs-rules.ts'
import { findAt, foundAfter, workspaceAt } from './testing/workspace-at.ts'

const write = (path: string, bytes = 'x\n'): Step => ({ do: 'write', path, bytes })
const lfsconfig = (bytes: string): Step[] => [write('.lfsconfig', bytes)]
const { files } = validWorkspace('pointers')
const ATTRIBUTES = files['.gitattributes']!
const attributes = (change: (text: string) => string): Step[] => [write('.gitattributes', change(ATTRIBUTES))]
const LARGE = 'x'.repeat(1024 * 1024 + 1)

let repository: Temporary
beforeAll(async () => {
  repository = await temporaryRepository(files)
})
afterAll(() => repository[Symbol.asyncDispose]())

describe('one mistake is one finding, at its line', () => {
  test.each<[string, Step[], string[]]>([
    ['13: the address is the name of a remote', lfsconfig('# settings\n[lfs]\n\turl = "origin"\n'), ['error TFC0001.LFS_URL .lfsconfig:3']],
    ['13: the address of a remote is a word', lfsconfig('[remote "origin"]\n\tlfsurl = server\n'), ['error TFC0001.LFS_URL .lfsconfig:2']],
    ['13: .lfsconfig is no git config', lfsconfig('[lfs]\nurl: x\n'), ['error TFC0001.LFSCONFIG_INVALID .lfsconfig:2']],
    ['13: .lfsconfig is not UTF-8', [{ do: 'write', path: '.lfsconfig', bytes: new Uint8Array([0x5b, 0xff]) }], ['error TFC0001.LFSCONFIG_INVALID .lfsconfig']],
    ...['https://example.org/lfs', 'ssh://git@example.org/x', 'git@example.org:x/y.git', '/srv/lfs', 'file:///srv/lfs', ''].map((url): [string, Step[], string[]] => [`13: the address "${url}" is one`, lfsconfig(`[lfs]\n\turl = ${url}\n`), []]),
    ['12: .gitattributes is a pointer', [write('.gitattributes', pointerTo('x'))], ['error TFC0001.GITATTRIBUTES_UNREADABLE .gitattributes', ...stray()]],
    ['14: no pattern for models', attributes((text) => text.replace('models/**', 'models/**/*.pt')), ['warning TFC0001.LFS_NOT_COVERED .gitattributes:1']],
    ['15: a large file is not in LFS', [write('runs/run-2026-01-05-001/big.bin', LARGE)], ['error TFC0001.LFS_LARGE_FILE runs/run-2026-01-05-001/big.bin']],
    ['15: a large file elsewhere', [write('docs/big.bin', LARGE)], []],
    ['15: a large document is no large file', [write('runs/run-2026-01-05-001/metrics.json', LARGE)], []],
    ['15: a large file that is not added yet and will be a pointer', [write('data/raw/big.bin', LARGE)], []],
    ['17: A15 a pointer with a short oid', [write('data/raw/readings.csv', pointerTo('x').replace(/[0-9a-f]{4}\nsize/, '\nsize'))], ['error TFC0001.LFS_POINTER_INVALID data/raw/readings.csv:1']],
    ['17: A15 a pointer with a strange size', [write('data/raw/readings.csv', pointerTo('x').replace(/size 1/, 'size 1e3'))], ['error TFC0001.LFS_POINTER_INVALID data/raw/readings.csv:1']],
    ['18: metadata.yaml is a pointer', [write('datasets/digits/v1/metadata.yaml', pointerTo('x'))], ['error TFC0001.LFS_POINTER_METADATA datasets/digits/v1/metadata.yaml:1']],
    ['18: a malformed pointer for a document is told once', [write('models/tones-net/v1/card.md', 'version https://git-lfs.github.com/spec/v1\n')], ['error TFC0001.LFS_POINTER_METADATA models/tones-net/v1/card.md:1']],
    ['18: a README is a pointer', [write('data/interim/README.md', pointerTo('x'))], ['notice TFC0001.LFS_POINTER_README data/interim/README.md:1']],
    ['18: a pattern catches the metrics of models', attributes((text) => text.replace(/^\*\*\/metrics\.yaml.*\n/m, '')), ['error TFC0001.LFS_POINTER_METADATA .gitattributes:3']],
    ['18: a later pattern catches one version only', attributes((text) => `${text}datasets/digits/** filter=lfs\n`), ['error TFC0001.LFS_POINTER_METADATA .gitattributes:12']],
    ['18: a pattern that is not read here is told without a line', attributes((text) => `${text}datasets/**/metadata.[y]aml filter=lfs\n`), ['error TFC0001.LFS_POINTER_METADATA .gitattributes']],
    ['20: patterns that match nothing are one finding', attributes((text) => `${text}*.zip filter=lfs\n*.tar filter=lfs\nvideos/** filter=lfs\n`), ['warning TFC0001.LFS_PATTERN_UNUSED .gitattributes:12']],
    ['20: the only pattern that sends what is demanded to LFS is not accused before the first such file is there', attributes((text) => text.replace(/^models\/\*\* .*$/m, ['pt', 'ckpt', 'onnx'].map((each) => `models/**/*.${each} filter=lfs`).join('\n'))), []],
    ['20: what rule 14 asks for may wait for its first file', attributes((text) => text.replace('models/** ', 'models/**/*.pt filter=lfs\nmodels/**/*.onnx filter=lfs\nmodels/**/*.ckpt ')), []],
    ['20: a pattern that may match is not accused', attributes((text) => `${text}*.[z]ip filter=lfs\n`), []],
  ])('%s', async (_what, steps, expected) => {
    expect(await foundAfter(lfsRules, repository.path, steps)).toEqual(expected)
  })
})

test('14: the fix, followed to the letter, leaves nothing to find', async () => {
  await using bare = await temporaryRepository({ ...files, '.gitattributes': '*.csv filter=lfs\n' })
  const found = lfsRules(await workspaceAt(bare.path)).find(({ code }) => code === 'TFC0001.LFS_NOT_COVERED')
  const lines = [...found!.fix!.matchAll(/`([^`]+ (?:filter=lfs|!filter)[^`]*)`/g)].map(([, line]) => `${line}\n`)
  await bare.put({ '.gitattributes': `*.csv filter=lfs\n${lines.join('')}` })
  expect(await findAt(lfsRules, bare.path)).toEqual([])
})

/** Where no attribute says LFS, every pointer is a stray one: five places are told one by one. */
function stray(): string[] {
  return Object.keys(validWorkspace('content').large).toSorted(byFolder).map((path) => `warning TFC0001.LFS_POINTER_STRAY ${path}:1`)
}
function byFolder(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** Committed as they are: git-lfs is not needed for any of this. */
const committed = (more: Record<string, string>): Promise<Temporary> => temporaryRepository({ ...files, ...more })

test('16: a file that was committed as itself though the attributes say LFS; an empty one is never a pointer', async () => {
  await using raw = await committed({ 'data/raw/raw.bin': 'content\n', 'data/raw/empty.bin': '' })
  expect(await findAt(lfsRules, raw.path)).toEqual(['error TFC0001.LFS_RAW data/raw/raw.bin'])
})

test('16: a file that was changed and not added is not accused', async () => {
  await writeFile(join(repository.path, 'data/raw/readings.csv'), 'content\n')
  expect(await findAt(lfsRules, repository.path)).toEqual([])
  repository.git('checkout', '-q', '--', 'data/raw/readings.csv')
})

test('19: files of a dataset that no pattern catches; many of one version are told together', async () => {
  const attributesWithDot = ATTRIBUTES.replace('datasets/** ', 'datasets/**/*.* ')
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`datasets/tones/v1/train/sample-${String(index).padStart(2, '0')}`, 'x']))
  await using raw = await committed({ '.gitattributes': attributesWithDot, 'datasets/digits/v1/train/LICENSE': 'x', ...many })
  expect(await findAt(lfsRules, raw.path)).toEqual(['error TFC0004.NOT_IN_LFS datasets/digits/v1/train/LICENSE', ...[0, 1, 2, 3, 4].map((index) => `error TFC0004.NOT_IN_LFS datasets/tones/v1/train/sample-0${index}`)])
  const messages = lfsRules(await workspaceAt(raw.path)).map(({ message }) => message)
  expect(messages.at(-1)).toBe('sample-04 is content of a dataset and not in Git LFS. The same holds for 35 more beside it.')
})

test('outside git nothing is said of what only git knows', async () => {
  await using plain = await temporaryDirectory({ ...files, 'data/raw/big.bin': LARGE, '.gitattributes': '*.zip filter=lfs\n' })
  expect(await findAt(lfsRules, plain.path)).toEqual([])
})
