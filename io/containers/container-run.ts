/** One hardened container run: started, watched, brought to an end, measured and removed (security 3.6, A56-A61). */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containerArgs } from '../../core/contract/container-args.ts'
import { stopOf } from '../../core/supervise/stop-of.ts'
import type { RunOutcome, RunRequest } from '../../core/world.ts'
import { openCappedLog } from './capped-log.ts'
import type { Cli } from './cli.ts'
import { openCounters, type Counters } from './container-counters.ts'
import type { ContainerBinary } from './container-engine.ts'
import { endOfContainer, endOfStopped } from './container-end.ts'
import type { EngineFacts } from './container-facts.ts'
import { ensureVolumes } from './ensure-volume.ts'
import { openContainerDoor } from './container-door.ts'
import { climbDown } from './ladder.ts'
import { makeSources } from './make-sources.ts'
import { ownedName, ownerLabel } from './owner.ts'
import { removeContainer, removeOwed } from './remove-container.ts'
import { openFilesLimit, runAs } from './run-as.ts'
import { openAttention } from './service-attention.ts'
import { startCli } from './start-cli.ts'

export interface RunPlace {
  readonly binary: ContainerBinary
  readonly cli: Cli
  readonly outAbs: string
  readonly facts: EngineFacts
  /** Another container whose network namespace the run shares. */
  readonly joins?: string
}

/** `run`: names its container, `hortus-<run>`; made by `ownedName`. */
export async function runContainer(request: RunRequest, place: RunPlace, run = ownedName()): Promise<RunOutcome> {
  const dir = await mkdtemp(join(tmpdir(), `hortus-${run}-`))
  const counters = await openCounters(run, join(dir, 'container'), place.facts)
  try {
    await removeOwed(place.cli)
    await makeSources(request)
    await ensureVolumes(request, place.binary, place.cli)
    return await supervise(request, place, { run, cidfile: join(dir, 'container'), counters })
  } finally {
    await counters.close()
    await rm(dir, { recursive: true, force: true })
  }
}

interface Run {
  readonly run: string
  readonly cidfile: string
  readonly counters: Counters
}

async function supervise(request: RunRequest, { binary, cli, outAbs, joins }: RunPlace, { run, cidfile, counters }: Run): Promise<RunOutcome> {
  const name = `hortus-${run}`
  const log = openCappedLog(outAbs, request.log, request.logBytes, request.onLine)
  const args = containerArgs(request, { engine: binary, run, owner: ownerLabel(), user: runAs(), keepId: runAs().uid === process.getuid?.(), openFiles: openFilesLimit(), cidfile, cgroupParent: counters.cgroupParent, ...(joins === undefined ? {} : { joins }) })
  const started = performance.now()
  const client = startCli(cli, args, log)
  const attention = openAttention(request, () => openContainerDoor(cli, [name]))
  const stop = attention?.stop ?? request.stop
  let kills = 0
  const { value: exit, stopped } = await climbDown(client.ended, {
    ...request.limits,
    ...(attention === null ? {} : { graceMs: attention.graceMs }),
    signal: request.signal,
    stop,
    terminate: () => void cli.call(['kill', '--signal=TERM', name]),
    kill: () => {
      void removeContainer(cli, name)
      // An engine that does not answer must not hold the harness for ever.
      if (++kills > PATIENCE) client.signal('SIGKILL')
    },
  })
  const durationMs = performance.now() - started
  const measured = await counters.measure()
  const lines = log.close()
  const end =
    stopped === 'stopped'
      ? await endOfStopped(stopOf(stop?.reason), kills > 0, () => endOfContainer(exit, name, cli, lines.tail ?? []))
      : stopped !== null
        ? { kind: stopped }
        : await endOfContainer(exit, name, cli, lines.tail ?? [])
  const served = await attention?.close(end, kills > 0)
  await removeContainer(cli, name)
  return { end, ...served, durationMs, ...measured, log: lines }
}

/** Tries to kill, a second apart, before the client itself is killed. */
const PATIENCE = 5
