import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { codesOf, DIGITS, DIGITS_FILES, exportFrom, filesIn } from './testing/export-garden.ts'

const BY_PROCESS = { prove: true, set: ['engine=process'] } as const
const rungs = ({ report }: Awaited<ReturnType<typeof exportFrom>>) => Object.fromEntries(report.examples[0]!.rungs.map(({ rung, state }) => [rung, state]))

test('an export is proven in a clean clone, and its rungs are in the report', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  const proven = await exportFrom(garden, BY_PROCESS)
  expect(codesOf(proven.report).filter((code) => code !== 'EXPORT.NO_SMOKE')).toEqual([])
  expect([rungs(proven), proven.report.exported?.proof]).toMatchObject([{ parsed: 'passed', contracted: 'passed', smoked: 'passed' }, 'passed'])
  expect(proven.report.examples[0]).toMatchObject({ id: 'vision/digits', outcome: 'passed', metrics: { accuracy: 1 } })
})

test('the record of the proof lies apart: a run of the new repository is no run of the garden', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  const { report } = await exportFrom(garden, BY_PROCESS)
  expect(report.examples[0]!.records).toEqual([expect.stringMatching(/^proofs\/vision\/digits\/records\//)])
  expect((await readdir(join(garden.path, '.hortus'))).sort()).not.toContain('records')
  expect((await lstat(join(garden.path, '.hortus', report.examples[0]!.records[0]!))).isFile()).toBe(true)
})

test('what works in the garden and not alone is not written: the finding says why, and where the log is', async () => {
  // The smoke reads a file of the garden that no analysis can see.
  const train = "import { readFileSync } from 'node:fs'\nconsole.log(readFileSync(['..', '..', '..', 'LICENSE'].join('/'), 'utf8'))\n"
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/train.mjs`]: train })
  const failed = await exportFrom(garden, BY_PROCESS)
  expect([failed.tree, failed.commit, failed.rootAbs, await lstat(failed.out).catch(() => null)]).toEqual([null, null, null, null])
  const found = failed.report.findings.find(({ code }) => code === 'EXPORT.PROOF_FAILED')!
  expect(found.message).toMatch(/^A clean clone failed: exited with code 1\. Its log is \S+\.\n│ [^]*LICENSE/)
  const log = /\/\S+\.log/.exec(found.message)?.[0] ?? ''
  expect([log.startsWith(join(garden.path, '.hortus')), (await lstat(log)).isFile()]).toEqual([true, true])
  expect(failed.report).toMatchObject({ verdict: 'errors', exported: { directory: null, proof: 'failed' }, examples: [{ outcome: 'failed' }] })
  expect(rungs(failed)['smoked']).toBe('failed')
})

test('where no engine can prove it, it is written with a warning that says how far it came', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/example.yaml`]: 'name: digits\nstability: beta\nresources: {gpu: 0}\npresets:\n  smoke:\n    command: [hortus-no-such-tool]\n    requires: [hortus-no-such-tool]\n' })
  const unproven = await exportFrom(garden, BY_PROCESS)
  const found = unproven.report.findings.find(({ code }) => code === 'EXPORT.NOT_PROVEN')!
  expect([found.level, found.message]).toEqual(['warning', expect.stringMatching(/needs hortus-no-such-tool.*parsed passed, contracted passed, built not run, probed not run, smoked skipped/)])
  expect([await filesIn(unproven.out), unproven.report.verdict]).toEqual([expect.arrayContaining(['example.yaml']), 'warnings'])
})

test.each([
  ['without a smoke preset', 'name: digits\nstability: beta\n', /has no preset "smoke"/],
  ['with a GPU that is not here', 'name: digits\nstability: beta\nresources: {gpu: 8}\npresets:\n  smoke:\n    command: [node, train.mjs]\n    requires: [node]\n', /GPU/],
])('%s it is written, and not called proven', async (_why, descriptor, reason) => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/example.yaml`]: descriptor })
  const { report, tree } = await exportFrom(garden, BY_PROCESS)
  expect(report.findings.find(({ code }) => code === 'EXPORT.NOT_PROVEN')?.message).toMatch(reason)
  expect([tree === null, report.exported?.proof]).toEqual([false, 'not_proven'])
})

test('an interrupt ends it: nothing is written, and nothing is left beside it', async () => {
  await using garden = await temporaryRepository({ ...DIGITS_FILES, [`${DIGITS}/train.mjs`]: 'setTimeout(() => undefined, 60_000)\n' })
  const interrupt = new AbortController()
  setTimeout(() => interrupt.abort(), 1500)
  const { report, tree, out } = await exportFrom(garden, { ...BY_PROCESS, signal: interrupt.signal })
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'RUN.INTERRUPTED' }] })
  expect([tree, await lstat(out).catch(() => null), (await readdir(garden.path)).filter((name) => name.includes('partial'))]).toEqual([null, null, []])
})

test('exported twice and proven twice, the commit is the same, at any time and place', async () => {
  await using garden = await temporaryRepository(DIGITS_FILES)
  const [one, two] = [await exportFrom(garden, { ...BY_PROCESS, out: 'exported/one' }), await exportFrom(garden, { ...BY_PROCESS, out: 'exported/deep/two' })]
  expect(one.commit).toMatch(/^[0-9a-f]{40}$/)
  expect(two.commit).toBe(one.commit)
})

const image = dockerImage()
const DOCKER_FILES = { ...DIGITS_FILES, [`${DIGITS}/Dockerfile`]: `ARG BASE=${image?.ref ?? ''}\nFROM \${BASE}\nWORKDIR /workspace\nCOPY train.sh .\n`, [`${DIGITS}/train.sh`]: '#!/bin/sh\necho \'{"metric": "accuracy", "value": 1}\' >> "$HORTUS_METRICS"\n', [`${DIGITS}/example.yaml`]: 'name: digits\nstability: beta\nresources: {gpu: 0}\npresets:\n  smoke:\n    command: [sh, train.sh]\n    probe: off\n' }
const BY_DOCKER = { prove: true, set: ['engine=docker', 'build.network=host'] } as const

test.skipIf(image === null)('on a real engine the image of the clone is built, and two exports have the same bytes with their pins (skipped without Docker)', async () => {
  await using garden = await temporaryRepository(DOCKER_FILES)
  const [one, two] = [await exportFrom(garden, { ...BY_DOCKER, out: 'exported/one' }), await exportFrom(garden, { ...BY_DOCKER, out: 'exported/two' })]
  expect([one.report.findings.filter(({ level }) => level === 'error'), rungs(one)]).toMatchObject([[], { built: 'passed', smoked: 'passed' }])
  expect(one.report.exported).toEqual({ ...two.report.exported, directory: one.out })
})

test.skipIf(image === null)('an image that does not build in the clone is not written, with the log of the build (skipped without Docker)', async () => {
  await using garden = await temporaryRepository({ ...DOCKER_FILES, [`${DIGITS}/Dockerfile`]: `ARG BASE=${image?.ref ?? ''}\nFROM \${BASE}\nRUN exit 7\n` })
  const { report, tree } = await exportFrom(garden, BY_DOCKER)
  expect(tree).toBeNull()
  expect(report.findings.find(({ code }) => code === 'EXPORT.PROOF_FAILED')?.message).toMatch(/does not build[^]*build\.log/)
})

test('the scripts of every preset are captured again: one that lacks its data in the new repository stops the export', async () => {
  // The path is put together while the script runs, so that nothing but a capture can know it; and no preset that is run needs it.
  const train = '#!/bin/sh\ncd "$(dirname "$0")"\nup=$(printf "../%.0s" 1 2 3)\ndocker run --rm -v "$PWD/${up}shared/data:/data:ro" -w /data python:3.11 true\n'
  const broken = { ...DIGITS_FILES, 'shared/data/a.csv': '1\n', [`${DIGITS}/train.sh`]: train, [`${DIGITS}/example.yaml`]: `${DIGITS_FILES[`${DIGITS}/example.yaml`]}  train: {script: train.sh}\n` }
  await using garden = await temporaryRepository(broken)
  const { report, tree } = await exportFrom(garden, BY_PROCESS)
  expect(report.findings.filter(({ level }) => level === 'error').map(({ code, path, line, message }) => [code, path, line, message])).toEqual([
    ['EXPORT.SCRIPT_BROKEN', `${DIGITS}/example.yaml`, 9, expect.stringMatching(/^In the new repository, train\.sh mounts \/data from .*shared\/data, which is outside of it\.$/)],
  ])
  expect([tree, report.exported?.proof, report.exported?.directory]).toEqual([null, 'failed', null])
})

test('a script that calls an engine in the garden and ends before it in the new repository stops the export', async () => {
  const train = '#!/bin/bash\nset -e\nhere=$(cd "$(dirname "$0")" && pwd)\n. "${here%/examples/*}/bin/say.sh"\ndocker run --rm python:3.11 true\n'
  await using garden = await temporaryRepository({ ...DIGITS_FILES, 'bin/say.sh': 'say() { echo "$1"; }\n', [`${DIGITS}/train.sh`]: train, [`${DIGITS}/example.yaml`]: `${DIGITS_FILES[`${DIGITS}/example.yaml`]}  train: {script: train.sh}\n` })
  const { report, tree } = await exportFrom(garden, BY_PROCESS)
  expect(report.findings.filter(({ level }) => level === 'error').map(({ code, message }) => [code, message])).toEqual([['EXPORT.SCRIPT_BROKEN', expect.stringMatching(/train\.sh does not come to its end: it needs something that is not in the repository.*bin\/say\.sh/)]])
  expect([tree, report.exported?.directory]).toEqual([null, null])
})
