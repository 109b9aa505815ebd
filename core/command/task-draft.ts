/**
 * A task as it follows from an event: what `NewTask` of the bot's store is. The kinds, and what each is told, are the seam between the
 * sorter and the handlers of all rooms.
 */
import type { Command, Mistake } from './command.ts'

export interface TaskDraft {
  readonly key: string
  readonly subject: string
  readonly kind: TaskKind
  readonly installation: number
  readonly repository: number
  readonly input: InputValue
  readonly at: number
  readonly guid: string | null
}

/** What follows from events; handlers may add kinds of their own. */
export type TaskKind =
  /** A comment that has commands was seen: 👀, and the head of the pull request at that moment. `AckInput`. */
  | 'ack'
  /** One command of a comment. `CommandInput`. */
  | 'command'
  /** Lines of a comment that were meant as commands and are none: one reply. `MistakeInput`. */
  | 'mistake'
  /** A pull request was opened, pushed to, or its base changed: the bot's own check. `PullInput`. */
  | 'pull-check'
  /** A pull request was pushed to or closed: approvals of other commits end. `PullInput`. */
  | 'pull-void'
  /** A pull request of a branch below `hortus/` was closed: remembered, and respected. `PullInput`. */
  | 'pull-closed'
  /** Somebody asked for a check of ours again. `CheckInput`. */
  | 'check-again'
  /** The default branch moved: proposals are made anew. `PushInput`. */
  | 'base-moved'
  /** The configuration, or an organisation's, was changed: `hortus/config`. `PushInput`. */
  | 'config'
  /** A workflow run that a command asked for began or ended. `RunInput`. */
  | 'run-news'
  /** A weekly run of the default branch ended. `RunInput`. */
  | 'weekly'

export type InputValue = null | boolean | number | string | readonly InputValue[] | { readonly [key: string]: InputValue }

/** Types, not interfaces: they are `InputValue`s as they stand. */
export type CommentInput = {
  readonly issue: number
  /** What the payload says; asked again before anything is done. */
  readonly isPull: boolean
  /** `bodyHash`: sha256 of the body, hexadecimal. A body that differs when it is read again was edited, and is not acted on (A33). */
  readonly comment: { readonly kind: 'comment' | 'review'; readonly id: number; readonly nodeId: string; readonly createdAt: number; readonly bodyHash: string }
  readonly by: { readonly id: number; readonly login: string; readonly app: number | null }
  /** The commit that a review was given on; null: of a comment. */
  readonly reviewed: string | null
}

export type AckInput = CommentInput & { readonly commands: number; readonly mistakes: number }
export type CommandInput = CommentInput & { readonly command: CommandValue }
export type MistakeInput = CommentInput & { readonly mistakes: readonly MistakeValue[] }

export type PullInput = { readonly issue: number; readonly action: string; readonly head: string; readonly headRef: string; readonly headRepository: number | null; readonly base: string; readonly baseRef: string; readonly merged: boolean; readonly updatedAt: number }
export type PushInput = { readonly ref: string; readonly before: string; readonly after: string; readonly paths: readonly string[] | null }
export type RunInput = { readonly run: number; readonly attempt: number; readonly path: string; readonly title: string; readonly trigger: string; readonly status: string; readonly conclusion: string | null; readonly headSha: string; readonly headBranch: string | null; readonly updatedAt: number }
export type CheckInput = { readonly check: number; readonly name: string; readonly head: string; readonly externalId: string; readonly updatedAt: number }

type CommandValue = { readonly [K in keyof Command]: Command[K] }
type MistakeValue = { readonly [K in keyof Mistake]: Mistake[K] }
