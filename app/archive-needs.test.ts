/** What is refused because something else depends on the example, and what is none of its business. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archive } from './archive.ts'
import { archiveRepository, codes, descriptor } from './testing/archive-world.ts'
import { withDefaults } from './testing/with-defaults.ts'

const CONFIG = withDefaults()
const BASE = { 'examples/v/digits/example.yaml': descriptor('digits', 'image: digits-image\n'), 'examples/v/digits/Dockerfile': 'FROM scratch\n', 'examples/v/other/example.yaml': descriptor('other') }

const contract = (example: string, calls: string): string => `{"schema":"contract/1","example": ${JSON.stringify(example)},"preset":"train","script":"a.sh","sources":"${'0'.repeat(64)}","state":"complete","reason":null,"calls":[${calls}]}`
const contracts = (...all: readonly string[]): string => `{"schema":"contracts/1","contracts":[\n${all.join(',\n')}\n]}\n`
const place = (path: string, root = 'repository'): string => JSON.stringify({ root, path })
const build = (tag: string): string => `{"kind":"build","client":"docker","tags":["${tag}"],"dockerfile":${place('Dockerfile', 'example')},"context":${place('.', 'example')}}`
const run = (image: string, mount?: string): string => `{"kind":"run","client":"docker","image":"${image}"${mount === undefined ? '' : `,"mounts":[{"kind":"bind","source":${place(mount)},"target":"/x","readonly":true}]`}}`

async function refused(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using repository = await archiveRepository({ ...BASE, ...files })
  const { report } = await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  expect(report.problems).toEqual([])
  const needs = report.findings.filter(({ code }) => code === 'ARCHIVE.NEEDED')
  expect(repository.staged() === '').toBe(needs.length > 0)
  return codes(needs).map((line) => line.slice('ARCHIVE.NEEDED '.length))
}

test.each([
  ['a script that names its path', { 'examples/v/other/a.sh': '#!/bin/sh\nset -e\nsource "$REPO_ROOT/examples/v/digits/lib.sh"\n' }, ['examples/v/other/a.sh:3']],
  ['a script that climbs to it', { 'examples/v/other/a.sh': '#!/bin/sh\ncp "$SCRIPT_DIR/../digits/a.py" .\n' }, ['examples/v/other/a.sh:2']],
  ['a script below that climbs as from its example', { 'examples/v/other/bin/a.sh': '#!/bin/sh\ncd ..; cat ../digits/a\n' }, ['examples/v/other/bin/a.sh:2']],
  ['code that imports it', { 'examples/v/other/a.py': 'from examples.v.digits.model import Net\nimport examples.v.digits\n' }, ['examples/v/other/a.py:1', 'examples/v/other/a.py:2']],
  ['a compose file', { 'examples/v/other/compose.yml': 'services:\n  a:\n    build: {context: ../digits}\n' }, ['examples/v/other/compose.yml:3']],
  ['a Dockerfile that copies from it', { 'examples/v/other/Dockerfile': 'FROM x\nCOPY examples/v/digits/a.py /a.py\n' }, ['examples/v/other/Dockerfile:2']],
  ['a Dockerfile on its image', { 'examples/v/other/Dockerfile': 'ARG a\nFROM --platform=linux/amd64 digits-image:latest AS b\n' }, ['examples/v/other/Dockerfile:2']],
  ['requirements', { 'examples/v/other/requirements.txt': 'torch\n-e ../digits\n' }, ['examples/v/other/requirements.txt:2']],
  ['shared paths', { 'examples/v/other/example.yaml': descriptor('other', 'shared_paths:\n  - examples/v/digits/lib/**\n') }, ['examples/v/other/example.yaml:9']],
  ['a preset', { 'examples/v/other/example.yaml': descriptor('other').replace('[node, -v]', '[node, examples/v/digits/a.js]') }, ['examples/v/other/example.yaml:7']],
  ['an example without a build that runs its image', { 'examples/v/other/example.yaml': descriptor('other', 'image: digits-image\n') }, ['examples/v/other/example.yaml:8']],
  ['a captured run of its image', { '.github/hortus-contracts.json': contracts(contract('v/digits', build('built')), contract('v/other', run('built:latest'))) }, ['.github/hortus-contracts.json:3']],
  ['a captured mount of its files', { '.github/hortus-contracts.json': contracts(contract('v/other', run('x', 'examples/v/digits/data'))) }, ['.github/hortus-contracts.json:2']],
  ['metadata of a run', { 'runs/run-1/metadata.yaml': 'config: examples/v/digits/config.yaml\n' }, ['runs/run-1/metadata.yaml:1']],
  ['an example that cannot be read', { 'examples/v/broken/example.yaml': 'a: b: c\n', 'examples/v/broken/a.sh': '. ../digits/a\n' }, ['examples/v/broken/a.sh:1']],
])('%s depends on it', async (_name, files, places) => {
  expect(await refused(files)).toEqual(places)
})

test('a symlink into it depends on it', async () => {
  await using repository = await archiveRepository(BASE)
  await symlink('../digits/Dockerfile', join(repository.at.path, 'examples/v/other/Dockerfile'))
  repository.commit('link')
  const { report } = await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.NEEDED examples/v/other/Dockerfile'])
})

test('all that depends on it is told, not the first alone', async () => {
  expect(await refused({ 'examples/v/other/a.sh': '. ../digits/a\n. ../digits/b\n', 'examples/v/third/example.yaml': descriptor('third'), 'examples/v/third/b.py': 'open("examples/v/digits/x")\n' })).toEqual(['examples/v/other/a.sh:1', 'examples/v/other/a.sh:2', 'examples/v/third/b.py:1'])
})

test.each([
  ['a README, a comment and a name that only begins alike', { 'examples/v/other/README.md': 'bash ../digits/build.sh, [x](../digits/Dockerfile)\n', 'examples/v/other/a.sh': '# as in examples/v/digits/a.sh\ncat ../digits2/x examples/v/digits.md  # ../digits/y\n' }],
  ['a pattern for a whole folder', { 'examples/v/other/example.yaml': descriptor('other', 'shared_paths: [examples/**]\n') }],
  ['an archived one', { 'archived_examples/v/old/example.yaml': descriptor('old'), 'archived_examples/v/old/a.sh': '. examples/v/digits/a\n' }],
  ['itself', { 'examples/v/digits/a.sh': '. ../digits/lib; cat examples/v/digits/x\n' }],
  ['one that builds the image itself', { '.github/hortus-contracts.json': contracts(contract('v/digits', build('same')), contract('v/other', `${build('same')},${run('same')}`)) }],
  ['a descriptor that only points to it', { 'examples/v/other/example.yaml': descriptor('other', 'references: {code: examples/v/digits}\n') }],
])('%s does not depend on it', async (_name, files) => {
  expect(await refused(files)).toEqual([])
})

test('what holds more than the example is refused', async () => {
  await using repository = await archiveRepository({ ...BASE, 'examples/v/digits/inner/example.yaml': descriptor('inner') })
  const { report } = await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.NESTED examples/v/digits/inner'])
})

test('a link to the folder that goes with the example, a link to nothing in it, code that names it: told with their places', async () => {
  await using repository = await archiveRepository({ 'examples/v/digits/example.yaml': descriptor('digits'), 'examples/w/x/example.yaml': descriptor('x'), 'docs/a.md': '[v](../examples/v/)\n[d](../examples/v/digits/gone.md)\n', 'scripts/all.sh': '#!/bin/sh\n# examples/v/digits\nbash examples/v/digits/a.sh\n', '.github/workflows/bad.yml': '}\na: examples/v/digits\n' })
  const { report } = await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  expect([report.verdict, ...codes(report.findings)]).toEqual(['warnings', 'ARCHIVE.NOT_EDITED .github/workflows/bad.yml:2', 'ARCHIVE.LINK docs/a.md:1', 'ARCHIVE.LINK docs/a.md:2', 'ARCHIVE.MENTION scripts/all.sh:3'])
})

test('a part that a program writes is left to it', async () => {
  await using repository = await archiveRepository({ ...BASE, 'README.md': '<!-- hortus:catalogue -->\n\n| e |\n| - |\n| [d](examples/v/digits) |\n\n<!-- /hortus:catalogue -->\n\n[d](examples/v/digits)\n' })
  const { report } = await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  expect(codes(report.findings)).toEqual(['ARCHIVE.MENTION README.md:5'])
  expect(repository.at.git('diff', '-U0', '--', 'README.md').split('\n').slice(-2)).toEqual(['-[d](examples/v/digits)', '+[d](archived_examples/v/digits)'])
})

test('the id in the stored contracts and the patterns of Git LFS go along; a file that no pattern would cover is refused', async () => {
  const files = { ...BASE, '.gitattributes': 'examples/v/digits/*.bin filter=lfs -text\n', '.github/hortus-contracts.json': contracts(contract('v/digits', build('built'))) }
  await using repository = await archiveRepository(files)
  await archive(repository.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  const diff = repository.at.git('diff', '-U0')
  expect(diff).toContain('+archived_examples/v/digits/*.bin filter=lfs -text')
  expect(diff).toContain('"example": "archived_examples/v/digits"')
  await using other = await archiveRepository({ ...BASE, '.gitattributes': 'examples/**/*.bin filter=lfs -text\n' })
  other.at.git('config', 'filter.lfs.clean', 'cat')
  await other.at.put({ 'examples/v/digits/w.bin': 'x' })
  other.commit('weights')
  const { report } = await archive(other.world, CONFIG, { example: 'v/digits', reason: 'gone' })
  // A file that was written in the second of its commit may look changed to git beside it.
  expect(codes(report.findings)).toContain('ARCHIVE.ATTRIBUTES examples/v/digits/w.bin')
  // A .gitattributes of its own goes along.
  await other.at.put({ 'examples/v/digits/.gitattributes': '*.bin filter=lfs -text\n' })
  other.commit('its own')
  expect(codes((await archive(other.world, CONFIG, { example: 'v/digits', reason: 'gone' })).report.findings)).not.toContain('ARCHIVE.ATTRIBUTES examples/v/digits/w.bin')
})
