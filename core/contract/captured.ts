/**
 * What a preset's own script asks of a container engine, as it was captured by running the unmodified script with a fake
 * client first on PATH (specs: garden 2.2). Data only: nothing of it is believed before `core/contract` has judged it.
 */

export interface CapturedContract {
  readonly schema: 'contract/1'
  /** Id of the example. */
  readonly example: string
  readonly preset: string
  /** Relative to the example. */
  readonly script: string
  /** SHA-256 of what the script and the files that it read at capture were; a stored contract of other ones is stale. */
  readonly sources: string
  /** `complete`: the script ended by itself with 0. `partial`: some calls were seen, then it failed, waited or was stopped. `none`: no call of an engine was seen. */
  readonly state: 'complete' | 'partial' | 'none'
  /** Why it is not complete, for a person; null when it is. */
  readonly reason: string | null
  readonly calls: readonly EngineCall[]
  /** Files that git tracks and that the script itself changed or removed, in the copy that it ran in; left out: nobody looked. */
  readonly changed?: readonly CapturedPath[]
  /** What the script was told that may not hold elsewhere: a GPU, an image that is there, a variable that was set. Left out: nothing. */
  readonly assumed?: readonly string[]
  /** What the sandbox could not keep away on this machine, for instance `network`; left out: it kept everything away. */
  readonly notIsolated?: readonly string[]
}

export type EngineCall =
  | ({ readonly kind: 'build' } & BuildCall)
  | ({ readonly kind: 'run' } & RunCall)
  | { readonly kind: 'pull' | 'push'; readonly client: Client; readonly image: string }
  | { readonly kind: 'tag'; readonly client: Client; readonly from: string; readonly to: string }
  /** `docker compose up|run|build …`: the files that it names, relative to the example. */
  | { readonly kind: 'compose'; readonly client: Client; readonly action: string; readonly files: readonly string[]; readonly services: readonly string[] }
  /** `image inspect`, `ps`, `version`, `rm`, …: asked or tidied, and changes nothing of the contract. */
  | { readonly kind: 'query'; readonly client: Client; readonly words: readonly string[] }
  /** Words that the parser does not know; kept as they are. */
  | { readonly kind: 'unknown'; readonly client: Client; readonly words: readonly string[]; readonly reason: string }

export type Client = 'docker' | 'podman' | 'nvidia-docker' | 'docker-compose'

export interface BuildCall {
  readonly client: Client
  /** Every `-t`. */
  readonly tags: readonly string[]
  readonly dockerfile: CapturedPath
  readonly context: CapturedPath
  readonly args: Readonly<Record<string, string>>
  readonly target: string | null
  readonly platform: string | null
  /** What was not there when the call was made; left out: nobody looked. Empty: all was. */
  readonly missing?: readonly ('dockerfile' | 'context')[]
  /** Flags that are none of these, `--long=value`. */
  readonly other: readonly string[]
  /** The Dockerfile that came on standard input (`-f -`, or `-` as context: `dockerfile` is then `elsewhere`, `-`). */
  readonly stdin?: string
}

export interface RunCall {
  readonly client: Client
  readonly image: string
  /** After the image. */
  readonly command: readonly string[]
  readonly entrypoint: string | null
  readonly workdir: string | null
  readonly mounts: readonly CapturedMount[]
  /** Names only, sorted: values may be secrets. Those whose values are fixed by the script are in `envValues`. */
  readonly env: readonly string[]
  /** Values of names that do not look like secrets and that the script wrote out or computed from known roots. */
  readonly envValues: Readonly<Record<string, string>>
  /** `all`, `device=0`, `2`; null: none asked. */
  readonly gpus: string | null
  readonly user: string | null
  readonly network: string | null
  readonly ports: readonly { readonly host: string | null; readonly container: number; readonly protocol: 'tcp' | 'udp' }[]
  readonly ipc: string | null
  readonly shmSize: string | null
  readonly name: string | null
  readonly detached: boolean
  readonly interactive: boolean
  readonly privileged: boolean
  /** Flags that are none of these, `--long=value`. */
  readonly other: readonly string[]
  /** What was fed into it (`docker run -i … <<EOF`). */
  readonly stdin?: string
}

/** A path of the host, told by the root it lies below: the same on every machine. */
export interface CapturedPath {
  /** `elsewhere`: an absolute path below none of these. `work`: the working directory that the garden hands to scripts (CVL_WORK_DIR). */
  readonly root: 'repository' | 'example' | 'home' | 'cache' | 'work' | 'temporary' | 'elsewhere'
  /** Relative to that root, `.` for itself; absolute for `elsewhere`. */
  readonly path: string
}

export type CapturedMount =
  /** `there`: whether the source was there when the call was made; left out: nobody looked. */
  | { readonly kind: 'bind'; readonly source: CapturedPath; readonly target: string; readonly readonly: boolean; readonly there?: boolean }
  | { readonly kind: 'volume'; readonly name: string | null; readonly target: string; readonly readonly: boolean }
  | { readonly kind: 'tmpfs'; readonly target: string }
