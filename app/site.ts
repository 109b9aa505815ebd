/** The verb `site`: what is committed, gathered and written as pages. */
import { ok, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import { VERSION } from '../core/version.ts'
import type { World } from '../core/world.ts'
import { buildSite } from '../site/build-site.ts'
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
  const garden = await gatherGarden(world, config, { today })
  if (!garden.ok) return garden
  const data = { title: garden.value.name, today, version: VERSION, url: null, gardens: [garden.value] as const }
  const written = await writeSite(world.folderAt!(outAbs), buildSite(data), await world.cache.build())
  return written.ok ? ok({ ...written.value, outAbs, problems: [...garden.value.problems, ...written.value.problems] }) : written
}
