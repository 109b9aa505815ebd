/** Reactions to comments, issues and pull requests: one of a kind for each author. */
import { notFound, Refusal } from '../server/answer.ts'
import type { Identity } from './people.ts'
import type { Repository } from './repository.ts'
import type { State } from './state.ts'

export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const
export type ReactionContent = (typeof REACTIONS)[number]

export interface Reaction {
  readonly id: number
  /** Number of the comment, or of the issue or pull request itself. */
  readonly on: Subject
  readonly author: Identity
  readonly content: ReactionContent
  readonly createdAt: number
}

export type Subject = { readonly comment: number } | { readonly issue: number }

export function react(state: State, repository: Repository, on: Subject, author: Identity, content: ReactionContent): { readonly reaction: Reaction; readonly isNew: boolean } {
  const there = reactionsTo(repository, on).find((reaction) => reaction.author.id === author.id && reaction.content === content)
  if (there !== undefined) return { reaction: there, isNew: false }
  state.journal.begin()
  const id = state.nextId()
  return { reaction: repository.reactions.set(id, { id, on, author, content, createdAt: state.now() }), isNew: true }
}

/** Everybody takes back their own; a reaction to something else is not there. */
export function unreact(state: State, repository: Repository, on: Subject, id: number, sender: Identity): void {
  const reaction = reactionsTo(repository, on).find((each) => each.id === id)
  if (reaction === undefined) throw notFound()
  if (reaction.author.id !== sender.id) throw new Refusal(403, 'Must have admin rights to Repository.')
  state.journal.begin()
  repository.reactions.delete(id)
}

export function reactionsTo(repository: Repository, on: Subject, at?: number): Reaction[] {
  return repository.reactions.all(at).filter((reaction) => ('comment' in on ? 'comment' in reaction.on && reaction.on.comment === on.comment : 'issue' in reaction.on && reaction.on.issue === on.issue))
}
