/**
 * What the pages are made of, as plain values: `app/site` gathers it from the repository and its data branch, `site/` turns it into pages.
 * Types only. Every text in here came from somebody else: descriptors, READMEs, records, findings. Equal data give equal bytes: whatever
 * depends on the day is counted from `today`.
 */
import type { Example, Unreadable } from '../core/garden/example.ts'
import type { AcceptedChange, BuildPoint, Quarantine, SeriesKey } from '../core/history/series.ts'
import type { Problem } from '../core/problem.ts'
import type { Html } from '../core/render/html/html.ts'
import type { Health, ExampleHealth } from '../core/schema/health.ts'
import type { WorkspaceIndex } from '../core/schema/index.ts'
import type { Finding } from '../core/schema/report.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { SeriesSummary } from './benchmarks/summary-of.ts'

export interface SiteData {
  readonly title: string
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** Version of Hortus. */
  readonly version: string
  /** Where the site is published, with a slash at its end; null: nobody said, and then no page names a host. */
  readonly url: string | null
  /** The first one's pages lie at the top, those of the others below `g/<slug>/`. Never empty. */
  readonly gardens: readonly [GardenData, ...GardenData[]]
}

export interface GardenData {
  /** Letters, digits and hyphens; each once. */
  readonly slug: string
  readonly name: string
  /** `https://github.com/owner/name`; null: no remote is known. */
  readonly repositoryUrl: string | null
  readonly commit: string | null
  /** `archive_folder`, `folder` and so on are in the ids already. In the order of ids. */
  readonly examples: readonly ExampleData[]
  readonly unreadable: readonly (Unreadable & { readonly findings: readonly Finding[] })[]
  readonly health: Health
  /** Oldest first; one for each week with a check that a timer started. */
  readonly weeks: readonly Week[]
  /** null: the repository keeps no workspace. */
  readonly workspace: WorkspaceIndex | null
  /** What its pages show beside the index; left out: nothing of it is known. */
  readonly workspaceDetails?: WorkspaceDetails
  /** Of the whole repository, newest state; those of examples are in `ExampleData.findings` too. */
  readonly findings: readonly Finding[]
  /** Counts of findings, oldest first. */
  readonly findingDays: readonly { readonly date: string; readonly errors: number; readonly warnings: number; readonly notices: number }[]
  /** What was left out, and why. Shown: nobody may take a page for whole that is not. */
  readonly problems: readonly Problem[]
}

/** Texts and points that an index does not hold, each capped by who read it. */
export interface WorkspaceDetails {
  /** By id of a model. */
  readonly cards: ReadonlyMap<string, { readonly path: string; readonly text: string; /** Its whole length. */ readonly bytes: number }>
  /** By id of a run, then by metric: of as many points as were kept, each extreme is among them. */
  readonly curves: ReadonlyMap<string, readonly CurveShown[]>
  /** By directory of a version or a run: what was found out about its checksum list and its signature. */
  readonly trust: ReadonlyMap<string, TrustShown>
}

export interface CurveShown {
  readonly name: string
  readonly steps: readonly number[]
  readonly values: readonly number[]
  /** How many points there are altogether. */
  readonly points: number
}

export interface TrustShown {
  /** `none`: there is no list. `agree`: every file is as the list says, as far as it could be looked at. `differ`: one is not. `unread`: it cannot be read. */
  readonly checksums: 'none' | 'agree' | 'differ' | 'unread'
  /** `trusted`: enough keys that the repository trusts signed the list. `untrusted`: somebody else did, or too few, or something else than the list. `wrong`: it does not hold. */
  readonly signature: 'none' | 'trusted' | 'untrusted' | 'wrong'
  /** Who signed, as the key says. */
  readonly by: readonly string[]
}

export interface Week {
  /** Monday, YYYY-MM-DD. */
  readonly week: string
  readonly green: number
  readonly yellow: number
  readonly red: number
  /** null, all three: the history of git is not here (a shallow clone). */
  readonly added: number | null
  readonly removed: number | null
  readonly graduated: number | null
  /** Median from the first commit of an example to its first green check, hours, over those that had it that week; null: none had, or it is not known. */
  readonly firstRunHours: number | null
}

export interface ExampleData {
  readonly example: Example
  /** SHA-256 of all that its page is made of: equal ones need not be rendered again. */
  readonly digest: string
  /** The same of what pages about the whole garden show of it: nothing of its README, records, series and findings, and not what it is expected to take. */
  readonly factsDigest: string
  /** Git tree of its directory. */
  readonly tree: string | null
  readonly readme: { readonly path: string; readonly text: string; /** Its whole length. */ readonly bytes: number; /** Of its text; left out: nobody took it. */ readonly digest?: string } | null
  /** What it ships to be looked at (`cover.png`, or the first picture of its README that lies in the repository); path below the repository. */
  readonly picture: { readonly path: string; readonly width: number | null; readonly height: number | null; readonly alt: string } | null
  /** Files of the repository that are copied into the site at `picturePath`: pictures that the README shows, and `picture`. Whoever shows another shows its name. */
  readonly pictures: readonly { readonly path: string; readonly bytes: number; /** SHA-256. */ readonly digest: string; readonly width: number | null; readonly height: number | null }[]
  /** What an earlier build made of the same README and all that it depends on, or what `make` makes now. Left out: nobody remembers. */
  readonly rememberReadme?: (key: string, make: () => Promise<Html>) => Promise<Html>
  readonly health: ExampleHealth | null
  /** Newest first, at most 60. */
  readonly checks: readonly CheckShown[]
  /** There were others before these, or there may have been: what they said is not known here. */
  readonly olderChecks: boolean
  /** Newest first, at most 30; a pack counts as the records it holds. */
  readonly records: readonly RunRecord[]
  /** How many there are altogether. */
  readonly recordCount: number
  readonly series: readonly SeriesShown[]
  /** Of `series`, for pages about the whole garden: nobody reads all series of all examples for them. Left out: there are none. */
  readonly summary?: SeriesSummary
  readonly accepted: readonly AcceptedChange[]
  readonly quarantined: readonly Quarantine[]
  /** By preset: medians over runs that ended well, milliseconds. */
  readonly expected: Readonly<Record<string, { readonly runMs: number; readonly buildMs: number | null; readonly runs: number }>>
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

export interface CheckShown {
  readonly at: string
  readonly commit: string | null
  readonly trigger: string
  /** One letter a rung, as in core/history/check.ts. */
  readonly states: string
  readonly reason: string | null
  readonly ms: number | null
}

export interface SeriesShown {
  readonly key: SeriesKey
  readonly unit: string | null
  readonly direction: 'min' | 'max' | null
  /** Oldest first. */
  readonly points: readonly BuildPoint[]
  /** Where the level changed: `start` is an index into `points`. */
  readonly segments: readonly { readonly start: number; readonly builds: number; readonly cause: 'confirmed' | 'accepted' | null }[]
  /** Relative spread of the current segment: the band. */
  readonly noise: number
}
