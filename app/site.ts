/** The verb `site`: what is committed, gathered and written as pages. */
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import { VERSION } from '../core/version.ts'
import type { World } from '../core/world.ts'
import { buildSite } from '../site/build-site.ts'
import { withoutDataErrors } from './steps/data-errors.ts'
import { assetFiles, pictureFiles } from './site/copied-files.ts'
import { gatherGarden } from './site/gather-garden.ts'
import { writeSite, type SiteWritten } from './site/write-site.ts'

export interface SiteOptions {
  /** Where the site is written; absolute. */
  readonly outAbs: string
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

export interface SiteBuilt extends SiteWritten {
  readonly outAbs: string
}

export async function site(world: World, config: Config, { outAbs, today }: SiteOptions): Promise<Result<SiteBuilt>> {
  const folder = world.folderAt?.(outAbs)
  if (folder === undefined) return fail(NO_FOLDER)
  const gathered = await withoutDataErrors(() => gatherGarden(world, config, { today, slug: 'garden' }))
  if (!gathered.ok) return gathered
  const { data: garden, pictures, kept } = gathered.value
  const site = { title: config.site.title ?? garden.name, today, version: VERSION, url: config.site.url, gardens: [garden] as const }
  const files = [...buildSite(site), ...(await assetFiles(world)), ...pictureFiles(world, '', pictures)]
  const written = await writeSite(folder, files, await world.cache.build())
  await kept
  return written.ok ? ok({ ...written.value, outAbs, problems: [...garden.problems, ...written.value.problems] }) : written
}

const NO_FOLDER: Problem = { code: 'SITE.NO_FOLDER', message: 'This world publishes nothing.', next: 'Run `hortus site` on a machine with the garden.' }
