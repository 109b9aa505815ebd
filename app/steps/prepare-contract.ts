/** What a captured run mounts besides the copy of its example: a copy of the repository, directories for volumes and outputs. */
import type { Preparation } from '../../core/contract/mounts-of-contract.ts'
import { GARDEN_CACHE } from '../../core/contract/plan-run.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Scratch, World } from '../../core/world.ts'

/** More than any garden holds outside of its data; copying takes a second for each. */
const REPOSITORY_BYTES = 2 * 1024 ** 3

/** Asked again before each run of several: the run before may have put a link where the next one's mount begins (A11). */
export async function prepareContract(world: World, config: Config, scratch: Scratch, { repository, sources, inner, cache }: Preparation): Promise<Result<void>> {
  for (const path of config.smoke.cache === 'isolated' ? cache : []) {
    if (!(await isStraight(world, path === '.' ? GARDEN_CACHE : `${GARDEN_CACHE}/${path}`))) return refused(`${GARDEN_CACHE}/${path}`)
  }
  if (repository.length > 0 && (await scratch.look(SCRATCH.repository)) === 'missing') {
    const copied = await copyRepository(world, scratch, repository)
    if (!copied.ok) return copied
  }
  for (const source of sources) {
    const there = await scratch.look(source)
    if (there === 'other') return refused(source)
    if (there === 'missing') await scratch.makeDir(source)
  }
  for (const { point, source } of inner) {
    const [at, of] = [await scratch.look(point), source === '' ? 'directory' : await scratch.look(source)]
    if (at === 'other') return refused(point)
    // The place of a file the engine makes itself.
    if (at === 'missing' && of === 'directory') await scratch.makeDir(point)
  }
  return ok(undefined)
}

/** What is not there yet is made, and so would be what a link above it points to: every directory on the way counts (A11). */
async function isStraight(world: World, path: string): Promise<boolean> {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const each = parts.slice(0, index + 1).join('/')
    const real = await world.files.resolve(each)
    if (real !== null && (real === 'outside' || real.path !== each)) return false
  }
  return true
}

async function copyRepository(world: World, scratch: Scratch, paths: readonly string[]): Promise<Result<void>> {
  const listing = await world.git.listing()
  if (listing === null) return fail({ code: 'RUN.CONTRACT_MOUNT', message: 'the script mounts the repository, and outside of git nobody can say what belongs to it', next: 'Run it in a clone.' })
  const asked = (file: string): boolean => paths.some((path) => path === '.' || file === path || file.startsWith(`${path}/`))
  const files = listing.filter(({ path, mode }) => mode !== '160000' && asked(path))
  if (files.reduce((sum, { size }) => sum + (size ?? 0), 0) > REPOSITORY_BYTES) return fail({ code: 'RUN.CONTRACT_MOUNT', message: 'the script mounts the repository, and a copy of it would take more than 2 GiB', next: 'Mount the directory that is needed instead of the whole repository.' })
  // A link of somebody else's that leaves the repository is not this example's fault, and is left out.
  const straight = await Promise.all(files.map(async ({ path, mode }) => (mode === '120000' && (await world.files.resolve(path)) === 'outside' ? [] : [path])))
  return scratch.copyFrom(straight.flat(), '.', SCRATCH.repository)
}

const refused = (path: string): Result<never> => fail({ code: 'RUN.CONTRACT_MOUNT', message: `${path} goes through a symlink; a mount would hand out what it points to`, next: 'Replace the symlink by a directory.' })
