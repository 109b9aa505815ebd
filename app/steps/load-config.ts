import type { Issue } from '../../core/config/assignment.ts'
import { describeOrigin, type Origin } from '../../core/config/origin.ts'
import { resolve } from '../../core/config/resolve.ts'
import { dotlistLayer, environmentLayer, inputsLayer, type Layer } from '../../core/config/text-layers.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { ended } from '../../core/render/sentences.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_MAX_BYTES, CONFIG_PATH, MISSPELT_PATHS } from './config-paths.ts'

export { CONFIG_MAX_BYTES, CONFIG_PATH } from './config-paths.ts'

export interface ConfigSources {
  /** The organisation's file: where it was read, for messages, and its text. */
  readonly organisation?: { readonly path: string; readonly text: string }
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Dotted path → text. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `a.b=value` */
  readonly dotlist?: readonly string[]
}

export interface ResolvedConfig {
  /** Deeply frozen. */
  readonly config: Config
  /** JSON pointer of a value → where it comes from. */
  readonly origins: ReadonlyMap<string, Origin>
  /** What is wrong and still lets the rest hold: unknown keys of a file. Belongs into the report of the verb. */
  readonly findings: readonly Finding[]
}

/** One problem that sums up, with one for each thing that is wrong. */
export interface ConfigProblem extends Problem {
  readonly problems: readonly Problem[]
}

/** Reads the configuration of the garden: defaults ← organisation ← `.github/hortus.yml` ← environment ← inputs ← dotlist. */
export async function loadConfig(world: Pick<World, 'files' | 'log'>, sources: ConfigSources = {}): Promise<Result<ResolvedConfig, ConfigProblem>> {
  const repository = await readRepositoryLayer(world)
  if (!repository.ok) return fail(gathered([repository.problem]))
  const resolution = resolve([
    ...(sources.organisation === undefined ? [] : [yamlLayer('organisation', sources.organisation.path, sources.organisation.text)]),
    repository.value,
    environmentLayer(sources.environment ?? {}),
    inputsLayer(sources.inputs ?? {}),
    dotlistLayer(sources.dotlist ?? []),
  ])
  const byEffect = Map.groupBy(resolution.issues, effect)
  for (const issue of byEffect.get('told') ?? []) world.log.warn(`${describeOrigin(issue.origin)}: ${ended(issue.message)} ${issue.fix}`)
  const blocking = byEffect.get('blocks') ?? []
  if (blocking.length > 0) return fail(gathered(blocking.map(toProblem)))
  const findings = applyLevels([...(byEffect.get('found') ?? []).map(toFinding), ...(await misspeltFile(world))], resolution.config.validate.levels)
  return ok({ config: resolution.config, origins: resolution.origins, findings })
}

async function readRepositoryLayer(world: Pick<World, 'files'>): Promise<Result<Layer>> {
  const file = await world.files.readText(CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES })
  if (file.ok) return ok(yamlLayer('repository', CONFIG_PATH, file.value.text))
  if (file.problem.kind === 'missing') return ok({ assignments: [], issues: [] })
  return fail({ code: 'CONFIG.UNREADABLE', message: `${CONFIG_PATH} cannot be read: ${file.problem.message}`, next: 'Make it a readable UTF-8 file inside the repository.', path: CONFIG_PATH })
}

/** A file under a name that nobody reads would be ignored in silence. */
async function misspeltFile(world: Pick<World, 'files'>): Promise<readonly Finding[]> {
  for (const path of MISSPELT_PATHS) {
    const there = await world.files.stat(path)
    if (there?.kind === 'file') return [finding('CONFIG.NOT_READ', { path }, `${path} is not read: the configuration is ${CONFIG_PATH}`)]
  }
  return []
}

/**
 * An unknown key of a file is found and the rest holds: a newer or older Hortus may know it. So is a level that TFC does not allow. A variable of that kind may
 * belong to another tool. What a person typed for this very run, or a value that cannot hold, stops the verb.
 */
function effect(issue: Issue): 'found' | 'told' | 'blocks' {
  const { layer } = issue.origin
  if (issue.kind !== 'unknown_key' && issue.kind !== 'lowered') return 'blocks'
  if (layer === 'environment') return 'told'
  return layer === 'repository' || layer === 'organisation' ? 'found' : 'blocks'
}

function toFinding(issue: Issue): Finding {
  const at = 'path' in issue.origin ? issue.origin : { path: CONFIG_PATH }
  return finding(issue.kind === 'lowered' ? 'CONFIG.LEVEL_REFUSED' : 'CONFIG.UNKNOWN_KEY', at, issue.message, { fix: issue.fix })
}

function toProblem(issue: Issue): Problem {
  const path = 'path' in issue.origin ? { path: issue.origin.path } : {}
  return { code: 'CONFIG.INVALID', message: `${describeOrigin(issue.origin)}: ${issue.message}`, next: issue.fix, ...path }
}

function gathered(problems: readonly Problem[]): ConfigProblem {
  const [first] = problems as readonly [Problem, ...Problem[]]
  return problems.length === 1 ? { ...first, problems } : { ...first, message: `The configuration has ${problems.length} mistakes; the first: ${first.message}`, problems }
}
