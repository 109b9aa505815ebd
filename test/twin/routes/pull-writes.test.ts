import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('a pull request is opened, found by its branch, edited and merged', async () => {
  await using at = await openGarden()
  await at.twin.push(at.repository, { branch: 'more', files: { 'more.txt': 'more\n' }, message: 'More', author: 'ann' })
  const opened = await at.octokit.rest.pulls.create({ ...PLACE, title: 'More', head: 'more', base: 'main', body: 'It is more.' })
  expect(opened).toMatchObject({ status: 201, data: { state: 'open', body: 'It is more.', changed_files: 1, head: { ref: 'more' } } })
  const found = await at.octokit.rest.pulls.list({ ...PLACE, head: 'acme:more', state: 'all' })
  expect(found.data.map(({ number }) => number)).toEqual([opened.data.number])
  await at.octokit.rest.pulls.update({ ...PLACE, pull_number: opened.data.number, title: 'Still more' })
  const merged = await at.octokit.rest.pulls.merge({ ...PLACE, pull_number: opened.data.number })
  expect(merged.data.merged).toBe(true)
  expect(at.repository.refs.get('refs/heads/main')).toBe(merged.data.sha)
  const after = await at.octokit.rest.pulls.get({ ...PLACE, pull_number: opened.data.number })
  expect(after.data).toMatchObject({ state: 'closed', merged: true, title: 'Still more', merge_commit_sha: merged.data.sha })
})

test('what GitHub refuses to open: twice the same, an unknown branch, nothing new, no common history, words too long', async () => {
  await using at = await openGarden()
  await at.twin.push(at.repository, { branch: 'orphan', files: { a: '1' }, from: null, author: 'ann' })
  await at.twin.push(at.repository, { branch: 'other', files: { a: '1' }, author: 'ann' })
  const create = (more: object) => refusalOf(at.octokit.rest.pulls.create({ ...PLACE, title: 'x', head: 'other', base: 'main', ...more }))
  expect((await create({ head: 'change' })).message).toContain('A pull request already exists for acme:change.')
  expect((await create({ head: 'nowhere' })).status).toBe(422)
  expect((await create({ head: 'main' })).message).toContain('No commits between main and main')
  expect((await create({ head: 'orphan' })).message).toContain('no history in common')
  expect((await create({ title: 'x'.repeat(257) })).message).toContain('title is too long')
  expect((await create({ body: 'x'.repeat(65_537) })).message).toContain('body is too long')
})

test('an archived repository takes no pull request and no other write', async () => {
  await using at = await openGarden()
  at.twin.settings(at.repository, { archived: true })
  expect(await refusalOf(at.octokit.rest.pulls.update({ ...PLACE, pull_number: at.pull, title: 'x' }))).toMatchObject({ status: 403 })
  expect((await at.octokit.rest.repos.get(PLACE)).data.archived).toBe(true)
})

test('a merge of another head than the one that was looked at is refused', async () => {
  await using at = await openGarden()
  expect(await refusalOf(at.octokit.rest.pulls.merge({ ...PLACE, pull_number: at.pull, sha: 'a'.repeat(40) }))).toMatchObject({ status: 409 })
  await at.octokit.rest.pulls.merge({ ...PLACE, pull_number: at.pull, sha: at.head })
  expect(await refusalOf(at.octokit.rest.pulls.merge({ ...PLACE, pull_number: at.pull }))).toMatchObject({ status: 405 })
})

test('a repository is found by its number, also after it was renamed, and a number of none is not found', async () => {
  await using at = await openGarden()
  at.twin.rename(at.repository, 'beds')
  expect((await at.octokit.request('GET /repositories/{id}', { id: at.repository.id })).data).toMatchObject({ full_name: 'acme/beds' })
  expect(await refusalOf(at.octokit.request('GET /repositories/{id}', { id: 1 }))).toMatchObject({ status: 404 })
})
