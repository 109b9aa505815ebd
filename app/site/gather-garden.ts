/** One garden as the pages need it: its examples, what is known of their past, its health, its workspace, and what is wrong with it. */
import { hash } from 'node:crypto'
import { repositoryName } from '../../core/export/repository-name.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Problem, type Result } from '../../core/problem.ts'
import { plain } from '../../core/render/plain.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { DataSnapshot, World } from '../../core/world.ts'
import type { ExampleData, GardenData } from '../../site/site-data.ts'
import { webAddress } from '../steps/labels-of-build.ts'
import { lastSnapshot } from '../steps/last-snapshot.ts'
import { listFiles } from '../steps/list-files.ts'
import { loadExamples, type Garden } from '../steps/load-garden.ts'
import { dataOf } from '../steps/load-history.ts'
import { judgeRepository } from '../steps/judge-repository.ts'
import { keepsWorkspace } from '../steps/keeps-workspace.ts'
import { lookOnce } from '../steps/look-once.ts'
import { rememberReport } from '../steps/remember-report.ts'
import { wholeHealth, type WholeHealth } from '../steps/whole-health.ts'
import { checkRows, NO_ROWS } from './check-rows.ts'
import { gardenWeeks } from './garden-weeks.ts'
import { askedOnce } from './asked-once.ts'
import { findingDays, readFindingDays } from './finding-days.ts'
import { readPictures, type Pictures } from './pictures.ts'
import { localPasts } from './local-pasts.ts'
import { readPasts, type Pasts } from './read-pasts.ts'
import { readReadmes, type Readmes } from './readmes.ts'
import { detailsOf, type WorkspaceShown } from './shown-details.ts'

export interface GatheredGarden {
  readonly data: GardenData
  /** Files of the repository that are copied. */
  readonly pictures: Pictures['all']
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
  const loaded = loadJudged(world, config)
  const garden = loaded.garden
  const [{ examples, unreadable }, health, findings, workspace, pasts, days, listed, { remoteUrl }] = await Promise.all([
    garden,
    wholeHealth(world, config, { today }, garden),
    loaded.findings,
    workspaceOf(world, config),
    garden.then(({ examples: all }) => pastsOf(world, config, all)),
    snapshotOf(world, config).then(readFindingDays),
    listFiles(world),
    world.remotes.addresses(),
  ])
  if (!health.ok) return health
  const readmes = await readReadmes(world, examples, listed)
  const pictures = await readPictures(world, examples, readmes.of, listed, { maxBytes: config.site.picture_kb * 1024, togetherBytes: PICTURE_BYTES })
  const parts: Parts = { health: health.value, rows: new Map(health.value.shown.examples.map((row) => [row.id, row])), pasts, readmes, pictures, checks: checkRows(health.value.input.checks, { today, whole: health.value.whole }), findings: Map.groupBy(findings, ({ example }) => example ?? '') }
  const shown = examples.map((example) => exampleData(example, parts))
  const name = repositoryName(remoteUrl) ?? plain(world.files.rootAbs.split('/').at(-1) || 'garden')
  const contracts = await notCaptured(world, config)
  const data: GardenData = {
    slug: slugOf(name, taken),
    name,
    repositoryUrl: remoteUrl === null ? null : webAddress(remoteUrl),
    commit: health.value.shown.repository.commit,
    examples: shown,
    unreadable: unreadable.map((each) => ({ ...each, findings: parts.findings.get(each.id) ?? [] })),
    health: health.value.shown,
    weeks: gardenWeeks(health.value.input, examples, health.value.log, config),
    workspace: workspace?.index ?? null,
    ...(workspace === null ? {} : { workspaceDetails: detailsOf(workspace) }),
    findings,
    findingDays: findingDays(days.days, findings, today),
    problems: [...health.value.shown.problems, ...contracts, ...days.problems, ...readmes.problems, ...pictures.problems, ...shown.flatMap(({ problems }) => problems)],
  }
  return ok({ data, pictures: pictures.all, kept: pasts.kept })
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
async function notCaptured({ files }: World, { contracts }: Config): Promise<readonly Problem[]> {
  return (await files.stat(contracts.path)) === null ? [] : [{ code: 'SITE.CONTRACTS', message: `Whether the scripts still keep to the contracts in ${contracts.path} was not looked at for this page.`, next: '`hortus validate` captures them.', path: contracts.path }]
}

/** Of all pictures together: a site on GitHub Pages may have 1 GB. */
const PICTURE_BYTES = 200 * 1024 * 1024

/** The garden, and what `hortus validate` says of the repository. Where nothing changed since somebody asked, only the descriptors are read. */
function loadJudged(world: World, config: Config): { readonly garden: Promise<Garden>; readonly findings: Promise<readonly Finding[]> } {
  const { promise, resolve, reject } = Promise.withResolvers<Garden>()
  const findings = judgeRepository(world, config, { captures: false }, resolve).then((report) => report.findings)
  // A promise that was kept stays so: this reads only when nobody has.
  let read = false
  void promise.then(() => (read = true), () => undefined)
  findings.then(async () => read || resolve(await loadExamples(world, config)), reject).catch(reject)
  return { garden: promise, findings }
}

/** null: there is none. Errors are marked: the pages show what is there. */
async function workspaceOf(world: World, config: Config): Promise<WorkspaceShown | null> {
  if (!(await keepsWorkspace(world, config))) return null
  const { workspaceShown } = await import('./workspace-shown.ts')
  return rememberReport(world, { verb: 'site-workspace', config, options: {} }, (seen) => workspaceShown(seen, config))
}

async function pastsOf(world: World, config: Config, examples: readonly Example[]): Promise<Pasts> {
  const snapshot = await snapshotOf(world, config)
  return snapshot === null ? localPasts(world, examples, config) : readPasts(world.cache, snapshot, examples, config)
}

/** null: there is none, or it cannot be asked: that is told by the health, which asks the same. */
async function snapshotOf(world: World, config: Config): Promise<DataSnapshot | null> {
  const data = dataOf(world, config)
  const found = data === null ? null : await lastSnapshot(data)
  return found?.ok === true ? found.value.snapshot : null
}

interface Parts {
  readonly health: WholeHealth
  readonly rows: ReadonlyMap<string, NonNullable<ExampleData['health']>>
  readonly pasts: Pasts
  readonly readmes: Readmes
  readonly pictures: Pictures
  readonly checks: ReturnType<typeof checkRows>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

function exampleData(example: Example, { health, rows, pasts, readmes, pictures, checks, findings }: Parts): ExampleData {
  const { id, path } = example
  const past = pasts.of(id)
  const cheap = { tree: health.trees.get(path) ?? null, readme: readmes.of.get(path) ?? null, ...pictures.of(example), health: rows.get(id) ?? null, ...(checks.get(id) ?? NO_ROWS), findings: findings.get(id) ?? [] }
  // The days since it was green change every day, and the day does not.
  const row = cheap.health?.lastGreen == null ? cheap.health : { ...cheap.health, lastGreen: { ...cheap.health.lastGreen, days: 0 } }
  const digest = hash('sha256', JSON.stringify([example, { ...cheap, health: row }, pasts.keyOf(id)]))
  const { recordCount, summary, accepted, quarantined, expected, problems } = past
  return {
    example,
    digest,
    ...cheap,
    recordCount,
    ...(summary === undefined ? {} : { summary }),
    accepted,
    quarantined,
    expected,
    problems,
    get records() {
      return past.records
    },
    get series() {
      return past.series
    },
  }
}
