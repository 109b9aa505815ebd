/**
 * Which harness process a container, a cgroup or a scratch directory belongs to. A killed harness cannot clean up: the next
 * one sees that the owner is gone and does it (A61).
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * `<pid namespace>-<pid>-<start time>`: the start time tells a process from a later one with the same number, the namespace
 * from one in another container, whose numbers say nothing here.
 */
export function ownerId(): string {
  return `${namespace()}-${process.pid}-${startTime(process.pid) ?? 0}`
}

/** The same, for an engine that several machines may share. */
export function ownerLabel(): string {
  return `${bootId()}.${ownerId()}`
}

export function isOrphanLabel(label: string): boolean {
  return ownerOfLabel(label) === 'dead'
}

/** unknown: of another machine, an earlier start of this one, or another pid namespace. */
export function ownerOfLabel(label: string): Owner {
  const prefix = `${bootId()}.`
  return label.startsWith(prefix) ? ownerOf(label.slice(prefix.length)) : 'unknown'
}

/** A name no other run has, with its owner in it. */
export function ownedName(): string {
  return `${ownerId()}-${randomBytes(6).toString('hex')}`
}

/** False for a name that is not of this form: what we do not know, we leave alone. */
export function isOrphan(name: string): boolean {
  return ownerOf(name) === 'dead'
}

export type Owner = 'alive' | 'dead' | 'unknown'

export function ownerOf(name: string): Owner {
  const match = /^(\d{1,12})-(\d{1,10})-(\d{1,20})(?:-|$)/.exec(name)
  // Without /proc (macOS) nobody can say who is alive.
  if (match === null || match[1] !== namespace() || startTime(process.pid) === null) return 'unknown'
  return startTime(Number(match[2])) === match[3] ? 'alive' : 'dead'
}

function namespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'
  } catch {
    return '0'
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
  } catch {
    return 'unknown'
  }
}

/**
 * Clock ticks after boot (field 22 of /proc/<pid>/stat, after the command in brackets); null when there is no such process. One that
 * was killed and that nobody waited for (in a container without an init) keeps its number for ever, and does nothing any more.
 */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : (fields[18] ?? null)
  } catch {
    return null
  }
}
