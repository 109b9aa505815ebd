/** The check run `hortus/config`: what is wrong with `.github/hortus.yml` of the default branch, at the exact lines (G20). */
import { ok } from '../../core/problem.ts'
import { plain } from '../../core/render/plain.ts'
import { code, join, md, ours } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { Answer, NewCheck } from '../../core/world/github.ts'
import type { Handler, Outcome, TaskContext } from '../worker/handler.ts'
import { CONFIG_PATH } from './judge-config.ts'
import { NEVER, recallConfig, rememberConfig, type KnownConfig } from './known-config.ts'

export const CONFIG_CHECK = 'hortus/config'

export const configHandler: Handler = {
  kind: 'config',
  permissions: { metadata: 'read', contents: 'read', checks: 'write' },
  limitMs: 3 * 60_000,
  run: async (context) => {
    const { github, store, clock } = context
    if (github.facts.archived) return { kind: 'done', outcome: 'archived' }
    const id = github.facts.id
    const before = await recallConfig(store, id)
    // Written down first: carried out again after a crash, what was wrong before is forgotten already.
    const wasWrong = await context.effects.again('was wrong', async () => ok((before?.issues.length ?? 0) > 0))
    // What was asked for less than a minute ago may be older than this push.
    await rememberConfig(store, id, { ...(before ?? NEVER), checkedAt: 0 }, clock.now().getTime())
    await context.config()
    const now = await recallConfig(store, id)
    if (now === null || now.commit === null || now.checkedAt === 0) return later(context)
    const isQuiet = now.issues.length === 0 && now.repository === null && wasWrong !== true
    if (isQuiet) return { kind: 'done', outcome: 'nothing' }
    await writeCheck(context, now.commit, now)
    return { kind: 'done', outcome: now.issues.length === 0 ? 'done' : 'mistakes' }
  },
}

/** Soon, then less and less often; a branch that is gone for a day has no configuration. */
function later({ clock, task }: TaskContext): Outcome {
  const now = clock.now().getTime()
  const age = now - task.createdAt
  return age > DAY_MS ? { kind: 'done', outcome: 'unreadable' } : { kind: 'later', at: now + Math.max(60_000, Math.floor(age / 2)), why: 'The configuration cannot be read now.' }
}
const DAY_MS = 86_400_000

const writeCheck = (context: TaskContext, sha: string, known: KnownConfig): Promise<void> => onceAt(context, `check:${sha}`, { sha, externalId: `config:${sha}`, ...outputOf(known, FORCE) })

/** One check run of a name and an external id at a commit, found before it is made. */
export async function onceAt({ github, effects }: TaskContext, step: string, check: Omit<NewCheck, 'name'>): Promise<void> {
  const { sha, externalId } = check
  const find = async (): Promise<Answer<number | null>> => {
    const there = await github.checks(sha, CONFIG_CHECK)
    if (!there.ok) return there
    return ok(there.value.find((each) => each.app?.id === github.app.id && each.externalId === externalId)?.id ?? null)
  }
  const make = async (): Promise<Answer<number>> => {
    const made = await github.createCheck({ name: CONFIG_CHECK, ...check })
    return made.ok ? ok(made.value.id) : made
  }
  await effects.once(step, { find, make })
}

interface Force {
  readonly title: string
  readonly good: string
  readonly blocked: string
  readonly partly: string
}

const FORCE: Force = { title: 'The configuration is in force', good: 'is read and in force.', blocked: 'This file is not in force: the last one that held is, or the defaults.', partly: 'The rest of the file is in force.' }

export function outputOf({ issues, blocked }: Pick<KnownConfig, 'issues' | 'blocked'>, says: Force): Pick<NewCheck, 'conclusion' | 'title' | 'summary' | 'annotations'> {
  const count = `${issues.length} ${issues.length === 1 ? 'mistake' : 'mistakes'}`
  if (issues.length === 0) return { conclusion: 'success', title: says.title, summary: md`${code(CONFIG_PATH)} ${ours(says.good)}`, annotations: [] }
  return {
    conclusion: 'failure',
    title: `${count} in the configuration`,
    summary: join([ours(blocked ? says.blocked : says.partly), join(issues.map(({ path, line, message, fix }) => md`- ${code(`${path}:${line}`)}: ${prose(message)}. ${prose(fix)}`), '\n')], '\n\n'),
    annotations: issues.map(({ path, line, message, fix }) => ({ path, line, level: 'failure', title: 'Configuration', message: `${plain(message)}. ${plain(fix)}` })),
  }
}
