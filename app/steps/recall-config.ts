/**
 * The configuration as an earlier run of the same code understood the same words. Reading and judging it again is a fifth of the time of a verb that
 * has little else to do: most of that is loading what reads YAML and knows every finding.
 */
import { hash } from 'node:crypto'
import { copyTree, deepFreeze, type Tree } from '../../core/config/tree.ts'
import type { Config } from '../../core/schema/config.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_MAX_BYTES, CONFIG_PATH, MISSPELT_PATHS } from './config-paths.ts'
import type { ConfigProblem, ConfigSources, ResolvedConfig } from './load-config.ts'
import { bodyIn, summed } from './summed-lines.ts'
import { survivesJson } from './survives-json.ts'

const KEY = 'config/1'
const MOST_BYTES = 16 << 20

interface Remembered {
  readonly word: string
  readonly config: Tree
  readonly origins: readonly (readonly [string, ResolvedConfig['origins'] extends ReadonlyMap<string, infer Origin> ? Origin : never])[]
  readonly findings: ResolvedConfig['findings']
}

/** As `loadConfig`. What was told in the log, and what cannot hold, is read again each time. */
export async function recallConfig(world: Pick<World, 'files' | 'log' | 'cache'>, sources: ConfigSources): Promise<Result<ResolvedConfig, ConfigProblem>> {
  const word = await wordOf(world, sources)
  const body = bodyIn(await world.cache.get(KEY, { maxBytes: MOST_BYTES }))
  const known = body === null ? null : (JSON.parse(body) as Remembered)
  if (known?.word === word) return ok({ config: deepFreeze(copyTree(known.config)) as Config, origins: new Map(known.origins), findings: known.findings })
  const { loadConfig } = await import('./load-config.ts')
  let told = false
  const resolved = await loadConfig({ files: world.files, log: { ...world.log, warn: (message, fields) => ((told = true), world.log.warn(message, fields)) } }, sources)
  if (!resolved.ok || told) return resolved
  const { config, origins, findings } = resolved.value
  if (survivesJson([config, [...origins], findings])) await world.cache.put(KEY, summed(JSON.stringify({ word, config, origins: [...origins], findings })))
  return resolved
}

/** Of all that it is made from. Of variables only ours count (text-layers.ts). */
async function wordOf({ files, cache }: Pick<World, 'files' | 'cache'>, { organisation, environment = {}, inputs, dotlist }: ConfigSources): Promise<string> {
  const [build, file, ...strays] = await Promise.all([cache.build(), files.readText(CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES }), ...MISSPELT_PATHS.map(async (path) => (await files.stat(path))?.kind)])
  const variables = Object.entries(environment).filter(([name]) => /^hortus_/i.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  return hash('sha256', JSON.stringify([build, organisation, variables, inputs, dotlist, file.ok ? file.value.text : file.problem, strays]))
}
