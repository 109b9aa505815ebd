/** The ratchet over real histories: what git calls a rename moves, and nothing else does. */
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { makeBaseline, readBaseline } from '../../core/rules/baseline.ts'
import { finding } from '../../core/rules/finding.ts'
import { ratchet } from '../../core/rules/ratchet.ts'
import type { Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openFiles } from '../../io/files.ts'
import { openGit } from '../../io/git.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { cpuNow } from '../../test/cpu-time.ts'
import { validate, type ValidateOptions } from '../validate.ts'
import { applyBaseline } from './apply-baseline.ts'

const { config } = resolve([])
const PATH = '.github/hortus-baseline.json'

function worldAt(root: string): World {
  const quiet = () => undefined
  return { files: openFiles(root), git: openGit(root), log: { progress: quiet, debug: quiet, info: quiet, warn: quiet } } as unknown as World
}

async function run(root: string, options: ValidateOptions = {}): Promise<Report> {
  return validate(worldAt(root), config, options)
}

const descriptor = (name: string, more = ''): string =>
  `name: ${name}\ndescription: What ${name} shows, in a sentence that is long enough to be known again\nresources: { gpu: 0 }\nstability: stable\npresets:\n  train: { script: gone.sh }\n  more: { script: lost.sh }\n${more}`

/** A garden with one broken example, frozen and committed. */
async function frozen(files: Readonly<Record<string, string>> = {}): Promise<Temporary> {
  const garden = await temporaryRepository({ 'examples/vision/resnet/example.yaml': descriptor('resnet'), ...files })
  await run(garden.path, { updateBaseline: true })
  commit(garden, 'freeze')
  return garden
}

function commit(garden: Temporary, message: string): void {
  garden.git('add', '-A')
  garden.git('commit', '-q', '-m', message)
}

async function move(garden: Temporary, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(garden.path, to)), { recursive: true })
  await rename(join(garden.path, from), join(garden.path, to))
}

const news = (report: Report) => report.findings.filter(({ status }) => status === 'new').map(({ code, path }) => `${code} ${path}`)

test('a renamed example takes its frozen findings along, edited or not, and again on the next branch', async () => {
  await using garden = await frozen()
  await move(garden, 'examples/vision/resnet', 'examples/perception/classification/resnet50')
  await garden.put({ 'examples/perception/classification/resnet50/example.yaml': descriptor('resnet', 'tags: [edited]\n') })
  commit(garden, 'move')
  expect((await run(garden.path)).baseline).toEqual({ path: PATH, known: 2, new: 0, fixed: 0, moved: 2, gone: [] })
  garden.git('branch', 'later')
  await move(garden, 'examples/perception/classification/resnet50', 'examples/other/resnet')
  commit(garden, 'move again')
  expect((await run(garden.path, { base: 'later' })).baseline).toMatchObject({ known: 2, new: 0, moved: 2 })
})

test('a rename that is only staged moves as well', async () => {
  await using garden = await frozen()
  await move(garden, 'examples/vision/resnet', 'examples/vision/renet')
  garden.git('add', '-A')
  expect((await run(garden.path)).baseline).toMatchObject({ known: 2, new: 0, moved: 2 })
})

test('a deleted example and an unrelated new one with the same mistake: what was frozen is fixed, what is found is new', async () => {
  await using garden = await frozen({ 'examples/vision/resnet/shared.txt': 'a file that both have\n' })
  await rm(join(garden.path, 'examples/vision/resnet'), { recursive: true })
  await garden.put({ 'examples/audio/whisper/example.yaml': 'capability: audio/speech\nresources: {gpu: 1, vram_gb: 10}\npresets: {train: {script: gone.sh}}\ntags: [a, b, c]\nname: whisper\n', 'examples/audio/whisper/shared.txt': 'a file that both have\n' })
  commit(garden, 'replace')
  const report = await run(garden.path)
  expect(report.baseline).toEqual({ path: PATH, known: 0, new: 1, fixed: 2, moved: 0, gone: [{ code: 'GARDEN.PRESET_UNRESOLVED', path: 'examples/vision/resnet/example.yaml', count: 2 }] })
  expect(news(report)).toEqual(['GARDEN.PRESET_UNRESOLVED examples/audio/whisper/example.yaml'])
})

test('a copy is new: the example that was frozen is still where it was', async () => {
  await using garden = await frozen()
  await garden.put({ 'examples/vision/copy/example.yaml': descriptor('resnet') })
  commit(garden, 'copy')
  expect((await run(garden.path)).baseline).toMatchObject({ known: 2, new: 2, moved: 0, fixed: 0 })
})

test('an entry that no longer occurs is named, and dropping it changes nothing else', async () => {
  await using garden = await frozen()
  await garden.put({ 'examples/vision/resnet/gone.sh': '#!/bin/sh\n' })
  expect((await run(garden.path)).baseline).toEqual({ path: PATH, known: 1, new: 0, fixed: 1, moved: 0, gone: [{ code: 'GARDEN.PRESET_UNRESOLVED', path: 'examples/vision/resnet/example.yaml', count: 1 }] })
  await run(garden.path, { updateBaseline: true })
  expect((await run(garden.path)).baseline).toMatchObject({ known: 1, fixed: 0, gone: [] })
})

test('a change that freezes what it breaks is told to the reviewer, and freezes it all the same', async () => {
  await using garden = await frozen()
  garden.git('branch', 'base')
  await garden.put({ 'examples/vision/new/example.yaml': descriptor('new') })
  commit(garden, 'add a broken example')
  const report = await run(garden.path, { base: 'base', updateBaseline: true })
  expect(report.findings.filter(({ code }) => code === 'BASELINE.GREW').map(({ level, path, message }) => `${level} ${path} ${message}`)).toEqual([`warning ${PATH} This change freezes 2 more findings.`])
  commit(garden, 'freeze it')
  const again = await run(garden.path, { base: 'base' })
  expect([news(again), again.verdict]).toEqual([[`BASELINE.GREW ${PATH}`], 'warnings'])
})

test('a baseline that is rewritten after a rename has not grown, and the first baseline is only said', async () => {
  await using garden = await frozen()
  garden.git('branch', 'base')
  await move(garden, 'examples/vision/resnet', 'examples/vision/renamed')
  commit(garden, 'move')
  await run(garden.path, { updateBaseline: true })
  commit(garden, 'freeze')
  expect(news(await run(garden.path, { base: 'base' }))).toEqual([])
  garden.git('branch', 'without', garden.git('rev-list', '--max-parents=0', 'HEAD'))
  const first = await run(garden.path, { base: 'without' })
  expect(first.findings.filter(({ code }) => code === 'BASELINE.GREW').map(({ level, message }) => `${level} ${message}`)).toEqual(['notice This change starts the baseline, with 2 findings.'])
})

test('a baseline of version 1, with paths in its keys, freezes what it froze', async () => {
  await using garden = await frozen()
  const old = { schema: 'baseline/1', about: '', findings: ['train" leads to gone.sh', 'more" leads to lost.sh'].map((what) => ({ code: 'GARDEN.PRESET_UNRESOLVED', path: 'examples/vision/resnet/example.yaml', key: `The preset "${what}, which is not there in examples/vision/resnet.`, count: 1 })) }
  await garden.put({ [PATH]: JSON.stringify(old) })
  expect((await run(garden.path)).baseline).toMatchObject({ known: 2, new: 0, fixed: 0 })
})

test('what belongs to no example is frozen like everything else', async () => {
  await using garden = await temporaryRepository({ 'examples/good/example.yaml': 'name: good\nresources: {gpu: 0}\npresets: {smoke: {command: "true"}}\n', 'examples/odd/example.yml': '' })
  await run(garden.path, { updateBaseline: true })
  const report = await run(garden.path)
  expect(report.findings.map(({ code, status, example }) => [code, status, example])).toEqual([['GARDEN.NOT_READ', 'known', null]])
})

test('findings of a workspace move with their files, and those at a directory with the metadata in it', async () => {
  const metadata = 'dataset: {name: cifar10, version: 1}\ncreated: 2025-01-01\nsource: https://example.invalid/cifar10\nlicense: MIT\n'
  await using repository = await temporaryRepository({ 'datasets/cifar10/v1/metadata.yaml': metadata })
  const at = (folder: string) => [
    finding('TFC0001.DIRECTORY_MISSING', { path: `datasets/${folder}/v1` }, `datasets/${folder}/v1 (${folder}:v1) has no file 7.`),
    finding('TFC0001.DIRECTORY_MISSING', { path: `datasets/${folder}/v1/metadata.yaml`, line: 3 }, `${folder}/v1 names nobody.`),
    finding('TFC0001.DIRECTORY_MISSING', { path: '.' }, 'The directory tools/ is missing.'),
  ]
  const world = worldAt(repository.path)
  await applyBaseline(world, config, at('cifar10'), { update: true })
  commit(repository, 'freeze')
  repository.git('mv', 'datasets/cifar10', 'datasets/cifar-10-python')
  commit(repository, 'rename')
  expect((await applyBaseline(world, config, at('cifar-10-python'), { update: false })).baseline).toEqual({ path: PATH, known: 3, new: 0, fixed: 0, moved: 2, gone: [] })
})

test('a garden of 5,000 examples with five findings each goes through the ratchet in seconds on any machine', () => {
  const findings = Array.from({ length: 25_000 }, (_, index) => finding('GARDEN.PRESET_UNRESOLVED', { path: `examples/group/example-${index % 5000}/example.yaml`, line: index }, `The preset "p${index}" leads to gone.sh, which is not there in examples/group/example-${index % 5000}.`))
  const started = cpuNow()
  const entries = readBaseline(makeBaseline(findings))
  if (!entries.ok) throw new Error(entries.problem)
  expect(ratchet(findings, entries.value)).toMatchObject({ known: 25_000, new: 0, fixed: 0 })
  expect(cpuNow() - started).toBeLessThan(5000)
})
