/** One garden as the pages need it: its examples, its health, and what is known of its past. */
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { ExampleData, GardenData } from '../../site/site-data.ts'
import { loadGarden } from '../steps/load-garden.ts'
import { wholeHealth } from '../steps/whole-health.ts'

export async function gatherGarden(world: World, config: Config, { today }: { readonly today: string }): Promise<Result<GardenData>> {
  const garden = await loadGarden(world, config)
  const health = await wholeHealth(world, config, { today }, Promise.resolve(garden))
  if (!health.ok) return health
  const rows = new Map(health.value.shown.examples.map((row) => [row.id, row]))
  const examples = garden.examples.map((example): ExampleData => ({ example, digest: '', tree: null, readme: null, picture: null, pictures: [], health: rows.get(example.id) ?? null, checks: [], records: [], recordCount: 0, series: [], accepted: [], quarantined: [], expected: {}, findings: garden.findings.filter((finding) => finding.example === example.id), problems: [] }))
  return ok({ slug: 'garden', name: world.files.rootAbs.split('/').at(-1) ?? 'garden', repositoryUrl: null, commit: health.value.shown.repository.commit, examples, unreadable: garden.unreadable.map((each) => ({ ...each, findings: garden.findings.filter(({ example }) => example === each.id) })), health: health.value.shown, weeks: [], workspace: null, findings: garden.findings, findingDays: [], problems: health.value.shown.problems })
}
