/** What people read of a job: the reply while it runs and at its end, and the check run at its commit. Texts of others stand as code (A27). */
import { checkOf } from '../posting/check.ts'
import { REJECTIONS, type Rejection } from '../posting/rejection.ts'
import { unreachable } from '../problem.ts'
import { code, join, link, md, ours, ownWords, size, type Md } from '../render/markdown/md.ts'
import { COMMENT_LIMIT, renderMarkdown } from '../render/render-markdown.ts'
import type { Report } from '../schema/report.ts'
import type { CheckOutput } from '../world/github.ts'
import type { Over } from './follow.ts'
import type { Job, JobVerb } from './job.ts'

export interface JobEnd extends CheckOutput {
  /** The reply. */
  readonly text: Md
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'cancelled' | 'timed_out'
  readonly outcome: 'done' | 'failed' | 'void'
}

type Told = Pick<Job, 'verb' | 'commit' | 'example'>

/** Of each example its own: the newest of a name is the one that people see. */
export const checkName = ({ verb, example }: Pick<Job, 'verb' | 'example'>): string => `hortus ${verb}${example === null ? '' : ` (${example})`}`

/** How the check run is known again (find before create). */
export const checkId = (key: string): string => `hortus/job/${key}`

export const startedWords = (job: Told): Md => md`${subject(job)} was asked for. What comes of it will stand here.`
export const runningWords = (job: Told, run: string): Md => md`${subject(job)} runs. ${link(ownWords('The run'), run)} shows how it goes; what comes of it will stand here.`
export const dryWords = (job: Told): Md => md`${subject(job)} would be started. This is a dry run: nothing was.`

export function endOfReport(job: Told, report: Report, { run, strict }: { readonly run: string; readonly strict: boolean }): JobEnd {
  const { conclusion, title, summary, annotations } = checkOf(report, { strict, doubt: null })
  const head = md`${subject(job)} has ended.`
  return { text: join([head, renderMarkdown(report, { limit: COMMENT_LIMIT - size(head) - AROUND, links: { run, report: `${run}#artifacts` } }) as Md], '\n\n'), conclusion, outcome: 'done', title, summary, annotations }
}

/** Bytes of the marker and of the command that the reply begins with. */
const AROUND = 2000

export function endOfRejection(job: Told, { code: reason, detail }: Rejection, run: string): JobEnd {
  const why = join([ours(REJECTIONS[reason]), detail === undefined ? ours('') : md`Detail: ${code(detail)}`], ' ')
  return end(job, md`left no report that can be shown (${code(reason)}). ${why} ${link(ownWords('The run'), run)} may tell more.`, { conclusion: 'neutral', outcome: 'failed', title: `report rejected: ${reason}` })
}

export function endOf(job: Told, why: Over, run: string | null): JobEnd {
  const where = run === null ? ours('') : md` ${link(ownWords('The run'), run)}`
  switch (why) {
    case 'void':
      return end(job, md`is void: the approval was for this one commit, and the pull request was pushed to or closed since.${where}`, { conclusion: 'cancelled', outcome: 'void', title: 'void: the pull request moved on' })
    case 'cancelled':
      return end(job, md`was cancelled.${where}`, { conclusion: 'cancelled', outcome: 'failed', title: 'cancelled' })
    case 'timed_out':
      return end(job, md`did not end in time and was stopped.${where}`, { conclusion: 'timed_out', outcome: 'failed', title: 'did not end in time' })
    case 'missing':
      return end(job, ours('was asked for, and no run has appeared. Look whether Actions are allowed and the workflow is enabled, then say the command again.'), { conclusion: 'neutral', outcome: 'failed', title: 'no run has appeared' })
    case 'refused':
      return end(job, md`was ended by GitHub before anything ran.${where}`, { conclusion: 'failure', outcome: 'failed', title: 'ended before anything ran' })
    case 'stranger':
      return end(job, md`was started again by somebody who may not give this command, so nothing of it is taken. Say the command again.${where}`, { conclusion: 'neutral', outcome: 'failed', title: 'started again by somebody else' })
    default:
      return unreachable(why)
  }
}

function end(job: Told, said: Md, rest: Pick<JobEnd, 'conclusion' | 'outcome' | 'title'>): JobEnd {
  const text = md`${subject(job)} ${said}`
  return { ...rest, text, summary: text, annotations: [] }
}

function subject({ verb, commit, example }: Told): Md {
  const of = example === null ? ours('') : md` of ${code(example)}`
  return md`**${ours(NAMES[verb])}**${of} at ${code(commit.slice(0, 12))}`
}

const NAMES = { smoke: 'Smoke', benchmark: 'Benchmark', compare: 'Comparison', export: 'Export' } as const satisfies Record<JobVerb, string>
