/** The TFC side of a repository, read: what the rules judge and the index lists. Nothing in here was believed yet. */
import type { Config } from '../schema/config.ts'
import type { EnvironmentFacts } from './environment/environment-facts.ts'
import type { WorkflowFacts } from './development/workflow-facts.ts'
import type { Changes, HashOutcome, ReadProblem } from '../world.ts'
import type { Result } from '../problem.ts'
import type { Integrity } from '../integrity/integrity.ts'
import type { Doc, TextDoc } from './doc.ts'
import type { Listed, Listing } from './listing.ts'
import type { MetricsFacts } from './metrics-facts.ts'

export interface Workspace {
  readonly listing: Listing
  readonly config: Config['workspace']
  /** `seed`: the six directories of the README; `full`: all of TFC-0001. */
  readonly profile: 'seed' | 'full'
  /** In the order of name and version number. */
  readonly datasets: readonly DatasetVersion[]
  /** In the order of their names. */
  readonly runs: readonly RunDirectory[]
  readonly models: readonly ModelVersion[]
  /** Other texts that rules ask for, by path (`REPOSITORY_TEXTS`): .gitattributes, .lfsconfig, configs/**, experiments/**, … */
  readonly texts: ReadonlyMap<string, TextDoc>
  /** Checksum lists, signatures, and whom the repository trusts. */
  readonly integrity: Integrity
  /** SHA-256 (and SHA-512 where a checksum list asks for it) of the contents that had to be read. Files known by their pointer are not in it. */
  readonly hashes: ReadonlyMap<string, HashOutcome>
  /** Of versions whose hash agrees with nothing else: SHA-256 of their contents one after another, where all of them are here. */
  readonly joined?: ReadonlyMap<string, string>
  /** What the attributes say of files that may come (`core/lfs/probes.ts`): path → filter. Empty outside git. */
  readonly probes: ReadonlyMap<string, string>
  /** Against the merge base; null when no base was given. */
  readonly change: WorkspaceChange | null
  /** What the LFS server said; null or left out when nobody asked it. */
  readonly lfsStore?: LfsStore | null
  /** What TFC-0009 is judged by; null or left out when that profile is off, or outside git. */
  readonly workflow?: WorkflowFacts | null
  /** What TFC-0010 is judged by besides the texts; null or left out when that profile is off. */
  readonly environment?: EnvironmentFacts | null
  /** Commits that metadata name and the history holds; null when the history is not here. */
  readonly knownCommits: ReadonlySet<string> | null
}

/** Below these lies what may be in Git LFS. */
export const LFS_FOLDERS = ['data', 'datasets', 'models', 'runs'] as const

export interface LfsStore {
  /** Host of the server; null when none could be asked. */
  readonly server: string | null
  /** SHA-256 of contents that it does not have. */
  readonly absent: ReadonlySet<string>
  /** Why it could not be asked, or not to the end, as the end of a sentence. */
  readonly trouble: string | null
}

export interface WorkspaceChange extends Changes {
  /** Of changed files that are read as documents, the text at the merge base; null when it was not there or cannot be read. */
  readonly before: ReadonlyMap<string, string | null>
  /** Directories of versions and runs that exist at the merge base, for instance `datasets/cifar10/v1`. */
  readonly versionsBefore: ReadonlySet<string>
  /** Runs that are new here and lie with other content somewhere else: path → the branches and pull requests that have it. */
  readonly runsElsewhere?: ReadonlyMap<string, readonly string[]>
}

export interface DatasetVersion {
  /** Names of its two directories. */
  readonly name: string
  readonly version: string
  /** `datasets/cifar10/v1` */
  readonly path: string
  readonly metadata: Doc
  /** Every file below, in the order of paths. */
  readonly files: readonly Listed[]
}

export interface RunDirectory {
  /** Name of its directory. */
  readonly id: string
  readonly path: string
  readonly config: Doc
  readonly system: Doc
  /** null when it is missing. */
  readonly metrics: Result<MetricsFacts, ReadProblem> | null
  /** logs.txt, or log.txt as the reference tool writes it. */
  readonly log: { readonly name: 'logs.txt' | 'log.txt'; readonly text: TextDoc } | null
  readonly files: readonly Listed[]
}

export interface ModelVersion {
  readonly name: string
  readonly version: string
  readonly path: string
  readonly metadata: Doc
  readonly metrics: Doc
  readonly card: TextDoc
  /** Files `model.<ext>` with a known extension. */
  readonly artifacts: readonly Listed[]
  readonly files: readonly Listed[]
}
