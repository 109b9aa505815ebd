/**
 * Comments that no webhook told of, by asking each repository for those since the last look: one conditional request that costs nothing
 * where nothing was said (G4, G8). They become tasks by the same keys as their webhooks', so both together are one.
 */
import { isStale, tasksOf } from '../../core/command/tasks-of.ts'
import type { Event } from '../../core/delivery/event.ts'
import type { RepositoryFacts } from '../github/app-client.ts'
import { PERMISSIONS } from '../setup/manifest.ts'
import type { RepositoryClient, RepositoryComment } from '../github/repository-client.ts'
import type { WorkerParts } from '../worker/run-task.ts'

type Parts = Pick<WorkerParts, 'store' | 'app' | 'clock' | 'log' | 'settings'>

const SCOPE = 'swept'
/** A new repository, or a new database: what was said in the last hours may still wait for its answer. */
const FIRST_MS = 24 * 3_600_000
/** A comment that is younger has a webhook on its way. */
const YOUNG_MS = 20_000
const MOST_PAGES = 10
const READS = { metadata: 'read', issues: 'read', pull_requests: 'read' } as const

export async function sweepComments(parts: Parts, signal: AbortSignal): Promise<number> {
  let found = 0
  for (const { installation, repository } of await everyRepository(parts, signal)) {
    if (signal.aborted) return found
    if (!repository.archived) found += await sweepRepository(parts, installation, repository, signal)
  }
  return found
}

async function everyRepository({ app, log }: Parts, signal: AbortSignal): Promise<readonly { readonly installation: number; readonly repository: RepositoryFacts }[]> {
  const all: { readonly installation: number; readonly repository: RepositoryFacts }[] = []
  for (let page = 1, more = true; more && !signal.aborted; page += 1) {
    const installations = await app.installations(page)
    if (!installations.ok) {
      log.warn('The installations of the App could not be listed.', { why: installations.problem.message })
      return all
    }
    more = installations.value.length === 100
    for (const { id, suspended, gives } of installations.value) {
      if (suspended) continue
      // What it may not read GitHub tells it nothing of: then there is nobody to be told why nothing is done.
      const missing = Object.keys(PERMISSIONS).filter((name) => !gives.includes(name)).map((name) => `${name}: read`)
      if (missing.length > 0) log.warn('GitHub tells nothing of what an installation may not read.', { installation: id, missing: missing.join(', ') })
      for (let part = 1, further = true; further && !signal.aborted; part += 1) {
        const repositories = await app.repositories(id, part)
        if (!repositories.ok) {
          log.warn('The repositories of an installation could not be listed.', { installation: id, why: repositories.problem.message })
          break
        }
        all.push(...repositories.value.map((repository) => ({ installation: id, repository })))
        further = repositories.value.length === 100
      }
    }
  }
  return all
}

async function sweepRepository(parts: Parts, installation: number, repository: RepositoryFacts, signal: AbortSignal): Promise<number> {
  const { store, app, clock, log } = parts
  const now = clock.now().getTime()
  const key = `r${repository.id}`
  const last = await store.recall(SCOPE, key)
  const since = typeof last === 'number' ? last : now - FIRST_MS
  const opened = await app.open({ installation, repository: repository.id, permissions: READS, task: null, verb: 'sweep', signal })
  if (!opened.ok) {
    log.warn('A repository could not be swept.', { repository: repository.id, why: opened.problem.message })
    return 0
  }
  await using github = opened.value
  const comments = await commentsSince(github, since)
  if (comments === null) return 0
  const { events, missed } = await eventsOf(github, comments, { installation, repository, now })
  const tasks = events.flatMap((event) => (isStale(event, now) ? [] : tasksOf(event, { app: parts.settings.appId, now, guid: null })))
  const added = await store.add(tasks, now)
  // Of a quiet repository the cursor stays where it is, so that the very same question is answered by "nothing new".
  const newest = Math.max(since, ...comments.map(({ updatedAt }) => updatedAt).filter((at) => now - at >= YOUNG_MS && at < missed))
  if (newest > since) await store.remember(SCOPE, key, newest, now)
  else if (typeof last !== 'number') await store.remember(SCOPE, key, since, now)
  return added.length
}

/** At most ten pages, the oldest first: the next look goes on after the newest of these. */
async function commentsSince(github: RepositoryClient, since: number): Promise<readonly RepositoryComment[] | null> {
  const items: RepositoryComment[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await github.commentsSince(since, page)
    if (!answer.ok) return page === 1 ? null : items
    if (answer.value === 'same') return items
    items.push(...answer.value.items)
    if (page >= answer.value.last) return items
  }
  return items
}

interface Found {
  readonly events: readonly Event[]
  /** When the first was written of which GitHub did not say where it stands: the next look begins before it. Infinity: there is none. */
  readonly missed: number
}

/** Only what was never edited: nobody knows what it said when it was written (A33). Whether it stands in a pull request is asked of those with a command. */
async function eventsOf(github: RepositoryClient, comments: readonly RepositoryComment[], { installation, repository, now }: { readonly installation: number; readonly repository: RepositoryFacts; readonly now: number }): Promise<Found> {
  const events: Event[] = []
  let missed = Infinity
  for (const { id, nodeId, body, createdAt, updatedAt, author, issue } of comments) {
    if (author === null || author.bot || createdAt !== updatedAt || now - createdAt < YOUNG_MS || !/^ {0,3}\/[A-Za-z]/m.test(body)) continue
    const about = await github.issue(issue)
    // Nothing that GitHub refuses for ever holds up what comes after it.
    if (!about.ok && now - createdAt < FIRST_MS) missed = Math.min(missed, updatedAt)
    if (!about.ok || about.value === null) continue
    const place = { id: repository.id, owner: repository.owner, name: repository.name, defaultBranch: repository.defaultBranch }
    events.push({ kind: 'comment', installation, repository: place, sender: author, issue, isPull: about.value.isPull, comment: { id, nodeId, body, createdAt }, author })
  }
  return { events, missed }
}
