import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findGardenRoot } from './garden-root.ts'
import { temporaryDirectory } from './testing/temporary.ts'

async function tree(...paths: string[]): Promise<string> {
  const directory = await temporaryDirectory()
  onTestFinished(() => directory[Symbol.asyncDispose]())
  const root = directory.path
  for (const path of paths) {
    if (path.endsWith('/')) await mkdir(join(root, path), { recursive: true })
    else {
      await mkdir(join(root, path, '..'), { recursive: true })
      await writeFile(join(root, path), '')
    }
  }
  return root
}

test('the nearest directory with a configuration is the root, also below another repository', async () => {
  const root = await tree('.git/', 'garden/.github/hortus.yml', 'garden/examples/a/')
  expect(findGardenRoot(join(root, 'garden/examples/a'))).toEqual({ ok: true, value: join(root, 'garden') })
})

test('a git repository is a root; a worktree has a .git file', async () => {
  const root = await tree('.git', 'examples/a/src/')
  expect(findGardenRoot(join(root, 'examples/a/src'))).toEqual({ ok: true, value: root })
})

test('without git the topmost directory with examples is the root', async () => {
  const root = await tree('examples/a/examples/b/')
  expect(findGardenRoot(join(root, 'examples/a/examples/b'))).toEqual({ ok: true, value: root })
})

test('a lone example is its own garden', async () => {
  const root = await tree('one/example.yaml', 'one/src/')
  expect(findGardenRoot(join(root, 'one/src'))).toEqual({ ok: true, value: join(root, 'one') })
})

test('elsewhere there is no garden, and the problem says what to do', async () => {
  const root = await tree('empty/')
  const found = findGardenRoot(join(root, 'empty'))
  expect(found.ok || found.problem.code).toBe('GARDEN.NOT_FOUND')
  const missing = findGardenRoot(join(root, 'gone'))
  expect(missing.ok || missing.problem.code).toBe('GARDEN.NO_DIRECTORY')
})

test('a workspace that was unpacked without git is a root', async () => {
  const root = await tree('copy/runs/run-2026-01-01-001/', 'copy/models/a/v1/')
  expect(findGardenRoot(join(root, 'copy/models/a'))).toEqual({ ok: true, value: join(root, 'copy') })
})
