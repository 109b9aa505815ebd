/** `docker run …` as data. Nothing of it is judged here: a `--privileged` is written down, not obeyed (A56). */
import type { CapturedMount, Client, EngineCall, RunCall } from '../captured.ts'
import { readCsv } from './csv.ts'
import { keptValue } from './env-value.ts'
import { RUN_FLAGS } from './flag-tables.ts'
import { parseMount, parseVolume, type MountGround, type PlacePath } from './parse-mount.ts'
import { isOn, readFlags, type Flag } from './read-flags.ts'

export interface RunWords {
  readonly client: Client
  /** After `run`. */
  readonly words: readonly string[]
  readonly place: PlacePath
  /** Paths of the capture in a text, told by their roots. */
  readonly text: (text: string) => string
  /** Variables that the script had exported when it called: the value of a bare `--env NAME`. */
  readonly exported: Readonly<Record<string, string>>
  /** Paths as written, and whether they were there. */
  readonly there: ReadonlyMap<string, boolean>
  readonly stdin: string | null
}

type Ports = RunCall['ports']

export function parseRun({ client, words, place, text, exported, there, stdin }: RunWords): EngineCall | string {
  const { flags, rest, problem } = readFlags(words, RUN_FLAGS, { mixed: false })
  if (problem !== null) return problem
  const [image, ...command] = rest
  if (image === undefined || image === '') return 'it names no image'
  const last = (name: string): string | null => flags.findLast((flag) => flag.name === name)?.value ?? null
  const on = (name: string): boolean => flags.findLast((flag) => flag.name === name) !== undefined && isOn(flags.findLast((flag) => flag.name === name)!)
  const other: string[] = []
  const keep = (flag: Flag): void => void other.push(text(flag.value === null ? `--${flag.name}` : `--${flag.name}=${flag.value}`))
  const mounts = mountsOf(flags, { place, there }, keep)
  const ports = portsOf(flags, keep)
  const env = envOf(flags, exported, text)
  for (const flag of flags) if (!TAKEN.has(flag.name)) keep(flag)
  const call: RunCall = {
    client,
    image: text(image),
    command: command.map(text),
    entrypoint: last('entrypoint'),
    workdir: last('workdir'),
    mounts,
    ...env,
    gpus: gpusOf(client, flags),
    user: last('user'),
    network: last('network'),
    ports,
    ipc: last('ipc'),
    shmSize: last('shm-size'),
    name: last('name'),
    detached: on('detach'),
    interactive: on('interactive'),
    privileged: on('privileged'),
    other,
  }
  return { kind: 'run', ...call, ...(stdin === null ? {} : { stdin: text(stdin) }) }
}

/** Read into a field of their own. */
const TAKEN: ReadonlySet<string> = new Set(['entrypoint', 'workdir', 'mount', 'volume', 'tmpfs', 'env', 'gpus', 'user', 'network', 'publish', 'ipc', 'shm-size', 'name', 'detach', 'interactive', 'privileged'])

function mountsOf(flags: readonly Flag[], ground: MountGround, keep: (flag: Flag) => void): readonly CapturedMount[] {
  return flags.flatMap((flag): CapturedMount[] => {
    const value = flag.value ?? ''
    if (flag.name === 'tmpfs') return value.startsWith('/') ? [{ kind: 'tmpfs', target: value.split(':')[0]! }] : []
    if (flag.name !== 'mount' && flag.name !== 'volume') return []
    const parsed = flag.name === 'mount' ? parseMount(value, ground) : parseVolume(value, ground)
    if (parsed === null || parsed.rest) keep(flag)
    return parsed === null ? [] : [parsed.mount]
  })
}

function portsOf(flags: readonly Flag[], keep: (flag: Flag) => void): Ports {
  return flags.flatMap((flag): Ports[number][] => {
    if (flag.name !== 'publish') return []
    const port = portOf(flag.value ?? '')
    if (port === null) keep(flag)
    return port === null ? [] : [port]
  })
}

/** `[[address:]host:]container[/protocol]`; a range is kept as it is written. */
function portOf(value: string): Ports[number] | null {
  const match = /^(?:(.*):)?(\d{1,5})(?:\/(tcp|udp))?$/.exec(value)
  if (match === null || Number(match[2]) > 65_535) return null
  const host = match[1] ?? ''
  return { host: host === '' ? null : host, container: Number(match[2]), protocol: match[3] === 'udp' ? 'udp' : 'tcp' }
}

function envOf(flags: readonly Flag[], exported: RunWords['exported'], text: (text: string) => string): Pick<RunCall, 'env' | 'envValues'> {
  const names = new Set<string>()
  const values = new Map<string, string>()
  for (const { name: flag, value } of flags) {
    if (flag !== 'env' || value === null || value === '') continue
    const at = value.indexOf('=')
    const name = at === -1 ? value : value.slice(0, at)
    const given = at === -1 ? (Object.hasOwn(exported, name) ? exported[name]! : null) : value.slice(at + 1)
    const kept = given === null ? null : keptValue(name, given)
    names.add(name)
    if (kept === null) values.delete(name)
    else values.set(name, text(kept))
  }
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1))
  return { env: [...names].sort(), envValues: Object.fromEntries(sorted) }
}

/** Four ways to ask: `--gpus`, the older `--runtime nvidia` with its variable, `nvidia-docker`, and podman's device names. */
function gpusOf(client: Client, flags: readonly Flag[]): string | null {
  const asked = flags.findLast(({ name }) => name === 'gpus')?.value
  if (asked !== undefined && asked !== null) return unquoted(asked)
  const device = flags.findLast(({ name, value }) => name === 'device' && value !== null && value.startsWith(CDI))?.value
  if (device !== undefined && device !== null) return device.slice(CDI.length) === 'all' ? 'all' : `device=${device.slice(CDI.length)}`
  const runtime = flags.findLast(({ name }) => name === 'runtime')?.value
  if (client !== 'nvidia-docker' && runtime !== 'nvidia') return null
  const visible = flags.findLast(({ name, value }) => name === 'env' && (value ?? '').startsWith(VISIBLE))?.value?.slice(VISIBLE.length) ?? 'all'
  return visible === 'all' ? 'all' : visible === '' || visible === 'none' || visible === 'void' ? null : `device=${visible}`
}

const CDI = 'nvidia.com/gpu='
const VISIBLE = 'NVIDIA_VISIBLE_DEVICES='

/** `'"device=0,1"'` and `"device=0,1"` mean the same. */
function unquoted(value: string): string {
  const fields = readCsv(value)
  return fields !== null && fields.length === 1 ? fields[0]! : value
}
