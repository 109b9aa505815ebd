/** The whole site: every garden's pages, and what lies beside them. Nothing is made here but a list; `make` makes a file when it is wanted. */
import { benchmarkPages } from './benchmarks/benchmark-pages.ts'
import { examplePages } from './example/example-pages.ts'
import { feedFiles, wholeSiteFiles } from './feeds/feed-files.ts'
import { findingPages } from './findings/finding-pages.ts'
import { galleryPages } from './gallery/gallery-pages.ts'
import { healthPages } from './health/health-pages.ts'
import { leaderboardPages } from './leaderboard/leaderboard-pages.ts'
import { lineagePages } from './lineage/lineage-pages.ts'
import { runPages } from './runs/run-pages.ts'
import type { GardenData, SiteData } from './site-data.ts'
import type { SiteFile } from './site-file.ts'
import { workspacePages } from './workspace/workspace-pages.ts'

/** The pages that a room has of one garden. */
export type Room = (site: SiteData, garden: GardenData) => Iterable<SiteFile>

/** Each line a room; the order says nothing. */
const ROOMS: readonly Room[] = [galleryPages, examplePages, healthPages, benchmarkPages, runPages, leaderboardPages, findingPages, lineagePages, workspacePages, feedFiles]

/** Every path once; a room that gives one that is taken is a mistake of ours, and thrown. */
export function buildSite(site: SiteData): readonly SiteFile[] {
  const pages = site.gardens.flatMap((garden) => together(ROOMS.flatMap((room) => [...room(site, garden)])))
  const files = [...pages, ...wholeSiteFiles(site, pages.map(({ path }) => path))]
  const paths = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`two files of the site are called ${path}`)
    paths.add(path)
  }
  return files
}

/** What several rooms make of one example stands together, where the first of them stood. */
function together(files: readonly SiteFile[]): readonly SiteFile[] {
  const groups = Map.groupBy(files, ({ of, path }) => (of === undefined ? `path ${path}` : `of ${of}`))
  return [...groups.values()].flat()
}
