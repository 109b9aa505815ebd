/**
 * What a change does to the policy that judges it (A18). A branch that exempts its own broken checksums, or switches the workspace
 * off, would be clean: what was asked before it holds, and whatever it weakens is told to the reviewer.
 */
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { sameExemption, weakened } from '../../core/config/weakened.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_MAX_BYTES, CONFIG_PATH } from './load-config.ts'

export interface Held {
  /** What the change is judged by. */
  readonly config: Config
  /** With the levels of before; nothing freezes or exempts these. */
  readonly findings: readonly Finding[]
}

export async function holdPolicy({ files, git }: Pick<World, 'files' | 'git'>, config: Config, base: string | undefined): Promise<Held> {
  const changes = base === undefined ? null : await git.changes(base)
  // Whoever needs the base says that it is not here.
  if (changes === null || !changes.ok) return { config, findings: [] }
  const [before, now] = await Promise.all([git.readAt(changes.value.mergeBase, CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES }), files.readText(CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES })])
  const [was, is] = [before.ok ? before.value.text : '', now.ok ? now.value.text : '']
  if (was === is) return { config, findings: [] }
  const [from, to] = [policyIn(was), policyIn(is)]
  const told = weakened(from, to)
  const findings = told.length === 0 ? [] : applyLevels([finding('CONFIG.WEAKENED', { path: CONFIG_PATH }, `The change ${told.slice(0, MOST).join('; ')}${told.length > MOST ? `; and ${told.length - MOST} more` : ''}.`)], from.validate.levels)
  return { config: hold(config, from, to), findings }
}

const MOST = 8

const policyIn = (text: string): Config => resolve([yamlLayer('repository', CONFIG_PATH, text)]).config

/** Only what stands in the file: no pull request writes the other layers. */
function hold(config: Config, from: Config, to: Config): Config {
  const brought = to.validate.exempt.filter((each) => each.code.startsWith('TFC0008.') && !from.validate.exempt.some((old) => sameExemption(old, each)))
  const off = from.workspace.profile !== 'off' && to.workspace.profile === 'off' && config.workspace.profile === 'off'
  // A change chooses no server: its address would learn who looks at it, and get the token (A18).
  const server = from.workspace.lfs.server !== to.workspace.lfs.server && config.workspace.lfs.server === to.workspace.lfs.server ? from.workspace.lfs.server : config.workspace.lfs.server
  return {
    ...config,
    workspace: { ...config.workspace, lfs: { server }, ...(off ? { profile: from.workspace.profile } : {}) },
    validate: { ...config.validate, exempt: config.validate.exempt.filter((each) => !brought.some((one) => sameExemption(one, each))) },
  }
}
