import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('an issue is opened, changed, closed and found by who wrote it', async () => {
  await using garden = await openGarden()
  const { issues } = garden.octokit.rest
  garden.twin.openIssue(garden.repository, { title: 'Of a person', author: 'ann' })
  const { data: made } = await issues.create({ ...PLACE, title: 'Weekly', body: 'one', labels: ['hortus'] })
  await issues.update({ ...PLACE, issue_number: made.number, body: 'two' })
  const mine = await issues.listForRepo({ ...PLACE, creator: 'hortus[bot]', state: 'all' })
  expect(mine.data).toMatchObject([{ number: made.number, body: 'two', state: 'open', labels: [{ name: 'hortus' }], user: { login: 'hortus[bot]' } }])
  await issues.update({ ...PLACE, issue_number: made.number, state: 'closed' })
  expect((await issues.listForRepo({ ...PLACE, creator: 'hortus[bot]' })).data).toEqual([])
  expect((await issues.listForRepo({ ...PLACE, state: 'all' })).data.map(({ number }) => number)).toEqual([3, 2, 1])
})

test('what stays as it was is no change', async () => {
  await using garden = await openGarden()
  const issue = garden.twin.openIssue(garden.repository, { title: 'Same', author: 'ann', body: 'text' })
  await garden.octokit.rest.issues.update({ ...PLACE, issue_number: issue.number, title: 'Same', body: 'text' })
  expect(garden.twin.events.filter(({ name, action }) => name === 'issues' && action === 'edited')).toEqual([])
})

test('comments of all issues since a moment, the oldest change first', async () => {
  await using garden = await openGarden()
  const { twin, repository, pull } = garden
  const issue = twin.openIssue(repository, { title: 'x', author: 'ann' })
  const early = twin.comment(repository, pull, 'ann', 'early')
  twin.advance(60_000)
  const since = new Date(twin.now()).toISOString()
  twin.comment(repository, issue.number, 'ann', 'late')
  twin.advance(1000)
  twin.editComment(repository, early, 'early, edited')
  const { data, headers } = await garden.octokit.rest.issues.listCommentsForRepo({ ...PLACE, since, sort: 'updated', direction: 'asc' })
  expect(data.map(({ body }) => body)).toEqual(['late', 'early, edited'])
  const again = await refusalOf(garden.octokit.request('GET /repos/{owner}/{repo}/issues/comments', { ...PLACE, since, sort: 'updated', direction: 'asc', headers: { 'if-none-match': headers.etag! } }))
  expect(again.status).toBe(304)
})

test('a reaction of a kind is one, however often it is made', async () => {
  await using garden = await openGarden()
  const comment = garden.twin.comment(garden.repository, garden.pull, 'ann', 'x')
  const { reactions, issues } = garden.octokit.rest
  const first = await reactions.createForIssueComment({ ...PLACE, comment_id: comment.id, content: 'eyes' })
  const second = await reactions.createForIssueComment({ ...PLACE, comment_id: comment.id, content: 'eyes' })
  expect([first.status, second.status, second.data.id]).toEqual([201, 200, first.data.id])
  await reactions.createForIssueComment({ ...PLACE, comment_id: comment.id, content: 'rocket' })
  await garden.as('rob').rest.reactions.createForIssueComment({ ...PLACE, comment_id: comment.id, content: 'eyes' })
  expect(garden.twin.reactions(garden.repository, { comment: comment.id })).toEqual([{ login: 'hortus[bot]', content: 'eyes' }, { login: 'hortus[bot]', content: 'rocket' }, { login: 'rob', content: 'eyes' }])
  expect((await issues.getComment({ ...PLACE, comment_id: comment.id })).data.reactions).toMatchObject({ eyes: 2, rocket: 1, total_count: 3 })
  expect((await refusalOf(garden.as('rob').rest.reactions.deleteForIssueComment({ ...PLACE, comment_id: comment.id, reaction_id: first.data.id }))).status).toBe(403)
  await reactions.deleteForIssueComment({ ...PLACE, comment_id: comment.id, reaction_id: first.data.id })
  expect(garden.twin.reactions(garden.repository, { comment: comment.id }).length).toBe(2)
})

test('an issue itself is reacted to', async () => {
  await using garden = await openGarden()
  await garden.octokit.rest.reactions.createForIssue({ ...PLACE, issue_number: garden.pull, content: '+1' })
  expect(garden.twin.reactions(garden.repository, { issue: garden.pull })).toEqual([{ login: 'hortus[bot]', content: '+1' }])
})

test('labels come and go', async () => {
  await using garden = await openGarden()
  const { issues } = garden.octokit.rest
  await issues.addLabels({ ...PLACE, issue_number: garden.pull, labels: ['a', 'b'] })
  expect((await issues.removeLabel({ ...PLACE, issue_number: garden.pull, name: 'a' })).data.map(({ name }) => name)).toEqual(['b'])
  expect((await refusalOf(issues.removeLabel({ ...PLACE, issue_number: garden.pull, name: 'a' }))).status).toBe(404)
  expect(garden.twin.events.map(({ name, action }) => `${name} ${action}`)).toEqual(expect.arrayContaining(['pull_request labeled', 'pull_request unlabeled']))
})

test('nobody approves their own pull request', async () => {
  await using garden = await openGarden()
  expect((await refusalOf(garden.as('ann').rest.pulls.createReview({ ...PLACE, pull_number: garden.pull, event: 'APPROVE' }))).status).toBe(422)
  const { data } = await garden.as('rob').rest.pulls.createReview({ ...PLACE, pull_number: garden.pull, event: 'APPROVE' })
  expect(data).toMatchObject({ state: 'APPROVED', commit_id: garden.head })
  expect((await garden.octokit.rest.pulls.listReviews({ ...PLACE, pull_number: garden.pull })).data.map(({ id }) => id)).toEqual([data.id])
})
