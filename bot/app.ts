/**
 * The Probot app: says which events Hortus acts on, and turns each into tasks. It is handed what was stored before GitHub got its
 * answer (bot/worker/sorter.ts), so nothing here is in a hurry, and nothing here asks GitHub anything.
 */
import type { Probot } from 'probot'
import type { Delivery } from './store/store.ts'
import type { Sorted } from './worker/verdict-of.ts'

/** Names of events that the App subscribes to. */
export const EVENTS = ['issue_comment', 'pull_request_review', 'pull_request', 'push', 'workflow_run', 'check_run', 'repository', 'installation', 'installation_repositories'] as const

/** Deliveries that are being sorted, by their GUIDs. */
export interface Desk {
  readonly delivery: (guid: string) => Delivery | undefined
  readonly sort: (delivery: Delivery) => Sorted
  readonly decide: (guid: string, sorted: Sorted) => void
}

/** The body as it was signed is read, by a total reader: what Probot parsed is a stranger's object. */
export function hortus(app: Pick<Probot, 'on'>, desk: Desk): void {
  app.on([...EVENTS], ({ id }) => {
    const delivery = desk.delivery(id)
    if (delivery !== undefined) desk.decide(id, desk.sort(delivery))
  })
}
