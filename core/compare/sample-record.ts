/** A record as a real run gives it, for tests. Not used by the product. */
import type { Observed, RunRecord } from '../schema/run-record.ts'

export const sampleObserved = (more: Partial<Observed> = {}): Observed => ({
  engine: { name: 'docker', version: '28.2' },
  image: { ref: 'hortus/digits', id: `sha256:${'a'.repeat(64)}` },
  startedAt: '2026-11-21T09:00:00.000Z',
  endedAt: '2026-11-21T09:00:02.000Z',
  durationMs: 2000,
  phases: { run: 2000 },
  exit: { code: 0, signal: null, timedOut: false },
  peakMemoryBytes: { value: 120_000_000, source: 'cgroup-v1' },
  cpuTimeMs: { value: 1500, source: 'cgroup-v1' },
  hardware: { class: 'cpu:X/2', cpu: 'X', cores: 2, memoryBytes: 8_000_000_000, arch: 'x64', os: 'linux', gpus: [] },
  limits: { timeoutMs: 30_000, memoryBytes: null, pids: 512, network: 'none' },
  cache: 'isolated',
  code: { commit: null, dirty: null, tree: null },
  log: { path: null, bytes: 0, truncated: false },
  ...more,
})

export function sampleRecord(summary: RunRecord['reported']['metrics']['summary'], more: Partial<RunRecord> = {}): RunRecord {
  return {
    schema: 'run-record/1',
    id: '20261121T090000Z-0001',
    system: 'hortus',
    kind: 'smoke',
    example: { id: 'tabular/digits', path: 'examples/tabular/digits' },
    preset: 'smoke',
    status: { state: 'succeeded' },
    params: {},
    fingerprint: { preset: 'smoke', params: 'p', datasets: [], image: null, hardwareClass: 'cpu:X/2', tree: 't' },
    observed: sampleObserved(),
    reported: { metrics: { summary } },
    source: { adapter: 'hortus@0.1.0', files: [] },
    ...more,
  }
}
