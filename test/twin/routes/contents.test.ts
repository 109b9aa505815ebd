import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('a file is read at a branch, a commit or the default branch', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  const read = async (path: string, ref?: string): Promise<string> => {
    const { data } = await octokit.rest.repos.getContent({ ...PLACE, path, ...(ref === undefined ? {} : { ref }) })
    return Buffer.from((data as { content: string }).content, 'base64').toString()
  }
  expect(await read('docs/a.md')).toBe('a\n')
  expect(await read('new.txt', 'change')).toBe('new\n')
  expect(await read('new.txt', head)).toBe('new\n')
  expect((await refusalOf(read('new.txt'))).status).toBe(404)
  expect((await refusalOf(read('new.txt', 'no-such-branch'))).message).toContain('No commit found for the ref')
})

test('a directory and the root are lists', async () => {
  await using garden = await openGarden()
  const list = async (path: string) => ((await garden.octokit.rest.repos.getContent({ ...PLACE, path })).data as { path: string; type: string }[]).map(({ path: at, type }) => `${type} ${at}`)
  expect(await list('')).toEqual(['file README.md', 'dir docs'])
  expect(await list('docs')).toEqual(['file docs/a.md'])
})

test('a file over a megabyte has no content but as raw bytes', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository } = garden
  await twin.push(repository, { branch: 'main', files: { 'big.bin': Buffer.alloc(2 ** 20 + 1, 'x') } })
  const { data } = await octokit.rest.repos.getContent({ ...PLACE, path: 'big.bin' })
  expect(data).toMatchObject({ content: '', encoding: 'none', size: 2 ** 20 + 1 })
  const raw = await octokit.rest.repos.getContent({ ...PLACE, path: 'big.bin', mediaType: { format: 'raw' } })
  expect(String(raw.data).length).toBe(2 ** 20 + 1)
})

test('a name with a star, a colon or a blank is that name and no pattern', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository } = garden
  await twin.push(repository, { branch: 'main', files: { '*': 'star\n', ':(top)x': 'magic\n', 'ä b.md': 'blank\n' } })
  for (const [path, text] of [['*', 'star\n'], [':(top)x', 'magic\n'], ['ä b.md', 'blank\n']] as const) {
    const { data } = await octokit.rest.repos.getContent({ ...PLACE, path })
    expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe(text)
  }
})

test.each(['../..', 'docs/../README.md', './README.md', '/README.md', 'docs//a.md'])('the path %j climbs nowhere', async (path) => {
  await using garden = await openGarden()
  expect((await refusalOf(garden.octokit.rest.repos.getContent({ ...PLACE, path }))).status).toBe(404)
})
