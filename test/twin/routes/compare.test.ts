import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('compare is three dots: files since the two parted, commits ahead and behind', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, head } = garden
  const parted = repository.refs.get('refs/heads/main')
  await twin.push(repository, { branch: 'main', files: { 'later.md': 'x\n' } })
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead: 'main...change' })
  expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1, merge_base_commit: { sha: parted }, commits: [{ sha: head }] })
  expect(data.files?.map(({ filename }) => filename)).toEqual(['new.txt'])
  const same = await octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead: `${head}...change` })
  expect(same.data).toMatchObject({ status: 'identical', ahead_by: 0, files: [] })
})

test('a side may be a branch of a fork', async () => {
  await using garden = await openGarden()
  const fork = await garden.twin.fork(garden.repository, 'eve')
  const sha = await garden.twin.push(fork, { branch: 'a/b', files: { 'evil.txt': 'x\n' } })
  for (const side of ['eve:a/b', 'eve:garden:a/b', sha]) {
    const { data } = await garden.octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead: `main...${side}` })
    expect(data.files?.map(({ filename }) => filename)).toEqual(['evil.txt'])
  }
})

test('a side that is not there, or has nothing in common, is not found', async () => {
  await using garden = await openGarden()
  const orphan = await garden.twin.push(garden.repository, { branch: 'orphan', from: null, files: { x: 'x' } })
  for (const basehead of ['main...nothing', 'main', `main...${orphan}`, 'main...mallory:main']) {
    expect((await refusalOf(garden.octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead }))).status).toBe(404)
  }
})

test('300 files are told, and commits come in pages', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository } = garden
  await twin.push(repository, { branch: 'many', from: 'main', files: Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`many/${index}.txt`, `${index}\n`])) })
  await twin.push(repository, { branch: 'many', files: { one: '1' } })
  const first = await octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead: 'main...many', per_page: 1 })
  expect(first.data.files?.length).toBe(300)
  expect(first.data.commits.length).toBe(1)
  const second = await octokit.rest.repos.compareCommitsWithBasehead({ ...PLACE, basehead: 'main...many', per_page: 1, page: 2 })
  expect(second.data.files).toBeUndefined()
  expect(second.data.commits.length).toBe(1)
})

test('a commit tells its files and what it changed', async () => {
  await using garden = await openGarden()
  const { data } = await garden.octokit.rest.repos.getCommit({ ...PLACE, ref: 'change' })
  expect(data).toMatchObject({ sha: garden.head, author: { login: 'ann' }, stats: { additions: 1, deletions: 0 }, files: [{ filename: 'new.txt', status: 'added' }] })
})
