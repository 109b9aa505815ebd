import type { Session } from './session.ts'

/** A verb as help and completion see it; what it does is loaded when it is called, so that help and `validate` start fast. */
export interface Verb {
  /** `cache info` for a verb of two words. */
  readonly name: string
  /** One sentence without a full stop. */
  readonly summary: string
  readonly arguments?: readonly Argument[]
  readonly options?: readonly Option[]
  /** What a person would type, and why. */
  readonly examples: readonly { readonly type: string; readonly to: string }[]
  readonly load: () => Promise<VerbRun>
}

/** Returns the exit code. */
export type VerbRun = (session: Session, words: readonly (string | readonly string[])[], options: Readonly<Record<string, unknown>>) => Promise<number>

export interface Argument {
  /** `<example>`, `[example...]` */
  readonly name: string
  readonly description: string
  readonly choices?: readonly string[]
  readonly complete?: Completer
}

/** Ids of examples, presets of the example that is named, tags of the garden, codes of findings, or files (the shell does those itself). */
export type Completer = 'example' | 'preset' | 'tag' | 'code' | 'file'

export interface Option {
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly repeat?: boolean
  readonly required?: boolean
  /** What completes its value, besides `choices`. */
  readonly complete?: Completer
}
