/** What the twin says in a webhook has at least the keys of what GitHub said in those that were recorded (G23). */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { openHooked, type Hooked } from '../testing/hooked.ts'
import { PLACE } from '../testing/garden.ts'

interface Recorded {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

const recorded = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Recorded[]

/** `issue.user.login`; of lists every element. What we have as null or as an empty list may be anything. */
function missing(theirs: unknown, ours: unknown, at: string): string[] {
  if (ours === null || theirs === null || typeof theirs !== 'object') return []
  if (Array.isArray(theirs)) return Array.isArray(ours) ? (ours.length === 0 ? [] : theirs.flatMap((each) => missing(each, ours[0], `${at}[]`))) : [at]
  if (typeof ours !== 'object' || Array.isArray(ours)) return [at]
  return Object.entries(theirs).flatMap(([key, value]) => (Object.hasOwn(ours, key) ? missing(value, (ours as Record<string, unknown>)[key], `${at}.${key}`) : [`${at}.${key}`]))
}

/** Everything that the twin can tell, done once. */
async function play({ garden, installation, app }: Hooked): Promise<void> {
  const { twin, repository, pull, head, octokit } = garden
  const issue = twin.openIssue(repository, { title: 'An issue', author: 'ann', body: 'text' })
  const comment = twin.comment(repository, issue.number, 'ann', 'x')
  twin.editComment(repository, comment, 'y')
  twin.deleteComment(repository, comment)
  for (const number of [issue.number, pull]) {
    twin.label(repository, number, ['bug'])
    twin.label(repository, number, [])
    twin.setIssue(repository, number, { state: 'closed' })
    twin.setIssue(repository, number, { state: 'open' })
  }
  await octokit.rest.pulls.update({ ...PLACE, pull_number: pull, title: 'Newer', body: 'text' })
  twin.setDraft(repository, pull, true)
  twin.setDraft(repository, pull, false)
  twin.review(repository, pull, { author: 'rob', body: 'fine', state: 'APPROVED' })
  await twin.push(repository, { branch: 'change', files: { 'new.txt': 'newer\n' }, author: 'ann' })
  await twin.openPullRequest(repository, { title: 'Again', author: 'ann', head: 'change', base: 'main' }).catch(() => undefined)
  await twin.push(repository, { branch: 'other', files: { 'other.txt': 'x\n' }, author: 'ann' })
  await twin.openPullRequest(repository, { title: 'Other', author: 'ann', head: 'other', body: 'text' })
  const own = twin.token({ as: app.bot, permissions: { checks: 'write' } })
  const { data: check } = await garden.clientOf(own).rest.checks.create({ ...PLACE, name: 'c', head_sha: head, external_id: 'x' })
  await garden.clientOf(own).rest.checks.update({ ...PLACE, check_run_id: check.id, conclusion: 'success' })
  twin.rerequest(repository, check)
  const run = twin.startRun(repository, { headSha: head, headBranch: 'change' })
  twin.finishRun(repository, run)
  twin.rename(repository, 'renamed')
  for (const archived of [true, false]) twin.settings(repository, { archived })
  for (const hidden of [true, false]) twin.settings(repository, { private: hidden })
  const extra = await twin.createRepository({ owner: PLACE.owner, name: 'extra', files: { a: 'a' } })
  twin.select(installation, [repository])
  twin.select(installation, [repository, extra])
  twin.permit(installation, app.permissions)
  twin.suspend(installation)
  twin.suspend(installation, false)
  twin.install(app, 'somebody')
  twin.transfer(repository, 'somebody')
  twin.uninstall(installation)
}

/** Keys of recordings that are not there in what the twin has, each with its reason. */
const ELSEWHERE: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\.permissions\.\w+$/, 'what another app may'],
  [/\.deployment$/, 'a check run that belongs to a deployment: the twin has none'],
  [/^repository transferred\.changes\.owner\.from\.user$/, 'here it comes from an organisation'],
  [/^issues opened\.changes$/, 'an issue that came from another repository: the twin moves none'],
]

test('every webhook has at least the keys of the recorded ones (G23)', async () => {
  await using hooked = await openHooked({ organizations: ['acme', 'somebody'] })
  await play(hooked)
  await hooked.garden.twin.settle()
  const told = new Map(hooked.receiver.received.map((each) => [`${each.event} ${String(each.body['action'] ?? '')}`, each.body]))
  const lacking = recorded.flatMap(({ name, examples }) => examples.flatMap((example) => {
    const kind = `${name} ${String(example['action'] ?? '')}`
    const ours = told.get(kind)
    return ours === undefined ? [] : missing(example, ours, kind)
  }))
  const unexplained = [...new Set(lacking)].filter((key) => !ELSEWHERE.some(([pattern]) => pattern.test(key)))
  expect(unexplained.sort()).toEqual([])
  // Otherwise there would be nothing to compare.
  expect([...told.keys()].filter((kind) => recorded.some(({ name, examples }) => examples.some((example) => `${name} ${String(example['action'] ?? '')}` === kind))).length).toBeGreaterThanOrEqual(30)
})
