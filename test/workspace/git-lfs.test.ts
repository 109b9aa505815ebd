/** With the real git-lfs: content on disk, pointers in git. */
import { execFileSync } from 'node:child_process'
import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { present } from '../require.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { pointerTo, validWorkspace } from './valid-workspace.ts'

const there = present('git-lfs', isThere())

async function lfsRepository(): Promise<Temporary> {
  const directory = await temporaryDirectory(validWorkspace('content').files)
  directory.git('init', '-q', '-b', 'main')
  directory.git('lfs', 'install', '--local', '--skip-repo')
  directory.git('add', '-A')
  directory.git('commit', '-q', '-m', 'first')
  return directory
}

const errors = async (directory: Temporary) => {
  const report = await validate(await openQuietWorld(directory), fullProfile())
  return { report, errors: report.findings.filter(({ level }) => level === 'error').map(({ code, path }) => `${code} ${path}`) }
}

test.skipIf(!there)('what git-lfs checked out gives no error, and no content is read (skipped where git-lfs is not there)', async () => {
  await using directory = await lfsRepository()
  // The bundle of a commit holds pointers, the disk holds contents.
  expect(directory.git('show', 'HEAD:models/digits-net/v1/model.pt')).toBe(pointerTo(validWorkspace('content').large['models/digits-net/v1/model.pt']!).trim())
  const { report, errors: found } = await errors(directory)
  expect(found).toEqual([])
  expect(report.workspace?.verified).toMatchObject({ content: 0, cache: 0, unchecked: 0 })
  expect(report.workspace?.verified.pointers).toBeGreaterThan(10)
})

test.skipIf(!there)('a content that changed on disk is read and found, whatever the pointer in git says', async () => {
  await using directory = await lfsRepository()
  const path = 'datasets/digits/v1/train/a.csv'
  await writeFile(join(directory.path, path), `${validWorkspace('content').large[path]}x`)
  expect((await errors(directory)).errors).toContain('TFC0008.HASH_MISMATCH datasets/digits/v1/CHECKSUMS.txt')
})

test.skipIf(!there)('a file that was committed without git-lfs is found', async () => {
  await using directory = await lfsRepository()
  const path = 'datasets/digits/v1/train/a.csv'
  const id = execFileSync('git', ['hash-object', '-w', '--no-filters', path], { cwd: directory.path, encoding: 'utf8' }).trim()
  directory.git('update-index', '--cacheinfo', `100644,${id},${path}`)
  directory.git('commit', '-q', '-m', 'raw')
  expect((await errors(directory)).errors).toContain(`TFC0001.LFS_RAW ${path}`)
})

test.skipIf(!there)('contents that were not fetched are verified by their pointers', async () => {
  await using directory = await lfsRepository()
  const path = 'models/digits-net/v1/model.pt'
  await rm(join(directory.path, path))
  await writeFile(join(directory.path, path), pointerTo(validWorkspace('content').large[path]!))
  await chmod(join(directory.path, path), 0o644)
  const { report, errors: found } = await errors(directory)
  expect(found).toEqual([])
  expect(report.workspace?.verified.content).toBe(0)
})

function isThere(): boolean {
  try {
    execFileSync('git', ['lfs', 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
