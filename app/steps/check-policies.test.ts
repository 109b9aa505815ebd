/** Each kind of policy over a small real garden: what it tells, and what it leaves alone. */
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { PolicyCode } from '../../core/rules/policies/policy-table.ts'
import { openFiles } from '../../io/files.ts'
import { openGit } from '../../io/git.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { loadGarden } from './load-garden.ts'

const GOOD = 'name: good\nresources: { gpu: 0 }\npresets:\n  build: { script: build.sh, description: Builds }\n'
const good = { 'examples/good/example.yaml': GOOD, 'examples/good/build.sh': '#!/bin/sh\n', 'examples/good/Dockerfile': 'FROM python:3.11\n', 'examples/good/README.md': '# Good\n' }

type Files = Readonly<Record<string, string>>

async function found(code: PolicyCode, files: Files, parameters = ''): Promise<string[]> {
  await using garden = await temporaryDirectory({ ...good, ...files })
  const { config, issues } = resolve([yamlLayer('repository', '.github/hortus.yml', `validate:\n  levels: {${code}: error}\n${parameters === '' ? '' : `  policies: {${code}: ${parameters}}\n`}`)])
  expect(issues).toEqual([])
  const { findings } = await loadGarden({ files: openFiles(garden.path), git: openGit(garden.path) }, config)
  return findings.filter((each) => each.code === code).map(({ level, path, line, message }) => `${level} ${path}:${line} ${message}`)
}

const descriptor = (text: string): Files => ({ 'examples/bad/example.yaml': text })
const dockerfile = (text: string): Files => ({ 'examples/good/Dockerfile': text })
const readme = (text: string): Files => ({ 'examples/good/README.md': text })

const CASES: readonly (readonly [code: PolicyCode, files: Files, expected: readonly string[], parameters?: string])[] = [
  ['GARDEN.DESCRIPTOR_MISSING', { 'examples/lost/Dockerfile': '', 'examples/lost/build.sh': '', 'examples/half/Dockerfile': '', 'examples/good/sub/Dockerfile': '', 'examples/good/sub/build.sh': '', 'tools/Dockerfile': '', 'tools/build.sh': '' }, ['error examples/lost:null examples/lost has Dockerfile, build.sh and no example.yaml.']],
  ['GARDEN.PRESET_FORM', descriptor('name: bad\npresets:\n  a: {script: a.sh}\n  b: [b.sh]\n'), ['error examples/bad/example.yaml:2 Not a map with script and description: a, b.']],
  ['GARDEN.PRESET_FORM', descriptor('name: bad\npresets: [a, b]\n'), ['error examples/bad/example.yaml:2 The presets are a list, not a map.']],
  ['GARDEN.PRESET_FORM', descriptor('name: bad\npresets: {a: {command: x}}\n'), ['error examples/good/example.yaml:3 Not a map with command: build.'], '{keys: [command]}'],
  ['GARDEN.PRESET_MISSING', descriptor('name: bad\npresets: {a: {script: a.sh}}\n'), ['error examples/bad/example.yaml:2 The example has no preset build.']],
  ['GARDEN.KEY_MISSING', descriptor('name: bad\nresources: {vram_gb: 1}\n'), ['error examples/bad/example.yaml:1 The descriptor has no resources.gpu.'], '{keys: [name, resources.gpu]}'],
  ['GARDEN.STABILITY_WORD', descriptor('name: bad\nstability: alpha\n'), ['error examples/bad/example.yaml:2 `stability` is "alpha"; the words are stable, beta, experimental.']],
  ['GARDEN.STABILITY_WORD', descriptor('name: bad\nstability: alpha\n'), [], '{words: [alpha]}'],
  ['GARDEN.NAME_STYLE', descriptor('name: a_b\n'), ['error examples/bad/example.yaml:1 The name "a_b" is not lower case with hyphens.']],
  ['GARDEN.NAME_STYLE', descriptor('name: a_b\n'), [], '{style: either}'],
  ['GARDEN.BUILD_FILES_MISSING', descriptor('name: bad\n'), ['error examples/bad/example.yaml:null There is no Dockerfile, build.sh in examples/bad.']],
  ['GARDEN.README_MISSING', descriptor('name: bad\n'), ['error examples/bad/example.yaml:null There is no README.md in examples/bad.']],
  ['GARDEN.GITIGNORE_MISSING', { 'examples/good/.gitignore': '' }, []],
  ['GARDEN.REQUIREMENT_UNPINNED', { 'examples/good/requirements-dev.txt': '# tools\nnumpy==1.2.3\ntorch>=2 # loose\nscipy\n', 'examples/good/requirements.in': 'loose\n' }, ['error examples/good/requirements-dev.txt:3 2 of requirements-dev.txt not pinned: torch>=2, scipy.']],
  ['GARDEN.CHECKOUT_UNPINNED', { 'examples/good/requirements.txt': `a @ git+https://h/a@${'1'.repeat(40)}\nb @ git+https://h/b@main\n` }, ['error examples/good/requirements.txt:2 1 of requirements.txt from git and not pinned to a commit: b @ git+https://h/b@main.']],
  ['GARDEN.BASE_UNPINNED', dockerfile('FROM python:3.11 AS base\nFROM base\nFROM scratch\nFROM $X\nFROM localhost:5000/python\n'), ['error examples/good/Dockerfile:5 The base image localhost:5000/python names no tag.']],
  ['GARDEN.BASE_UNPINNED', dockerfile('FROM python:3.11\n'), ['error examples/good/Dockerfile:1 The base image python:3.11 names no digest.'], '{pin: digest}'],
  ['GARDEN.MODEL_IN_IMAGE', dockerfile('FROM a:1\nADD https://h/x /x\nCOPY model.safetensors a.py /m/\nCOPY --from=b w.pt /\n'), ['error examples/good/Dockerfile:2 ADD puts https://h/x into the image.', 'error examples/good/Dockerfile:3 COPY puts model.safetensors into the image.']],
  ['GARDEN.SOURCE_IN_IMAGE', dockerfile('FROM a:1\nCOPY requirements.txt /\nCOPY . /app\nCOPY ["requirements-dev.txt", "train.py", "/x/"]\n'), ['error examples/good/Dockerfile:3 COPY puts . into the image.', 'error examples/good/Dockerfile:4 COPY puts train.py into the image.']],
  ['GARDEN.LICENSE_MISSING', descriptor('name: bad\nlicense: MIT\n'), ['error examples/good/example.yaml:1 There is neither a file LICENSE, LICENSE.md, LICENSE.txt, COPYING nor a key license.']],
  ['GARDEN.VERIFICATION_MISSING', descriptor('name: bad\nverification: {last_verified: last week}\n'), ['error examples/bad/example.yaml:2 `verification.last_verified` is "last week", and not a date YYYY-MM-DD.', 'error examples/good/example.yaml:1 The descriptor has no `verification.last_verified`.']],
  ['GARDEN.VERIFICATION_STATUS', descriptor('name: bad\nverification: {status: verified}\n'), ['error examples/bad/example.yaml:2 `verification.status` is "verified"; the words are VERIFIED, PARTIAL, UNVERIFIED.']],
  ['GARDEN.MEDIA_TRACKED', { 'examples/good/a.PNG': '', 'examples/good/x/b.wav': '', 'docs/c.png': '' }, ['error examples/good/example.yaml:null 2 files of examples/good in git: a.PNG, x/b.wav.']],
  ['GARDEN.VENDORED_UNDOCUMENTED', { 'examples/good/vendor/a/b.py': '', 'examples/good/x/third_party/c/NOTICE': '', 'examples/good/x/UPSTREAM.md': '', 'examples/good/y/upstream/UPSTREAM.md': '' }, ['error examples/good/vendor:null vendor in examples/good has no UPSTREAM.md, licence.', 'error examples/good/y/upstream:null y/upstream in examples/good has no licence.']],
  ['GARDEN.VENDORED_UNDOCUMENTED', { 'examples/good/upstream/UPSTREAM.md': '' }, [], '{licenses: []}'],
  ['GARDEN.README_EXPECTATION', readme('# Good\n```\n# What to expect\n```\n'), ['error examples/good/README.md:null No heading says "What to expect".']],
  ['GARDEN.README_EXPECTATION', readme('# Good\n\n## What to Expect here\n'), []],
  ['GARDEN.README_SAMPLE', descriptor('name: bad\n'), ['error examples/good/README.md:null No heading says "Sample".']],
  ['GARDEN.PEAK_VRAM_MISSING', descriptor('name: bad\nresources: {gpu: 1}\nverification: {last_verified: "2026-01-01"}\n'), ['error examples/bad/example.yaml:1 The descriptor has no verification.peak_vram_mib.']],
  ['GARDEN.BENCHMARK_FILES', { 'benchmarks/README.md': '', 'benchmarks/g/b/README.md': '', 'benchmarks/g/b/adapters/a.sh': '' }, ['error benchmarks/g/b:null The benchmark benchmarks/g/b has no config.yaml.'], '{files: [README.md, adapters, config.yaml]}'],
  ['GARDEN.ARCHIVE_UNLISTED', { 'archived_examples/README.md': '- mdt: broken\n- `mamba-2`\n', 'archived_examples/g/mdt/a': '', 'archived_examples/g/mamba/a': '' }, ['error archived_examples/g/mamba:null archived_examples/README.md does not name mamba.']],
  ['GARDEN.ARCHIVE_UNLISTED', { 'archived_examples/README.md': '# Archive\n\n- mdt\n- mamba: needs another base image\n', 'archived_examples/g/mdt/a': '', 'archived_examples/g/mamba/a': '' }, ['error archived_examples/README.md:3 archived_examples/README.md names mdt and does not say why it was archived.']],
  ['GARDEN.CATALOGUE_UNLISTED', { 'README.md': '[g](examples/good/) [b](./examples/good-too)', 'examples/too/example.yaml': 'name: too\n' }, ['error examples/too/example.yaml:null README.md does not hold examples/too.']],
  ['GARDEN.COMMAND_DANGLING', readme('`cvl run good build` and `cvl run examples/good build`\n```\ncvl run goud build\ncvl run good built --x\ncvl run <example> <preset>\ncvl run $X build\n```\ncvl run is prose\n'), ['error examples/good/README.md:3 There is no example goud.', 'error examples/good/README.md:4 good has no preset built.']],
]

test.each(CASES.map(([code, files, expected, parameters]) => ({ code, files, expected, parameters })))('$code $parameters', async ({ code, files, expected, parameters }) => {
  expect((await found(code, files, parameters)).sort()).toEqual([...expected].sort())
})

test('an example in the archive folder is asked nothing', async () => {
  expect(await found('GARDEN.README_MISSING', { 'archived_examples/old/example.yaml': 'name: old\n' })).toEqual([])
})

test('a file belongs to the nearest example', async () => {
  expect(await found('GARDEN.README_MISSING', { 'examples/good/inner/example.yaml': 'name: inner\n' })).toEqual(['error examples/good/inner/example.yaml:null There is no README.md in examples/good/inner.'])
})

test('a file that is not text, or larger than a person writes, is left alone', async () => {
  expect(await found('GARDEN.README_EXPECTATION', { 'examples/good/README.md': `# ${'x'.repeat(300_000)}` })).toEqual([])
})

test('an example whose descriptor cannot be read is an example all the same', async () => {
  const broken = { 'examples/broken/example.yaml': 'a: b: c\n', 'examples/broken/Dockerfile': '', 'examples/broken/build.sh': '', 'examples/good/README.md': '`cvl run broken build`\n' }
  expect(await found('GARDEN.DESCRIPTOR_MISSING', broken)).toEqual([])
  expect(await found('GARDEN.COMMAND_DANGLING', broken)).toEqual([])
})
