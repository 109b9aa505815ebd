import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'

test('a repository that was renamed is found by its old name, until another takes it', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository, pull } = garden
  twin.rename(repository, 'orchard')
  expect((await octokit.rest.repos.get(PLACE)).data.full_name).toBe('acme/orchard')
  expect((await octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'x' })).status).toBe(201)
  expect(twin.comments(repository, pull).length).toBe(1)
  const other = await twin.createRepository({ owner: 'acme', name: 'garden' })
  expect((await octokit.rest.repos.get(PLACE)).data.id).toBe(other.id)
})

test('an old name is no way to see a private repository', async () => {
  await using garden = await openGarden()
  const secret = await garden.twin.createRepository({ owner: 'acme', name: 'secret', private: true })
  garden.twin.rename(secret, 'hidden')
  expect((await refusalOf(garden.as('rob').rest.repos.get({ owner: 'acme', repo: 'secret' }))).status).toBe(404)
})

test('a pull request and a run whose fork was deleted have no head repository; the commit is still there', async () => {
  await using garden = await openGarden()
  const { octokit, twin, repository } = garden
  const fork = await twin.fork(repository, 'eve')
  const sha = await twin.push(fork, { branch: 'evil', files: { x: 'x' } })
  const { number } = await twin.openPullRequest(repository, { title: 'x', author: 'eve', head: { repository: fork, branch: 'evil' } })
  const run = twin.startRun(repository, { headSha: sha, headBranch: 'evil', headRepository: fork })
  twin.remove(fork)
  expect((await octokit.rest.pulls.get({ ...PLACE, pull_number: number })).data.head).toMatchObject({ sha, repo: null, label: 'eve:evil' })
  expect((await octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run.id })).data.head_repository).toBeNull()
  expect((await octokit.rest.git.getCommit({ ...PLACE, commit_sha: sha })).status).toBe(200)
  expect((await refusalOf(octokit.rest.repos.get({ owner: 'eve', repo: 'garden' }))).status).toBe(404)
})

test('an empty repository takes no objects by the API; its first push makes a branch', async () => {
  await using garden = await openGarden()
  const { octokit, twin } = garden
  const empty = await twin.createRepository({ owner: 'acme', name: 'empty' })
  const place = { owner: 'acme', repo: 'empty' }
  expect(await refusalOf(octokit.rest.git.getRef({ ...place, ref: 'heads/main' }))).toMatchObject({ status: 409, message: expect.stringContaining('Git Repository is empty') })
  expect((await refusalOf(octokit.rest.git.createBlob({ ...place, content: 'x' }))).status).toBe(409)
  await twin.push(empty, { branch: 'main', files: { a: 'a' } })
  expect((await octokit.rest.git.getRef({ ...place, ref: 'heads/main' })).status).toBe(200)
})
