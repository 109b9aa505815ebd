import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf, type Garden } from '../testing/garden.ts'

async function finishedRun({ twin, repository, head }: Garden) {
  const run = twin.startRun(repository, { headSha: head, headBranch: 'change', actor: 'ann' })
  const artifact = twin.uploadArtifact(repository, run, 'hortus-report-v1', { 'report.json': '{"schema":"report/1"}' })
  twin.uploadArtifact(repository, run, 'other', { x: 'x' })
  twin.finishRun(repository, run)
  return { run, artifact }
}

test('a run tells where it ran and how it ended', async () => {
  await using garden = await openGarden()
  const { run } = await finishedRun(garden)
  const { data } = await garden.octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run.id })
  expect(data).toMatchObject({ head_sha: garden.head, event: 'pull_request', status: 'completed', conclusion: 'success', path: '.github/workflows/ci.yml', run_attempt: 1, repository: { id: garden.repository.id }, pull_requests: [{ number: garden.pull }] })
  expect((await garden.octokit.rest.actions.listWorkflowRunsForRepo({ ...PLACE, head_sha: garden.head, status: 'success' })).data.total_count).toBe(1)
  expect((await garden.octokit.rest.actions.listWorkflowRunsForRepo({ ...PLACE, event: 'push' })).data.total_count).toBe(0)
})

test('a run of a fork names no pull request (A45)', async () => {
  await using garden = await openGarden()
  const fork = await garden.twin.fork(garden.repository, 'eve')
  const headSha = await garden.twin.push(fork, { branch: 'evil', files: { x: 'x' } })
  await garden.twin.openPullRequest(garden.repository, { title: 'x', author: 'eve', head: { repository: fork, branch: 'evil' } })
  const run = garden.twin.startRun(garden.repository, { headSha, headBranch: 'evil', headRepository: fork, actor: 'eve' })
  const { data } = await garden.octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run.id })
  expect(data).toMatchObject({ pull_requests: [], head_repository: { id: fork.id, full_name: 'eve/garden' } })
})

test('artifacts are listed by name, with size and digest of the archive that is downloaded', async () => {
  await using garden = await openGarden()
  const { run, artifact } = await finishedRun(garden)
  const { data } = await garden.octokit.rest.actions.listWorkflowRunArtifacts({ ...PLACE, run_id: run.id, name: 'hortus-report-v1' })
  expect(data).toMatchObject({ total_count: 1, artifacts: [{ id: artifact.id, expired: false, workflow_run: { head_sha: garden.head } }] })
  const { data: bytes } = await garden.octokit.rest.actions.downloadArtifact({ ...PLACE, artifact_id: artifact.id, archive_format: 'zip' })
  const archive = Buffer.from(bytes as ArrayBuffer)
  expect(archive.length).toBe(data.artifacts[0]!.size_in_bytes)
  expect(`sha256:${createHash('sha256').update(archive).digest('hex')}`).toBe(data.artifacts[0]!.digest)
})

const link = async ({ twin }: Garden, token: string, id: number): Promise<string> => {
  const response = await fetch(`${twin.url}/repos/acme/garden/actions/artifacts/${id}/zip`, { headers: { authorization: `token ${token}`, 'user-agent': 'test' }, redirect: 'manual' })
  return response.headers.get('location') ?? ''
}

test('the link to an archive needs no token, takes none, lives a minute and cannot be changed', async () => {
  await using garden = await openGarden()
  const { artifact } = await finishedRun(garden)
  const token = garden.twin.token({ as: garden.twin.app('reader'), permissions: { actions: 'read' } })
  const url = await link(garden, token, artifact.id)
  expect(new URL(url).origin).toBe(garden.twin.storageUrl)
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url, { headers: { authorization: `token ${token}` } })).status).toBe(400)
  expect((await fetch(url.replace(`/${artifact.id}?`, `/${artifact.id + 7}?`))).status).toBe(403)
  garden.twin.advance(61_000)
  expect((await fetch(url)).status).toBe(403)
})

test('after ninety days an artifact has expired', async () => {
  await using garden = await openGarden()
  const { artifact } = await finishedRun(garden)
  garden.twin.advance(90 * 86_400_000)
  const client = garden.as(garden.twin.app('later'), { actions: 'read' })
  expect((await client.rest.actions.getArtifact({ ...PLACE, artifact_id: artifact.id })).data.expired).toBe(true)
  expect((await refusalOf(client.rest.actions.downloadArtifact({ ...PLACE, artifact_id: artifact.id, archive_format: 'zip' }))).status).toBe(410)
})

test('an archive is not for the nameless, even of a public repository', async () => {
  await using garden = await openGarden()
  const { artifact } = await finishedRun(garden)
  const nameless = garden.clientOf()
  expect((await nameless.rest.actions.getArtifact({ ...PLACE, artifact_id: artifact.id })).status).toBe(200)
  expect((await refusalOf(nameless.rest.actions.downloadArtifact({ ...PLACE, artifact_id: artifact.id, archive_format: 'zip' }))).status).toBe(401)
})

test('a second attempt is the same run with the next number', async () => {
  await using garden = await openGarden()
  const { run } = await finishedRun(garden)
  garden.twin.rerun(garden.repository, run)
  expect((await garden.octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run.id })).data).toMatchObject({ run_attempt: 2, status: 'in_progress', conclusion: null })
})
