import * as fc from 'fast-check'
import { chmod, rm, symlink } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archive } from './archive.ts'
import { append } from './history/append.ts'
import { historyGarden } from './testing/history-garden.ts'
import { archiveRepository, codes, descriptor } from './testing/archive-world.ts'
import { withDefaults } from './testing/with-defaults.ts'
import { unarchive } from './unarchive.ts'

const CONFIG = withDefaults()
const REASON = 'the weights are gone'

const GARDEN = {
  'README.md': '# G\n\n| example | runs |\n| --- | --- |\n| [digits](examples/vision/digits) | yes |\n| [resnet](./examples/vision/resnet/README.md#use) | yes |\n\n[d]: examples/vision/digits/README.md "Digits"\n',
  'docs/guide.md': 'See [it](../examples/vision/digits/README.md?plain=1#use), ![x](</examples/vision/digits/a b.png>) and <img src="../examples/vision/digits/a%20b.png">.\n\n```bash\ncd examples/vision/digits && bash build.sh\n```\n',
  'docs/index.html': '<!doctype html><a href="../examples/vision/digits/">d</a>\n',
  '.github/workflows/digits.yml': '# examples/vision/digits stays in a comment\non:\n  push:\n    paths: ["examples/vision/digits/**", \'!examples/vision/digits/*.md\'] # both\njobs:\n  a:\n    runs-on: x\n    defaults: {run: {working-directory: ./examples/vision/digits}}\n    steps:\n      - run: |\n          bash "$GITHUB_WORKSPACE/examples/vision/digits/build.sh"\n',
  '.github/dependabot.yml': 'updates:\n  - directory: "/examples/vision/digits"\n  - directory: /examples/vision/digits2\n',
  '.github/CODEOWNERS': '# /examples/vision/digits/ is theirs\n/examples/vision/digits/ @a\n',
  '.github/hortus.yml': 'validate:\n  exempt:\n    - {code: GARDEN.NO_SMOKE, path: examples/vision/digits/**, reason: known}\n',
  '.github/hortus-baseline.json': '{\n  "schema": "baseline/2",\n  "findings": [\n    {"code":"GARDEN.X","path":"examples/vision/digits/example.yaml","key":"k","count":1}\n  ]\n}\n',
  '.github/hortus-contracts.json': '{\n  "schema": "contracts/1",\n  "contracts": []\n}\n',
  'examples/vision/digits/example.yaml': descriptor('digits'),
  'examples/vision/digits/README.md': '# Digits\n\n[root](../../../README.md) [own](./a%20b.png) [next](../resnet/README.md)\n',
  'examples/vision/digits/a b.png': 'png',
  'examples/vision/digits/build.sh': '#!/bin/sh\n',
  'examples/vision/resnet/example.yaml': descriptor('resnet', 'references:\n  - examples/vision/digits/README.md # like this\n'),
  'examples/vision/resnet/README.md': '# Resnet\n\nlike [digits](../digits/).\n',
}

test('an example moves as pure renames, all that points to it follows, and unarchive leaves git status clean', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world, difference } = repository
  const { report, message } = await archive(world, CONFIG, { example: 'vision/digits', reason: REASON, successor: 'vision/resnet' })
  expect([report.verdict, codes(report.findings)]).toEqual(['clean', ['ARCHIVE.INNER_LINK archived_examples/vision/digits/README.md:3']])
  expect(message).toEqual(['Archive vision/digits', REASON])
  const lines = difference()
  expect(lines.filter((line) => line.includes('vision/digits/')).every((line) => line.startsWith('R100 '))).toBe(true)
  expect(lines.filter((line) => line.startsWith('R100'))).toHaveLength(4)
  const read = (path: string): string => readFileSync(join(at.path, path), 'utf8')
  expect(read('README.md')).toBe('# G\n\n| example | runs |\n| --- | --- |\n| [digits](archived_examples/vision/digits) (archived) | yes |\n| [resnet](./examples/vision/resnet/README.md#use) | yes |\n\n[d]: archived_examples/vision/digits/README.md "Digits"\n')
  expect(read('docs/guide.md')).toBe('See [it](../archived_examples/vision/digits/README.md?plain=1#use), ![x](</archived_examples/vision/digits/a b.png>) and <img src="../archived_examples/vision/digits/a%20b.png">.\n\n```bash\ncd archived_examples/vision/digits && bash build.sh\n```\n')
  for (const path of ['docs/index.html', '.github/dependabot.yml', '.github/hortus.yml', '.github/hortus-baseline.json', 'examples/vision/resnet/example.yaml']) {
    expect(read(path)).toBe(GARDEN[path as keyof typeof GARDEN].replace(/examples\/vision\/digits(?!2)/g, 'archived_examples/vision/digits'))
  }
  // What is a comment stays, whatever it says.
  expect(read('.github/workflows/digits.yml')).toBe(GARDEN['.github/workflows/digits.yml'].replaceAll('examples/vision/digits', 'archived_examples/vision/digits').replace('# archived_', '# '))
  expect(read('.github/CODEOWNERS')).toBe('# /examples/vision/digits/ is theirs\n/archived_examples/vision/digits/ @a\n')
  expect(read('archived_examples/README.md')).toContain('| [`vision/digits`](vision/digits/) |')
  repository.commit('archived')
  const back = await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect([back.report.verdict, back.report.findings, back.message]).toEqual(['clean', [], ['Bring vision/digits back']])
  repository.staged()
  expect(at.git('diff', '--cached', '--name-only', 'HEAD~1')).toBe('')
})

test('of two in the archive the entry of one keeps its words while the other comes back, and nothing is left of either', async () => {
  await using repository = await archiveRepository({ ...GARDEN, 'examples/vision/resnet/README.md': '# Resnet\n' })
  const { at, world } = repository
  for (const example of ['vision/resnet', 'vision/digits']) {
    await archive(world, CONFIG, { example, reason: REASON })
    repository.commit(`archived ${example}`)
  }
  await unarchive(world, CONFIG, { example: 'vision/digits' })
  repository.commit('one is back')
  const list = readFileSync(join(at.path, 'archived_examples/README.md'), 'utf8')
  expect(list).toContain('| [`vision/resnet`](vision/resnet/) |')
  expect(list).toContain('| `hortus unarchive vision/resnet` |')
  expect(list).not.toContain('vision/digits')
  await unarchive(world, CONFIG, { example: 'vision/resnet' })
  repository.staged()
  expect(at.git('diff', '--cached', '--name-only', 'HEAD~3')).toBe('')
})

test('not committed in between, unarchive leaves nothing to commit, and archiving again gives the same change', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { world, staged } = repository
  const options = { example: 'vision/digits', reason: REASON }
  const first = await archive(world, CONFIG, options)
  await unarchive(world, CONFIG, { example: 'archived_examples/vision/digits' })
  expect(staged()).toBe('')
  const second = await archive(world, CONFIG, options)
  expect(second.report.changes).toEqual(first.report.changes)
})

test('mode flag changes one line of the descriptor, and brings it back', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world, staged, difference } = repository
  const { report } = await archive(world, CONFIG, { example: 'vision/digits', reason: REASON, mode: 'flag' })
  expect(report.verdict).toBe('clean')
  expect(difference()).toEqual(['M README.md', 'A archived_examples/.undo/vision%2Fdigits.json', 'A archived_examples/README.md', 'M examples/vision/digits/example.yaml'])
  expect(at.git('diff', '--cached', '-U0', '--', 'examples')).toMatch(/\n-stability: 'stable'\n\+stability: 'archived'$/)
  expect((await unarchive(world, CONFIG, { example: 'vision/digits' })).report.findings).toEqual([])
  expect(staged()).toBe('')
})

test('the configuration names mode and folder, and a folder that is there is used', async () => {
  await using repository = await archiveRepository({ ...GARDEN, 'archived-examples/old/note.txt': 'x', 'archived-examples/README.md': 'Prose about mdt.' })
  const { at, world, staged } = repository
  await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  const text = readFileSync(join(at.path, 'archived-examples/README.md'), 'utf8')
  expect(text.startsWith('Prose about mdt.\n\n<!-- hortus:archive -->\n')).toBe(true)
  await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect(staged()).toBe('')
  const config = { ...CONFIG, garden: { ...CONFIG.garden, archive_folder: 'attic/' }, archive: { mode: 'flag' as const } }
  const { report } = await archive(world, config, { example: 'vision/digits', reason: REASON })
  expect(report.changes?.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['written README.md', 'created attic/.undo/vision%2Fdigits.json', 'created attic/README.md', 'written examples/vision/digits/example.yaml'])
})

test('a dry run decides the same and changes nothing', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { world, staged } = repository
  const dry = await archive(world, CONFIG, { example: 'vision/digits', reason: REASON, dryRun: true })
  expect(staged()).toBe('')
  const live = await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  expect(dry.report.changes).toEqual(live.report.changes)
})

test('a file with changes, one that git does not know, a target that is taken, a bad successor: refused, and all of it told', async () => {
  await using repository = await archiveRepository({ ...GARDEN, 'archived_examples/vision/digits/left.txt': 'x' })
  const { at, world, staged } = repository
  await at.put({ 'examples/vision/digits/build.sh': '#!/bin/sh\necho changed\n', 'examples/vision/digits/new.py': '1' })
  const before = staged
  const { report, message } = await archive(world, CONFIG, { example: 'digits', reason: REASON, successor: 'vision/digits' })
  expect([message, report.verdict, report.changes]).toEqual([null, 'errors', undefined])
  expect(codes(report.findings)).toEqual(['ARCHIVE.TAKEN archived_examples/vision/digits/left.txt', 'ARCHIVE.UNCOMMITTED examples/vision/digits/build.sh', 'ARCHIVE.SUCCESSOR examples/vision/digits/example.yaml', 'ARCHIVE.UNCOMMITTED examples/vision/digits/new.py'])
  expect(before()).toContain('M  examples/vision/digits/build.sh')
})

test.each([
  ['the id of nothing', 'vision/none'], ['http', 'http://example.com/a'], ['a script', 'javascript:alert(1)'], ['a pipe in an address', 'https://example.com/a|b'],
])('%s is no successor', async (_name, successor) => {
  await using repository = await archiveRepository(GARDEN)
  const { report } = await archive(repository.world, CONFIG, { example: 'vision/digits', reason: REASON, successor })
  expect(codes(report.findings)).toEqual(['ARCHIVE.SUCCESSOR examples/vision/digits/example.yaml'])
})

test.each([
  ['its folder', { 'archived_examples/a/example.yaml': descriptor('a') }, 'archived_examples/a', 'it lies in the archive folder'],
  ['its stability', { 'examples/a/example.yaml': descriptor('a').replace("'stable'", 'archived') }, 'a', 'stability: archived'],
  ['a flag', { 'examples/a/example.yaml': descriptor('a', 'archived: true\n') }, 'a', 'archived: true'],
])('what %s calls archived is archived already, and it is said by what', async (_name, files, example, says) => {
  await using repository = await archiveRepository(files)
  const { report } = await archive(repository.world, CONFIG, { example, reason: REASON })
  expect([codes(report.findings)[0], report.findings[0]!.message]).toEqual([expect.stringContaining('ARCHIVE.ALREADY'), expect.stringContaining(says)])
})

test('archived by hand, an example comes back by computation, and that is told', async () => {
  await using repository = await archiveRepository({
    'README.md': '[a](archived_examples/x/a/README.md)\n\n| e |\n| - |\n| [b](examples/b) (archived) |\n',
    'archived_examples/x/a/example.yaml': descriptor('a').replace("'stable'", "'archived' # by hand"),
    'archived_examples/x/a/README.md': '# a\n',
    'archived_examples/README.md': '# Old\n\n`a` is gone because of reasons.\n',
    'examples/b/example.yaml': descriptor('b', 'archived: yes # for now\n').replace('yes', 'true'),
  })
  const { at, world } = repository
  const first = await unarchive(world, CONFIG, { example: 'x/a' })
  expect(codes(first.report.findings)).toEqual(['ARCHIVE.UNDO archived_examples/README.md', 'ARCHIVE.UNDO archived_examples/x/a/example.yaml', 'ARCHIVE.UNDO archived_examples/x/a/example.yaml'])
  const second = await unarchive(world, CONFIG, { example: 'b' })
  expect(second.report.verdict).toBe('clean')
  const read = (path: string): string => readFileSync(join(at.path, path), 'utf8')
  expect([read('README.md'), read('examples/x/a/README.md')]).toEqual(['[a](examples/x/a/README.md)\n\n| e |\n| - |\n| [b](examples/b) |\n', '# a\n'])
  expect([read('examples/x/a/example.yaml'), read('examples/b/example.yaml')]).toEqual([descriptor('a').replace("'stable'", "'experimental' # by hand"), descriptor('b', 'archived: false # for now\n')])
})

test('what changed in between is kept: new content of moved files, new lines around old links, new links to the archive', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world } = repository
  const read = (path: string): string => readFileSync(join(at.path, path), 'utf8')
  await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  repository.commit('archived')
  await at.put({
    'archived_examples/vision/digits/README.md': '# Digits, read again\n',
    'docs/guide.md': `A line above.\n${read('docs/guide.md')}`,
    'README.md': read('README.md').replace('(archived) | yes |', '(archived) | no |'),
    'docs/new.md': '[digits](../archived_examples/vision/digits/README.md)\n',
  })
  repository.commit('changed')
  const { report } = await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.UNDO README.md'])
  expect(read('examples/vision/digits/README.md')).toBe('# Digits, read again\n')
  expect(read('docs/guide.md')).toBe(`A line above.\n${GARDEN['docs/guide.md']}`)
  expect(read('README.md')).toBe(GARDEN['README.md'].replace('digits) | yes |', 'digits) | no |'))
  expect(read('docs/new.md')).toBe('[digits](../examples/vision/digits/README.md)\n')
})

test('two archived, and brought back in any order, leave nothing', async () => {
  for (const order of [['vision/digits', 'text/bpe'], ['text/bpe', 'vision/digits']]) {
    await using repository = await archiveRepository({ ...GARDEN, 'examples/text/bpe/example.yaml': descriptor('bpe'), 'docs/both.md': '[d](../examples/vision/digits/README.md) [b](../examples/text/bpe/example.yaml)\n' })
    const { world, staged } = repository
    await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
    await archive(world, CONFIG, { example: 'text/bpe', reason: 'nobody uses it', successor: 'vision/resnet' })
    for (const example of order) await unarchive(world, CONFIG, { example })
    expect(staged()).toBe('')
  }
})

test('an example elsewhere, and an archive among the examples: both come back', async () => {
  await using repository = await archiveRepository({ ...GARDEN, 'benchmarks/ocr/example.yaml': descriptor('ocr'), 'docs/ocr.md': '[o](../benchmarks/ocr/example.yaml)\n' })
  const { at, world, staged } = repository
  const config = { ...CONFIG, garden: { ...CONFIG.garden, archive_folder: 'examples/old' } }
  for (const [id, place] of [['benchmarks/ocr', 'examples/old/benchmarks/ocr'], ['vision/digits', 'examples/old/vision/digits']] as const) {
    const { report } = await archive(world, config, { example: id, reason: REASON })
    expect(report.changes?.some(({ path }) => path === `${place}/example.yaml`)).toBe(true)
    expect(report.findings.every(({ code }) => code === 'ARCHIVE.INNER_LINK')).toBe(true)
    const back = await unarchive(world, config, { example: id })
    expect([back.report.findings, staged(), at.git('status', '--porcelain')]).toEqual([[], '', ''])
  }
})

test('last green stands in the list with its tree: of the records kept here, or of the data branch', async () => {
  await using history = await historyGarden()
  const { garden, world, config } = history
  const list = (): string => readFileSync(join(garden.path, 'archived_examples/README.md'), 'utf8')
  const options = { example: 'tabular/digits', reason: REASON }
  await archive(world, config, options)
  expect(list()).toContain('| the weights are gone | unknown |')
  await unarchive(world, config, { example: 'tabular/digits' })
  await history.record('20261001T090000Z-0001')
  await append(world, config, { paths: [], occasion: { event: null, ref: null, defaultBranch: null } })
  await rm(join(garden.path, '.hortus'), { recursive: true })
  await archive(world, config, options)
  expect(list()).toContain(`| 2026-10-01 \`${'b'.repeat(40)}\` |`)
  await unarchive(world, config, { example: 'tabular/digits' })
  await history.record('20261002T090000Z-0001')
  await archive(world, config, options)
  expect(list()).toContain('| 2026-10-02 ')
})

test('ignored files stay where they are and are in nobody\'s way', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world, staged } = repository
  await at.put({ 'examples/vision/digits/__pycache__/a.pyc': 'x' })
  await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  const { report } = await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect([report.verdict, staged()]).toEqual(['clean', ''])
})

test('modes and symlinks move as they are', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world, difference } = repository
  await symlink('../../../README.md', join(at.path, 'examples/vision/digits/up.md'))
  await chmod(join(at.path, 'examples/vision/digits/README.md'), 0o755)
  repository.commit('links')
  const { report } = await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  expect(report.verdict).toBe('clean')
  expect(difference().filter((line) => line.includes('vision/digits/')).map((line) => line.split(' ')[0])).toEqual(['R100', 'R100', 'R100', 'R100', 'R100'])
})

test('A77 a descriptor that cannot be edited alone is refused', async () => {
  await using repository = await archiveRepository({ 'examples/a/example.yaml': 'name: a\nstability: >-\n  stable\npresets: {smoke: {command: [node]}}\n' })
  const { report } = await archive(repository.world, CONFIG, { example: 'a', reason: REASON, mode: 'flag' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.DESCRIPTOR examples/a/example.yaml'])
})

test('A11 a document that was tampered with gives no line back that archiving would not take', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world } = repository
  await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  const path = 'archived_examples/.undo/vision%2Fdigits.json'
  const text = readFileSync(join(at.path, path), 'utf8')
  const undo = JSON.parse(text)
  const file = undo.files.find((each: { path: string }) => each.path === '.github/workflows/digits.yml')
  file.lines[0].before = ['    paths: ["**"]', '    evil: true']
  undo.files.push({ path: '.github/CODEOWNERS2', lines: [{ line: 1, after: [], before: ['* @evil'] }] })
  await at.put({ [path]: JSON.stringify(undo), '.github/CODEOWNERS2': '* @good\n' })
  const { report } = await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.UNDO .github/CODEOWNERS2', 'ARCHIVE.UNDO .github/workflows/digits.yml'])
  expect(readFileSync(join(at.path, '.github/workflows/digits.yml'), 'utf8')).toBe(GARDEN['.github/workflows/digits.yml'])
  expect(readFileSync(join(at.path, '.github/CODEOWNERS2'), 'utf8')).toBe('* @good\n')
})

test('without a record of it, the way back is computed', async () => {
  await using repository = await archiveRepository(GARDEN)
  const { at, world, staged } = repository
  await archive(world, CONFIG, { example: 'vision/digits', reason: REASON })
  await rm(join(at.path, 'archived_examples/.undo'), { recursive: true })
  const { report } = await unarchive(world, CONFIG, { example: 'vision/digits' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.UNDO archived_examples/vision/digits/example.yaml'])
  expect(staged()).toBe('')
})

const name = fc.stringMatching(/^[a-c][a-c._ ()-]{0,5}[a-c]$/)
const link = (path: string): fc.Arbitrary<string> => {
  const encoded = path.split('/').map((part) => encodeURIComponent(part).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'))).join('/')
  return fc.constantFrom(`[x](${encoded})`, `![x](<${path}> "t")`, `<a href="${path.replaceAll('&', '&amp;')}#y">z</a>`, `\n\n[r]: <${path}>\n\n`, `| a |\n| - |\n| [x](${encoded}/) |\n`, `\`cat ${path}/y\``, `\`\`\`\ncd ${path}\n\`\`\`\n`, `[o](<${path}/gone.md>)`, path, '<!-- [c](x) -->', '|[x](../x)', '\\[n](y)')
}

test('for any garden, archive and unarchive are the identity on every byte, and archive moves pure renames', { timeout: 120_000 }, async () => {
  const garden = fc.record({ group: name, own: name, other: name, pieces: fc.array(fc.nat(11), { maxLength: 8 }), eol: fc.constantFrom('\n', '\r\n'), end: fc.boolean(), list: fc.option(fc.constantFrom('', 'Prose', 'Prose\n', '# L\r\n\r\nx\r\n')), mode: fc.constantFrom('move' as const, 'flag' as const) }).filter(({ own, other, group }) => own !== other && group !== own)
  await fc.assert(fc.asyncProperty(garden, fc.infiniteStream(fc.nat(1000)), async ({ group, own, other, pieces, eol, end, list, mode }, draws) => {
    const path = `examples/${group}/${own}`
    const text = (prefix: string): string => pieces.map((piece) => fc.sample(link(`${prefix}${path}`), { seed: draws.next().value ?? 0, numRuns: 12 })[piece]!).join('\n').replaceAll('\n', eol) + (end ? eol : '')
    await using repository = await archiveRepository({
      'README.md': text(''), 'docs/a/b.md': text('../../'), '.github/workflows/a.yml': `on: {push: {paths: ['${path}/**', "x"]}} # ${path}${eol}`,
      [`${path}/example.yaml`]: descriptor('own').replaceAll('\n', eol), [`${path}/y`]: text(''), [`examples/${group}/${other}/example.yaml`]: descriptor('other'), [`examples/${group}/${other}/README.md`]: text('../../../'),
      ...(list === null ? {} : { 'archived_examples/README.md': list }),
    })
    const there = await archive(repository.world, CONFIG, { example: `${group}/${own}`, reason: REASON, mode })
    expect(there.report.problems).toEqual([])
    expect(there.report.findings.filter(({ level }) => level === 'error')).toEqual([])
    const lines = repository.difference()
    expect(lines.filter((line) => line.startsWith('R')).length).toBe(mode === 'move' ? 2 : 0)
    const back = await unarchive(repository.world, CONFIG, { example: `${group}/${own}` })
    expect([back.report.problems, back.report.findings.filter(({ code }) => code === 'ARCHIVE.UNDO')]).toEqual([[], []])
    expect(repository.staged()).toBe('')
  }), { numRuns: 30 })
})
