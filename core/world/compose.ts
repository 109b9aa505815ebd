/** Several containers that run as one, on one loopback. A part of `World` (core/world.ts). */
import type { Image, LogFile, RunRequest } from './engines.ts'
import type { ServiceRequest } from './services.ts'

/** Closed, as a RunRequest is: each container gets the same hardening, and none gets a network. */
export interface ComposeRequest {
  /** In the order in which they are started. */
  readonly services: readonly ComposeServiceRequest[]
  /** A command beside them, once they are ready; null: they are only asked. */
  readonly main: RunRequest | null
  /** What is asked when there is no command; left out: that all became ready is enough. */
  readonly ask?: ServiceRequest
  /** Until all services are ready. */
  readonly readyMs: number
  /** Between the polite signal and the hard one, for each of them. */
  readonly stopMs: number
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly stop?: AbortSignal
}

export interface ComposeServiceRequest {
  readonly name: string
  /** `id` null: it is looked up by its name, and pulled when it is not there. */
  readonly image: Image
  /** Where its image is named, for a person: `examples/a/compose.yaml:4`. */
  readonly imagePlace?: string
  /** null: what the image says. */
  readonly entrypoint: readonly string[] | null
  readonly command: readonly string[] | null
  readonly workdir: string | null
  /** All but what the image decides. */
  readonly request: Omit<RunRequest, 'image' | 'command' | 'workdir' | 'signal' | 'stop' | 'service'>
  readonly dependsOn: readonly { readonly service: string; readonly condition: 'started' | 'healthy' | 'completed' }[]
  readonly health: { readonly test: readonly string[]; readonly intervalMs: number; readonly timeoutMs: number } | null
  readonly ports: readonly number[]
  /** Others wait for its end: it is no server. */
  readonly ends: boolean
}

export interface ComposeServiceFacts {
  readonly name: string
  readonly image: Image | null
  readonly state: 'stopped' | 'completed' | 'failed' | 'unhealthy' | 'not_started'
  /** In words that follow "it"; null: nothing went wrong. */
  readonly reason: string | null
  readonly readyMs: number | null
  readonly durationMs: number
  readonly log: LogFile
}
