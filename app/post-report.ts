/** Puts a report where the author works: one comment and one check run. The comment of another, or of a newer run, is never touched. */
import { checkOf, CHECK_NAME, rejectedCheck } from '../core/posting/check.ts'
import { choosePull } from '../core/posting/accept.ts'
import { GITHUB_ACTIONS, type Identity } from '../core/posting/identity.ts'
import type { Rejection } from '../core/posting/rejection.ts'
import { markerOf, type Stamp } from '../core/posting/stamp.ts'
import { ok, type Problem, type Result } from '../core/problem.ts'
import { isQuiet, stickyBody } from '../core/render/sticky.ts'
import type { Report } from '../core/schema/report.ts'
import type { CheckRun, GitHub, WorkflowRun } from '../core/world/github.ts'
import { postComment, type PostedComment } from './steps/posting/post-comment.ts'
import { takeReport } from './steps/posting/take-report.ts'
import { writeCheck } from './steps/posting/write-check.ts'

export interface Post {
  readonly pull: number
  /** Head of the pull request. */
  readonly sha: string
  readonly report: Report
  readonly stamp: Stamp
  /** Path of the workflow: one comment each. */
  readonly key: string
  readonly strict: boolean
  /** Why the numbers are no proof; null: nothing speaks against them. */
  readonly doubt: string | null
  /** `https://github.com`. */
  readonly serverUrl: string
}

export interface Posted {
  readonly comment: PostedComment | null
  readonly check: number | null
  /** What could not be written; the rest was. */
  readonly problems: readonly Problem[]
}

/** The check run first: its answer says who we are, which no other request tells the token of an app. */
export async function postReport(github: GitHub, post: Post): Promise<Posted> {
  const { pull, sha, report, stamp, key, doubt } = post
  const run = `${post.serverUrl}/${github.repository}/actions/runs/${stamp.run}`
  const check = await writeCheck(github, { sha, externalId: externalIdOf(stamp), detailsUrl: run }, checkOf(report, post))
  const us = await whoWeAre(github, check.ok ? check.value : null)
  if (!us.ok) return { comment: null, check: check.ok ? check.value.id : null, problems: [us.problem] }
  const marker = `${markerOf(key, stamp)}${doubt === null ? '' : `\n> **${doubt}**\n`}`
  const body = stickyBody(report, { marker, links: { run, report: `${run}#artifacts` } })
  const comment = await postComment(github, { issue: pull, key, us: us.value }, { body, stamp, quiet: doubt === null && isQuiet(report) })
  return { comment: comment.ok ? comment.value : null, check: check.ok ? check.value.id : null, problems: [check, comment].flatMap((each) => (each.ok ? [] : [each.problem])) }
}

export interface PostRun {
  readonly runId: number
  /** Path of the workflow file whose reports are taken. */
  readonly workflow: string
  readonly strict: boolean
  readonly serverUrl: string
}

export type PostedRun = Posted & { readonly state: 'posted' | 'later' | 'rejected'; readonly verdict: Report['verdict'] | null; readonly pull: number | null; readonly rejection: string | null }

/** The second stage: what a run of a pull request left is posted, or a neutral check says why not. */
export async function postRun(github: GitHub, { runId, workflow, strict, serverUrl }: PostRun): Promise<Result<PostedRun>> {
  const taken = await takeReport(github, runId, workflow)
  if (!taken.ok) return taken
  const nothing = { comment: null, check: null, problems: [], verdict: null, pull: null, rejection: null }
  const { run } = taken.value
  if (taken.value.kind === 'later') return ok({ ...nothing, state: 'later' })
  const reject = async (why: Rejection): Promise<Result<PostedRun>> => {
    const check = await writeCheck(github, { sha: run.headSha, externalId: externalIdOf(stampOfRun(run)), detailsUrl: `${serverUrl}/${github.repository}/actions/runs/${run.id}` }, rejectedCheck(why))
    return ok({ ...nothing, state: 'rejected', rejection: why.code, ...(check.ok ? { check: check.value.id } : { problems: [check.problem] }) })
  }
  if (taken.value.kind === 'rejected') return reject(taken.value.why)
  const { pull, report } = taken.value
  const doubt = await doubtOf(github, pull.number)
  if (!doubt.ok) return doubt
  // The changed files are those of the head as it is now: pushed away in between, a change of the workflows would not be among them.
  const now = await github.pull(pull.number)
  if (!now.ok) return now
  const still = choosePull(now.value === null ? [] : [now.value], run)
  if (!still.ok) return reject(still.problem)
  const posted = await postReport(github, { pull: pull.number, sha: run.headSha, report, stamp: stampOfRun(run), key: workflow, strict, doubt: doubt.value, serverUrl })
  return ok({ ...posted, state: 'posted', verdict: report.verdict, pull: pull.number, rejection: null })
}

const stampOfRun = ({ id, attempt }: WorkflowRun): Stamp => ({ run: id, attempt })
const externalIdOf = ({ run, attempt }: Stamp): string => `${CHECK_NAME}/${run}/${attempt}`

async function whoWeAre(github: GitHub, check: CheckRun | null): Promise<Result<Identity>> {
  if (check !== null && check.app !== null) return ok({ app: check.app })
  const person = await github.person()
  if (!person.ok) return person
  return ok(person.value === null ? GITHUB_ACTIONS : { user: person.value })
}

const DOUBT = 'Unverified: this pull request changes files below .github/, so what ran may not be the workflow that is trusted. Look at that change first.'

/** A run executes the workflow as the pull request has it (A46). So many files that GitHub does not list them all are in doubt, too. */
async function doubtOf(github: GitHub, pull: number): Promise<Result<string | null>> {
  for (let number = 1; number <= 30; number += 1) {
    const page = await github.changedPaths(pull, number)
    if (!page.ok) return page
    if (page.value.items.some((path) => path.startsWith('.github/'))) return ok(DOUBT)
    if (number >= page.value.last) return ok(null)
  }
  return ok(DOUBT)
}
