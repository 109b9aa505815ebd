/** A work-dir as it was read: the directory in which a vision pipeline keeps its settings, runs, models and statistics. */
import type { Doc } from '../workspace/doc.ts'
import type { DatabaseContent, DatabaseProblem, Entry, ReadProblem } from '../world.ts'
import type { LabelFile } from './read-labels.ts'
import type { LogFacts } from './read-log.ts'

export interface WorkDir {
  /** How findings name it: its path in the repository, or its own name when it lies elsewhere. Paths of documents begin with it. */
  readonly path: string
  /** Everything in it, by its path below the work-dir. */
  readonly entries: ReadonlyMap<string, WorkDirEntry>
  /** null when it is no part of a git repository: a downloaded artifact. */
  readonly git: WorkDirGit | null
  /** `config*.toml` of the work-dir itself; those of runs are with them. */
  readonly settings: readonly SourceText[]
  readonly runs: readonly WorkDirRun[]
  readonly models: readonly WorkDirModel[]
  readonly log: WorkDirLog | null
  readonly stats: WorkDirStats | null
  readonly labels: WorkDirLabels
  /** `dataset.yaml` files, those of datasets and those that runs resolved. */
  readonly datasetFiles: readonly Doc[]
}

export interface WorkDirEntry {
  readonly kind: Entry['kind']
  /** Bytes of a file; null where nobody asked (datasets and frames: there are too many). */
  readonly size: number | null
  /** Of a symlink: it leads out of the work-dir, or nowhere. */
  readonly leaves: boolean
}

export interface WorkDirGit {
  /** Tracked paths below the work-dir, relative to it. */
  readonly tracked: readonly string[]
  /** Of PROBES and of the files that should be kept: those that git ignores. */
  readonly ignored: ReadonlySet<string>
}

/** A document and the text it was read from; null when that could not be read. */
export interface SourceText {
  readonly doc: Doc
  readonly text: string | null
}

export interface WorkDirRun {
  /** Name of its directory below `runs/`. */
  readonly id: string
  readonly metrics: SourceText
  readonly artifacts: SourceText
  readonly settings: SourceText
}

export interface WorkDirModel {
  /** Name of its directory below `models/`. */
  readonly name: string
  readonly manifest: SourceText
  readonly labels: SourceText
}

export type WorkDirLog = { readonly path: string } & ({ readonly ok: true; readonly facts: LogFacts; readonly cut: boolean } | { readonly ok: false; readonly problem: ReadProblem })

export type WorkDirStats = { readonly path: string } & ({ readonly ok: true; readonly content: DatabaseContent } | { readonly ok: false; readonly problem: DatabaseProblem })

export interface WorkDirLabels {
  readonly files: readonly LabelFile[]
  /** Label files that were not read because there are too many. */
  readonly unread: number
}

/** One path for each entry of the ignore list that the work-dir's own page prints. */
export const PROBES = ['config.toml', 'config.resolved.toml', 'log.txt', 'datasets/probe/a.png', 'models/probe/model.onnx', 'runs/probe/metrics.json', 'outputs/0.jpg', 'stats/stats.db', 'tmp/probe'] as const

/** What git keeps. The page is called README.md in the one description and README_work-dir.md in the code. */
export const KEPT = ['config.example.toml', 'README.md', 'README_work-dir.md', '.gitkeep'] as const

export const shown = (workDir: Pick<WorkDir, 'path'>, path: string): string => (workDir.path === '.' ? path : `${workDir.path}/${path}`)
