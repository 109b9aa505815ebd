/** For tests: the grown garden as a real repository, and what an export of one of its examples takes along. Not used by the product. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { judgeFiles, limitsOf } from '../../core/export/judge-files.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { GROWN_LINKS, grownGarden } from '../../test/grown-garden/grown-garden.ts'
import type { Example } from '../../core/garden/example.ts'
import type { World } from '../../core/world.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { gatherFiles } from '../steps/export-gather.ts'
import { exportVendor } from '../steps/export-vendor.ts'
import { loadExamples } from '../steps/load-garden.ts'
import { withDefaults } from './with-defaults.ts'

export interface GrownRepository extends AsyncDisposable {
  readonly garden: Temporary
  readonly world: World
  example(id: string): Promise<Example>
  vendor(id: string): Promise<Standalone>
  /** The files of the example, the copies and the changed texts in a repository of their own, with a world around it. */
  standAlone(id: string): Promise<{ readonly place: Temporary; readonly world: World }>
}

const SILENT = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
const open = (path: string): Promise<World> => openWorld({ rootAbs: path, outAbs: join(path, '.hortus'), log: SILENT, signal: new AbortController().signal })

/** `more`: files beside those of the garden, or instead of them. */
export async function grownRepository(more: Readonly<Record<string, string>> = {}, links: Readonly<Record<string, string>> = {}): Promise<GrownRepository> {
  const garden = await temporaryDirectory({ ...grownGarden(), ...more })
  for (const [path, to] of Object.entries({ ...GROWN_LINKS, ...links })) {
    await mkdir(dirname(join(garden.path, path)), { recursive: true })
    await symlink(to, join(garden.path, path))
  }
  commit(garden)
  const world = await open(garden.path)
  const config = withDefaults()
  const places: Temporary[] = []
  const example = async (id: string): Promise<Example> => (await loadExamples(world, config)).examples.find((each) => each.id === id)!
  const sources = async (id: string) => judgeFiles((await gatherFiles(world, await example(id), (await world.git.listing()) ?? [])).files, await example(id), limitsOf(config.export))
  const vendor = async (id: string): Promise<Standalone> => {
    const { files, leaving } = await sources(id)
    const result = await exportVendor(world, config, await example(id), [...files, ...leaving], { repository: 'acme/garden', commit: 'c'.repeat(40) })
    if (!result.ok) throw new Error(result.problem.message)
    return result.value
  }
  return {
    garden,
    world,
    example,
    vendor,
    standAlone: async (id) => {
      const place = await temporaryDirectory()
      places.push(place)
      const { path } = await example(id)
      const { copies, rewritten, added = [] } = await vendor(id)
      const write = async (to: string, bytes: string | Uint8Array, executable: boolean) => {
        await mkdir(dirname(join(place.path, to)), { recursive: true })
        await writeFile(join(place.path, to), bytes, { mode: executable ? 0o755 : 0o644 })
      }
      for (const file of (await sources(id)).files) await write(file.path, rewritten.get(file.path)?.text ?? (await readFile(join(garden.path, path, file.path))), file.executable)
      for (const { from, to, executable } of copies) await write(to, rewritten.get(to)?.text ?? (await readFile(join(garden.path, from))), executable)
      for (const { path: to, text, executable } of added) await write(to, text, executable)
      commit(place)
      return { place, world: await open(place.path) }
    },
    [Symbol.asyncDispose]: async () => {
      for (const place of [garden, ...places]) await place[Symbol.asyncDispose]()
    },
  }
}

function commit(directory: Temporary): void {
  directory.git('init', '-q', '-b', 'main')
  directory.git('add', '-A')
  directory.git('commit', '-q', '-m', 'first')
}
