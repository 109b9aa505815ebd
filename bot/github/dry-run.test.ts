import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openMirrors } from '../mirror/open-mirrors.ts'
import { maskIds, printWrites, type Write } from './dry/write.ts'
import type { RepositoryClient } from './repository-client.ts'
import { gardenWithApp } from './testing/garden-with-app.ts'

type Garden = Awaited<ReturnType<typeof gardenWithApp>>

const PERMISSIONS = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' } as const

/** What a command does: looks before it makes, edits what it made, pushes, opens, edits what was there before. */
async function story(g: Garden, github: RepositoryClient, old: { readonly issue: number; readonly comment: number }): Promise<void> {
  await using mirrors = openMirrors({ dirAbs: join(g.dirAbs, `mirrors-${String(github.dryRun)}`) })
  const mirror = mirrors.of(github)
  const sticky = async (body: string): Promise<void> => {
    const found = value(await github.comments(old.issue, 1)).items.find(({ body: said }) => said.startsWith('mark'))
    if (found === undefined) value(await github.createComment(old.issue, `mark ${body}`))
    else value(await github.updateComment(found.id, `mark ${body}`))
  }
  await sticky('running')
  const check = value(await github.startCheck({ name: 'hortus/x', sha: g.head(), externalId: 'key', title: 'T', summary: 'S', annotations: [] }))
  expect(value(await github.checks(g.head(), 'hortus/x'))).toMatchObject([{ id: check.id, externalId: 'key' }])
  const made = value(await mirror.commit(g.head(), { moves: [], writes: [{ path: 'new.txt', before: null, text: 'new\n' }], removes: [] }, { message: 'New', at: 1_000_000 }))
  for (const branch of ['hortus/x', 'hortus/x', 'hortus/y']) {
    const now = value(await github.branch(branch))
    if (now === null) expect(value(await mirror.push(made.commit, branch, { expect: null }))).toEqual({ moved: true })
  }
  expect(value(await mirror.push(made.commit, 'hortus/x', { expect: null }))).toEqual({ moved: false })
  expect(await mirror.push(made.commit, 'hortus/z', { expect: g.head() })).toMatchObject({ ok: false, problem: { code: 'PUSH.MOVED' } })
  for (let times = 0; times < 2; times += 1) {
    const [known] = value(await github.pullsOfBranch('hortus/x'))
    const pull = known ?? value(await github.createPull({ title: 'T', body: 'B', head: 'hortus/x', base: 'main', draft: true }))
    expect(pull).toMatchObject({ head: { sha: made.commit }, base: { sha: g.head() }, open: true, draft: true })
    expect(value(await github.pull(pull.number))).toMatchObject({ open: true })
    expect(value(await github.ourIssues(1)).items).toMatchObject([{ number: pull.number, isPull: true, open: true }])
    value(await github.updatePull(pull.number, { body: `again ${times}` }))
    expect(value(await github.pullDetails(pull.number))).toMatchObject({ body: `again ${times}`, title: 'T' })
    value(await github.createComment(pull.number, 'on our own'))
    expect(value(await github.comments(pull.number, 1)).items).toHaveLength(times + 1)
  }
  value(await github.deleteBranch('hortus/y'))
  expect(value(await github.branch('hortus/y'))).toBeNull()
  value(await github.updateComment(old.comment, 'edited'))
  expect(value(await github.comment(old.comment))).toMatchObject({ body: 'edited', issue: old.issue })
  value(await github.updateCheck(check.id, { conclusion: 'success', title: 'T2', summary: 'S2', annotations: [] }))
  await sticky('done')
  expect(value(await github.comments(old.issue, 1)).items.map(({ body }) => body)).toEqual(['edited', 'mark done'])
}

function value<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly message: string } }): T {
  if (!answer.ok) throw new Error(answer.problem.message)
  return answer.value
}

async function told(dryRun: boolean): Promise<{ readonly writes: readonly Write[]; readonly g: Garden; readonly left: number; readonly done: () => Promise<void> }> {
  const writes: Write[] = []
  const g = await gardenWithApp({ dryRun, onWrite: (write) => writes.push(write) })
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using before = await g.open({ issues: 'write' }, 'before', g.openClient({ settings: { appId: g.app.id, privateKey: g.app.privateKey, apiUrl: g.twin.url, webUrl: g.twin.url, dryRun: false }, onWrite: () => undefined }))
  const comment = value(await before.createComment(issue.number, 'old'))
  const mark = g.twin.requests().length
  await using github = await g.open(PERMISSIONS)
  await story(g, github, { issue: issue.number, comment: comment.id })
  const sent = g.twin.requests().slice(mark)
  const left = sent.filter(({ method, operation }) => method !== 'GET' && operation !== 'POST /app/installations/{installation_id}/access_tokens' && operation !== 'GIT upload-pack').length
  return { writes, g, left, done: () => g[Symbol.asyncDispose]() }
}

test('G13: the plan of a dry run is what a live run writes, to the byte once ids are masked; nothing but questions leaves', async () => {
  const live = await told(false)
  const dry = await told(true)
  try {
    // What GitHub gave a number in the live run.
    const ids = [...live.g.repository.comments.all().map(({ id }) => id), ...live.g.repository.checkRuns.all().map(({ id }) => id), ...live.g.repository.issues.all().map(({ number }) => number)].filter((id) => id > 1)
    const oldOnes = dry.g.repository.comments.all().map(({ id }) => id)
    expect(live.writes.length).toBeGreaterThan(12)
    expect(maskIds(printWrites(dry.writes), oldOnes)).toBe(maskIds(printWrites(live.writes), ids))
    expect(dry.g.client.plan).toEqual(dry.writes)
    expect([dry.left, live.left]).toEqual([0, expect.any(Number)])
    // The list is what the twin saw: every write to the repository, in order.
    const seen = live.g.twin.requests().filter(({ method, operation, path }) => method !== 'GET' && path.startsWith('/repositories/') && operation !== null).map(({ method }) => method)
    expect(live.writes.filter(({ verb }) => verb !== 'PUSH').map(({ verb }) => verb)).toEqual(seen.slice(1))
    expect(live.writes.filter(({ verb }) => verb === 'PUSH')).toHaveLength(live.g.twin.requests({ operation: 'GIT receive-pack' }).filter(({ method }) => method === 'POST').length)
    expect(dry.g.repository.refs.get('refs/heads/hortus/x') ?? null).toBeNull()
    expect(live.g.repository.refs.get('refs/heads/hortus/x')).toMatch(/^[0-9a-f]{40}$/)
    expect(dry.g.repository.comments.all()).toHaveLength(1)
  } finally {
    await live.done()
    await dry.done()
  }
}, 60_000)

test('G13: in a dry run a token has rights to read only, so GitHub itself would refuse a write', async () => {
  await using g = await gardenWithApp({ dryRun: true })
  await using github = await g.open(PERMISSIONS)
  expect(g.twin.requests({ method: 'POST' }).map(({ body }) => body)).toEqual([{ repository_ids: [g.repository.id], permissions: { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' } }])
  const remote = value(await github.gitRemote())
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  const answer = await fetch(`${g.twin.url}/repos/acme/garden/issues/1/comments`, { method: 'POST', headers: { authorization: `Bearer ${remote.token}`, 'user-agent': 'x' }, body: '{"body":"x"}' })
  expect(answer.status).toBe(403)
})

test('ids of GitHub become names in the order in which they appear; other numbers stay', () => {
  expect(maskIds('a/12 b 9000000000001 #12 12 d/13 e 9000000000001 f 120 7654321 c0ffee12', [12, 7_654_321])).toBe('a/#1 b #2 ##1 12 d/13 e #2 f 120 #3 c0ffee12')
})

test('what a write says is printed with its keys in order', () => {
  expect(printWrites([{ repository: 'a/b', verb: 'POST', path: 'issues', body: { title: 'T', body: 'B', labels: [{ z: 1, a: undefined }] } }])).toBe('POST a/b issues {"body":"B","labels":[{"z":1}],"title":"T"}\n')
})
