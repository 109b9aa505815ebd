/** Gathers the TFC side of a repository. Nothing is judged here; whatever cannot be read is kept as that. */
import { probesOf } from '../../core/lfs/probes.ts'
import { isArtifact, findRuns, findVersions, looksLikeWorkspace, repositoryTexts, type FoundRun, type FoundVersion } from '../../core/workspace/discover.ts'
import { listPlaces } from '../../core/integrity/list-places.ts'
import type { Doc } from '../../core/workspace/doc.ts'
import type { Listing } from '../../core/workspace/listing.ts'
import type { DatasetVersion, ModelVersion, RunDirectory, Workspace } from '../../core/workspace/workspace.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { listRepository } from './list-repository.ts'
import { loadChange } from './load-change.ts'
import { loadEnvironment } from './load-environment.ts'
import { loadWorkflow, type WorkflowOptions } from './load-workflow.ts'
import { readLeftOut } from './read-left-out.ts'
import { readIntegrity } from './read-checksums.ts'
import { readJsonDoc, readText, readYamlDoc } from './read-doc.ts'
import { hashWhatIsNeeded } from './hash-workspace.ts'
import { joinContents } from './join-contents.ts'
import { knownCommits } from './known-commits.ts'
import { rememberMetrics } from './remember-metrics.ts'

type Outside = Pick<World, 'files' | 'git' | 'bulk' | 'openPgp' | 'clock'> & { readonly cache?: World['cache']; readonly remotes?: World['remotes'] }

/** null when the repository keeps no workspace, or the configuration switches it off. */
export async function loadWorkspace(outside: Outside, config: Config, options: WorkflowOptions = {}): Promise<Workspace | null> {
  if (config.workspace.profile === 'off') return null
  const listing = await listRepository(outside)
  if (config.workspace.profile === 'auto' && !looksLikeWorkspace(listing)) return null
  const world = await readLeftOut(outside)
  const [datasets, runs, models, texts, change, probes] = await Promise.all([
    Promise.all(findVersions(listing, 'datasets').map((found) => readDataset(world, found))),
    readRuns(world, findRuns(listing)),
    Promise.all(findVersions(listing, 'models').map((found) => readModel(world, config, found))),
    readTexts(world, listing),
    options.base === undefined ? null : loadChange(world, listing, options.base),
    listing.git ? world.git.attributes('filter', probesOf(listing).map(({ path }) => path)) : new Map<string, string>(),
  ])
  const read = { listing, config: config.workspace, profile: config.workspace.profile === 'full' ? 'full' : 'seed', datasets, runs, models, texts, change, probes, integrity: await readIntegrity(world, config, listPlaces({ datasets, runs, models }), change) } as const
  const [hashes, commits, workflow, environment] = await Promise.all([hashWhatIsNeeded(world, read), knownCommits(world, read), loadWorkflow(world, read, options), loadEnvironment(world, read)])
  return { ...read, hashes, joined: await joinContents(world, datasets, hashes), knownCommits: commits, workflow, environment }
}

async function readDataset(world: Outside, found: FoundVersion): Promise<DatasetVersion> {
  return { ...found, metadata: await readYamlDoc(world, `${found.path}/metadata.yaml`) }
}

async function readRuns(world: Outside, found: readonly FoundRun[]): Promise<readonly RunDirectory[]> {
  const has = ({ path, files }: FoundRun, name: string): boolean => files.some((file) => file.path === `${path}/${name}`)
  const metrics = await rememberMetrics(world, found.flatMap(({ path, files }) => files.filter((file) => file.path === `${path}/metrics.json`)))
  return Promise.all(
    found.map(async (run): Promise<RunDirectory> => {
      const name = (['logs.txt', 'log.txt'] as const).find((each) => has(run, each))
      return {
        ...run,
        config: await readYamlDoc(world, `${run.path}/config.yaml`),
        system: has(run, 'system.json') ? await readJsonDoc(world, `${run.path}/system.json`) : ({ state: 'missing', path: `${run.path}/system.json` } satisfies Doc),
        metrics: metrics.get(`${run.path}/metrics.json`) ?? null,
        log: name === undefined ? null : { name, text: await readText(world, `${run.path}/${name}`, LOG_MAX_BYTES) },
      }
    }),
  )
}

/** A longer log is `unreadable: too_large`, which no rule minds. */
const LOG_MAX_BYTES = 256 * 1024

async function readModel(world: Outside, config: Config, found: FoundVersion): Promise<ModelVersion> {
  const [metadata, metrics, card] = await Promise.all([readYamlDoc(world, `${found.path}/metadata.yaml`), readYamlDoc(world, `${found.path}/metrics.yaml`), readText(world, `${found.path}/card.md`)])
  return { ...found, metadata, metrics, card, artifacts: found.files.filter(({ path }) => isArtifact(path.slice(found.path.length + 1), config.workspace.model_extensions)) }
}

async function readTexts(world: Outside, listing: Listing): Promise<Workspace['texts']> {
  return new Map(await Promise.all(repositoryTexts(listing).map(async (path) => [path, await readText(world, path)] as const)))
}
