/**
 * Turns one captured run into Hortus's own: the command, its place and its mounts as the script asks for them, under the limits and
 * the hardening of every other run. What the script asks beyond that is refused with a reason, or left out and said in the record.
 */
import type { Example, Preset } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import type { RunRequest } from '../world.ts'
import type { RunCall } from './captured.ts'
import { ENV_NAME, isForbiddenEnv } from './container-args.ts'
import { fillPlaces } from './fill-places.ts'
import { insideTarget, placeMounts, type MountPlaces, type PlacedMounts, type Preparation } from './mounts-of-contract.ts'
import { refuse } from './refuse.ts'
import { shmBytes } from './shm-bytes.ts'

export interface AskedRun {
  readonly request: Pick<RunRequest, 'command' | 'keepsEntrypoint' | 'workdir' | 'mounts'>
  /** What the script fixed, without what no example may set. */
  readonly env: Readonly<Record<string, string>>
  readonly home: PlacedMounts['home']
  readonly asksGpus: boolean
  readonly shmBytes: number
  readonly prepare: Preparation
  readonly warnings: readonly string[]
}

export interface AskOptions extends MountPlaces {
  readonly shmCapBytes: number
  /** Words of params, appended to the command. */
  readonly words: readonly string[]
}

export function requestOfContract(example: Example, preset: Preset, call: RunCall, options: AskOptions): Result<AskedRun> {
  const power = refusedPower(call)
  if (power !== null) return refuse('RUN.CONTRACT_POWER', `the script asks for ${power}, and no run gets that`, 'Take it out of the script, or give the preset a `command:`.')
  if (call.detached && preset.service === undefined) return refuse('RUN.CONTRACT_DETACHED', 'the script starts a container in the background, which is a service', 'Declare it with `service:` in the preset.')
  if (call.stdin !== undefined) return refuse('RUN.CONTRACT_STDIN', 'the script hands the command its input, which is not captured as a file', 'Write what stands in the here-document to a file of the example, and run that.')
  const placed = placeMounts(example, call, options)
  if (!placed.ok) return placed
  const { mounts, prepare, home } = placed.value
  const fill = (text: string): string => fillPlaces(text, call.mounts.map((mount) => ({ ...mount, target: insideTarget(mount.target) })))
  const own = call.entrypoint === null
  const command = [...(own || call.entrypoint === '' ? [] : [call.entrypoint]), ...call.command.map(fill), ...options.words]
  if (command.some((word) => word.includes('\0'))) return refuse('RUN.COMMAND', 'the command of the script holds a NUL character', 'Write the command as words.')
  if (!own && (command[0] ?? '') === '') return refuse('RUN.COMMAND', 'the script starts an empty command', 'Name a command.')
  if (own && call.command.length === 0 && options.words.length > 0) return refuse('RUN.CONTRACT_PARAMS', `the script of "${preset.name}" names no command that params could be appended to`, 'Name the command in the script.')
  const shm = call.shmSize === null ? null : shmBytes(call.shmSize)
  return ok({
    request: { command, ...(own ? { keepsEntrypoint: true } : {}), workdir: call.workdir?.startsWith('/') === true ? insideTarget(call.workdir) : '', mounts },
    env: Object.fromEntries(Object.entries(call.envValues).filter(([name]) => isGiven(name)).map(([name, value]) => [name, fill(value)])),
    home,
    asksGpus: call.gpus !== null,
    shmBytes: Math.min(shm ?? options.shmCapBytes, options.shmCapBytes),
    prepare,
    warnings: [...placed.value.warnings, ...leftOut(call, shm, options.shmCapBytes)],
  })
}

const isGiven = (name: string): boolean => ENV_NAME.test(name) && !isForbiddenEnv(name) && !name.startsWith('HORTUS_') && name !== 'HOME'

/** Who asks for these needs the host, and would fail without in ways that say nothing. */
function refusedPower(call: RunCall): string | null {
  if (call.privileged) return 'a privileged container'
  const flag = flagNames(call).find(([name, value]) => (REFUSED.has(name) && value?.startsWith('nvidia.com/gpu=') !== true) || (HOST_SPACES.has(name) && value === 'host'))
  return flag === undefined ? null : `--${flag[0]}`
}

const REFUSED: ReadonlySet<string> = new Set(['device', 'device-cgroup-rule', 'volumes-from', 'use-api-socket', 'rootfs', 'privileged'])
const HOST_SPACES: ReadonlySet<string> = new Set(['pid', 'uts', 'userns', 'cgroupns'])

/** `--pid=host` and `--pid host` alike. */
export function flagNames({ other }: Pick<RunCall, 'other'>): [name: string, value: string | null][] {
  return other.flatMap((word, index): [string, string | null][] => {
    const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(word)
    if (match?.[1] === undefined) return []
    const next = other[index + 1]
    return [[match[1], match[2] ?? (next === undefined || next.startsWith('-') ? null : next)]]
  })
}

/** What a reader of the record must know: the run had less than the script asks for. */
function leftOut(call: RunCall, shm: number | null, cap: number): string[] {
  const names = call.env.filter((name) => !Object.hasOwn(call.envValues, name))
  const forbidden = Object.keys(call.envValues).filter((name) => !isGiven(name) && name !== 'HOME')
  const flags = [...new Set(flagNames(call).flatMap(([name]) => (POWERS.has(name) ? [`--${name}`] : [])))]
  const host = [...(call.ipc === 'host' ? ['--ipc host'] : []), ...(call.network === 'host' ? ['--network host'] : []), ...flags]
  return [
    ...(names.length === 0 ? [] : [`The script hands on ${few(names)}, and the run did not get ${names.length === 1 ? 'it' : 'them'}.`]),
    ...(forbidden.length === 0 ? [] : [`The script sets ${few(forbidden)}, which no example may.`]),
    ...(host.length === 0 ? [] : [`The script asks for ${few(host)}; the run had none of it.`]),
    ...(shm !== null && shm > cap ? [`The script asks for ${call.shmSize ?? ''} of shared memory; the run had ${Math.round(cap / 1024 ** 2)} MiB (smoke.shm_gb).`] : []),
  ]
}

const POWERS: ReadonlySet<string> = new Set(['cap-add', 'security-opt', 'sysctl', 'env-file', 'add-host', 'group-add', 'runtime', 'pid', 'uts', 'userns', 'cgroupns'])

const few = (names: readonly string[]): string => `${names.slice(0, 5).map((name) => name.slice(0, 60)).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
