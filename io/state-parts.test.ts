import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGit } from './git.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2100))

test.concurrent('each change shows in its own part, and what is younger than two seconds says so', async () => {
  await using repository = await temporaryRepository({ f: 'one\n', g: 'g\n', 'with space and ü': '', '.gitignore': 'ignored\n' })
  symlinkSync('f', join(repository.path, 'link'))
  const git = openGit(repository.path)
  await wait()
  const before = (await git.stateParts!())!
  expect(before.head).toBe(repository.git('rev-parse', 'HEAD'))
  expect([...before.files.keys()]).toEqual(['.gitignore', 'f', 'g', 'link', 'with space and ü'])
  await repository.put({ f: 'two\n', ignored: 'x' })
  const young = (await git.stateParts!())!
  expect(young.files.get('f')).toMatch(/^33188:racy$/)
  expect({ ...young, files: null }).toEqual({ ...before, files: null })
  expect([...young.files].filter(([path, look]) => before.files.get(path) !== look).map(([path]) => path)).toEqual(['f'])
  chmodSync(join(repository.path, 'g'), 0o755)
  rmSync(join(repository.path, 'f'))
  await wait()
  const after = (await git.stateParts!())!
  expect([after.files.get('f'), after.files.get('g')!.split(':')[0], after.files.get('link')!.split(':')[0]]).toEqual(['none', String(0o100755), String(0o120777)])
  repository.git('add', '-A')
  expect((await git.stateParts!())!.index).not.toBe(before.index)
  repository.git('commit', '-q', '-m', 'second')
  writeFileSync(join(repository.path, '.git/info/exclude'), '*.x\n')
  expect(await git.stateParts!()).toBe(null)
  await wait()
  const last = (await git.stateParts!())!
  expect([last.head === before.head, last.settings === before.settings, last.history === before.history]).toEqual([false, false, true])
})

test.concurrent('where git was told not to look, and where there is no repository, nobody can say', async () => {
  await using repository = await temporaryRepository({ f: 'one\n' })
  repository.git('update-index', '--assume-unchanged', 'f')
  await wait()
  expect(await openGit(repository.path).stateParts!()).toBe(null)
  await using plain = await temporaryDirectory()
  expect(await openGit(plain.path).stateParts!()).toBe(null)
})
