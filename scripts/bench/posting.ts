/** What a report on a busy pull request costs: requests to GitHub, counted by its twin. */
import { postReport } from '../../app/post-report.ts'
import { garden, WORKFLOW } from '../../app/testing/posting.ts'
import { sampleReport } from '../../core/report/sample-report.ts'
import type { Bench } from './measure.ts'

const OTHERS = 250

interface Cost {
  readonly comment: number
  readonly check: number
}

/** Requests of an edit when so many of the other comments stand before ours. */
async function requests(before: number): Promise<Cost> {
  await using place = await garden()
  const github = place.open()
  const post = (run: number, message: string) => postReport(github, { pull: place.pull.number, sha: place.sha, report: sampleReport({ problems: [{ code: 'A.B', message, next: 'Wait.' }] }), stamp: { run, attempt: 1 }, key: WORKFLOW, strict: false, doubt: null, serverUrl: 'https://github.com' })
  const chat = (count: number): void => Array.from({ length: count }).forEach(() => place.twin.comment(place.repository, place.pull.number, 'mallory', 'And another thing.'))
  chat(before)
  await post(1, 'One.')
  chat(OTHERS - before)
  const from = place.twin.requests().length
  await post(2, 'Two.')
  const [check = [], comment = []] = [true, false].map((which) => place.twin.requests().slice(from).filter(({ path }) => path.includes('/check-runs') === which))
  return { comment: comment.length, check: check.length }
}

export const posting: Bench = async () => {
  const [first, last, middle] = [await requests(0), await requests(OTHERS), await requests(OTHERS / 2)]
  const all = [first, last, middle].map(({ comment, check }) => comment + check)
  // Three pages of a hundred and the edit: fewer there cannot be where nobody knows on which of them ours is.
  return { title: `Editing the comment of a pull request with ${OTHERS} others`, value: Math.max(first.comment, last.comment, middle.comment), limit: 4, unit: 'requests', detail: `wherever ours stands; with the check run: first ${all[0]}, last ${all[1]}, in the middle of three pages ${all[2]}` }
}
