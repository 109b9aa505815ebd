import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('a comment is created, read, edited, listed and deleted, and the model has it', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  const { data: made } = await octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'one' })
  expect(made).toMatchObject({ body: 'one', user: { login: 'hortus[bot]', type: 'Bot' }, performed_via_github_app: { slug: 'hortus' } })
  twin.advance(5000)
  const { data: edited } = await octokit.rest.issues.updateComment({ ...PLACE, comment_id: made.id, body: 'two' })
  expect(Date.parse(edited.updated_at) - Date.parse(edited.created_at)).toBe(5000)
  expect((await octokit.rest.issues.getComment({ ...PLACE, comment_id: made.id })).data.body).toBe('two')
  expect((await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull })).data.map(({ body }) => body)).toEqual(['two'])
  await octokit.rest.issues.deleteComment({ ...PLACE, comment_id: made.id })
  expect(twin.comments(repository, pull)).toEqual([])
  expect(twin.events.filter(({ name }) => name === 'issue_comment').map(({ action }) => action)).toEqual(['created', 'edited', 'deleted'])
})

test('250 comments are three pages of a hundred, and Link leads to each by the number of the repository', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  for (let index = 0; index < 250; index += 1) twin.comment(repository, pull, 'ann', `comment ${index}`)
  const first = await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull, per_page: 100 })
  expect(first.headers.link).toContain(`/repositories/${repository.id}/issues/${pull}/comments?per_page=100&page=2>; rel="next"`)
  expect(first.headers.link).toContain('page=3>; rel="last"')
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...PLACE, issue_number: pull, per_page: 100 })
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_, index) => `comment ${index}`))
  expect((await octokit.paginate(octokit.rest.issues.listComments, { ...PLACE, issue_number: pull })).length).toBe(250)
})

test('a page of more than a hundred is a hundred, and one behind the end is empty', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  for (let index = 0; index < 120; index += 1) twin.comment(repository, pull, 'ann', 'x')
  expect((await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull, per_page: 1000 })).data.length).toBe(100)
  const behind = await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull, page: 9 })
  expect(behind.data).toEqual([])
  expect(behind.headers.link).toContain('rel="first"')
  expect(behind.headers.link).not.toContain('rel="next"')
})

test('since asks for what was changed since', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  twin.comment(repository, pull, 'ann', 'old')
  twin.advance(60_000)
  const since = new Date(twin.now()).toISOString()
  twin.comment(repository, pull, 'ann', 'new')
  expect((await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull, since })).data.map(({ body }) => body)).toEqual(['new'])
})

test('a comment that is empty or longer than 65,536 characters is refused', async () => {
  await using garden = await openGarden()
  const { octokit, pull } = garden
  await octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'x'.repeat(65_536) })
  const long = await refusalOf(octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'x'.repeat(65_537) }))
  expect(long).toMatchObject({ status: 422, body: { errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }], status: '422' } })
  expect((await refusalOf(octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: ' \n' }))).status).toBe(422)
})

test('a person changes their own comment, and that of another only with the right to write', async () => {
  await using garden = await openGarden()
  const { twin, repository, pull, as } = garden
  const mine = twin.comment(repository, pull, 'stranger', 'mine')
  const theirs = twin.comment(repository, pull, 'rob', 'theirs')
  await as('stranger').rest.issues.updateComment({ ...PLACE, comment_id: mine.id, body: 'still mine' })
  expect((await refusalOf(as('stranger').rest.issues.updateComment({ ...PLACE, comment_id: theirs.id, body: 'x' }))).status).toBe(403)
  await as('ann').rest.issues.updateComment({ ...PLACE, comment_id: theirs.id, body: 'by ann' })
})

test('pull_requests: write is a right on comments of pull requests, not of issues', async () => {
  await using garden = await openGarden()
  const { twin, repository, pull, as } = garden
  const issue = twin.openIssue(repository, { title: 'An issue', author: 'ann' })
  const client = as(twin.app('pulls-only'), { pull_requests: 'write' })
  await client.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'x' })
  expect((await refusalOf(client.rest.issues.createComment({ ...PLACE, issue_number: issue.number, body: 'x' }))).status).toBe(403)
})

test('a locked conversation takes no comment', async () => {
  await using garden = await openGarden()
  garden.twin.setIssue(garden.repository, garden.pull, { locked: true })
  expect((await refusalOf(garden.octokit.rest.issues.createComment({ ...PLACE, issue_number: garden.pull, body: 'x' }))).status).toBe(403)
})

test('eight writers at once make eight comments with eight ids', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  const made = await Promise.all(Array.from({ length: 8 }, (_, index) => octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: `writer ${index}` })))
  expect(new Set(made.map(({ data }) => data.id)).size).toBe(8)
  expect(twin.comments(repository, pull).length).toBe(8)
})
