/** The one issue that holds the weekly report: found by its mark and author, edited in place, and never opened again by us once a person closed it. */
import { sameText } from '../../core/graduate/pull-mark.ts'
import { isOurs } from '../../core/posting/identity.ts'
import { ok } from '../../core/problem.ts'
import { isReport, reportBody, REPORT_TITLE } from '../../core/proposal/report-issue.ts'
import type { Health } from '../../core/schema/health.ts'
import type { Answer } from '../../core/world/github.ts'
import type { Issue } from '../github/repository-client.ts'
import { sealOf } from '../proposals/seal-of.ts'
import type { TaskContext } from '../worker/handler.ts'

export type Reported = 'opened' | 'edited' | 'same'

export async function reportIssue(context: TaskContext, health: Health): Promise<Reported> {
  const { effects, github } = context
  const seal = sealOf(context)
  const body = reportBody(health, seal)
  const known = await effects.need(findReport(context))
  if (known !== null && sameText(known.body, body)) return 'same'
  if (known !== null) {
    await effects.again(`report:${known.number}`, async () => numberOf(await github.updateIssue(known.number, { title: REPORT_TITLE, body })))
    return 'edited'
  }
  await effects.once('report', {
    find: async () => {
      const found = await findReport(context)
      return found.ok ? ok(found.value?.number ?? null) : found
    },
    make: async () => numberOf(await github.createIssue({ title: REPORT_TITLE, body, labels: [] })),
  })
  return 'opened'
}

/** Of several the oldest: everyone who looks agrees which that is. */
async function findReport({ github, settings }: TaskContext): Promise<Answer<Issue | null>> {
  const seal = sealOf({ github, settings })
  let oldest: Issue | null = null
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await github.ourIssues(page)
    if (!answer.ok) return answer
    oldest = answer.value.items.filter((issue) => !issue.isPull && isOurs(issue.author, { app: github.app }) && isReport(issue.body, seal)).toSorted((a, b) => a.number - b.number)[0] ?? oldest
    if (page >= answer.value.last) break
  }
  return ok(oldest)
}

/** The report is made in the first week of a garden, so it is on the last page. */
const MOST_PAGES = 20

const numberOf = (answer: Answer<Issue>): Answer<number> => (answer.ok ? ok(answer.value.number) : answer)
