/** The check run of a report: made once, annotated in batches. Of what went unheard, GitHub is asked before it is said again (A71). */
import { PER_REQUEST, type Check } from '../../../core/posting/check.ts'
import { ok } from '../../../core/problem.ts'
import type { Answer, CheckRun, GitHub } from '../../../core/world/github.ts'

export interface CheckPlace {
  readonly sha: string
  /** Tells this check run from those of other runs. */
  readonly externalId: string
  readonly detailsUrl?: string
}

export async function writeCheck(github: GitHub, place: CheckPlace, check: Check): Promise<Answer<CheckRun>> {
  const { annotations, ...rest } = check
  const made = await make(github, place, { ...rest, annotations: annotations.slice(0, PER_REQUEST) })
  if (!made.ok) return made
  for (let from = PER_REQUEST; from < annotations.length; from += PER_REQUEST) {
    const more = await github.annotateCheck(made.value.id, { title: check.title, summary: check.summary, annotations: annotations.slice(from, from + PER_REQUEST) })
    if (!more.ok) return more
  }
  return made
}

const TRIES = 3

async function make(github: GitHub, { sha, externalId, detailsUrl }: CheckPlace, check: Check): Promise<Answer<CheckRun>> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await github.createCheck({ ...check, sha, externalId, ...(detailsUrl === undefined ? {} : { detailsUrl }) })
    if (made.ok || made.problem.happened === 'no' || attempt === TRIES) return made
    await github.pause(2000 * attempt)
    const known = await github.checks(sha, check.name)
    if (!known.ok) return known
    const same = known.value.find((each) => each.externalId === externalId)
    if (same !== undefined) return ok(same)
  }
}
