/** The verb `site`: what is committed, gathered and written as pages. */
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import { VERSION } from '../core/version.ts'
import type { World } from '../core/world.ts'
import { buildSite } from '../site/build-site.ts'
import { rootOf } from '../site/shell/paths.ts'
import type { GardenData, SiteData } from '../site/site-data.ts'
import type { SiteFile } from '../site/site-file.ts'
import { assetFiles, pictureFiles } from './site/copied-files.ts'
import { gatherGarden, type GatheredGarden } from './site/gather-garden.ts'
import { notShown, openGarden } from './site/other-gardens.ts'
import { writeSite, type AnyFile, type SiteWritten } from './site/write-site.ts'
import { withoutDataErrors } from './steps/data-errors.ts'

export interface SiteOptions {
  /** Where the site is written; absolute. */
  readonly outAbs: string
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** More gardens besides those of the configuration: directories, absolute, or addresses. */
  readonly repositories?: readonly string[]
}

export interface SiteBuilt extends SiteWritten {
  readonly outAbs: string
  readonly gardens: readonly { readonly name: string; readonly examples: number }[]
}

/** A garden beside the first one that cannot be read is left out and told; the first one must be there. */
export async function site(world: World, config: Config, { outAbs, today, repositories = [] }: SiteOptions): Promise<Result<SiteBuilt>> {
  const folder = world.folderAt?.(outAbs)
  if (folder === undefined) return fail(NO_FOLDER)
  if (outAbs === world.files.rootAbs) return fail(INTO_GARDEN)
  await using open = new AsyncDisposableStack()
  const first = await gather(world, config, today, new Set())
  if (!first.ok) return first
  const all: Gathered[] = [first.value]
  const problems: Problem[] = []
  for (const place of new Set([...config.site.repositories, ...repositories])) {
    const other = await gatherOther(world, place, { today, taken: new Set(all.map(({ data }) => data.slug)), open })
    if (other.ok) all.push(other.value)
    else problems.push(notShown(place, other.problem))
  }
  // What git could not be asked any more would be told as missing, on every page.
  if (world.signal.aborted) return fail(INTERRUPTED)
  const [main, ...others] = all.map(({ data }) => data)
  const shown: SiteData = { title: config.site.title ?? main!.name, today, version: VERSION, url: config.site.url, gardens: [{ ...main!, problems: [...main!.problems, ...problems] }, ...others] }
  const pages = buildSite(shown).map((file): AnyFile => whenReady(file, gardenOf(shown, all, file.path)))
  const copied = all.flatMap(({ world: own, data, pictures }) => pictureFiles(own, rootOf(shown, data), pictures))
  const written = await withoutDataErrors(async () => writeSite(folder, [...pages, ...(await assetFiles(world)), ...copied], world.cache))
  await Promise.all(all.flatMap(({ kept, keepMade }) => [kept, keepMade()]))
  if (!written.ok) return written
  return ok({ ...written.value, outAbs, gardens: shown.gardens.map(factsOf), problems: [...shown.gardens.flatMap((each) => each.problems).filter(({ code }) => code !== NOT_LOOKED_AT), ...written.value.problems] })
}

type Gathered = GatheredGarden & { readonly world: World }

async function gather(world: World, config: Config, today: string, taken: ReadonlySet<string>): Promise<Result<Gathered>> {
  const gathered = await withoutDataErrors(() => gatherGarden(world, config, { today, taken }))
  return gathered.ok ? ok({ ...gathered.value, world }) : gathered
}

/** It stays open until the site is written: its pictures are copied last. */
async function gatherOther(main: World, place: string, { today, taken, open }: { readonly today: string; readonly taken: ReadonlySet<string>; readonly open: AsyncDisposableStack }): Promise<Result<Gathered>> {
  const opened = await openGarden(main, place)
  if (!opened.ok) return opened
  open.use(opened.value)
  return gather(opened.value.world, opened.value.config, today, taken)
}

/** What lies below the root of none of the others is of the first one. */
const gardenOf = (shown: SiteData, all: readonly Gathered[], path: string): Gathered => all.slice(1).find(({ data }) => path.startsWith(rootOf(shown, data))) ?? all[0]!

/** The past of an example comes when a page of it is made, and not before. */
const whenReady = ({ of, make, ...file }: SiteFile, { ready }: Gathered): AnyFile => ({ ...file, make: of === undefined ? make : async () => (await ready(of), make()) })

const factsOf = ({ name, examples }: GardenData): SiteBuilt['gardens'][number] => ({ name, examples: examples.length })

/** Of every garden with contracts: told on its pages, and nothing that another build could do better. */
const NOT_LOOKED_AT = 'SITE.CONTRACTS'

const INTO_GARDEN: Problem = { code: 'SITE.INTO_GARDEN', message: 'The site would lie among the examples: it has a directory `examples` too.', next: 'Name a directory of its own, for instance --out public.' }
const INTERRUPTED: Problem = { code: 'RUN.INTERRUPTED', message: 'Interrupted: nothing was written.', next: 'Start it again.' }
const NO_FOLDER: Problem = { code: 'SITE.NO_FOLDER', message: 'This world publishes nothing.', next: 'Run `hortus site` on a machine with the garden.' }
