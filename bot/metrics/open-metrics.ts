import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Figures } from '../store/store.ts'
import type { DeliveryOutcome, Metrics } from './metrics.ts'

/** `machine`: memory, event loop and garbage collection of the process too; only one of a process may. */
export function openMetrics(options: { readonly machine?: boolean } = {}): Metrics {
  const registry = new Registry()
  if (options.machine === true) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const deliveries = new Counter({ name: 'hortus_deliveries_total', help: 'Requests to /webhooks, by event and what became of them.', labelNames: ['event', 'outcome'], registers })
  const answers = new Histogram({ name: 'hortus_delivery_seconds', help: 'From the first byte of a delivery to its answer.', buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10], registers })
  const sorted = new Counter({ name: 'hortus_sorted_total', help: 'Deliveries that were sorted, by outcome.', labelNames: ['outcome'], registers })
  const tasks = new Counter({ name: 'hortus_tasks_total', help: 'Tasks that were worked on, by kind and outcome.', labelNames: ['kind', 'outcome'], registers })
  const taskSeconds = new Histogram({ name: 'hortus_task_seconds', help: 'How long tasks ran.', labelNames: ['kind'], buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300], registers })
  const effects = new Counter({ name: 'hortus_effects_total', help: 'Effects on GitHub, by step and how they came about.', labelNames: ['step', 'outcome'], registers })
  const calls = new Counter({ name: 'hortus_api_calls_total', help: 'Calls to GitHub, by verb, method, cache and status.', labelNames: ['verb', 'method', 'cache', 'status'], registers })
  const callSeconds = new Histogram({ name: 'hortus_api_call_seconds', help: 'How long GitHub took.', labelNames: ['method'], buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30], registers })
  const quota = new Gauge({ name: 'hortus_api_quota_left', help: 'Requests that GitHub leaves an installation until its hour ends.', labelNames: ['installation'], registers })
  const badges = new Counter({ name: 'hortus_badges_total', help: 'Badges, by what was said.', labelNames: ['outcome'], registers })
  const store = openStoreGauges(registers)
  const fewEvents = few(100)
  // Looking a series up costs more than counting in it, and this one is counted thousands of times a second.
  const series = new Map<string, { inc: () => void }>()
  const counted = (event: string, outcome: string): { inc: () => void } => {
    const key = `${event} ${outcome}`
    const known = series.get(key) ?? deliveries.labels(event, outcome)
    series.set(key, known)
    return known
  }
  const fewSteps = few(300)
  const fewKinds = few(300)
  const fewInstallations = few(2000)
  return {
    delivery: (event, outcome, ms) => {
      counted(PROVEN.has(outcome) ? fewEvents(event) : 'unproven', outcome).inc()
      answers.observe(ms / 1000)
    },
    sorted: (outcome) => sorted.inc({ outcome: fewKinds(outcome) }),
    task: (kind, outcome, ms) => {
      tasks.inc({ kind: fewKinds(kind), outcome: fewKinds(outcome) })
      taskSeconds.observe({ kind: fewKinds(kind) }, ms / 1000)
    },
    effect: (step, outcome) => effects.inc({ step: fewSteps(step.replace(/[:#/].*$/s, '')), outcome }),
    call: ({ verb, method, status, cache, ms }) => {
      calls.inc({ verb: fewKinds(verb ?? 'app'), method: fewKinds(method), cache, status })
      callSeconds.observe({ method: fewKinds(method) }, ms / 1000)
    },
    quota: (installation, left) => quota.set({ installation: fewInstallations(String(installation)) }, left),
    badge: (outcome) => badges.inc({ outcome }),
    watch: (figures) => store.watch(figures),
    page: async () => {
      await store.look()
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** The header of anybody else says whatever its sender likes. */
const PROVEN: ReadonlySet<DeliveryOutcome> = new Set(['stored', 'known', 'unavailable'])

/** A label is a time series for ever: after so many words, all others are one. */
function few(most: number): (word: string) => string {
  const known = new Set<string>()
  return (word) => {
    if (known.has(word)) return word
    if (known.size >= most || word.length > 100) return 'other'
    known.add(word)
    return word
  }
}

function openStoreGauges(registers: Registry[]): { readonly watch: (figures: () => Promise<Figures>) => void; readonly look: () => Promise<void> } {
  const up = new Gauge({ name: 'hortus_store_up', help: '1: the store answers.', registers })
  const deliveries = new Gauge({ name: 'hortus_inbox_unsorted', help: 'Deliveries that nobody has sorted yet.', registers })
  const tasks = new Gauge({ name: 'hortus_tasks', help: 'Tasks in the store, by state.', labelNames: ['state'], registers })
  const age = new Gauge({ name: 'hortus_queue_age_seconds', help: 'How long the oldest task that is due has waited.', registers })
  const expired = new Gauge({ name: 'hortus_leases_expired', help: 'Leases that ended because nobody renewed them.', registers })
  let ask: (() => Promise<Figures>) | null = null
  return {
    watch: (figures) => {
      ask = figures
    },
    look: async () => {
      if (ask === null) return
      try {
        const now = await ask()
        up.set(1)
        deliveries.set(now.unsorted)
        for (const state of ['waiting', 'running', 'dead'] as const) tasks.set({ state }, now[state])
        age.set(now.oldestMs / 1000)
        expired.set(now.expired)
      } catch {
        up.set(0)
      }
    },
  }
}
