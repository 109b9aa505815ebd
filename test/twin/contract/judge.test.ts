import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'
import { startTwin } from '../twin.ts'

test('a wrong answer of the twin is noted, and its end throws', async () => {
  const garden = await openGarden({ tamper: (operation, body) => (operation === 'GET /repos/{owner}/{repo}' ? { ...(body as object), id: 'seven', owner: null } : body) })
  await garden.octokit.rest.repos.get(PLACE)
  expect(garden.twin.violations).toMatchObject([{ side: 'answer', operation: 'GET /repos/{owner}/{repo}' }])
  expect(garden.twin.violations[0]?.problems.join('\n')).toMatch(/\/id: must be integer[^]*\/owner: must be object/)
  await expect(garden.twin.close()).rejects.toThrow('/id: must be integer')
})

test('a missing field deep in a list is seen', async () => {
  const garden = await openGarden({ tamper: (operation, body) => (operation.endsWith('/pulls') ? (body as { head: object }[]).map((pull) => ({ ...pull, head: { ...pull.head, sha: undefined } })) : body) })
  await garden.octokit.rest.pulls.list(PLACE)
  expect(garden.twin.violations[0]?.problems.join()).toMatch(/\/0\/head: must have required property 'sha'/)
  await expect(garden.twin.close()).rejects.toThrow('was breached')
})

test('a request that breaks the schema is answered 422 and noted', async () => {
  await using garden = await openGarden()
  const refused = await refusalOf(garden.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...PLACE, issue_number: garden.pull, body: 7 as unknown as string }))
  expect(refused).toMatchObject({ status: 422, message: expect.stringContaining('Invalid request') })
  expect(garden.twin.forgive()).toMatchObject([{ side: 'request', problems: [expect.stringContaining('/body: must be string')] }])
})

test('a key that GitHub ignores is noted: whoever sent it is mistaken', async () => {
  await using garden = await openGarden()
  await garden.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...PLACE, issue_number: garden.pull, body: 'x', bodyy: 'y' })
  await garden.octokit.request('GET /repos/{owner}/{repo}/pulls?stat=open&per_page=ten', PLACE)
  expect(garden.twin.forgive().flatMap(({ problems }) => problems)).toEqual(['body/bodyy: GitHub knows no such key', 'query/stat: no such parameter', 'query/per_page: must be an integer'])
})

test('an operation that the twin does not serve is 404 and noted', async () => {
  await using garden = await openGarden()
  expect((await refusalOf(garden.octokit.rest.issues.addAssignees({ ...PLACE, issue_number: garden.pull, assignees: ['x'] }))).status).toBe(404)
  expect(garden.twin.forgive()).toMatchObject([{ side: 'request', problems: ['the twin serves no such operation'] }])
})

test('a breach that the test has taken does not throw at the end', async () => {
  const twin = await startTwin()
  await fetch(`${twin.url}/nothing`, { headers: { 'user-agent': 'test' } })
  expect(twin.forgive().length).toBe(1)
  await twin.close()
})
