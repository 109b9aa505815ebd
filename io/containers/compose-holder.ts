/**
 * A container that does nothing and holds the network namespace that the services of a project share: one of them may end, be it
 * because its work is done, and the others keep their loopback.
 */
import { containerArgs } from '../../core/contract/container-args.ts'
import type { Image, RunRequest } from '../../core/world.ts'
import { unknownFailure, type EngineFailure } from './engine-errors.ts'
import type { RunPlace } from './container-run.ts'
import { ownedName, ownerLabel } from './owner.ts'
import { openFilesLimit, runAs } from './run-as.ts'

export interface Holder extends AsyncDisposable {
  /** Name of its container. */
  readonly name: string
}

/** `names`: each means the loopback, in all containers that join. */
export async function openHolder(images: readonly Image[], names: readonly string[], { binary, cli }: RunPlace, cidDir: string): Promise<Holder | EngineFailure> {
  let said = ''
  for (const image of images) {
    const run = ownedName()
    const name = `hortus-${run}`
    const [word, ...args] = containerArgs(nothing(image), { engine: binary, run, owner: ownerLabel(), user: runAs(), keepId: runAs().uid === process.getuid?.(), openFiles: openFilesLimit(), cidfile: `${cidDir}/${run}`, cgroupParent: null, localNames: names })
    const answer = await cli.call([word!, '--detach', ...args], { timeoutMs: 60_000 })
    if (answer.code === 0) return { name, [Symbol.asyncDispose]: async () => void (await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 })) }
    said = answer.stderr
    await cli.call(['rm', '--force', '--volumes', name], { timeoutMs: 10_000 })
    if (!/executable file not found|no such file or directory/i.test(said)) break
  }
  return unknownFailure(said.split('\n'), 'no image of the project could hold its network: it needs the program `sleep`')
}

function nothing(image: Image): RunRequest {
  return {
    image,
    command: ['sleep', '2147483647'],
    workdir: '/',
    mounts: [],
    env: {},
    network: 'none',
    gpus: 'none',
    limits: { timeoutMs: 0, graceMs: 0, memoryBytes: 64 * 1024 * 1024, cpus: null, pids: 8, shmBytes: 1024 * 1024 },
    labels: {},
    log: '',
    logBytes: 0,
    signal: new AbortController().signal,
  }
}
