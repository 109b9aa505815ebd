/** Where a run finds its things: fixed places in a container, scratch directories under the process engine. */
export interface Places {
  readonly workdir: string
  readonly metrics: string
  readonly events: string
  readonly outputs: string
  readonly home: string
  readonly cache: string
}

/** Names below a run's scratch directory. */
export const SCRATCH = { workspace: 'workspace', repository: 'repository', report: 'report', home: 'home', outputs: 'report/outputs', metrics: 'report/metrics.jsonl', events: 'report/events.jsonl' } as const

export const CONTAINER_PLACES: Places = {
  workdir: '/workspace',
  metrics: '/hortus/metrics.jsonl',
  events: '/hortus/events.jsonl',
  outputs: '/hortus/outputs',
  home: '/tmp',
  cache: '/cache',
}

/** The same places on the host, below the run's scratch directory. */
export function processPlaces(scratchAbs: string, cacheAbs: string): Places {
  return {
    workdir: `${scratchAbs}/${SCRATCH.workspace}`,
    metrics: `${scratchAbs}/${SCRATCH.metrics}`,
    events: `${scratchAbs}/${SCRATCH.events}`,
    outputs: `${scratchAbs}/${SCRATCH.outputs}`,
    home: `${scratchAbs}/${SCRATCH.home}`,
    cache: cacheAbs,
  }
}
