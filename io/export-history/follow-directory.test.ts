import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../testing/temporary.ts'
import { followDirectory } from './follow-directory.ts'

test('in a clone without blobs a directory is followed through its renames, and none is fetched (garden 6)', async () => {
  await using garden = await temporaryRepository({ 'old/place/a': '1', 'old/place/b': '2', other: '0' })
  garden.git('mv', 'old/place', 'x')
  garden.git('commit', '-qm', 'moved')
  garden.git('config', 'uploadpack.allowFilter', 'true')
  await using clones = await temporaryDirectory()
  clones.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${garden.path}`, 'c')
  const followed = await followDirectory(join(clones.path, 'c'), garden.git('rev-parse', 'HEAD'), 'x')
  expect(followed.map(({ commit, tree }) => [commit, tree])).toEqual([[garden.git('rev-parse', 'HEAD~1'), garden.git('rev-parse', 'HEAD~1:old/place')], [garden.git('rev-parse', 'HEAD'), garden.git('rev-parse', 'HEAD:x')]])
  expect(clones.git('-C', 'c', 'rev-list', '--objects', '--all', '--missing=print').split('\n').filter((line) => line.startsWith('?'))).toHaveLength(3)
})

test('a merge of a branch that left before a move, and changed the directory at its old place, keeps both', async () => {
  await using garden = await temporaryRepository({ 'x/a': '1', 'x/b': '1', 'x/c': '1' })
  garden.git('checkout', '-qb', 'side')
  await garden.put({ 'x/b': '2' })
  garden.git('commit', '-qam', 'side')
  garden.git('checkout', '-q', 'main')
  await garden.put({ 'y/keep': '' })
  garden.git('mv', 'x', 'y/x')
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'moved')
  garden.git('merge', '-q', '--no-edit', 'side')
  const followed = await followDirectory(garden.path, garden.git('rev-parse', 'HEAD'), 'y/x')
  const trees = new Map(followed.map(({ commit, tree }) => [garden.git('log', '-1', '--format=%s', commit), tree]))
  expect(trees.get('side')).toBe(garden.git('rev-parse', 'side:x'))
  expect(trees.get('first')).toBe(garden.git('rev-parse', 'side~1:x'))
  expect(garden.git('rev-parse', 'HEAD:y/x')).toBe(garden.git('rev-parse', 'side:x'))
})

test('a merge of a branch from before the directory came finds it on one side only', async () => {
  await using garden = await temporaryRepository({ template: '1' })
  garden.git('checkout', '-qb', 'side')
  garden.git('mv', 'template', 'elsewhere')
  garden.git('commit', '-qm', 'side')
  garden.git('checkout', '-q', 'main')
  await garden.put({ 'x/a': '1' })
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'came')
  garden.git('merge', '-q', '--no-edit', 'side')
  const followed = await followDirectory(garden.path, garden.git('rev-parse', 'HEAD'), 'x')
  expect(followed.filter(({ tree }) => tree !== null).map(({ commit }) => garden.git('log', '-1', '--format=%s', commit))).toEqual(['came', "Merge branch 'side'"])
})
