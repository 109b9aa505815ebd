/** What a command is decided on, asked of GitHub now: the pull request, the person's role, the commit that is meant, where the rules are. */
import type { Command } from '../../core/command/command.ts'
import type { CommandInput } from '../../core/command/task-draft.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { PullDetails } from '../github/repository-client.ts'
import type { CommandContext, Reply } from '../verbs/verb.ts'
import type { About } from './about-mark.ts'
import { allowed } from './allowed.ts'
import type { TaskContext } from './handler.ts'
import { pin } from './pin.ts'
import { closed, GONE, moved, NO_FORK, NOT_SURE, otherBase, refused, voided } from './words.ts'
import type { Worlds } from './worlds.ts'

export type Gathered = { readonly kind: 'reply'; readonly reply: Reply } | { readonly kind: 'facts'; readonly facts: Pick<CommandContext, 'pull' | 'by' | 'commit' | 'base'> }

/** `about`: what an earlier life of it was about; it stays that. */
export async function gather(context: TaskContext, input: CommandInput, command: Command, worlds: Worlds, about: About | null = null): Promise<Gathered> {
  const place = about === null ? await placeOf(context, input, command) : await again(context, input, about)
  if ('outcome' in place) return { kind: 'reply', reply: place }
  const by = await allowed(context, input, command, place, worlds)
  if ('outcome' in by) return { kind: 'reply', reply: by }
  return { kind: 'facts', facts: { ...place, by } }
}

export type Place = Pick<CommandContext, 'pull' | 'commit' | 'base'>

async function again({ github, effects }: TaskContext, { issue, isPull }: CommandInput, { commit, base }: About): Promise<Place | Reply> {
  const pull = isPull ? await effects.need(github.pullDetails(issue)) : null
  if (isPull && pull === null) return voided(GONE)
  // Whether it was open counted when it was begun.
  return { pull: pull === null ? null : { ...pull, open: true }, commit, base }
}

/** `help` rests on nothing, and is answered without asking (G8). */
async function placeOf(context: TaskContext, input: CommandInput, { verb }: Command): Promise<Place | Reply> {
  if (verb === 'help') return { pull: null, commit: '', base: '' }
  return input.isPull ? onPull(context, input, verb) : onDefaultBranch(context, verb)
}

async function onDefaultBranch({ github, effects }: TaskContext, verb: Command['verb']): Promise<Place | Reply> {
  if (VERBS[verb].where === 'pull request') return refused('This command is for pull requests: it means the commit that one is at.')
  const head = await effects.need(github.branch(github.facts.defaultBranch))
  if (head === null) return refused('The repository has no commit yet.')
  return { pull: null, commit: head, base: head }
}

/** Those that only look are answered on a pull request of any state. */
const LOOKS: ReadonlySet<Command['verb']> = new Set(['status', 'why', 'badge', 'cancel'])

async function onPull(context: TaskContext, input: CommandInput, verb: Command['verb']): Promise<Place | Reply> {
  const { github, effects } = context
  const pull = await effects.need(github.pullDetails(input.issue))
  if (pull === null) return voided(GONE)
  const place = { pull, commit: pull.head.sha, base: pull.base.sha }
  if (LOOKS.has(verb)) return place
  if (!pull.open) return voided(closed(pull.merged))
  if (pull.head.repository === null) return voided(NO_FORK)
  if (verb !== 'validate' && pull.base.ref !== github.facts.defaultBranch) return refused(otherBase(pull.base.ref, github.facts.defaultBranch))
  return pinned(context, input, pull, place)
}

async function pinned(context: TaskContext, input: CommandInput, pull: PullDetails, place: Place): Promise<Place | Reply> {
  const pin_ = await pin(context, input, pull)
  if (pin_.kind === 'pinned') return { ...place, commit: pin_.commit }
  return voided(pin_.kind === 'moved' ? moved(pin_.from, pin_.to) : NOT_SURE)
}
