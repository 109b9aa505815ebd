/**
 * `/hortus graduate`: the two pull requests of `hortus graduate`, found before they are made, as drafts. The bot runs nothing, so nothing is
 * proven by it: a draft cannot be merged before a person has looked at a proof.
 */
import { join as joinPath } from 'node:path'
import { graduate } from '../../app/graduate.ts'
import { RANK } from '../../core/command/may-do.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { code, join, link, md, ours, ownWords, type Md } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { Report } from '../../core/schema/report.ts'
import type { RemoteRepository } from '../../core/world.ts'
import { openRemoteRepository } from '../../io/github/remote-repository.ts'
import { openTarget } from '../../io/target.ts'
import type { Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { CommandContext, Reply, VerbHandler } from '../verbs/verb.ts'
import { Stopped } from '../worker/handler.ts'
import { problemReply } from './problem-reply.ts'
import { worldAt } from './world-at.ts'

export const graduateVerb: VerbHandler = {
  name: 'graduate',
  run: async (context) => {
    const { command, github, effects, config, settings } = context
    const to = command.options['to'] ?? ''
    if (command.target === null || !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(to)) return { outcome: 'refused', text: ours('It takes an example, and `--to=owner/name`.') }
    const opened = await openTargetClient(context, to)
    if (!opened.ok) return { outcome: 'refused', text: join([prose(opened.problem.message), prose(opened.problem.next)], '\n\n') }
    await using target = opened.value
    const remotes = await Promise.all([remoteOf(context, target), remoteOf(context, github)])
    const [there, here] = remotes
    if (!there.ok) return problemReply(there.problem)
    if (!here.ok) return problemReply(here.problem)
    const tip = await effects.need(github.branch(github.facts.defaultBranch))
    if (tip === null) return { outcome: 'refused', text: ours('There is no commit on the default branch.') }
    await using looked = await worldAt(context, tip, context.clock.now().getTime(), { history: true })
    const { world } = looked
    await using scratch = await world.host.scratch('graduate')
    await using directory = openTarget(joinPath(scratch.pathAbs, 'export'), world.files.rootAbs)
    const settled = await config()
    const dryRun = github.dryRun || command.options['dry-run'] === 'true'
    const report = await graduate(world, { ...settled, export: { ...settled.export, prove: false } }, { example: command.target, target: there.value, garden: here.value, directory, branch: null, dryRun, draft: true })
    return replyOf(report, { id: command.target, asksForProof: settled.export.prove, webUrl: settings.webUrl })
  },
}

const RIGHTS: Permissions = { metadata: 'read', contents: 'write', pull_requests: 'write' }

/** The App must be installed there too: its token for this repository is worth nothing elsewhere (A68). */
async function openTargetClient({ app, effects, task, signal, by }: CommandContext, to: string): Promise<Result<RepositoryClient>> {
  const [owner = '', name = ''] = to.toLowerCase().split('/')
  for (let page = 1; ; page += 1) {
    const installations = await effects.need(app.installations(page))
    const own = installations.find(({ account, suspended }) => !suspended && account.login.toLowerCase() === owner)
    const id = own === undefined ? null : await numberOf({ app, effects }, own.id, name)
    if (own !== undefined && id !== null) {
      // An export has workflows of its own; where the App may not write those, it is said when one is pushed.
      for (const permissions of [{ ...RIGHTS, workflows: 'write' } as const, RIGHTS]) {
        const client = await app.open({ installation: own.id, repository: id, permissions, task: task.key, signal })
        if (client.ok) return await ifWriter(client.value, by, to)
        if (client.problem.kind !== 'permission') return client
      }
      return fail({ code: 'GRADUATE.NO_RIGHT', message: `The App may not write to ${to}.`, next: 'Give its installation there Contents: write and Pull requests: write.' })
    }
    if (own !== undefined || installations.length < 100) return fail(notThere(to))
  }
}

/**
 * The bot has no more right anywhere than the person who asks (A41): a branch in another repository can hold workflows, which run there
 * with what that repository has. Who may not write there is not told whether it is there.
 */
async function ifWriter(target: RepositoryClient, by: CommandContext['by'], to: string): Promise<Result<RepositoryClient>> {
  const now = await target.roleOf(by.login)
  if (now.ok && now.value.id === by.id && RANK[now.value.role] >= RANK.write) return ok(target)
  await target[Symbol.asyncDispose]()
  return now.ok || now.problem.kind === 'not_found' ? fail(notThere(to)) : fail(now.problem)
}

const notThere = (to: string): Problem => ({ code: 'GRADUATE.NOT_INSTALLED', message: `The App is not installed on ${to}, or there is no such repository, or you may not write to it.`, next: 'Create it with a README, install the App on it, have the role write there, and ask again; or run `hortus graduate` on a laptop.' })

async function numberOf({ app, effects }: Pick<CommandContext, 'app' | 'effects'>, installation: number, name: string): Promise<number | null> {
  for (let page = 1; ; page += 1) {
    const repositories = await effects.need(app.repositories(installation, page))
    const found = repositories.find((each) => each.name.toLowerCase() === name)
    if (found !== undefined || repositories.length < 100) return found?.id ?? null
  }
}

/** Its own way to GitHub: it goes by the number after the first look (A76), and waits in this task. */
async function remoteOf({ settings, signal }: CommandContext, client: RepositoryClient): Promise<Result<RemoteRepository>> {
  const git = await client.gitRemote()
  if (!git.ok) throw new Stopped({ kind: 'failed', problem: git.problem })
  return openRemoteRepository({ repository: client.repository, token: git.value.token, apiUrl: settings.apiUrl, serverUrl: settings.webUrl, signal })
}

function replyOf({ proposals = [], problems, findings }: Report, { id, asksForProof, webUrl }: { readonly id: string; readonly asksForProof: boolean; readonly webUrl: string }): Reply {
  const pulls = proposals.filter(({ kind }) => kind === 'pull_request')
  const lines = pulls.map(({ repository, number, state, title }) => md`- ${ours(SAID[state])} ${link(ownWords(`pull request ${number ?? ''}`), `${webUrl}/${repository}/pull/${number ?? ''}`) || ours('a pull request')} of ${code(repository, 150)}: ${code(title ?? '', 200)}`)
  const notes = findings.filter(({ level }) => level !== 'notice').slice(0, 10).map(({ code: of, message }) => md`- ${code(of, 60)} ${prose(message, 300)}`)
  const wrong = problems.map((problem) => join([prose(problem.message), prose(problem.next)], ' '))
  const proof: Md = pulls.length > 0 && asksForProof ? md`The garden asks for a proof of an export, and the bot runs nothing: both are drafts. ${code(`/hortus export ${id}`)} proves it; mark them as ready when that is green.` : ours('')
  const failed = problems.length > 0 || pulls.length === 0
  return { outcome: failed ? 'refused' : 'done', text: join([...(failed ? [ours('It was not proposed as a whole.')] : [ours('Merge the first, then the second; closing either undoes it.')]), join(lines, '\n'), proof, join(notes, '\n'), ...wrong], '\n\n') }
}

const SAID = { planned: 'would open', outdated: 'would edit', written: 'opened', edited: 'edited', there: 'there is', merged: 'merged already:' } as const satisfies Readonly<Record<NonNullable<Report['proposals']>[number]['state'], string>>
