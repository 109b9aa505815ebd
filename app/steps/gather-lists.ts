/** What `verify` and `sign` look at: the checksum lists of the workspace, or of some of its directories, and nothing else of it. */
import { hashesForLists } from '../../core/integrity/hashes-for-lists.ts'
import { listPlaces, type ListPlace } from '../../core/integrity/list-places.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { checkIntegrity, type IntegritySubject } from '../../core/rules/tfc/integrity-rules.ts'
import { verifiedCounts, signatureEntries } from '../../core/integrity/workspace-report.ts'
import { applyExemptions } from '../../core/rules/apply-exemptions.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import { withoutTrailingSlashes } from '../../core/source/without-trailing.ts'
import { findRuns, findVersions } from '../../core/workspace/discover.ts'
import type { Listing } from '../../core/workspace/listing.ts'
import type { World } from '../../core/world.ts'
import { listRepository } from './list-repository.ts'
import { loadChange, noBase } from './load-change.ts'
import { readIntegrity } from './read-checksums.ts'
import { readLeftOut } from './read-left-out.ts'
import { readYamlDoc } from './read-doc.ts'
import { CONFIG_PATH } from './load-config.ts'

type Outside = Pick<World, 'files' | 'git' | 'bulk' | 'openPgp' | 'clock'>

export interface Verified {
  readonly subject: IntegritySubject
  /** With the levels and exemptions of the configuration. */
  readonly findings: readonly Finding[]
  readonly told: NonNullable<Report['workspace']>
}

export interface Found {
  readonly listing: Listing
  readonly places: readonly ListPlace[]
  /** What was named; none for the whole workspace. */
  readonly wanted: readonly string[]
  /** How many versions and runs were looked at. */
  readonly holds: Pick<Verified['told'], 'datasets' | 'runs' | 'models'>
}

/** Reads, hashes and judges the lists of these places. `narrow`: only what is found at them is told. */
export async function verifyPlaces(outside: Outside, config: Config, { listing, places, wanted, holds }: Found, options: { readonly base?: string | undefined; readonly narrow: boolean }): Promise<Result<Verified>> {
  const world = await readLeftOut(outside)
  const change = options.base === undefined ? null : await loadChange(world, listing, options.base)
  if (options.base !== undefined && change === null) return fail(await noBase(world, options.base))
  const integrity = await readIntegrity(world, config, places, change)
  const hashes = await world.bulk.hash(hashesForLists(integrity.lists))
  const subject = { integrity, hashes, config: config.workspace, change, listing }
  const found = checkIntegrity(subject, { alone: true }).filter(({ path }) => !options.narrow || wanted.some((each) => each === '' || path === each || path.startsWith(`${each}/`)) || isAt(path, places, config))
  const { findings } = applyExemptions(applyLevels(found, config.validate.levels), config.validate.exempt)
  return ok({ subject, findings, told: { ...holds, verified: verifiedCounts(subject), signatures: signatureEntries(integrity) } })
}

/** Where lists belong; with paths, those that lie at, below or around one of them. */
export async function findPlaces(outside: Outside, paths: readonly string[]): Promise<Result<Found>> {
  const listing = await listRepository(outside)
  const world = await readLeftOut(outside)
  const wanted = paths.map(withoutTrailingSlashes).map((path) => (path === '.' ? '' : path))
  const near = ({ path }: { readonly path: string }): boolean => wanted.length === 0 || wanted.some((each) => overlaps(each, path))
  const versions = async (kind: 'datasets' | 'models') => Promise.all(findVersions(listing, kind).filter(near).map(async (found) => ({ ...found, metadata: await readYamlDoc(world, `${found.path}/metadata.yaml`) })))
  const [datasets, models, runs] = await Promise.all([versions('datasets'), versions('models'), Promise.all(findRuns(listing).filter(near).map(async (found) => ({ ...found, config: await readYamlDoc(world, `${found.path}/config.yaml`) })))])
  const all = listPlaces({ datasets, models, runs })
  const nowhere = wanted.find((each) => !all.some(({ directory }) => overlaps(each, directory)))
  if (nowhere !== undefined) return fail({ code: 'USAGE.PATH', message: `No version of a dataset or model and no run with artifacts lies at ${nowhere === '' ? '.' : nowhere}.`, next: 'Name for instance datasets/cifar10/v1, or runs/run-2025-01-01-001.' })
  return ok({ listing, wanted, holds: { datasets: datasets.length, runs: runs.length, models: models.length }, places: wanted.length === 0 ? all : all.filter(({ directory }) => wanted.some((each) => overlaps(each, directory))) })
}

const overlaps = (a: string, b: string): boolean => a === '' || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/** What concerns the trust itself is told for every path. */
function isAt(path: string, places: readonly ListPlace[], config: Config): boolean {
  return path === '.' || path === CONFIG_PATH || path === config.workspace.keyring || places.some(({ directory }) => path === directory || path.startsWith(`${directory}/`) || directory.startsWith(`${path.replace(/\/(config|metadata)\.yaml$/, '')}/`))
}
