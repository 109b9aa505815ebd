import { expect, test } from 'vitest'
import { ALL, openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('a token that is not known, has ended or was revoked is bad credentials', async () => {
  await using garden = await openGarden()
  const { twin, clientOf } = garden
  expect(await refusalOf(clientOf('ghs_wrong').rest.repos.get(PLACE))).toMatchObject({ status: 401, message: expect.stringContaining('Bad credentials') })
  const token = twin.token({ as: twin.app('hortus'), permissions: ALL })
  await clientOf(token).rest.repos.get(PLACE)
  twin.advance(3_600_000)
  expect((await refusalOf(clientOf(token).rest.repos.get(PLACE))).status).toBe(401)
  const second = twin.token({ as: twin.app('hortus'), permissions: ALL })
  twin.state.tokens.revoke(second)
  expect((await refusalOf(clientOf(second).rest.repos.get(PLACE))).status).toBe(401)
})

test('a private repository that a token does not reach does not exist', async () => {
  await using garden = await openGarden()
  const { twin, clientOf, as } = garden
  const secret = await twin.createRepository({ owner: 'acme', name: 'secret', private: true, collaborators: { ann: 'read' } })
  const place = { owner: 'acme', repo: 'secret' }
  const elsewhere = clientOf(twin.token({ as: twin.app('hortus'), permissions: ALL, repositories: [garden.repository] }))
  for (const client of [elsewhere, clientOf(), as('rob')]) expect((await refusalOf(client.rest.repos.get(place))).status).toBe(404)
  for (const client of [as('ann'), as('acme'), clientOf(twin.token({ as: twin.app('hortus'), permissions: {}, repositories: [secret] }))]) expect((await client.rest.repos.get(place)).data.private).toBe(true)
})

test('a token reaches the public repositories that it was not given for reading only', async () => {
  await using garden = await openGarden()
  const { twin, clientOf } = garden
  const fork = await twin.fork(garden.repository, 'eve')
  const client = clientOf(twin.token({ as: twin.app('hortus'), permissions: ALL, repositories: [garden.repository] }))
  expect((await client.rest.git.getRef({ owner: 'eve', repo: 'garden', ref: 'heads/main' })).status).toBe(200)
  expect((await refusalOf(client.rest.git.createBlob({ owner: 'eve', repo: 'garden', content: 'x' }))).status).toBe(403)
  expect(fork.parent).toBe(garden.repository)
})

test('without a token what is public can be read, and nothing can be written', async () => {
  await using garden = await openGarden()
  const nameless = garden.clientOf()
  expect((await nameless.rest.issues.listComments({ ...PLACE, issue_number: garden.pull })).data).toEqual([])
  expect((await refusalOf(nameless.rest.issues.createComment({ ...PLACE, issue_number: garden.pull, body: 'x' }))).status).toBe(401)
  expect((await refusalOf(nameless.rest.users.getAuthenticated())).status).toBe(401)
})

test('the role of a person is told with its old level', async () => {
  await using garden = await openGarden()
  const { twin, repository, octokit } = garden
  for (const [login, role] of [['tim', 'triage'], ['max', 'maintain']] as const) repository.collaborators.set(twin.user(login).id, role)
  twin.user('stranger')
  const levelOf = async (username: string) => {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...PLACE, username })
    return `${data.permission} ${data.role_name}`
  }
  expect(await Promise.all(['acme', 'ann', 'rob', 'tim', 'max', 'stranger'].map(levelOf))).toEqual(['admin admin', 'write write', 'read read', 'read triage', 'write maintain', 'read read'])
  expect((await refusalOf(levelOf('nobody-of-that-name'))).status).toBe(404)
})

test('a person writes as their role says', async () => {
  await using garden = await openGarden()
  const { as } = garden
  expect((await as('ann').rest.git.createBlob({ ...PLACE, content: 'x' })).status).toBe(201)
  expect((await refusalOf(as('rob').rest.git.createBlob({ ...PLACE, content: 'x' }))).status).toBe(403)
  expect((await refusalOf(as('ann', { issues: 'write' }).rest.git.createBlob({ ...PLACE, content: 'x' }))).status).toBe(403)
  expect((await as('ann').rest.users.getAuthenticated()).data.login).toBe('ann')
})
