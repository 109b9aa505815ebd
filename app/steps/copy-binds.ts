/**
 * A copy of each file or directory that a compose file mounts, in a place of its own. A container that may write the workspace could
 * put a symlink where the engine looks for the next mount, and get what it points to on the host (A11): here it can reach none.
 */
import { COMPOSE_PLACES } from '../../core/contract/plan-compose.ts'
import type { ComposeProject } from '../../core/contract/compose/project.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Scratch, World } from '../../core/world.ts'

/** Source as it stands in the project → absolute path of the copy. */
export async function copyBinds(world: World, example: Example, project: ComposeProject, scratch: Scratch): Promise<Result<ReadonlyMap<string, string>>> {
  const sources = [...new Set(project.services.flatMap(({ mounts }) => mounts.flatMap((mount) => (mount.kind === 'bind' ? [mount.source] : []))))]
  const copies = new Map<string, string>()
  if (sources.length === 0) return ok(copies)
  const files = (await world.git.listFiles(example.path)) ?? (await world.files.walk(example.path, { skip: ['.git', '.hortus'] })).filter(({ kind }) => kind === 'file' || kind === 'symlink').map(({ path }) => path)
  for (const [index, source] of sources.entries()) {
    // An example may be the root of its repository, as an exported one is.
    const path = source === '.' ? example.path : example.path === '.' ? source : `${example.path}/${source}`
    const place = `${COMPOSE_PLACES.binds}/${index}`
    await scratch.makeDir(place)
    const isFile = files.includes(path)
    const copied = isFile ? await scratch.copyFrom([path], path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', place) : await scratch.copyFrom(path === '.' ? files : files.filter((file) => file.startsWith(`${path}/`)), path, place)
    if (!copied.ok) return copied
    const copy = isFile ? `${place}/${path.slice(path.lastIndexOf('/') + 1)}` : place
    // A link to a directory elsewhere is not copied at all; one within the example still leads somewhere.
    const there = await scratch.look(copy)
    if (there === 'other' || (isFile && there !== 'file')) return fail({ code: 'SCRATCH.OUTSIDE', message: `${path} is a symlink, and a container is to be given what it points to.`, next: 'Mount the file or directory itself.', path })
    copies.set(source, `${scratch.pathAbs}/${copy}`)
  }
  return ok(copies)
}
