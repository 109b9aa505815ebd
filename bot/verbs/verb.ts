/** What carries out a verb of a comment, after it was found to be allowed. */
import type { Command } from '../../core/command/command.ts'
import type { Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { PullDetails, Role } from '../github/repository-client.ts'
import type { NewTask } from '../store/store.ts'
import type { About } from '../worker/about-mark.ts'
import type { TaskContext } from '../worker/handler.ts'

export interface VerbHandler {
  readonly name: Command['verb']
  readonly run: (context: CommandContext) => Promise<Reply>
}

export interface CommandContext extends TaskContext {
  readonly command: Command
  readonly issue: number
  /** null: the comment stands in an issue. */
  readonly pull: PullDetails | null
  readonly comment: { readonly id: number; readonly nodeId: string; readonly createdAt: number }
  readonly by: { readonly id: number; readonly login: string; readonly role: Role }
  /** What is meant: the head of the pull request when the comment was written (A37), or of the default branch. */
  readonly commit: string
  /** Where the rules are read: the base of the pull request, or the head of the default branch. */
  readonly base: string
  /** A world at one of them, fetched when it is asked for; it is removed when the task ends. */
  readonly world: (commit: string) => Promise<Result<World>>
}

export interface Reply {
  /** `running`: another task says the end of it later, by editing this reply. */
  readonly outcome: 'done' | 'running' | 'refused' | 'failed' | 'void'
  /** Markdown that was built by core/render/markdown: nothing of a stranger outside of code (A27, A28). */
  readonly text: string
  readonly then?: readonly NewTask[]
  /** The commits that it is about, where that must be known again should the store be lost. */
  readonly about?: About
}
