import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOut } from './checkout.ts'
import { temporaryRepository } from './testing/temporary.ts'
import { openWorld } from './world.ts'

const open = (rootAbs: string) => openWorld({ rootAbs, outAbs: join(rootAbs, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })

test('an earlier commit lies in a tree of its own that knows its commit and its hashes, and is gone afterwards', async () => {
  await using repository = await temporaryRepository({ 'examples/a/run.sh': 'one\n', 'examples/a/old': 'x' })
  const first = repository.git('rev-parse', 'HEAD')
  const tree = repository.git('rev-parse', 'HEAD:examples/a')
  await repository.put({ 'examples/a/run.sh': 'two\n' })
  repository.git('commit', '-qam', 'second')
  const before = repository.git('status', '--porcelain') + repository.git('for-each-ref') + repository.git('worktree', 'list')
  const checkout = await checkOut(repository.path, first, open)
  if (!checkout.ok) throw new Error(checkout.problem.message)
  const { world } = checkout.value
  expect(await readFile(join(world.files.rootAbs, 'examples/a/run.sh'), 'utf8')).toBe('one\n')
  expect(await world.git.head()).toEqual({ commit: first, dirty: false })
  expect(await world.git.treeHash('examples/a')).toBe(tree)
  expect(await world.git.listFiles('examples/a')).toEqual(['examples/a/old', 'examples/a/run.sh'])
  expect(repository.git('status', '--porcelain') + repository.git('for-each-ref') + repository.git('worktree', 'list')).toBe(before)
  await checkout.value[Symbol.asyncDispose]()
  expect(existsSync(world.files.rootAbs)).toBe(false)
})

test('a garden that is a directory of its repository is found again', async () => {
  await using repository = await temporaryRepository({ 'garden/examples/a/run.sh': 'one\n' })
  const checkout = await checkOut(join(repository.path, 'garden'), repository.git('rev-parse', 'HEAD'), open)
  if (!checkout.ok) throw new Error(checkout.problem.message)
  await using held = checkout.value
  expect(await held.world.git.listFiles('examples/a')).toEqual(['examples/a/run.sh'])
})

test('a hook of the repository is not run by a checkout', async () => {
  await using repository = await temporaryRepository({ a: 'b' })
  await repository.put({ '.git/hooks/post-checkout': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' })
  const checkout = await checkOut(repository.path, repository.git('rev-parse', 'HEAD'), open)
  if (!checkout.ok) throw new Error(checkout.problem.message)
  await checkout.value[Symbol.asyncDispose]()
  expect(existsSync(join(repository.path, '.git/hooks/ran'))).toBe(false)
})

test.each(['0'.repeat(40), 'main', '--help', ''])('"%s" is no commit of this repository: a problem, and nothing is left behind', async (commit) => {
  await using repository = await temporaryRepository({ a: 'b' })
  expect(await checkOut(repository.path, commit, open)).toMatchObject({ ok: false, problem: { code: 'GIT.CHECKOUT' } })
})
