/** What stands on GitHub about a matter: pull requests that we wrote (by their author and their sealed mark), with what their branches are at. */
import { isOurs } from '../../core/posting/identity.ts'
import type { Known } from '../../core/proposal/decide-proposal.ts'
import { readMark, type Mark } from '../../core/proposal/mark.ts'
import { isSameMatter, type Request } from '../../core/proposal/request.ts'
import type { Issue, PullDetails } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'
import { sealOf } from './seal-of.ts'

type Place = Pick<TaskContext, 'github' | 'effects' | 'settings'>

export interface Marked {
  readonly issue: Issue
  readonly mark: Mark
}

/** A hundred a page. What was closed before the last five hundred is forgotten: nobody is bothered twice a year. */
const MOST_PAGES = 5

/** The newest first. `until`: true for what ends the search. */
export async function markedPulls({ github, effects, settings }: Place, until: (marked: Marked) => boolean = () => false): Promise<readonly Marked[]> {
  const seal = sealOf({ github, settings })
  const found: Marked[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, last } = await effects.need(github.ourIssues(page))
    for (const issue of items) {
      const mark = issue.isPull && isOurs(issue.author, { app: github.app }) ? readMark(issue.body, seal) : null
      if (mark !== null) found.push({ issue, mark })
    }
    if (page >= last || found.some(until)) break
  }
  return found
}

/** Those that decide about a matter: the newest one, and whatever is open. Two requests, or three. */
export async function knownProposals(place: Place, request: Request): Promise<readonly Known[]> {
  const same = (await markedPulls(place, ({ mark }) => isSameMatter(mark.request, request))).filter(({ mark }) => isSameMatter(mark.request, request))
  const deciding = same.filter(({ issue }, at) => at === 0 || issue.open)
  return (await Promise.all(deciding.map((marked) => detailsOf(place, marked)))).filter((each) => each !== null)
}

/** null: it is gone, or was made from a branch elsewhere. The text is taken from here: it is newer than that of the list. */
export async function detailsOf({ github, effects, settings }: Place, { issue }: Pick<Marked, 'issue'>): Promise<Known | null> {
  const pull = await effects.need(github.pullDetails(issue.number))
  return pull === null ? null : knownOf({ github, settings }, pull)
}

export function knownOf({ github, settings }: Pick<Place, 'github' | 'settings'>, pull: PullDetails): Known | null {
  const mark = isOurs(pull.author, { app: github.app }) ? readMark(pull.body, sealOf({ github, settings })) : null
  if (mark === null || pull.head.repository !== github.facts.id || !pull.head.ref.startsWith('hortus/')) return null
  const { number, url, title, body } = pull
  return { number, url, title, body, mark, state: pull.open ? 'open' : pull.merged ? 'merged' : 'closed', branch: pull.head.ref, tip: pull.head.sha, into: pull.base.ref }
}
