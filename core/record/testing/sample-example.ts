/** A plain example and preset for tests. */
import type { Example, Preset } from '../../garden/example.ts'

export function samplePreset(): Preset {
  return {
    name: 'smoke',
    description: null,
    action: { kind: 'command', argv: ['python3', 'run.py'] },
    runnerScript: null,
    env: {},
    params: {},
    network: false,
    timeoutSeconds: null,
    engines: [],
    requires: [],
    probe: { kind: 'auto' },
    expect: { metrics: [], artifacts: [], finite: true, faults: [] },
    score: null,
    place: { path: 'examples/vision/tiny/example.yaml', line: 7, column: 3 },
  }
}

export function sampleExample(): Example {
  return {
    id: 'vision/tiny',
    path: 'examples/vision/tiny',
    descriptor: 'examples/vision/tiny/example.yaml',
    name: 'tiny',
    description: null,
    capability: null,
    tags: [],
    tasks: [],
    frameworks: [],
    modalities: [],
    datasets: [],
    tier: 'stable',
    stabilityRaw: null,
    archivedBy: [],
    need: { gpus: null, vramGb: null, cpuOk: true, ramGb: null, cpuCores: null, diskGb: null, spellings: [] },
    image: null,
    build: { kind: 'none' },
    presets: [samplePreset()],
    profiles: {},
    verification: { date: null, status: null, note: null, shape: 'none', claimsVerified: false },
    sharedPaths: [],
    metrics: {},
    extra: {},
  }
}
