/**
 * The door of a container that has no network and publishes no port: a program of its own image moves the bytes (`exec`), or, when
 * the image holds none and the caller is root, a program of ours inside its network namespace. The program is chosen once.
 */
import { readFile, readlink } from 'node:fs/promises'
import type { Duplex } from 'node:stream'
import type { Cli } from './cli.ts'
import { readTables } from './host-door.ts'
import { parseListening } from './listening.ts'
import { pipeTo } from './piped-duplex.ts'
import type { Door } from './service-door.ts'
import { NODE_RELAY, RELAYS, relayWords, type Relay } from './service-relays.ts'

/** `names`: containers that share the network namespace; the first whose image can help is used. */
export function openContainerDoor(cli: Cli, names: readonly string[]): Door {
  let way: Way | null = null
  let pid: Promise<number | null> | null = null
  const localPid = (): Promise<number | null> => (pid ??= findPid(cli, names[0]!).then((found) => {
    // Not started yet: asked again.
    if (found === null) pid = null
    return found
  }))
  return {
    via: () => (way === null ? null : way.kind === 'exec' ? `exec:${way.relay.program}` : 'namespace'),
    async listening() {
      const local = await localPid()
      if (local !== null) return ports(await readTables(`/proc/${local}/net`))
      return listFromInside(cli, names)
    },
    async dial(port) {
      way ??= await findWay(cli, names, await localPid())
      // Asked again: the number of a process that has gone may be somebody else's by now.
      return open(cli, way.kind === 'namespace' ? { kind: 'namespace', pid: await alive(cli, names[0]!) } : way, port)
    },
  }
}

type Way = { readonly kind: 'exec'; readonly name: string; readonly relay: Relay } | { readonly kind: 'namespace'; readonly pid: number }

const ports = (table: string): number[] => parseListening(table).map(({ port }) => port)

function open(cli: Cli, way: Way, port: number): Duplex {
  if (way.kind === 'exec') return pipeTo(cli.binary, ['exec', '--interactive', way.name, ...relayWords(way.relay, port)], cli.env)
  // No environment: nothing of the caller's steers a program that stands beside a stranger's.
  return pipeTo('nsenter', [`--target=${way.pid}`, '--net', process.execPath, '-e', NODE_RELAY, '--', String(port)], { PATH: cli.env['PATH'] ?? '' })
}

async function alive(cli: Cli, name: string): Promise<number> {
  const pid = await findPid(cli, name)
  if (pid === null) throw new Error('the container has gone')
  return pid
}

async function findWay(cli: Cli, names: readonly string[], pid: number | null): Promise<Way> {
  for (const name of names) {
    const program = await findProgram(cli, name)
    const relay = RELAYS.find((each) => each.program === program)
    if (relay !== undefined) return { kind: 'exec', name, relay }
  }
  if (pid !== null && process.getuid?.() === 0) return { kind: 'namespace', pid }
  throw new Error(`its image holds none of ${RELAYS.map(({ program }) => program).join(', ')}, through which its port could be asked`)
}

/** One call when the image has a shell; else each program is tried. */
async function findProgram(cli: Cli, name: string): Promise<string | null> {
  const words = RELAYS.map(({ program }) => program).join(' ')
  const answer = await cli.call(['exec', name, '/bin/sh', '-c', `for each in ${words}; do command -v "$each" >/dev/null 2>&1 && echo "$each" && exit 0; done; exit 9`], { timeoutMs: 10_000 })
  if (answer.code === 0) return answer.stdout.trim()
  if (answer.code === 9) return null
  if (answer.code !== 126 && answer.code !== 127) throw new Error(`the container could not be entered: ${(answer.stderr.trim().split('\n')[0] ?? '').slice(0, 200)}`)
  for (const { program } of RELAYS) if ((await cli.call(['exec', name, program, '--version'], { timeoutMs: 10_000 })).code === 0) return program
  return null
}

async function listFromInside(cli: Cli, names: readonly string[]): Promise<readonly number[] | null> {
  for (const name of names) {
    const answer = await cli.call(['exec', name, 'cat', '/proc/net/tcp', '/proc/net/tcp6'], { timeoutMs: 5000 })
    // cat says 1 where there is no IPv6, and has printed the rest.
    if (/^\s+sl\s+local_address/.test(answer.stdout)) return ports(answer.stdout)
  }
  return null
}

/** The container's first process, when this machine is the engine's and sees it: in a namespace that is not ours, below a cgroup of its name. */
async function findPid(cli: Cli, name: string): Promise<number | null> {
  const answer = await cli.call(['inspect', '--format={{.Id}} {{.State.Pid}}', name], { timeoutMs: 5000 })
  const match = /^([0-9a-f]{64}) ([1-9]\d{0,9})\s*$/.exec(answer.stdout)
  if (match?.[1] === undefined) return null
  const pid = Number(match[2])
  const [cgroup, theirs, ours] = await Promise.all([readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''), readlink(`/proc/${pid}/ns/net`).catch(() => null), readlink('/proc/self/ns/net').catch(() => null)])
  return cgroup.includes(match[1]) && theirs !== ours && theirs !== null ? pid : null
}
