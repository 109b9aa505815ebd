import { isOurs } from '../../core/posting/identity.ts'
import { ok } from '../../core/problem.ts'
import type { Request } from '../../core/proposal/request.ts'
import { isSameMatter } from '../../core/proposal/request.ts'
import type { Answer } from '../../core/world/github.ts'
import type { PullDetails } from '../github/repository-client.ts'
import type { Json } from '../store/store.ts'
import type { TaskContext } from '../worker/handler.ts'
import { knownOf } from './known-proposals.ts'

export interface OpeningPull {
  readonly step: string
  readonly branch: string
  readonly into: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly request: Request
}

export interface OpenedPull {
  readonly number: number
  readonly url: string
  /** false: it was there already. */
  readonly made: boolean
}

/** GitHub takes one open pull request from a branch: of two workers that open it at once, one finds that of the other. */
export async function openPull(context: Pick<TaskContext, 'github' | 'effects' | 'settings'>, pull: OpeningPull): Promise<OpenedPull> {
  const { effects, github } = context
  const find = (): Promise<Answer<Json>> => findPull(context, pull)
  const made = await effects.once<Json>(`${pull.step}:pull:${pull.branch}`, {
    find,
    make: async () => {
      const created = await github.createPull({ title: pull.title, body: pull.body, head: pull.branch, base: pull.into, draft: pull.draft })
      if (created.ok) return ok({ number: created.value.number, url: created.value.url, made: true })
      if (created.problem.kind !== 'refused') return created
      const found = await find()
      if (!found.ok || found.value !== null) return found
      if (!pull.draft) return created
      // A private repository of a free plan has no drafts.
      const ready = await github.createPull({ title: pull.title, body: pull.body, head: pull.branch, base: pull.into, draft: false })
      return ready.ok ? ok({ number: ready.value.number, url: ready.value.url, made: true }) : created
    },
  })
  return made as { readonly number: number; readonly url: string; readonly made: boolean }
}

/** Open, ours, and about this. */
async function findPull({ github, settings }: Pick<TaskContext, 'github' | 'settings'>, { branch, into, request }: OpeningPull): Promise<Answer<Json>> {
  const pulls = await github.pullsOfBranch(branch)
  if (!pulls.ok) return pulls
  const found = pulls.value.find((pull: PullDetails) => pull.open && pull.base.ref === into && isOurs(pull.author, { app: github.app }) && isAbout(knownOf({ github, settings }, pull), request))
  return ok(found === undefined ? null : { number: found.number, url: found.url, made: false })
}

const isAbout = (known: ReturnType<typeof knownOf>, request: Request): boolean => known !== null && isSameMatter(known.mark.request, request)
