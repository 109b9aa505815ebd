/** What a chart is drawn from: by the page as a still picture, by the browser (site/client/charts.ts) as one that answers. Types only. */

export interface ChartValues {
  readonly trend: TrendValue
  readonly weeks: WeeksValue
  readonly lines: LinesValue
}
export type ChartKind = keyof ChartValues

/** One series of builds. */
export interface TrendValue {
  readonly unit: string | null
  /** Seconds since 1970, oldest first; of as many as fit, each extreme among them. */
  readonly at: readonly number[]
  readonly values: readonly number[]
  /** First letters of a commit, `-` where it is not known; parted by spaces. */
  readonly commits: string
  /** What a commit's address begins with; null: nobody knows. */
  readonly commitUrl: string | null
  readonly levels: readonly Level[]
  readonly marks: readonly Mark[]
}

/** Builds from one moment to another lie around `level`; from `low` to `high` is noise. */
export interface Level {
  readonly from: number
  readonly to: number
  readonly level: number
  readonly low: number
  readonly high: number
}

export interface Mark {
  readonly at: number
  readonly value: number
  readonly word: ChangeWord
  /** In words, for the pointer. */
  readonly said: string
}

/** What a change of level is called. */
export type ChangeWord = 'regression' | 'improvement' | 'change' | 'accepted'

/** Parts of a whole, a week each: stacked. */
export interface WeeksValue {
  readonly weeks: readonly string[]
  readonly parts: readonly { readonly name: string; readonly look: Look; readonly values: readonly number[] }[]
}

/** Several lines over one axis. */
export interface LinesValue {
  readonly unit: string | null
  readonly x: 'day' | 'step'
  readonly lines: readonly { readonly name: string; readonly look: Look; readonly x: readonly number[]; readonly y: readonly (number | null)[] }[]
}

/** Colors of the style sheet. */
export type Look = 'good' | 'open' | 'bad' | 'none' | 'accent' | 'other'
