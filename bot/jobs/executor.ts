/** The private repository that runs what was approved: found by its name once, and known by its number afterwards. */
import type { Place } from '../../core/job/job.ts'
import type { BenchmarkPolicy } from '../../core/job/policy.ts'
import type { AppClient, RepositoryFacts } from '../github/app-client.ts'
import type { TaskContext } from '../worker/handler.ts'
import { at, DISPATCHES } from './place.ts'

/**
 * null: the App is not installed there, it is another account's (a file of a garden names it, and whoever writes that owns no machines of
 * others: A41), or it is public, where no machine with a GPU may ever be (A43).
 */
export async function executorPlace(context: TaskContext, { executor, workflow }: Pick<BenchmarkPolicy, 'executor' | 'workflow'>): Promise<Place | null> {
  const { app, effects, store, task, clock, github } = context
  const { owner } = github.facts
  if (!isOf(owner, String(executor))) return null
  const known = readKnown(await store.recall('executor', String(executor)))
  const [installation, old] = known ?? (await find({ app, effects }, String(executor), task.installation)) ?? [0, null]
  if (old === null || !old.private) return null
  // What was remembered may be a year old: a repository is made public, or given away.
  const facts = known === null ? old : await at(context, { installation, repository: old.id }, DISPATCHES, async (client) => client.facts)
  if (!facts.private || !isOf(owner, `${facts.owner}/`)) return null
  if (known === null) await store.remember('executor', String(executor), { installation, facts: { ...facts } }, clock.now().getTime())
  return { installation, repository: facts.id, workflow, ref: facts.defaultBranch }
}

const isOf = (owner: string, name: string): boolean => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`)

type Found = readonly [installation: number, facts: RepositoryFacts]

const MAX_PAGES = 20

async function find({ app, effects }: { readonly app: AppClient; readonly effects: TaskContext['effects'] }, name: string, own: number): Promise<Found | null> {
  const installations: number[] = [own]
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const some = await effects.need(app.installations(page))
    installations.push(...some.filter(({ id, suspended, account }) => id !== own && !suspended && name.toLowerCase().startsWith(`${account.login.toLowerCase()}/`)).map(({ id }) => id))
    if (some.length < 100) break
  }
  for (const installation of installations) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const some = await effects.need(app.repositories(installation, page))
      const facts = some.find(({ owner, name: repository }) => `${owner}/${repository}`.toLowerCase() === name.toLowerCase())
      if (facts !== undefined) return [installation, facts]
      if (some.length < 100) break
    }
  }
  return null
}

function readKnown(value: unknown): Found | null {
  const { installation, facts } = (typeof value === 'object' && value !== null ? value : {}) as { readonly installation?: number; readonly facts?: RepositoryFacts }
  return typeof installation === 'number' && typeof facts?.id === 'number' ? [installation, facts] : null
}
