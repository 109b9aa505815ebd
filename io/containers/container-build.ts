/** Builds an example's image and reads its id back. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildArgs } from '../../core/contract/build-args.ts'
import { readFailedAt, type FailedAt } from '../../core/contract/failed-instruction.ts'
import type { BuildOutcome, BuildRequest } from '../../core/world.ts'
import { openCappedLog } from './capped-log.ts'
import type { Cli } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'
import { buildFailure } from './engine-errors.ts'
import { climbDown } from './ladder.ts'
import { ownedName } from './owner.ts'
import { oweStep, removeOwed } from './remove-container.ts'
import { startCli } from './start-cli.ts'

export interface BuildPlace {
  readonly binary: ContainerBinary
  readonly cli: Cli
  readonly rootAbs: string
  readonly outAbs: string
}

const LOG_BYTES = 8 * 1024 * 1024

export async function buildImage(request: BuildRequest, place: BuildPlace): Promise<BuildOutcome> {
  await removeOwed(place.cli)
  const buildx = place.binary === 'docker' && (await hasBuildx(place.cli))
  const dir = await mkdtemp(join(tmpdir(), `hortus-${ownedName()}-`))
  let step: string | null = null
  let at: FailedAt | null = null
  const log = openCappedLog(place.outAbs, request.log, LOG_BYTES, (line) => {
    step = /^ ---> Running in ([0-9a-f]{12})$/.exec(line)?.[1] ?? step
    at = readFailedAt(at, line)
    request.onLine?.(line)
  })
  const startedAt = new Date()
  const started = performance.now()
  try {
    const idFile = join(dir, 'image')
    const { githubCache } = place.cli
    const env = buildx ? githubCache : place.binary === 'docker' ? { DOCKER_BUILDKIT: '0' } : {}
    const contextAbs = join(place.rootAbs, request.context)
    const client = startCli(place.cli, buildArgs(request, { buildx, idFile, contextAbs, githubCache: githubCache['ACTIONS_RUNTIME_TOKEN'] !== undefined, exportsCache: buildx && request.cache.kind === 'registry' && (await exportsCache(place.cli)) }), log, env)
    // The engine stops a build whose client goes away; the legacy builder then removes its container (--force-rm).
    const { value: exit, stopped } = await climbDown(client.ended, {
      timeoutMs: request.timeoutMs,
      graceMs: 5000,
      signal: request.signal,
      terminate: () => client.signal('SIGTERM'),
      kill: () => client.signal('SIGKILL'),
    })
    const result = { durationMs: performance.now() - started, log: log.close() }
    if (stopped !== null) return { ...result, kind: stopped }
    if (exit.code === 0) return { ...result, kind: 'built', image: { ref: request.tag, id: buildx ? await idOfTag(place.cli, request.tag) : await idFromFile(idFile), digest: null } }
    const failure = exit.code === null ? { reason: `${place.binary} could not be started`, next: `Check that ${place.binary} is installed.` } : buildFailure(result.log.tail ?? [])
    if (failure !== null && step !== null && !buildx) oweStep(place.cli, { id: step, startedAt, endedAt: new Date() })
    return failure === null ? { ...result, kind: 'failed', reason: `the build ended with code ${exit.code}`, ...(at === null ? {} : { at }) } : { ...result, kind: 'engine_failed', ...failure }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const buildx = new WeakMap<Cli, Promise<boolean>>()

function hasBuildx(cli: Cli): Promise<boolean> {
  const known = buildx.get(cli) ?? cli.call(['buildx', 'version'], { timeoutMs: 5000 }).then((answer) => answer.code === 0)
  buildx.set(cli, known)
  return known
}

/** The driver `docker`, which every engine has, refuses to write a cache and fails the build. */
async function exportsCache(cli: Cli): Promise<boolean> {
  const driver = /^Driver:\s*(\S+)/m.exec((await cli.call(['buildx', 'inspect'], { timeoutMs: 5000 })).stdout)?.[1]
  return driver !== undefined && driver !== 'docker'
}

async function idFromFile(idFile: string): Promise<string | null> {
  return wellFormed(await readFile(idFile, 'utf8').catch(() => ''))
}

/** buildx writes the configuration's digest, which is not the id where the engine keeps images in containerd: the engine is asked. */
async function idOfTag(cli: Cli, tag: string): Promise<string | null> {
  return wellFormed((await cli.call(['image', 'inspect', '--format', '{{.Id}}', tag])).stdout)
}

function wellFormed(text: string): string | null {
  const id = text.trim()
  return /^sha256:[0-9a-f]{64}$/.test(id) ? id : null
}
