/** What is known while the statements of a shell script are followed. */
import type { Place } from './move.ts'
import type { Collector, ScanContext } from './scan.ts'
import type { Command, Part, Word } from './shell-parse.ts'

/** A path inside of a word: where it is rooted, and what stands behind. */
export interface Candidate {
  readonly place: Place
  /** All of it is literal. */
  readonly whole: boolean
  /** What the word says before it: `src` of `src=…`, `` where nothing does. */
  readonly key: string
  readonly glob: string | null
  /** Of a variable or a substitution alone: what is odd about it was told where it was made. */
  readonly told: boolean
}

export interface State {
  readonly text: string
  readonly context: ScanContext
  readonly into: Collector
  readonly variables: Map<string, Place | null>
  cwd: Place | null
  /** Only a value is asked for. */
  readonly quiet: boolean
  /** Each substitution is followed once: nested ones would be looked at again and again. */
  readonly values: Map<Part, Place | null>
  readonly visited: Set<Part>
  /** Files that were sourced: each once, whoever sources it. */
  readonly once: Set<string>
  readonly depth: number
  /** Follows the commands of a substitution, which use paths of their own. */
  readonly follow: (commands: readonly Command[], state: State) => void
}

/** All of a word, where the shell changes nothing in it. */
export const literal = ({ parts: [first, second] }: Word): string | null => (first?.kind === 'text' && second === undefined ? first.text : null)
