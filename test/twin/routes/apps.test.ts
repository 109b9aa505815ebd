import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/rest'
import { expect, test } from 'vitest'
import { asApp, asInstallation, signJwt } from '../testing/app.ts'
import { ALL, openGarden, PLACE, refusalOf, type Garden } from '../testing/garden.ts'
import type { TwinApp } from '../twin.ts'

async function openInstalled(): Promise<{ garden: Garden; app: TwinApp; installation: number; [Symbol.asyncDispose]: () => Promise<void> }> {
  const garden = await openGarden()
  const app = garden.twin.createApp({ slug: 'hortus', permissions: ALL, events: ['issue_comment'] })
  const installation = garden.twin.install(app, PLACE.owner)
  return { garden, app, installation, [Symbol.asyncDispose]: garden.twin.close }
}

test('an app that signs with its key is told who it is and where it is installed', async () => {
  await using at = await openInstalled()
  const octokit = asApp(at.garden.twin, at.app)
  expect((await octokit.rest.apps.getAuthenticated()).data).toMatchObject({ id: at.app.id, slug: 'hortus', permissions: { ...ALL, metadata: 'read' }, events: ['issue_comment'], installations_count: 1 })
  expect((await octokit.rest.apps.listInstallations()).data).toMatchObject([{ id: at.installation, app_slug: 'hortus', account: { login: 'acme' }, repository_selection: 'all', suspended_at: null }])
  expect((await octokit.rest.apps.getRepoInstallation(PLACE)).data.id).toBe(at.installation)
  expect((await octokit.rest.apps.getUserInstallation({ username: 'acme' })).data.id).toBe(at.installation)
  expect((await refusalOf(octokit.rest.apps.getOrgInstallation({ org: 'acme' }))).status).toBe(404)
})

test.each([
  ['of another key', { iss: 1 }, 404, 'Integration not found'],
  ['that has ended', { exp: 1_700_000_000 }, 401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"],
  ['that would live an hour', { exp: Date.UTC(2026, 0, 5, 10) / 1000 }, 401, "'Expiration time' claim ('exp') is too far in the future"],
  ['of tomorrow', { iat: Date.UTC(2026, 0, 6) / 1000 }, 401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"],
  ['without an issuer', { iss: null }, 401, "'Issuer' claim ('iss') must be an Integer"],
])('a JWT %s is refused', async (_name, claims, status, message) => {
  await using at = await openInstalled()
  expect(await refusalOf(asApp(at.garden.twin, at.app, claims).rest.apps.getAuthenticated())).toMatchObject({ status, message: expect.stringContaining(message) })
})

test('a JWT whose signature does not fit is refused', async () => {
  await using at = await openInstalled()
  const [head, body] = signJwt(at.garden.twin, at.app).split('.')
  const answer = await fetch(`${at.garden.twin.url}/app`, { headers: { 'authorization': `Bearer ${head}.${body}.AAAA`, 'user-agent': 'test' } })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ message: 'A JSON web token could not be decoded' })
})

test('a token is no JWT and a JWT is no token', async () => {
  await using at = await openInstalled()
  const { octokit } = await asInstallation(at.garden.twin, at.app, at.installation)
  expect((await refusalOf(octokit.rest.apps.getAuthenticated())).status).toBe(401)
  expect((await refusalOf(asApp(at.garden.twin, at.app).rest.repos.get(PLACE))).status).toBe(403)
})

test('a token for one repository and one right does nothing else (A68)', async () => {
  await using at = await openInstalled()
  const { twin, repository } = at.garden
  const other = await twin.createRepository({ owner: 'acme', name: 'other', private: true, files: { a: 'a' } })
  const { octokit } = await asInstallation(twin, at.app, at.installation, { repository_ids: [repository.id], permissions: { issues: 'write' } })
  await octokit.rest.issues.createComment({ ...PLACE, issue_number: at.garden.pull, body: 'seen' })
  expect((await refusalOf(octokit.rest.checks.create({ ...PLACE, name: 'x', head_sha: at.garden.head }))).status).toBe(403)
  expect((await refusalOf(octokit.rest.repos.get({ owner: 'acme', repo: other.name }))).status).toBe(404)
  expect((await octokit.rest.apps.listReposAccessibleToInstallation()).data).toMatchObject({ total_count: 1, repository_selection: 'selected', repositories: [{ id: repository.id }] })
  expect(twin.requests({ method: 'POST', login: 'hortus[bot]' })[0]?.token).toMatchObject({ repositories: [repository.id], permissions: { issues: 'write', metadata: 'read' } })
})

test('no token is wider than its installation (A68)', async () => {
  await using at = await openInstalled()
  const { twin, repository } = at.garden
  const few = twin.install(at.app, 'ann', { permissions: { issues: 'read' } })
  const wider = await refusalOf(asInstallation(twin, at.app, few, { permissions: { issues: 'write' } }))
  expect(wider).toMatchObject({ status: 422, message: expect.stringContaining('The permissions requested are not granted to this installation.') })
  const elsewhere = await refusalOf(asInstallation(twin, at.app, few, { repository_ids: [repository.id] }))
  expect(elsewhere).toMatchObject({ status: 422, message: expect.stringContaining('There is at least one repository that does not exist or is not accessible to the parent installation.') })
})

test('a token ends after an hour, when it is revoked and with its installation', async () => {
  await using at = await openInstalled()
  const { twin, repository } = at.garden
  const hour = await asInstallation(twin, at.app, at.installation)
  const revoked = await asInstallation(twin, at.app, at.installation)
  await revoked.octokit.rest.apps.revokeInstallationAccessToken()
  expect((await refusalOf(revoked.octokit.rest.repos.get(PLACE))).status).toBe(401)
  await hour.octokit.rest.repos.get(PLACE)
  twin.advance(3_600_000)
  expect((await refusalOf(hour.octokit.rest.repos.get(PLACE))).status).toBe(401)
  const last = await asInstallation(twin, at.app, at.installation, { repositories: [repository.name] })
  await asApp(twin, at.app).rest.apps.deleteInstallation({ installation_id: at.installation })
  expect((await refusalOf(last.octokit.rest.repos.get(PLACE))).status).toBe(401)
  expect((await asApp(twin, at.app).rest.apps.listInstallations()).data).toEqual([])
})

test('a suspended installation gets no token, and the tokens it has do nothing', async () => {
  await using at = await openInstalled()
  const { octokit } = await asInstallation(at.garden.twin, at.app, at.installation)
  await asApp(at.garden.twin, at.app).rest.apps.suspendInstallation({ installation_id: at.installation })
  expect(await refusalOf(octokit.rest.repos.get(PLACE))).toMatchObject({ status: 403, message: expect.stringContaining('This installation has been suspended') })
  expect((await refusalOf(asInstallation(at.garden.twin, at.app, at.installation))).status).toBe(403)
  const { data } = await asApp(at.garden.twin, at.app).rest.apps.getInstallation({ installation_id: at.installation })
  expect(data.suspended_at).not.toBe(null)
  await asApp(at.garden.twin, at.app).rest.apps.unsuspendInstallation({ installation_id: at.installation })
  await octokit.rest.repos.get(PLACE)
})

test('a right that is taken from an installation is gone from the tokens that it has', async () => {
  await using at = await openInstalled()
  const { octokit } = await asInstallation(at.garden.twin, at.app, at.installation)
  at.garden.twin.permit(at.installation, { ...ALL, issues: 'read', pull_requests: 'read' })
  expect((await refusalOf(octokit.rest.issues.createComment({ ...PLACE, issue_number: at.garden.pull, body: 'x' }))).status).toBe(403)
})

test('tokens of one installation share its hour of requests', async () => {
  await using at = await openInstalled()
  const [one, two] = [await asInstallation(at.garden.twin, at.app, at.installation), await asInstallation(at.garden.twin, at.app, at.installation)]
  await one.octokit.rest.repos.get(PLACE)
  expect((await two.octokit.rest.rateLimit.get()).data.resources.core).toMatchObject({ limit: 5000, used: 1 })
})

test('the client that Probot uses signs in', async () => {
  await using at = await openInstalled()
  const { twin } = at.garden
  twin.advance(Date.now() - twin.now())
  const octokit = new Octokit({ baseUrl: twin.url, authStrategy: createAppAuth, auth: { appId: at.app.id, privateKey: at.app.privateKey, installationId: at.installation } })
  expect((await octokit.rest.repos.get(PLACE)).data.id).toBe(at.garden.repository.id)
})
