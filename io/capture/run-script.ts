/** One script in the sandbox, to its end or its time limit; nothing of it outlives this. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readCalls, readChanged } from '../../core/contract/capture/read-calls.ts'
import type { CaptureOutcome, CaptureRequest } from '../../core/world.ts'
import { makeCgroup } from '../containers/cgroup.ts'
import { ownedName } from '../containers/owner.ts'
import { killMarked, MARKER } from '../containers/stragglers.ts'
import { INSIDE, jailCommand } from './jail.ts'
import { plainCommand } from './plain.ts'
import { scriptEnv, scriptWords, type Sandbox, type Turn, type Way } from './way.ts'

const LIMITS = { pids: 256, memoryBytes: 1024 ** 3, cpus: null } as const
const CALLS_BYTES = 8 * 1024 * 1024
const TAIL_BYTES = 16 * 1024
/** The sandbox ends itself at the limit and still tells the calls; after this it is killed from outside. */
const PATIENCE_MS = 3000

export async function runScript(request: CaptureRequest, sandbox: Sandbox): Promise<CaptureOutcome> {
  const name = ownedName()
  const cgroup = await makeCgroup(`hortus-${name}`, LIMITS)
  const joinFiles = 'why' in cgroup ? [] : cgroup.joinFiles
  const turn = { name, unheld: 'why' in cgroup }
  const started = performance.now()
  await using way = sandbox.isolation.kind === 'none' ? await plainCommand(request, sandbox, turn) : inJail(request, sandbox, turn)
  try {
    const child = spawn(CLOSED[0], [...CLOSED.slice(1), '/bin/sh', '-c', JOIN, 'hortus', String(joinFiles.length), ...joinFiles, ...way.command], { cwd: '/', env: { PATH: '/usr/bin:/bin', [MARKER]: name }, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
    const seen = await watch(child, request)
    const durationMs = performance.now() - started
    killGroup(child)
    if (turn.unheld && sandbox.isolation.kind === 'none') await killAllMarked(name)
    return { end: endOf(seen, request, seen.ranMs), calls: readCalls(seen.calls), changed: sandbox.isolation.kind === 'none' ? null : readChanged(seen.calls), places: way.places, tail: linesOf(seen.tail), durationMs }
  } finally {
    if (!('why' in cgroup)) await cgroup.remove()
  }
}

/** More than once: while a process becomes another program its environment cannot be read, and it is overlooked. */
async function killAllMarked(name: string): Promise<void> {
  for (const wait of [0, 20, 80]) {
    await new Promise((done) => setTimeout(done, wait))
    await killMarked(name)
  }
}

/**
 * What whoever started us left open is open in every child too: a directory among it leads out of any sandbox (`/proc/self/fd/9/etc`).
 * Only bash can close a descriptor of two digits; where it is not, nothing is closed.
 */
const CLOSE = 'for f in /proc/self/fd/*; do f=${f##*/}; case $f in [0-3]) ;; *) eval "exec $f>&-" ;; esac; done; exec "$@"'
const CLOSED: readonly [string, ...string[]] = existsSync('/bin/bash') ? ['/bin/bash', '--norc', '-c', CLOSE, 'hortus'] : ['/usr/bin/env']

/** Joins the cgroup before it becomes anything else; no core files, no file above 64 MiB. */
const JOIN = 'ulimit -c 0; ulimit -f 131072; n=$1; shift; while [ "$n" -gt 0 ]; do echo 0 >"$1" || exit 125; shift; n=$((n-1)); done; exec "$@"'

function inJail(request: CaptureRequest, { sessionAbs, isolation, user }: Sandbox, turn: Turn): Way {
  const repository = INSIDE.repository
  const example = request.example === '.' ? repository : `${repository}/${request.example}`
  const places = { repository, example, home: INSIDE.home, cache: `${INSIDE.home}/.cache`, work: INSIDE.work, temporary: '/tmp' }
  const env = scriptEnv(places, INSIDE.bin, request.env)
  const command = jailCommand({ kind: isolation.kind, sessionAbs, user, seconds: request.timeoutMs / 1000, workdir: example, env, command: scriptWords(request, turn, isolation.kind), absent: request.images === 'absent' })
  return { command, places, [Symbol.asyncDispose]: async () => {} }
}

interface Seen {
  readonly calls: string
  readonly tail: Buffer
  readonly code: number | null
  readonly error: Error | null
  readonly stopped: 'timed_out' | 'interrupted' | null
  readonly ranMs: number
}

function watch(child: ChildProcess, request: CaptureRequest): Promise<Seen> {
  const started = performance.now()
  const calls: Buffer[] = []
  let callBytes = 0
  let tail = Buffer.alloc(0)
  let stopped: Seen['stopped'] = null
  const print = (chunk: Buffer): void => {
    tail = Buffer.concat([tail, chunk.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES)
  }
  child.stdout?.on('data', print)
  child.stderr?.on('data', print)
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    callBytes += chunk.length
    if (callBytes <= CALLS_BYTES) calls.push(chunk)
  })
  return new Promise((done) => {
    let error: Error | null = null
    const stop = (why: 'timed_out' | 'interrupted'): void => {
      stopped ??= why
      killGroup(child)
    }
    const interrupt = (): void => stop('interrupted')
    const timer = setTimeout(() => stop('timed_out'), request.timeoutMs + PATIENCE_MS)
    if (request.signal.aborted) interrupt()
    else request.signal.addEventListener('abort', interrupt, { once: true })
    child.once('error', (failed) => (error = failed))
    const end = (code: number | null): void => {
      clearTimeout(timer)
      request.signal.removeEventListener('abort', interrupt)
      done({ calls: Buffer.concat(calls).toString('utf8'), tail, code, error, stopped, ranMs: performance.now() - started })
    }
    child.once('close', end)
    // Someone who left the group may hold a pipe open: that is not waited for.
    child.once('exit', (code) => setTimeout(() => end(code), 1000).unref())
  })
}

function endOf(seen: Seen, request: CaptureRequest, ranMs: number): CaptureOutcome['end'] {
  if (seen.stopped !== null) return { kind: seen.stopped }
  if (seen.error !== null) return { kind: 'failed', reason: seen.error.message }
  if (seen.code === 137 && ranMs >= request.timeoutMs) return { kind: 'timed_out' }
  return seen.code === null ? { kind: 'failed', reason: 'the sandbox was killed' } : { kind: 'exited', code: seen.code }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group has gone.
  }
}

const linesOf = (tail: Buffer): readonly string[] => tail.toString('utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(-20)
