/** One garden as the pages need it: its examples, what is known of their past, its health, its workspace, and what is wrong with it. */
import { hash } from 'node:crypto'
import { repositoryName } from '../../core/export/repository-name.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Problem, type Result } from '../../core/problem.ts'
import { plain } from '../../core/render/plain.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import type { ExampleData, GardenData } from '../../site/site-data.ts'
import { webAddress } from '../steps/web-address.ts'
import { lookOnce } from '../steps/look-once.ts'
import { rememberReport } from '../steps/remember-report.ts'
import { askedOnce } from './asked-once.ts'
import { branchOf, type Branch } from './branch-of.ts'
import { findingDays, readFindingDays } from './finding-days.ts'
import { lookAtGarden } from './look-at-garden.ts'
import { lookAtHealth, type HealthLook } from './look-at-health.ts'
import { readPictures, type Pictures } from './pictures.ts'
import { readPasts, type Pasts } from './read-pasts.ts'
import { openReadmeMemory, type ReadmeMemory } from './readme-memory.ts'
import { readReadmes, type Readmes } from './readmes.ts'
import { detailsOf, type WorkspaceShown } from './shown-details.ts'

export interface GatheredGarden {
  readonly data: GardenData
  /** Files of the repository that are copied. */
  readonly pictures: Pictures['all']
  /** Brings what only the pages of one example need: its records and series. */
  readonly ready: (id: string) => Promise<void>
  /** When the pages are made: what they leave to the next build. */
  readonly keepMade: () => Promise<void>
  /** What is written down for the next build. */
  readonly kept: Promise<void>
}

export interface GatherOptions {
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** Slugs that other gardens of the site have. */
  readonly taken: ReadonlySet<string>
}

export async function gatherGarden(outside: World, config: Config, { today, taken }: GatherOptions): Promise<Result<GatheredGarden>> {
  const world = askedOnce(lookOnce(outside), config)
  const { garden, look, listed, history, kept } = lookAtGarden(world, config)
  const branch = branchOf(world, config)
  const [{ examples, unreadable }, health, { findings, keepsContracts }, workspace, pasts, days, files, { remoteUrl }] = await Promise.all([
    garden,
    lookAtHealth(world, config, { today, garden, history, branch }),
    look,
    look.then(({ keepsWorkspace }) => (keepsWorkspace ? workspaceOf(world, config) : null)),
    Promise.all([garden, branch]).then(([{ examples: all }, found]) => pastsOf(world, config, all, found)),
    branch.then((found) => readFindingDays(found?.ids.has('findings') === true ? found.snapshot : null)),
    listed,
    world.remotes.addresses(),
  ])
  if (!health.ok) return health
  const readmes = await readReadmes(world, examples, files)
  const pictures = await readPictures(world, examples, readmes.of, files, { maxBytes: config.site.picture_kb * 1024, togetherBytes: PICTURE_BYTES })
  const parts: Parts = { health: health.value, rows: new Map(health.value.shown.examples.map((row) => [row.id, row])), pasts, readmes, pictures, laid: openReadmeMemory(world.cache, examples.map(({ id }) => id)), findings: Map.groupBy(findings, ({ example }) => example ?? '') }
  const shown = examples.map((example) => exampleData(example, parts))
  const name = repositoryName(remoteUrl) ?? plain(world.files.rootAbs.split('/').at(-1) || 'garden')
  const gathered: GardenData = {
    slug: slugOf(name, taken),
    name,
    repositoryUrl: remoteUrl === null ? null : webAddress(remoteUrl),
    commit: health.value.shown.repository.commit,
    examples: shown,
    unreadable: unreadable.map((each) => ({ ...each, findings: parts.findings.get(each.id) ?? [] })),
    health: health.value.shown,
    weeks: health.value.weeks,
    workspace: workspace?.index ?? null,
    ...(workspace === null ? {} : { workspaceDetails: detailsOf(workspace) }),
    findings,
    findingDays: findingDays(days.days, findings, today),
    problems: [...health.value.shown.problems, ...(keepsContracts ? [notCaptured(config)] : []), ...days.problems, ...readmes.problems, ...pictures.problems, ...shown.flatMap(({ problems }) => problems)],
  }
  // Before the site is written, which may lie in the repository.
  await kept
  return ok({ data: gathered, pictures: pictures.all, ready: pasts.ready, keepMade: parts.laid.keep, kept: Promise.all([health.value.keep(), pasts.kept]).then(() => undefined) })
}

/** Letters, digits and hyphens; the number behind it is the first that is free. */
function slugOf(name: string, taken: ReadonlySet<string>): string {
  const word = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60).replaceAll(/^-|-$/g, '') || 'garden'
  for (let at = 1; ; at++) {
    const slug = at === 1 ? word : `${word}-${at}`
    if (!taken.has(slug)) return slug
  }
}

/** Capturing the scripts of a large garden takes longer than all the rest, so the site leaves that to `hortus validate`. */
const notCaptured = ({ contracts }: Config): Problem => ({ code: 'SITE.CONTRACTS', message: `Whether the scripts still keep to the contracts in ${contracts.path} was not looked at for this page.`, next: '`hortus validate` captures them.', path: contracts.path })

/** Of all pictures together: a site on GitHub Pages may have 1 GB. */
const PICTURE_BYTES = 200 * 1024 * 1024

/** Errors are marked: the pages show what is there. */
async function workspaceOf(world: World, config: Config): Promise<WorkspaceShown | null> {
  const { workspaceShown } = await import('./workspace-shown.ts')
  return rememberReport(world, { verb: 'site-workspace', config, options: {} }, (seen) => workspaceShown(seen, config))
}

async function pastsOf(world: World, config: Config, examples: readonly Example[], branch: Branch | null): Promise<Pasts> {
  return branch === null ? (await import('./local-pasts.ts')).localPasts(world, examples, config) : readPasts(world.cache, branch, examples, config)
}

interface Parts {
  readonly health: HealthLook
  readonly rows: ReadonlyMap<string, NonNullable<ExampleData['health']>>
  readonly pasts: Pasts
  readonly readmes: Readmes
  readonly pictures: Pictures
  readonly laid: ReadmeMemory
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

function exampleData(example: Example, { health, rows, pasts, readmes, pictures, laid, findings }: Parts): ExampleData {
  const { id, path } = example
  const past = pasts.of(id)
  const known = health.rowsOf(id)
  const { recordCount, summary, accepted, quarantined, expected, problems } = past
  const cheap = { tree: health.trees.get(path) ?? null, readme: readmes.of.get(path) ?? null, ...pictures.of(example), health: rows.get(id) ?? null, findings: findings.get(id) ?? [] }
  // The days since it was green change every day, and the day does not.
  const row = cheap.health?.lastGreen == null ? cheap.health : { ...cheap.health, lastGreen: { ...cheap.health.lastGreen, days: 0 } }
  const factsDigest = hash('sha256', JSON.stringify([example, cheap.picture, row, known.digest]))
  const { tree, readme, pictures: shown, findings: found } = cheap
  const digest = hash('sha256', JSON.stringify([factsDigest, tree, readme === null ? null : [readme.path, readme.bytes, readme.digest], shown, found, pasts.keyOf(id)]))
  return {
    example,
    digest,
    factsDigest,
    ...cheap,
    rememberReadme: laid.of(id),
    recordCount,
    ...(summary === undefined ? {} : { summary }),
    accepted,
    quarantined,
    expected,
    problems,
    get checks() {
      return known.rows().checks
    },
    get olderChecks() {
      return known.rows().olderChecks
    },
    get records() {
      return past.records
    },
    get series() {
      return past.series
    },
  }
}
