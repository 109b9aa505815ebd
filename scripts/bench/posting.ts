/** What a report on a busy pull request costs: requests to GitHub, counted by its twin. */
import { postReport } from '../../app/post-report.ts'
import { garden, WORKFLOW } from '../../app/testing/posting.ts'
import { sampleReport } from '../../core/report/sample-report.ts'
import type { Bench } from './measure.ts'

const OTHERS = 250

/** Requests of an edit when so many of the other comments stand before ours. */
async function requests(before: number): Promise<number> {
  await using place = await garden()
  const github = place.open()
  const post = (run: number, message: string) => postReport(github, { pull: place.pull.number, sha: place.sha, report: sampleReport({ problems: [{ code: 'A.B', message, next: 'Wait.' }] }), stamp: { run, attempt: 1 }, key: WORKFLOW, strict: false, doubt: null, serverUrl: 'https://github.com' })
  const chat = (count: number): void => Array.from({ length: count }).forEach(() => place.twin.comment(place.repository, place.pull.number, 'mallory', 'And another thing.'))
  chat(before)
  await post(1, 'One.')
  chat(OTHERS - before)
  const from = place.twin.requests().length
  await post(2, 'Two.')
  return place.twin.requests().length - from
}

export const posting: Bench = async () => {
  const [first, last, middle] = [await requests(0), await requests(OTHERS), await requests(OTHERS / 2)]
  return { title: `Editing the comment of a pull request with ${OTHERS} others, and its check run`, value: Math.max(first, last), limit: 4, unit: 'requests', detail: `ours stands first: ${first}; last: ${last}; in the middle of three pages, where no early and no late Hortus puts it: ${middle}` }
}
