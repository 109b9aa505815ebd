/** The table of rights: every endpoint with a token that has everything but what it needs, and with nothing but that. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../routes/routes.ts'
import { ALL, openGarden, type Garden } from '../testing/garden.ts'
import type { Level, Permission, Permissions } from './permissions.ts'

let garden: Garden
let params: Record<string, string>

beforeAll(async () => {
  garden = await openGarden({ limits: { pointsPerMinute: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 } })
  const { twin, repository, pull, head, octokit } = garden
  const comment = twin.comment(repository, pull, 'ann', 'x')
  const review = twin.review(repository, pull, { author: 'rob' })
  twin.label(repository, pull, ['bug'])
  const { data: reaction } = await octokit.rest.reactions.createForIssue({ owner: 'acme', repo: 'garden', issue_number: pull, content: 'eyes' })
  const { data: check } = await octokit.rest.checks.create({ owner: 'acme', repo: 'garden', name: 'x', head_sha: head })
  const run = twin.startRun(repository, { headSha: head, headBranch: 'change' })
  const artifact = twin.uploadArtifact(repository, run, 'a', { a: 'a' })
  await twin.push(repository, { branch: 'spare', files: { spare: 'x' } })
  const { data: commit } = await octokit.rest.git.getCommit({ owner: 'acme', repo: 'garden', commit_sha: head })
  const { data: blob } = await octokit.rest.git.createBlob({ owner: 'acme', repo: 'garden', content: 'x' })
  params = {
    owner: 'acme', repo: 'garden', issue_number: String(pull), pull_number: String(pull), comment_id: String(comment.id), check_run_id: String(check.id), run_id: String(run.id), artifact_id: String(artifact.id), archive_format: 'zip',
    ref: 'heads/spare', commit_sha: head, tree_sha: commit.tree.sha, file_sha: blob.sha, path: 'README.md', basehead: 'main...change', username: 'ann', review_id: String(review.id), reaction_id: String(reaction.id), name: 'bug', workflow_id: 'ci.yml', attempt_number: '1',
  }
})

afterAll(async () => {
  // Writes were sent without a body, to learn who is let in, not what they do.
  garden.twin.forgive()
  await garden.twin.close()
})

async function statusOf(operation: string, permissions: Permissions): Promise<{ status: number; message: string }> {
  const [method = '', template = ''] = operation.split(' ')
  // The app that made the check run: others may not change it.
  const token = garden.twin.token({ as: garden.twin.app('hortus'), permissions })
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name === 'ref' && template.includes('/commits/') ? 'commit_sha' : name] ?? '')
  const response = await fetch(`${garden.twin.url}${path}`, { method, headers: { 'authorization': `token ${token}`, 'user-agent': 'test' }, redirect: 'manual', ...(method === 'POST' || method === 'PATCH' ? { body: '{}' } : {}) })
  const text = await response.text()
  return { status: response.status, message: text.startsWith('{') ? ((JSON.parse(text) as { message?: string }).message ?? '') : '' }
}

const without = (names: readonly Permission[]): Permissions => Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name as Permission)))
const inRepository = routes.filter(({ operation, needs, by }) => by === undefined && operation.includes('{repo}') && needs.anyOf.every(([name]) => name !== 'metadata'))

describe.each(inRepository.map(({ operation, needs }) => [operation, needs] as const))('%s', (operation, { anyOf }) => {
  test('is refused to an app that may everything but this', async () => {
    expect(await statusOf(operation, without(anyOf.map(([name]) => name)))).toEqual({ status: 403, message: 'Resource not accessible by integration' })
  })

  test.each(anyOf)('is open to an app that may %s: %s and nothing else', async (name: Permission, level: Level) => {
    // What was deleted by an earlier line of the table is not there, which is no refusal.
    const { status, message } = await statusOf(operation, { [name]: level })
    // A run that is under way is no refusal either.
    expect(status === 403 && message !== 'This workflow is already running').toBe(false)
  })
})

const writing = inRepository.filter(({ needs }) => needs.anyOf.some(([, level]) => level === 'write'))

test.each(writing.map(({ operation, needs }) => [operation, needs] as const))('%s is refused to an app that may read this and write all else', async (operation, { anyOf }) => {
  const reads = Object.fromEntries(anyOf.map(([name]) => [name, 'read' as const]))
  expect((await statusOf(operation, { ...ALL, ...reads })).status).toBe(403)
})

test('what would have been enough stands in a header', async () => {
  const token = garden.twin.token({ as: garden.twin.app('measured'), permissions: {} })
  const response = await fetch(`${garden.twin.url}/repos/acme/garden/issues/${params['issue_number']}/comments`, { method: 'POST', body: '{"body":"x"}', headers: { 'authorization': `bearer ${token}`, 'user-agent': 'test' } })
  expect(response.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
  expect(await response.json()).toMatchObject({ message: 'Resource not accessible by integration', status: '403', documentation_url: expect.stringContaining('docs.github.com') })
})
