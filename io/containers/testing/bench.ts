/** A place to try engines: a scratch directory, a request with short limits, and an eye for what is left over afterwards. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, Image, RunOutcome, RunRequest } from '../../../core/world.ts'
import { listCgroups } from '../cgroup.ts'
import { ownerId } from '../owner.ts'

export interface Bench extends AsyncDisposable {
  readonly pathAbs: string
  readonly outAbs: string
  /** Runs a shell script with the engine and says what was printed. */
  sh(engine: Engine, script: string, more?: Partial<RunRequest>): Promise<RunOutcome & { readonly output: string; readonly lines: readonly string[] }>
}

export async function openBench(image: Image | null = null): Promise<Bench> {
  const pathAbs = await mkdtemp(join(tmpdir(), 'hortus-bench-'))
  // Root without cgroups runs as another user, who must get in.
  await chmod(pathAbs, 0o777)
  const outAbs = join(pathAbs, 'out')
  const workAbs = join(pathAbs, 'work')
  await mkdir(workAbs)
  return {
    pathAbs,
    outAbs,
    async sh(engine, script, more = {}) {
      const lines: string[] = []
      const outcome = await engine.run({ ...request(image, workAbs), command: ['/bin/sh', '-c', script], onLine: (line) => lines.push(line), ...more })
      const output = outcome.log.path === null ? '' : await readFile(join(outAbs, outcome.log.path), 'utf8')
      return { ...outcome, output, lines }
    },
    [Symbol.asyncDispose]: () => rm(pathAbs, { recursive: true, force: true }),
  }
}

function request(image: Image | null, workAbs: string): RunRequest {
  return {
    image,
    command: [],
    workdir: image === null ? workAbs : '/tmp',
    mounts: [],
    env: image === null ? { PATH: process.env['PATH'] ?? '/usr/bin:/bin' } : {},
    network: 'none',
    gpus: 'none',
    limits: { timeoutMs: 20_000, graceMs: 500, memoryBytes: 512 * 1024 * 1024, cpus: null, pids: 64, shmBytes: 16 * 1024 * 1024 },
    labels: {},
    log: 'logs/run.log',
    logBytes: 64 * 1024,
    signal: new AbortController().signal,
  }
}

/** Cgroups, scratch directories and processes that belong to this process's runs; nothing may be in it after a run. */
export async function leftOver(marker?: string): Promise<string[]> {
  const mine = `hortus-${ownerId()}`
  const cgroups = await listCgroups(mine)
  const directories = (await readdir(tmpdir())).filter((name) => name.startsWith(mine))
  return [...cgroups, ...directories, ...(marker === undefined ? [] : processes(marker))]
}

/** Commands of living processes that hold the marker; zombies have none. */
function processes(marker: string): string[] {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(marker) && !line.startsWith('ps '))
}

export async function containersOf(cli: { call(args: readonly string[]): Promise<{ readonly stdout: string }> }): Promise<string[]> {
  const answer = await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.Names}}'])
  return answer.stdout.split('\n').filter((name) => name.startsWith(`hortus-${ownerId()}`))
}
