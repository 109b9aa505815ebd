/**
 * Takes stored deliveries in their order, has Probot hand each to the app (bot/app.ts), and stores what came of it: tasks and the mark
 * that it was sorted, in one transaction. Only one replica sorts at a time, so the tasks of a subject keep the order of arrival.
 */
import { Probot } from 'probot'
import type { Clock, Log } from '../../core/world.ts'
import { EVENTS, hortus } from '../app.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Settings } from '../settings/settings.ts'
import type { Delivery, Store } from '../store/store.ts'
import { noteHead } from './head-note.ts'
import { probotLog } from './probot-log.ts'
import { verdictOf, type Sorted } from './verdict-of.ts'

export interface SorterParts {
  readonly settings: Pick<Settings, 'appId' | 'privateKey' | 'webhookSecrets' | 'apiUrl'>
  readonly store: Store
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  /** Name of this process, among all that share the store. */
  readonly owner: string
  readonly metrics?: Pick<Metrics, 'sorted'>
}

export interface Sorter {
  /** Sorts what lies there, at most 100. Gives how many. */
  step(): Promise<number>
}

/** How long the others wait for a sorter that says nothing: it is killed then. */
const HOLD_MS = 15_000
const MOST = 100

export async function openSorter({ settings, store, clock, log, owner, metrics }: SorterParts): Promise<Sorter> {
  const now = (): number => clock.now().getTime()
  const open = new Map<string, Delivery>()
  const decided = new Map<string, Sorted>()
  const probot = new Probot({ appId: settings.appId, privateKey: settings.privateKey, secret: settings.webhookSecrets[0], baseUrl: settings.apiUrl, log: probotLog(log) })
  hortus(probot, { delivery: (guid) => open.get(guid), sort: (delivery) => verdictOf(delivery, settings.appId, now()), decide: (guid, sorted) => void decided.set(guid, sorted) })
  await probot.ready()

  async function sort(delivery: Delivery): Promise<Sorted> {
    const payload = parsed(delivery)
    if (payload === null) return { verdict: { outcome: 'unreadable', why: 'It is no JSON object.', tasks: [] }, event: null }
    if (!isOne(delivery.event)) return { verdict: { outcome: 'nothing', why: 'It is no event that Hortus acts on.', tasks: [] }, event: null }
    open.set(delivery.guid, delivery)
    try {
      await probot.receive({ id: delivery.guid, name: delivery.event, payload } as Parameters<typeof probot.receive>[0])
      return decided.get(delivery.guid) ?? { verdict: { outcome: 'nothing', tasks: [] }, event: null }
    } catch (error) {
      const why = error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : 'It could not be sorted.'
      log.warn('A delivery could not be sorted.', { guid: delivery.guid, event: delivery.event, why })
      return { verdict: { outcome: 'failed', why, tasks: [] }, event: null }
    } finally {
      open.delete(delivery.guid)
      decided.delete(delivery.guid)
    }
  }

  async function sortSome(): Promise<number> {
    const deliveries = await store.unsorted(owner, { limit: MOST, now: now(), holdMs: HOLD_MS })
    for (const delivery of deliveries) {
      const { verdict, event } = await sort(delivery)
      if (event !== null) await noteHead(store, event, now())
      const stored = await store.sorted(owner, delivery.guid, verdict, now())
      if (stored === 'lost') return 0
      metrics?.sorted(verdict.outcome)
      log.debug('A delivery was sorted.', { guid: delivery.guid, event: delivery.event, outcome: verdict.outcome, tasks: stored.tasks })
    }
    return deliveries.length
  }

  let running: Promise<number> | null = null
  return {
    // One at a time: two of one owner would be given the same deliveries.
    step: () => (running ??= sortSome().finally(() => (running = null))),
  }
}

const isOne = (event: string): boolean => (EVENTS as readonly string[]).includes(event)

function parsed({ payload }: Delivery): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
