/** Small projects for tests. */
import type { ComposeRequest, ComposeServiceRequest, Image } from '../../../core/world.ts'

export function composeRequest(services: readonly ComposeServiceRequest[], more: Partial<ComposeRequest> = {}): ComposeRequest {
  return { services, main: null, readyMs: 20_000, stopMs: 500, timeoutMs: 60_000, signal: new AbortController().signal, ...more }
}

export function composeService(name: string, image: Image, command: readonly string[], more: Partial<ComposeServiceRequest> = {}): ComposeServiceRequest {
  return {
    name,
    image,
    entrypoint: null,
    command,
    workdir: null,
    request: {
      mounts: [],
      env: {},
      network: 'none',
      gpus: 'none',
      limits: { timeoutMs: 60_000, graceMs: 500, memoryBytes: 256 * 1024 * 1024, cpus: null, pids: 64, shmBytes: 16 * 1024 * 1024 },
      labels: {},
      log: `logs/service-${name}.log`,
      logBytes: 64 * 1024,
    },
    dependsOn: [],
    health: null,
    ports: [],
    ends: false,
    ...more,
  }
}
