/** What the gallery knows of an example: a card to look at, facets to filter by, text to search. Plain data: the browser gets the same. */
import type { Tier } from '../../core/garden/example.ts'

export interface Entry {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Of its page, relative to the gallery's. */
  readonly href: string
  readonly tier: Tier
  readonly health: 'green' | 'yellow' | 'red' | 'aside' | 'unknown'
  /** Day of the check that found it green first, of an unbroken row; `atLeast`: it may have been so before. null: it is not green. */
  readonly since: { readonly day: string; readonly atLeast: boolean } | null
  /** The rung that its tier asks for: what green means for it. */
  readonly required: string | null
  /** Why it is not green. */
  readonly why: string
  /** Days: of the last green check, and of the last check. */
  readonly lastGreen: string | null
  readonly checked: string | null
  /** One letter a rung, as in core/history/check.ts; null: never checked. */
  readonly rungs: string | null
  /** In words: `CPU`, `GPU 24 GB`. */
  readonly device: string
  /** What the main preset takes, milliseconds, as it was observed. */
  readonly ms: number | null
  /** The command that runs it; null: no preset can be run. */
  readonly command: string | null
  /** Where it went. */
  readonly moved: string | null
  /** Relative to the gallery's page. */
  readonly picture: { readonly src: string; readonly width: number | null; readonly height: number | null; readonly alt: string } | null
  /** Values that it has of each facet. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  /** Searched beside what is shown: tags, datasets, area, and what tells its README from the others'. */
  readonly tags: string
  readonly words: string
}

/** What is searched, filtered and ordered. The rest of an entry is for its card. */
export type Sought = Pick<Entry, 'id' | 'name' | 'description' | 'lastGreen' | 'facets' | 'tags' | 'words'>

/** What the browser gets beside the page: of an example whose card is on the page, only what the card does not say. */
export interface GalleryData {
  /** In the order of the cards. */
  readonly shown: readonly Pick<Entry, 'lastGreen' | 'facets' | 'tags' | 'words'>[]
  readonly more: readonly Entry[]
}

/** What one can filter by, in the order of the form. */
export const FACETS = {
  task: 'Task',
  modality: 'Modality',
  framework: 'Framework',
  device: 'Runs on',
  time: 'Takes',
  tier: 'Tier',
  health: 'Health',
} as const
export type Facet = keyof typeof FACETS
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[]

/** Values that stand for more than their word, in the order in which they are offered. */
export const NAMED: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  device: { cpu: 'CPU', 8: 'GPU 8 GB', 16: 'GPU 16 GB', 24: 'GPU 24 GB', 48: 'GPU 48 GB', 80: 'GPU 80 GB', some: 'GPU, size not said', many: 'several GPUs', unknown: 'not said' },
  time: { minute: 'up to a minute', ten: 'up to 10 minutes', hour: 'up to an hour', more: 'more than an hour', unknown: 'not measured yet' },
  tier: { stable: 'stable', beta: 'beta', experimental: 'experimental', archived: 'archived' },
  health: { green: 'green', yellow: 'yellow', red: 'red', aside: 'not judged', unknown: 'never checked' },
}

/** Spellings of the same: `time_series`, `Time Series`. */
export const sameWord = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]+/g, '-')
