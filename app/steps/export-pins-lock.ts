/** Locks the Python packages of an example to those of its image, after the image was built. */
import { baseImage } from '../../core/contract/base-image.ts'
import { installsLoosely } from '../../core/export/pins/constrain-dockerfile.ts'
import { LOCK_PROGRAM } from '../../core/export/pins/lock-program.ts'
import { lockText } from '../../core/export/pins/lock-text.ts'
import { LOCK_PATH, type Lock } from '../../core/export/pins/pins.ts'
import { readPackages, type Packages } from '../../core/export/pins/read-packages.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Engine, Image, RunOutcome, World } from '../../core/world.ts'

export interface LockInput {
  /** The engine that built; it must have images of its own (not `process`). */
  readonly engine: Engine
  /** What was built from the new repository. */
  readonly image: Image
  readonly standalone: Pick<Standalone, 'rewritten'>
}

/**
 * Runs Python's own list of packages in the image, without network and with the limits of any run. null without a finding: the example
 * has a lock of its own, its Dockerfile runs no pip that nothing holds, or its image has no Python that answers; the notice that nothing
 * is locked comes with the texts (EXPORT.NOT_LOCKED). The lock goes into `Pins.lock`, and the Dockerfile that uses it is built again
 * for the proof.
 */
export async function lockFromImage(world: World, config: Config, example: Example, { engine, image, standalone }: LockInput): Promise<{ readonly lock: Lock | null; readonly findings: readonly Finding[] }> {
  const dockerfile = await dockerfileOf(world, example, standalone)
  if (dockerfile === null || !installsLoosely(dockerfile) || (await hasOwnLock(world, example))) return NOTHING
  const packages = await packagesIn(world, config, engine, image, 'image')
  if (packages === null) return NOTHING
  const ref = example.build.kind === 'docker' ? baseImage(dockerfile, { ...example.build.args, ...config.build.args }) : null
  const facts = ref === null ? null : ((await engine.images?.look(ref)) ?? null)
  const base = facts === null ? null : await packagesIn(world, config, engine, { ref: facts.id, id: facts.id, digest: null }, 'base')
  return { lock: lockText(packages, base), findings: [] }
}

const NOTHING = { lock: null, findings: [] }

async function dockerfileOf(world: World, { path, build }: Example, { rewritten }: Pick<Standalone, 'rewritten'>): Promise<string | null> {
  if (build.kind !== 'docker') return null
  const changed = rewritten.get(build.dockerfile)
  if (changed !== undefined) return changed.text
  const read = await world.files.readText(path === '.' ? build.dockerfile : `${path}/${build.dockerfile}`, { maxBytes: 1 << 20 })
  return read.ok ? read.value.text : null
}

const hasOwnLock = async (world: World, { path }: Example): Promise<boolean> => (await world.files.stat(path === '.' ? LOCK_PATH : `${path}/${LOCK_PATH}`)) !== null

/** An image may call its Python by either name; who answers neither has none. */
async function packagesIn(world: World, config: Config, engine: Engine, image: Image, which: 'image' | 'base'): Promise<Packages | null> {
  for (const python of ['python3', 'python']) {
    const { outcome, lines } = await ask(world, config, engine, image, python, which)
    if (outcome.end.kind === 'exited' && outcome.end.code === 0) return readPackages(lines)
    if (world.signal.aborted) return null
  }
  return null
}

async function ask(world: World, { smoke }: Config, engine: Engine, image: Image, python: string, which: string): Promise<{ readonly outcome: RunOutcome; readonly lines: readonly string[] }> {
  const lines: string[] = []
  const outcome = await engine.run({
    image,
    // -I: nothing of the image's own environment or working directory is asked for modules.
    command: [python, '-I', '-c', LOCK_PROGRAM],
    workdir: '/',
    mounts: [],
    env: {},
    network: 'none',
    gpus: 'none',
    limits: { timeoutMs: 60_000, graceMs: 2_000, memoryBytes: smoke.memory_gb === null ? null : smoke.memory_gb * 1024 ** 3, cpus: smoke.cpus, pids: smoke.pids, shmBytes: 64 * 1024 ** 2 },
    labels: { 'hortus.lock': which },
    log: `logs/export-lock/${which}-${python}.log`,
    logBytes: 1024 * 1024,
    requireLimits: smoke.untrusted,
    signal: world.signal,
    onLine: (line) => void (lines.length < 30_000 && lines.push(line)),
  })
  return { outcome, lines }
}
