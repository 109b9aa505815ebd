/**
 * For tests: what happens to a command when the world changes while it is being carried out: its request is held at GitHub, somebody pushes, deletes,
 * closes or locks, and the request goes on. One answer or a told silence, one effect at most, and what was asked for is what was run (A37).
 */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Dispatch } from '../../../../test/twin/model/dispatches.ts'
import type { Issue, Repository } from '../../../../test/twin/model/repository.ts'
import { withoutMarker } from '../../../testing/ground.ts'
import { openTestBot, type TestBot } from '../../../testing/test-bot.ts'
import { ALL_HANDLERS } from '../../all-handlers.ts'
import { left } from './standing.ts'

const MINUTE = 60_000
const FILES = {
  'README.md': 'A garden.\n',
  'examples/vision/tiny/example.yaml': 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n',
  'examples/vision/tiny/smoke.sh': 'echo hello\n',
  '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8'),
}

interface Scene {
  readonly garden: TestBot
  readonly repository: Repository
  readonly fork: Repository
  readonly pull: Issue
  readonly comment: number
}

const CHANGES: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'a force push': ({ garden: { twin }, fork }) => twin.push(fork, { branch: 'change', from: 'main', files: { 'evil.sh': 'x\n' }, author: 'eve' }),
  'a push to the base': ({ garden: { twin }, repository }) => twin.push(repository, { branch: 'main', files: { 'README.md': 'Other.\n' }, author: 'ann' }),
  'its branch deleted': async ({ garden: { twin }, fork }) => void await fetch(`${twin.url}/repos/${fork.owner.login}/${fork.name}/git/refs/heads/change`, { method: 'DELETE', headers: { authorization: `token ${twin.token({ as: fork.owner })}`, 'user-agent': 'test' } }),
  'its fork deleted': ({ garden: { twin }, fork }) => twin.remove(fork),
  'it closed': ({ garden: { twin }, repository, pull }) => twin.setIssue(repository, pull.number, { state: 'closed' }, 'eve'),
  'it merged': ({ garden: { twin }, repository, pull }) => twin.merge(repository, pull.number, 'ann'),
  'it locked': ({ garden: { twin }, repository, pull }) => twin.setIssue(repository, pull.number, { locked: true }, 'ann'),
  'the comment deleted': ({ garden: { twin }, repository, comment }) => twin.deleteComment(repository, { id: comment }),
  'the comment edited': ({ garden: { twin }, repository, comment }) => twin.editComment(repository, { id: comment }, '/hortus help'),
  'the repository archived': ({ garden: { twin }, repository }) => twin.settings(repository, { archived: true }),
  'the repository renamed': ({ garden: { twin }, repository }) => twin.rename(repository, `${repository.name}-now`),
  'the repository deleted': ({ garden: { twin }, repository }) => twin.remove(repository),
}

const COMMANDS = ['/hortus validate', '/hortus smoke vision/tiny', '/hortus archive vision/tiny --reason "gone"', '/hortus status'] as const
/** Before anything is known; when the commit is fetched; when something is written. */
const HOLDS = [/^GET .*\/pulls\/\{pull_number\}$/, /^GIT upload-pack/, /^POST .*(?:check-runs|dispatches|\/pulls)$/, /^POST .*\/comments$/] as const

export interface Meeting {
  readonly change: string
  readonly command: string
  readonly hold: RegExp
}

/** Every change meets every command, each while another request is under way. */
export const MEETINGS: readonly Meeting[] = Object.keys(CHANGES).flatMap((change, at) => COMMANDS.map((command, index) => ({ change, command, hold: HOLDS[(Math.floor(at / HOLDS.length) + index) % HOLDS.length]! })))

export interface Place extends AsyncDisposable {
  readonly garden: TestBot
  readonly dispatches: readonly Dispatch[]
}

/** What a pull request is worth is looked at elsewhere, and takes most of the time. */
export async function openPlace(): Promise<Place> {
  const handlers = ALL_HANDLERS.map((handler) => (handler.kind === 'pull-check' ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) as const } : handler))
  const garden = await openTestBot({ handlers, readsConfig: true })
  const dispatches: Dispatch[] = []
  garden.twin.onDispatch(async (dispatch) => void dispatches.push(dispatch))
  return { garden, dispatches, [Symbol.asyncDispose]: () => garden[Symbol.asyncDispose]() }
}

export async function assertMeeting({ garden, dispatches }: Place, { change, command, hold }: Meeting): Promise<void> {
  const { twin } = garden
  const name = `g${twin.requests().length}`
  const repository = await twin.createRepository({ owner: 'acme', name, files: FILES, collaborators: { ann: 'admin' } })
  const fork = await twin.fork(repository, 'eve')
  const head = await twin.push(fork, { branch: 'change', files: { 'examples/vision/tiny/smoke.sh': 'echo changed\n' }, author: 'eve' })
  const pull = await twin.openPullRequest(repository, { title: 'A change', author: 'eve', head: { repository: fork, branch: 'change' } })
  await garden.settle()
  const armed = twin.arm({ on: hold, fault: { kind: 'slow' } })
  const { id: comment } = twin.comment(repository, pull.number, 'ann', command)
  const going = garden.settle()
  await Promise.race([armed.met, going])
  await CHANGES[change]!({ garden, repository, fork, pull, comment })
  armed.release()
  await going
  for (let n = 0; n < 3; n += 1) await garden.pass(6 * MINUTE)

  const replies = repository.comments.all().filter(({ author, issue }) => author.id === garden.app.bot.id && issue === pull.number).map(({ body }) => withoutMarker(body))
  const quiet = ['the comment deleted', 'it locked', 'the repository archived', 'the repository deleted'].includes(change)
  expect(replies.length).toBeGreaterThanOrEqual(quiet ? 0 : 1)
  expect(replies.length).toBeLessThanOrEqual(1)
  expect(replies.filter((text) => !/^(?:✅|⏳|⛔|⚠️|↩️) /.test(text))).toEqual([])
  expect((await left(garden)).filter((line) => line.startsWith(`r${repository.id}:`) || /^(?:a|c|m):/.test(line))).toEqual([])
  // Of a run that was started the commit is the one that stood there when the command was written.
  const own = dispatches.filter((dispatch) => dispatch.repository === repository)
  expect(own.map(({ inputs }) => inputs['commit'])).toEqual(own.length === 0 ? [] : [head])
  expect(repository.issues.all().filter(({ pull: each, author }) => each !== null && author.id === garden.app.bot.id).length).toBeLessThanOrEqual(1)
  // In a repository that takes no writes any more nobody can end them.
  const open = repository.checkRuns.all().filter(({ status, name: check }) => status !== 'completed' && !check.startsWith('hortus smoke'))
  expect(change.startsWith('the repository') ? [] : open).toEqual([])
}
