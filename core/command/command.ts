/** A command of a comment, and how a verb is declared. Help, the docs page and what is checked come from the one declaration. */
import type { PermissionName } from './permission-name.ts'

export type VerbName = 'help' | 'status' | 'smoke' | 'benchmark' | 'compare' | 'validate' | 'badge' | 'tier' | 'archive' | 'unarchive' | 'graduate' | 'export' | 'accept' | 'baseline' | 'rerun' | 'cancel' | 'why'

export interface VerbSpec {
  readonly name: VerbName
  /** One sentence. */
  readonly summary: string
  /** What may stand after the verb. */
  readonly target: { readonly kind: 'example' | 'sha' | 'tier' | 'verb' | 'path' | 'none'; readonly required: boolean }
  readonly second?: { readonly kind: 'example' | 'tier'; readonly required: boolean }
  readonly options: readonly OptionSpec[]
  readonly where: 'anywhere' | 'pull request'
  /** The least role in the repository; `owner`: besides, who is no admin must stand in an OWNERS file of every path that is touched. */
  readonly role: 'read' | 'triage' | 'write' | 'maintain'
  readonly owner: boolean
  /** Needs a reason and ends in a pull request. */
  readonly destructive: boolean
  readonly example: string
  /** Of the App, for its token. */
  readonly permissions: Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>
}

export interface OptionSpec {
  readonly name: string
  readonly value: 'text' | 'example' | 'url' | 'repository' | 'date' | 'metric' | 'flag'
  readonly required: boolean
  readonly summary: string
}

/** Well-formed; whether it may is another question. */
export interface Command {
  readonly verb: VerbName
  readonly target: string | null
  readonly second: string | null
  readonly options: Readonly<Record<string, string>>
  /** Which one of its comment, from 0. */
  readonly index: number
  /** One spelling for all that mean the same; part of the task's key. */
  readonly normal: string
}

/** A line that is meant as a command and is none. */
export interface Mistake {
  readonly index: number
  /** The line, capped. Untrusted. */
  readonly line: string
  readonly message: string
  readonly next: string
}
