/** Work that the bot had Actions do for a command: what was asked, of which commit, and where it runs. It names nothing that can move. */
import { isObject } from '../json/is-object.ts'
import { MAX_EXAMPLE, PATTERNS } from './patterns.ts'

export const JOB_VERBS = ['smoke', 'benchmark', 'compare', 'export'] as const
export type JobVerb = (typeof JOB_VERBS)[number]

export interface Job {
  /** Of the command's task: the run's title ends with it. */
  readonly key: string
  readonly verb: JobVerb
  /** What is run: the head of the pull request when the command was written (A37), or of the default branch. */
  readonly commit: string
  /** Where the rules are read, and what the change is measured against. */
  readonly base: string
  /** null: those that the change affects. */
  readonly example: string | null
  readonly installation: number
  readonly repository: number
  readonly issue: number
  /** The command stands in a pull request. */
  readonly isPull: boolean
  /** The comment with the command. */
  readonly comment: number
  readonly by: number
  /** Milliseconds since 1970. */
  readonly askedAt: number
  readonly place: Place
  /** After it nobody waits any more. */
  readonly deadline: number
  /** A run that goes on for longer is ended; null: the workflow has a limit of its own. */
  readonly minutes: number | null
  /** The command in its one spelling, for the reply. Untrusted. */
  readonly normal: string
  /** A glob of metric names to show; null: all. Untrusted. */
  readonly metric: string | null
}

/** Which workflow does it, and where. */
export interface Place {
  readonly installation: number
  readonly repository: number
  /** File name of the workflow. */
  readonly workflow: string
  /** The branch that it was started on. */
  readonly ref: string
}

export const workflowPath = ({ workflow }: Pick<Place, 'workflow'>): string => `.github/workflows/${workflow}`

/** What a store gave back, or null when it is no job: a store may be older or newer than this program. */
export function readJob(value: unknown): Job | null {
  if (!isObject(value) || !isObject(value['place'])) return null
  const { key, verb, commit, base, example, installation, repository, issue, isPull, comment, by, askedAt, deadline, minutes, normal, metric, place } = value
  const verbOf = JOB_VERBS.find((each) => each === verb)
  if (verbOf === undefined || !matches('key', key) || !matches('commit', commit) || !matches('commit', base)) return null
  if (!(example === null || (matches('example', example) && example.length <= MAX_EXAMPLE))) return null
  if (!(isCount(installation) && isCount(repository) && isCount(issue) && typeof isPull === 'boolean' && isCount(comment) && isCount(by) && isCount(askedAt) && isCount(deadline) && (minutes === null || isCount(minutes)) && isText(normal) && (metric === null || isText(metric)))) return null
  const read = readPlace(place)
  return read === null ? null : { key, verb: verbOf, commit, base, example, installation, repository, issue, isPull, comment, by, askedAt, deadline, minutes, normal, metric, place: read }
}

function readPlace({ installation, repository, workflow, ref }: Readonly<Record<string, unknown>>): Place | null {
  if (!isCount(installation) || !isCount(repository) || typeof ref !== 'string' || typeof workflow !== 'string' || !/^[\w.-]{1,100}\.ya?ml$/.test(workflow)) return null
  return { installation, repository, workflow, ref }
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000
const matches = (name: keyof typeof PATTERNS, value: unknown): value is string => typeof value === 'string' && PATTERNS[name].test(value)
