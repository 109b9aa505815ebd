/**
 * The command line of one hardened container run (threats A56, A57, A60, A61), from the closed RunRequest alone.
 * Every hardening flag is always there; no option of an example's file reaches the engine.
 */
import type { Mount, RunRequest } from '../world.ts'

export interface ContainerOptions {
  readonly engine: 'docker' | 'podman'
  /** Name of the container and value of the label `hortus.run`. */
  readonly run: string
  /** `hortus.owner`: which harness process this belongs to, so that a later one can remove what a killed one left. */
  readonly owner: string
  readonly user: { readonly uid: number; readonly gid: number }
  /** Rootless podman maps ids: without this the run could not write its own workspace. */
  readonly keepId?: boolean
  /** Limit of open files: at most what this machine lets anyone have, or the container does not start. */
  readonly openFiles: number
  /** The engine writes the container's id here: no extra call is needed to learn it. */
  readonly cidfile: string
  /** A cgroup of ours that outlives the container, so that its counters can be read after the exit. */
  readonly cgroupParent: string | null
  /** The run shares the network namespace of this container of ours, whatever it asks for. */
  readonly joins?: string
  /** Names that mean the container's own loopback. */
  readonly localNames?: readonly string[]
}

/** argv after the engine's name, for `docker run` and `podman run`. */
export function containerArgs(request: RunRequest, options: ContainerOptions): string[] {
  const [entrypoint = '', ...rest] = request.keepsEntrypoint === true ? ['', ...request.command] : request.command
  return [
    'run',
    ...identity(options, request.limits),
    ...HARDENING,
    `--ulimit=nofile=${options.openFiles}:${options.openFiles}`,
    `--user=${options.user.uid}:${options.user.gid}`,
    ...(options.engine === 'podman' && options.keepId === true ? ['--userns=keep-id'] : []),
    `--network=${options.joins !== undefined ? `container:${options.joins}` : request.network === 'bridge' ? 'bridge' : 'none'}`,
    ...(options.localNames ?? []).map((name) => `--add-host=${name}:127.0.0.1`),
    ...limits(request.limits),
    ...(options.cgroupParent === null ? [] : [`--cgroup-parent=${options.cgroupParent}`]),
    ...gpus(request.gpus, options.engine),
    ...request.mounts.map(mount),
    ...environment(request),
    // As processes without a container carry it: whose a process on a GPU is, is read off it. After all others, so that nobody claims another's.
    `--env=${RUN_MARK}=${options.run}`,
    ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
    ...(request.workdir === '' ? [] : [`--workdir=${request.workdir}`]),
    ...(request.keepsEntrypoint === true ? [] : [`--entrypoint=${entrypoint}`]),
    // By id: what was built is what runs, also when someone moves the tag meanwhile (A63).
    request.image?.id ?? request.image?.ref ?? '',
    ...rest,
  ]
}

/** Flags that no request can change. */
export const HARDENING = [
  '--pull=never',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
  '--read-only',
  // exec stays allowed: Triton and torch.compile run what they write to /tmp.
  '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
  '--ulimit=core=0',
  '--init',
  '--no-healthcheck',
  // The harness keeps the output itself, capped; the engine's own copy would only fill the disk.
  '--log-driver=none',
  '--stop-timeout=10',
  '--interactive=false',
  '--tty=false',
] as const

/** The limit is for a watchdog that cannot see the owner: a harness that lives ends its run at the limit. */
function identity(options: ContainerOptions, { timeoutMs }: RunRequest['limits']): string[] {
  return [`--cidfile=${options.cidfile}`, `--name=hortus-${options.run}`, `--label=hortus.run=${options.run}`, `--label=hortus.owner=${options.owner}`, `--label=hortus.limit=${Math.round(timeoutMs)}`]
}

function limits(limit: RunRequest['limits']): string[] {
  const memory = limit.memoryBytes === null ? null : Math.max(1, limit.memoryBytes)
  return [
    // Zero would mean none to the engine.
    `--pids-limit=${Math.max(1, limit.pids)}`,
    `--shm-size=${limit.shmBytes}`,
    // memory-swap equal to memory: no swap on top of the limit.
    ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
    ...(limit.cpus === null ? [] : [`--cpus=${limit.cpus}`]),
  ]
}

function gpus(asked: RunRequest['gpus'], engine: ContainerOptions['engine']): string[] {
  if (asked === 'none') return []
  return engine === 'docker' ? ['--gpus=all'] : ['--device=nvidia.com/gpu=all']
}

/** The engines read this as one line of CSV: a comma in a path must not become an option of its own (A56). */
function mount(each: Mount): string {
  const fields = [`type=${each.volume === true ? 'volume' : 'bind'}`, `source=${each.sourceAbs}`, `target=${each.target}`, ...(each.writable ? [] : ['readonly'])]
  return `--mount=${fields.map(csv).join(',')}`
}

function csv(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

/** The variable that marks every process of a run. */
export const RUN_MARK = 'HORTUS_RUN'

/** `NAME=value` always: a bare `--env NAME` would hand over the harness's own variable. */
function environment(request: RunRequest): string[] {
  const asked = Object.entries(request.env).filter(([name]) => ENV_NAME.test(name) && !isForbiddenEnv(name))
  // Empty, so that the image cannot set them either: they reach the GPU toolkit's privileged hook (A57, CVE-2025-23266).
  const cleared = ['LD_PRELOAD', 'LD_AUDIT', ...(request.gpus === 'none' ? ['NVIDIA_VISIBLE_DEVICES', 'NVIDIA_DRIVER_CAPABILITIES'] : [])]
  return [...asked.map(([name, value]) => `--env=${name}=${value}`), ...cleared.map((name) => `--env=${name}=`)]
}

export const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/

/** Names an example may not set: they steer the loader, the GPU hook or the engine's client. */
export function isForbiddenEnv(name: string): boolean {
  return /^(LD_|NVIDIA_|DOCKER_|CONTAINER_)/i.test(name)
}
