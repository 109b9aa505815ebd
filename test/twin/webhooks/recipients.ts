/** Which apps are told of a happening: those that subscribed, may see it, and are installed there. */
import { covers, type Permission } from '../access/permissions.ts'
import type { Installation, TwinApp } from '../model/apps.ts'
import type { CheckRun } from '../model/repository.ts'
import type { Happening } from '../model/events.ts'
import type { State } from '../model/state.ts'

/** The right without which GitHub lets no app subscribe; `metadata` is never missing. */
const SEEN_BY: Readonly<Record<string, Permission>> = {
  check_run: 'checks',
  issue_comment: 'issues',
  issues: 'issues',
  pull_request: 'pull_requests',
  pull_request_review: 'pull_requests',
  pull_request_review_comment: 'pull_requests',
  push: 'contents',
  repository: 'metadata',
  workflow_dispatch: 'actions',
  workflow_run: 'actions',
}

export interface Recipient {
  readonly app: TwinApp
  readonly installation: Installation
}

export function recipientsOf(state: State, happening: Happening): Recipient[] {
  const all = [...state.installations.values()].filter(({ app }) => app.webhook !== null)
  // Nobody subscribes to these: an app is always told of its own installations.
  if (happening.repository === null) return all.filter(({ id }) => id === happening.subject).map((installation) => ({ app: installation.app, installation }))
  const repository = state.everyRepository.get(happening.repository)!
  const wanted = (installation: Installation): boolean =>
    installation.suspendedAt === null &&
    installation.events.includes(happening.name) &&
    installation.permissions[SEEN_BY[happening.name] ?? 'metadata'] !== undefined &&
    covers(installation, repository.id, repository.owner.id) &&
    isOwn(state, installation, happening)
  return all.filter(wanted).map((installation) => ({ app: installation.app, installation }))
}

/** To run a check again is asked of the app that made it, and of no other. */
function isOwn(state: State, { app }: Installation, { name, action, repository, subject }: Happening): boolean {
  if (name !== 'check_run' || (action !== 'rerequested' && action !== 'requested_action')) return true
  const run: CheckRun | null = state.everyRepository.get(repository!)!.checkRuns.get(subject as number)
  return run?.app.app?.id === app.id
}
