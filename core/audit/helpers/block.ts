/** A piece of code that could be the same in several examples: a function, a class, or a whole file. */
export interface Block {
  readonly kind: 'function' | 'class' | 'file'
  readonly language: 'python' | 'shell'
  readonly name: string
  readonly line: number
  /** Lines with code: no blank ones, comments or docstrings. */
  readonly lines: number
  /** Without layout, comments and docstrings: equal texts are equal code. */
  readonly text: string
  readonly facts: BlockFacts
}

/** What the rubric asks about. Names only, sorted, none twice. */
export interface BlockFacts {
  /** Heavy modules that it uses (heavy-modules.ts). */
  readonly heavy: readonly string[]
  /** Other packages that have to be installed. */
  readonly packages: readonly string[]
  /** Names that its own file defines, or modules beside it: it cannot stand alone. */
  readonly own: readonly string[]
  /** The network, processes, programs of the machine: more than files, environment and JSON. */
  readonly reaches: readonly string[]
  /** Classes that it inherits from, but for those that only say a shape. */
  readonly bases: readonly string[]
  /** Kinds of values that only one example can mean: `an absolute path`, `an address`, `the name of a model`. */
  readonly fixed: readonly string[]
  /** `from x import *`: nobody knows which names those are. */
  readonly star: boolean
}

/** Shorter ones are the same by chance. */
export const isLongEnough = ({ kind, lines, text }: Pick<Block, 'kind' | 'lines' | 'text'>): boolean => (kind === 'file' ? lines >= 8 : lines >= 5) && text.length >= 100

export const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()
