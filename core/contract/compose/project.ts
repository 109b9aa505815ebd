/** A compose file as a closed plan: what of it is run, and nothing else of it reaches an engine (A56). */

export interface ComposeProject {
  /** Relative to the repository. */
  readonly file: string
  /** In an order in which each comes after those it depends on. */
  readonly services: readonly ComposeService[]
}

export interface ComposeService {
  readonly name: string
  /** Line of its key in the file. */
  readonly line: number | null
  /** Line of its `image`; left out: it is built. */
  readonly imageLine?: number | null
  readonly image: { readonly kind: 'named'; readonly ref: string } | { readonly kind: 'built'; readonly context: string; readonly dockerfile: string; readonly args: Readonly<Record<string, string>> }
  /** null: what the image says. */
  readonly entrypoint: readonly string[] | null
  readonly command: readonly string[] | null
  readonly workdir: string | null
  readonly env: Readonly<Record<string, string>>
  readonly dependsOn: readonly Dependency[]
  readonly healthcheck: Healthcheck | null
  readonly mounts: readonly ComposeMount[]
  /** TCP ports inside its container. */
  readonly ports: readonly number[]
}

export interface Dependency {
  readonly service: string
  readonly condition: 'started' | 'healthy' | 'completed'
}

export interface Healthcheck {
  /** argv; a shell string is a shell's. */
  readonly test: readonly string[]
  readonly intervalMs: number
  readonly timeoutMs: number
}

export type ComposeMount =
  /** `source` is relative to the example. */
  | { readonly kind: 'bind'; readonly source: string; readonly target: string; readonly readonly: boolean }
  /** `name` null: of its own, gone with the project. */
  | { readonly kind: 'volume'; readonly name: string | null; readonly target: string; readonly readonly: boolean }

/** Something about the file, at a JSON pointer in it. */
export interface ComposeIssue {
  readonly kind: 'invalid' | 'refused' | 'ignored' | 'ports'
  readonly pointer: string
  readonly message: string
}
