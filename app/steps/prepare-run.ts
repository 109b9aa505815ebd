/** A scratch copy of an example, with the directories that its run writes to. */
import type { Preparation } from '../../core/contract/mounts-of-contract.ts'
import { GARDEN_CACHE } from '../../core/contract/plan-run.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Scratch, World } from '../../core/world.ts'
import { prepareContract } from './prepare-contract.ts'

/** Gives the tree hash of what was copied. */
export async function prepareRun(world: World, config: Config, example: Example, scratch: Scratch, mounted?: Preparation): Promise<Result<string | null>> {
  const cache = await checkCache(world, config)
  if (!cache.ok) return cache
  const copied = await copyExample(world, example, scratch)
  if (!copied.ok) return copied
  const prepared = mounted === undefined ? ok(undefined) : await prepareContract(world, config, scratch, mounted)
  return prepared.ok ? ok(copied.value) : prepared
}

/** Its files, beside the directories that a run writes to; gives their tree hash, null outside git. */
export async function copyExample(world: World, example: Example, scratch: Scratch): Promise<Result<string | null>> {
  const make = async (): Promise<void> => {
    for (const directory of [SCRATCH.workspace, SCRATCH.outputs, SCRATCH.home]) await scratch.makeDir(directory)
  }
  const [known] = await Promise.all([world.git.contents(example.path), make()])
  const files = known?.files ?? (await world.files.walk(example.path, { skip: NOT_COPIED })).filter((entry) => entry.kind === 'file' || entry.kind === 'symlink').map((entry) => entry.path)
  const copied = await scratch.copyFrom(files, example.path, SCRATCH.workspace)
  return copied.ok ? ok(known?.tree ?? null) : copied
}

/** Outside git nothing says what is ignored. */
const NOT_COPIED = ['.git', '.hortus', 'node_modules', '__pycache__', '.venv', 'container_cache']

/** The cache is mounted writable: a symlink in its place would hand out what it points to, for instance `.git` (A11). */
async function checkCache(world: World, config: Config): Promise<Result<void>> {
  if (config.smoke.cache !== 'isolated') return ok(undefined)
  const real = await world.files.resolve(GARDEN_CACHE)
  const parent = await world.files.resolve('data')
  const straight = (place: typeof real, path: string): boolean => place === null || (place !== 'outside' && place.path === path)
  if (straight(real, GARDEN_CACHE) && straight(parent, 'data')) return ok(undefined)
  return fail({ code: 'RUN.CACHE_SYMLINK', message: `${GARDEN_CACHE} goes through a symlink; a run could write where it points.`, next: 'Replace the symlink by a directory, or use --cache volume.', path: GARDEN_CACHE })
}
