import { expect, test } from 'vitest'
import { openGarden, PLACE, type Garden } from '../testing/garden.ts'

async function withFork(garden: Garden) {
  const fork = await garden.twin.fork(garden.repository, 'eve')
  const sha = await garden.twin.push(fork, { branch: 'change', from: 'main', files: { 'evil.txt': 'x\n' } })
  const { number } = await garden.twin.openPullRequest(garden.repository, { title: 'From a fork', author: 'eve', head: { repository: fork, branch: 'change' } })
  return { fork, sha, number }
}

test('pull requests are found by their head, which names its owner', async () => {
  await using garden = await openGarden()
  const { number } = await withFork(garden)
  const numbers = async (head: string) => (await garden.octokit.rest.pulls.list({ ...PLACE, head })).data.map((pull) => pull.number)
  expect(await numbers('eve:change')).toEqual([number])
  expect(await numbers('acme:change')).toEqual([garden.pull])
  // A head without an owner is no filter at all.
  expect(await numbers('nothing')).toEqual([number, garden.pull])
})

test('a pull request from a fork names the fork, and follows a push to it', async () => {
  await using garden = await openGarden()
  const { fork, sha, number } = await withFork(garden)
  const get = async () => (await garden.octokit.rest.pulls.get({ ...PLACE, pull_number: number })).data
  expect(await get()).toMatchObject({ head: { sha, label: 'eve:change', repo: { id: fork.id, fork: true } }, base: { repo: { id: garden.repository.id } }, changed_files: 1, mergeable: true, commits: 1 })
  const next = await garden.twin.push(fork, { branch: 'change', files: { 'evil.txt': 'y\n' } })
  expect((await get()).head.sha).toBe(next)
})

test('two that changed the same line do not merge', async () => {
  await using garden = await openGarden()
  await garden.twin.push(garden.repository, { branch: 'main', files: { 'new.txt': 'other\n' } })
  expect((await garden.octokit.rest.pulls.get({ ...PLACE, pull_number: garden.pull })).data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
})

test('the files of a pull request are what it did since it left the base, renames as renames', async () => {
  await using garden = await openGarden()
  const { twin, repository, octokit } = garden
  const text = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('')
  await twin.push(repository, { branch: 'main', files: { 'old name.md': text } })
  await twin.push(repository, { branch: 'moves', from: 'main', files: { 'old name.md': null, 'new name.md': `${text}more\n`, 'bin': Buffer.from([0, 1, 2]), 'README.md': null } })
  await twin.push(repository, { branch: 'main', files: { 'later.md': 'not in the pull request\n' } })
  const { number } = await twin.openPullRequest(repository, { title: 'Moves', author: 'ann', head: 'moves' })
  const { data } = await octokit.rest.pulls.listFiles({ ...PLACE, pull_number: number })
  expect(data.map(({ filename, status, additions, deletions, previous_filename, patch }) => [filename, status, additions, deletions, previous_filename, patch?.split('\n')[0]])).toEqual([
    ['README.md', 'removed', 0, 1, undefined, '@@ -1 +0,0 @@'],
    ['bin', 'added', 0, 0, undefined, undefined],
    ['new name.md', 'renamed', 1, 0, 'old name.md', '@@ -28,3 +28,4 @@ line 26'],
  ])
})

test('the base repository knows no pull request of a commit that only a fork has; the fork does (A45)', async () => {
  await using garden = await openGarden()
  const { sha, number } = await withFork(garden)
  const pullsOf = async (owner: string, commit_sha: string) => (await garden.octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo: 'garden', commit_sha })).data.map((pull) => [pull.base.repo.full_name, pull.number])
  expect(await pullsOf('acme', sha)).toEqual([])
  expect(await pullsOf('eve', sha)).toEqual([['acme/garden', number]])
  expect(await pullsOf('acme', garden.head)).toEqual([['acme/garden', garden.pull]])
})

test('a closed pull request is listed among the closed', async () => {
  await using garden = await openGarden()
  garden.twin.setIssue(garden.repository, garden.pull, { state: 'closed' })
  expect((await garden.octokit.rest.pulls.list(PLACE)).data).toEqual([])
  expect((await garden.octokit.rest.pulls.list({ ...PLACE, state: 'closed' })).data).toMatchObject([{ number: garden.pull, state: 'closed' }])
})
