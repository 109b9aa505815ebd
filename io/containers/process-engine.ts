/** Runs a preset as a process of this machine: no container, but limited, counted, and gone at the end with all its children. */
import { spawn, type ChildProcess } from 'node:child_process'
import { stopOf } from '../../core/supervise/stop-of.ts'
import type { Engine, Measured, RunOutcome, RunRequest } from '../../core/world.ts'
import { openCappedLog, type CappedLog } from './capped-log.ts'
import { openHostDoor } from './host-door.ts'
import { climbDown, type Stopped } from './ladder.ts'
import { chooseLimiter, type Limiter } from './limiter.ts'
import { makeSources } from './make-sources.ts'
import { ownedName } from './owner.ts'
import { reapCgroups } from './reap.ts'
import { openAttention } from './service-attention.ts'
import { killMarked, MARKER } from './stragglers.ts'

export function openProcessEngine(outAbs: string): Engine {
  return {
    name: 'process',
    async availability() {
      if (process.platform !== 'linux') return { available: false, reason: 'the process engine needs Linux', next: 'Use docker or podman.' }
      await reapCgroups()
      return { available: true, version: null }
    },
    async build(request) {
      return { kind: 'built', image: null, durationMs: 0, log: openCappedLog(outAbs, request.log, 0).close() }
    },
    run: (request) => run(request, outAbs),
  }
}

async function run(request: RunRequest, outAbs: string): Promise<RunOutcome> {
  const name = ownedName()
  const limiter = await chooseLimiter(name, request)
  if (limiter.kind === 'refused') return notStarted(limiter.end)
  await makeSources(request)
  const log = openCappedLog(outAbs, request.log, request.logBytes, request.onLine)
  try {
    return await supervise(request, name, limiter, log)
  } finally {
    if (limiter.kind === 'cgroup') await limiter.cgroup.remove()
  }
}

async function supervise(request: RunRequest, name: string, limiter: Exclude<Limiter, { kind: 'refused' }>, log: CappedLog): Promise<RunOutcome> {
  const started = performance.now()
  const child = start(request, name, limiter)
  let joined = false
  child.stdout?.on('data', (chunk: Buffer) => log.write(chunk))
  child.stdio[3]?.on('data', () => (joined = true))
  const killRest = async (): Promise<void> => {
    signalGroup(child, 'SIGKILL')
    await (limiter.kind === 'cgroup' ? limiter.cgroup.killAll() : killMarked(name))
  }
  const attention = openAttention(request, () => openHostDoor(name))
  const stop = attention?.stop ?? request.stop
  let killed = false
  const { value: exit, stopped } = await climbDown(exitOf(child), {
    ...request.limits,
    ...(attention === null ? {} : { graceMs: attention.graceMs }),
    signal: request.signal,
    stop,
    terminate: () => signalGroup(child, 'SIGTERM'),
    kill: () => {
      killed = true
      void killRest()
    },
  })
  const durationMs = performance.now() - started
  // Daemonised children too: nothing of a run outlives it.
  await killRest()
  await drained(child)
  const counters = limiter.kind === 'cgroup' ? await limiter.cgroup.measure() : { peakMemoryBytes: uncounted(limiter.why), cpuTimeMs: uncounted(limiter.why) }
  const oom = limiter.kind === 'cgroup' && (await limiter.cgroup.oomKills()) > 0
  const end = endOf(exit, stopped, oom, joined, stop)
  return { end, ...(await attention?.close(end, killed)), durationMs, ...counters, log: log.close(), ...notesOf(limiter) }
}

/** What a reader of the record must know of a run without a cgroup. */
function notesOf(limiter: Exclude<Limiter, { kind: 'refused' }>): Pick<RunOutcome, 'warnings' | 'memoryLimited' | 'user'> {
  if (limiter.kind === 'cgroup') return {}
  const warnings = [`Without a cgroup (${limiter.why}) the run's memory was neither limited nor measured.`]
  const noted = { warnings, memoryLimited: false }
  return limiter.kind === 'rlimit' && limiter.user !== undefined ? { ...noted, user: limiter.user } : noted
}

type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null } | { readonly error: Error }

/** The child joins the cgroup itself, before it becomes the command: nothing of the command ever runs outside. */
const JOIN = 'ulimit -c 0; n=$1; shift; while [ "$n" -gt 0 ]; do echo 0 >"$1" || exit 125; shift; n=$((n-1)); done; echo joined >&3; exec "$@" 2>&1 3>&-'

function start(request: RunRequest, name: string, limiter: Exclude<Limiter, { kind: 'refused' }>): ChildProcess {
  const files = limiter.kind === 'cgroup' ? limiter.cgroup.joinFiles : []
  const prefix = limiter.kind === 'rlimit' ? limiter.prefix : []
  return spawn('/bin/sh', ['-c', JOIN, 'hortus', String(files.length), ...files, ...prefix, ...request.command], {
    cwd: request.workdir,
    env: { ...request.env, [MARKER]: name },
    // Its own session: a Ctrl-C of the terminal reaches the harness only, which then stops the run in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((done) => {
    child.once('error', (error) => done({ error }))
    child.once('exit', (code, signal) => done({ code, signal }))
  })
}

/** What is still in the pipe is read; a pipe that someone holds open is not waited for. */
function drained(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.pid === undefined || child.stdout === null || child.stdout.closed) return done()
    const timer = setTimeout(() => {
      child.stdout?.destroy()
      done()
    }, 2000)
    child.stdout.once('close', () => {
      clearTimeout(timer)
      done()
    })
  })
}

function endOf(exit: Exit, stopped: Stopped, oom: boolean, joined: boolean, stop?: AbortSignal): RunOutcome['end'] {
  if (stopped === 'stopped') return { kind: 'stopped', stop: stopOf(stop?.reason), ...('error' in exit ? { code: null, signal: null } : exit) }
  if (stopped !== null) return { kind: stopped }
  if ('error' in exit) return { kind: 'engine_failed', reason: `the process could not be started (${exit.error.message})`, next: 'Look at the reason; free memory, processes or file handles if it names them.' }
  if (!joined) return { kind: 'engine_failed', reason: 'the process could not join its cgroup', next: 'Run `hortus doctor`, or use a container engine.' }
  if (exit.code === 0) return { kind: 'exited', code: 0 }
  if (oom) return { kind: 'out_of_memory' }
  if (exit.signal !== null) return { kind: 'signalled', signal: exit.signal }
  return { kind: 'exited', code: exit.code ?? 1 }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // The whole group has gone.
  }
}

function uncounted(why: string): Measured {
  return { value: null, reason: `no cgroup: ${why}` }
}

function notStarted(end: RunOutcome['end']): RunOutcome {
  const none: Measured = { value: null, reason: 'the run did not start' }
  return { end, durationMs: 0, peakMemoryBytes: none, cpuTimeMs: none, log: { path: null, bytes: 0, keptBytes: 0, truncated: false } }
}
