/**
 * One command of a comment: looked at again, allowed or not, carried out by its verb, and answered in one reply. Every fact that decides
 * anything is asked of GitHub now; the webhook only said where to look (A33, A36, A37, A40).
 */
import { HortusError } from '../../core/problem.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { Command, VerbName } from '../../core/command/command.ts'
import type { CommandInput } from '../../core/command/task-draft.ts'
import type { Json } from '../store/store.ts'
import type { CommandContext, Reply, VerbHandler } from '../verbs/verb.ts'
import { commandOff } from '../config/switched-off.ts'
import { readAbout, type About } from './about-mark.ts'
import { react } from './ack.ts'
import { isLast } from './backoff.ts'
import { begunAbout } from './begun.ts'
import { quietly } from './fixed-state.ts'
import { gather } from './gather.ts'
import { Stopped, type Handler, type Outcome, type TaskContext } from './handler.ts'
import { readAgain } from './read-again.ts'
import { quietNo, tooMany } from './rate.ts'
import { replyOf, standingReply } from './reply.ts'
import { commandInput } from './task-input.ts'
import { EDITED, failedText, framed, outcomeIn, permissionText, refused, voided } from './words.ts'
import { openWorlds } from './worlds.ts'

export function commandHandler(verbs: readonly VerbHandler[]): Handler {
  const handlers = new Map<string, VerbHandler>(verbs.map((verb) => [verb.name, verb]))
  return {
    kind: 'command',
    permissions: permissionsOf,
    limitMs: 10 * 60_000,
    run: (context) => quietly(() => carryOut(context, commandInput(context.task), handlers)),
  }
}

/** Those of its verb; of a verb that nobody knows, those of a reply. */
function permissionsOf(input: Json): (typeof VERBS)[VerbName]['permissions'] {
  const verb = (input as { readonly command?: { readonly verb?: unknown } } | null)?.command?.verb
  return VERBS[typeof verb === 'string' && Object.hasOwn(VERBS, verb) ? (verb as VerbName) : 'help'].permissions
}

async function carryOut(context: TaskContext, input: CommandInput, verbs: ReadonlyMap<string, VerbHandler>): Promise<Outcome> {
  if (context.github.facts.archived) return { kind: 'done', outcome: 'archived' }
  if (await tooMany(context, input)) return quietNo(context, input)
  const again = await readAgain(context, input)
  // Who deletes a command takes it back.
  if (again === 'gone') return { kind: 'done', outcome: 'withdrawn' }
  if (again === 'edited') return answer(context, input, voided(EDITED))
  const before = await answeredBefore(context, input)
  if (before !== null && 'outcome' in before) return signed(context, input, before)
  let ended: Outcome | null = null
  const reply = await attempt(context, input, verbs, before ?? (await begunAbout(context))).catch((error: unknown) => {
    const told = lastWords(context, error)
    if (told === null) throw error
    ended = told.outcome
    return told.reply
  })
  const done = await answer(context, input, reply)
  return ended ?? done
}

async function attempt(context: TaskContext, input: CommandInput, verbs: ReadonlyMap<string, VerbHandler>, about: About | null): Promise<Reply> {
  const command = input.command as Command
  const verb = verbs.get(command.verb)
  if (verb === undefined) return refused('This bot does not have that command yet.')
  const off = command.verb === 'help' ? null : commandOff(await context.config(), command.verb)
  if (off !== null) return refused(off)
  await using worlds = openWorlds(context, input)
  const gathered = await gather(context, input, command, worlds, about)
  if (gathered.kind === 'reply') return gathered.reply
  const commandContext: CommandContext = { ...context, ...gathered.facts, command, issue: input.issue, comment: input.comment, world: worlds.at }
  // Awaited here: the worlds are removed when this ends.
  return await verb.run(commandContext)
}

/** The reply, then the sign at the comment, so that who sees the sign finds the reply. */
async function answer(context: TaskContext, input: CommandInput, reply: Reply): Promise<Outcome> {
  const { comment, issue } = input
  await replyOf(context, { issue, key: context.task.key, comment: comment.id }).say(framed(input.command as Command, reply), 'end', reply.about ?? null)
  return signed(context, input, reply)
}

async function signed(context: TaskContext, { comment }: CommandInput, { outcome, then }: Pick<Reply, 'outcome' | 'then'>): Promise<Outcome> {
  const reaction = REACTIONS[outcome]
  if (reaction !== null && comment.kind === 'comment') await react(context, comment.id, reaction)
  return { kind: 'done', outcome, ...(then === undefined ? {} : { then }) }
}

/**
 * What was answered when the store was another one is not done again: what a person closed since would be opened once more (G5). A job that
 * still runs is taken up again, as what it was asked for; so is an offer, whose approval may follow.
 */
async function answeredBefore(context: TaskContext, { issue, comment }: CommandInput): Promise<Pick<Reply, 'outcome'> | About | null> {
  if (!(await context.effects.doubtful())) return null
  const { key } = context.task
  const reply = await standingReply(context, { issue, key, comment: comment.id })
  const outcome = reply === null ? null : outcomeIn(reply)
  if (reply === null || outcome === null) return null
  return readAbout(context, key, reply) ?? (outcome === 'running' ? null : { outcome })
}

const REACTIONS = { done: 'rocket', running: null, refused: '-1', failed: 'confused', void: 'confused' } as const

/** What a room throws that is no answer of GitHub's (a repository that cannot be fetched, a configuration that cannot be read) is a failure as any other; a store that is away is nobody's. */
function outcomeOf(error: unknown): Outcome | null {
  if (error instanceof Stopped) return error.outcome === 'lost' ? null : error.outcome
  return error instanceof HortusError && error.problem.code !== 'STORE.UNAVAILABLE' ? { kind: 'failed', problem: error.problem } : null
}

/** A failure that is final is said to whoever asked; all others are tried again first. */
function lastWords({ task }: TaskContext, error: unknown): { readonly reply: Reply; readonly outcome: Outcome } | null {
  const outcome = outcomeOf(error)
  if (outcome === null) return null
  if (outcome.kind === 'dead' && outcome.problem.code === 'GITHUB.PERMISSION') return { reply: { outcome: 'refused', text: permissionText(outcome.problem) }, outcome: { kind: 'done', outcome: 'refused' } }
  if (outcome.kind === 'dead') return { reply: { outcome: 'failed', text: failedText(outcome.problem) }, outcome }
  return outcome.kind === 'failed' && isLast(task, outcome.problem) ? { reply: { outcome: 'failed', text: failedText(outcome.problem) }, outcome } : null
}

