import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { archive, prepareArchive } from './archive.ts'
import { archiveRepository, descriptor } from './testing/archive-world.ts'
import { withDefaults } from './testing/with-defaults.ts'
import { unarchive } from './unarchive.ts'

const APPLIER = new URL('../io/edits/testing/applier.ts', import.meta.url).pathname
const CONFIG = withDefaults()
const OPTIONS = { example: 'a', reason: 'gone' }

test('an archive that was killed on the way is put right by the next one, which does it whole', { timeout: 60_000 }, async () => {
  for (const last of [0, 2, 4, 6, 8]) {
    await using repository = await archiveRepository({ 'README.md': '[a](examples/a)\n', 'examples/a/example.yaml': descriptor('a'), 'examples/a/b.txt': 'b', 'examples/a/c/d.txt': 'd' })
    const { at, world, staged, difference } = repository
    const prepared = await prepareArchive(world, CONFIG, OPTIONS)
    await using changes = await temporaryDirectory({ 'change.json': JSON.stringify(prepared.ok ? prepared.value.change : null) })
    expect(spawnSync(process.execPath, [APPLIER, at.path, `${changes.path}/change.json`, String(last)]).signal).toBe('SIGKILL')
    const { report } = await archive(world, CONFIG, OPTIONS)
    // Killed when all was done already, there is nothing left to do.
    expect([last, report.problems, report.findings.map(({ code }) => code).filter((code) => code !== 'ARCHIVE.ALREADY')]).toEqual([last, [], []])
    expect(difference().filter((line) => line.startsWith('R100'))).toHaveLength(3)
    await unarchive(world, CONFIG, { example: 'a' })
    expect([last, staged()]).toEqual([last, ''])
  }
})

test('what changed between decision and deed stops it, and everything is as it was', async () => {
  await using repository = await archiveRepository({ 'README.md': '[a](examples/a)\n', 'examples/a/example.yaml': descriptor('a') })
  const { at, world, staged } = repository
  const prepared = await prepareArchive(world, CONFIG, OPTIONS)
  await at.put({ 'README.md': 'another text\n' })
  const applied = prepared.ok && prepared.value.change !== null ? await world.edits!.apply(prepared.value.change) : null
  expect(applied?.ok).toBe(false)
  expect(staged()).toBe('M  README.md')
})

test('A77 the same decision as a commit has the blobs that were there, and the tree of the working copy', async () => {
  await using repository = await archiveRepository({ 'README.md': '[a](examples/a)\n', 'examples/a/example.yaml': descriptor('a'), 'examples/a/run.sh': '#!/bin/sh\n' })
  const { at, world } = repository
  const prepared = await prepareArchive(world, CONFIG, OPTIONS)
  const change = prepared.ok ? prepared.value.change! : null
  const parent = at.git('rev-parse', 'HEAD')
  const committed = await world.edits!.commit(change!, { parent, message: 'Archive a', author: { name: 'a', email: 'a@example.invalid' }, at: 0 })
  await archive(world, CONFIG, OPTIONS)
  at.git('add', '-A')
  expect(committed.ok && committed.value.tree).toBe(at.git('write-tree'))
  const moved = at.git('diff-tree', '-r', '-M100%', '--name-status', parent, committed.ok ? committed.value.commit : '').split('\n').filter((line) => line.includes('examples/a/'))
  expect(moved).toEqual(['R100\texamples/a/example.yaml\tarchived_examples/a/example.yaml', 'R100\texamples/a/run.sh\tarchived_examples/a/run.sh'])
})
