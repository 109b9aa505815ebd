/** Reads everything of a repository that can be judged without running anything, and says what is wrong: what `hortus validate` and the findings of the site are. */
import { buildReport } from '../../core/report/build-report.ts'
import type { Problem } from '../../core/problem.ts'
import { switchedOn } from '../../core/rules/policies/check-policies.ts'
import { isContractPolicy } from '../../core/rules/policies/contract-checks.ts'
import { parsedResults } from '../../core/rules/parsed-results.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { applyExemptions } from '../../core/rules/apply-exemptions.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { applyBaseline } from './apply-baseline.ts'
import { checkWorkDirAt } from './check-work-dir.ts'
import type { CheckedContracts } from './check-contracts.ts'
import { changedWorkflows } from './changed-workflows.ts'
import { chooseScope, inScope, type Chosen } from './choose-scope.ts'
import type { JudgedWorkspace } from './judge-workspace.ts'
import { holdPolicy } from './hold-policy.ts'
import { loadGarden, type Garden } from './load-garden.ts'
import { keepsWorkspace } from './keeps-workspace.ts'
import { lookOnce } from './look-once.ts'
import { rememberReport } from './remember-report.ts'
import { NOTHING_CHOSEN } from './select-examples.ts'
import { unusedExemptions } from './unused-exemptions.ts'

export interface ValidateOptions {
  readonly named?: readonly string[]
  /** Files and directories from the root: only what lies there, and the examples that hold them. */
  readonly paths?: readonly string[]
  readonly base?: string
  /** Freezes everything that is found now. */
  readonly updateBaseline?: boolean
  /** A work-dir to check instead of the configured one, from the root or absolute: it may lie anywhere. */
  readonly workDir?: string
  /** Branches of the pull request that is looked at, where somebody knows them (TFC-0009 section 6). */
  readonly pullRequest?: { readonly base: string; readonly head: string }
  /** false: no script is captured, so what is wrong with stored contracts is not said. */
  readonly captures?: boolean
  /** What was found while the configuration was read. */
  readonly configFindings?: readonly Finding[]
}

/** `onGarden` is given the garden as it was read, unless nothing changed since somebody asked and nothing is read. */
export async function judgeRepository(world: World, config: Config, options: ValidateOptions = {}, onGarden: (garden: Garden) => void = () => undefined): Promise<Report> {
  // What freezes, writes; a work-dir that somebody names may lie anywhere.
  if (options.updateBaseline === true || options.workDir !== undefined) return judge(lookOnce(world), config, options, onGarden)
  return rememberReport(world, { verb: 'validate', config, options }, (seen) => judge(seen, config, options, onGarden))
}

/** The same without asking what an earlier run found out. */
export const judgeAfresh = (world: World, config: Config, options: ValidateOptions, onGarden: (garden: Garden) => void): Promise<Report> => judge(lookOnce(world), config, options, onGarden)

async function judge(world: World, given: Config, options: ValidateOptions, onGarden: (garden: Garden) => void): Promise<Report> {
  const { config, findings: held } = await holdPolicy(world, given, options.base)
  const [garden, workspace, workDir, head] = await Promise.all([loadGarden(world, config), judgedWorkspace(world, config, options), checkWorkDirAt(world, config, options.workDir), world.git.head()])
  onGarden(garden)
  const repository = { commit: head?.commit ?? null, dirty: head?.dirty ?? null }
  const parts = { verb: 'validate', repository, cells: { planned: [], executed: [] }, comparisons: [] } as const
  const contracts = options.captures === false ? NO_CONTRACTS : await judgedContracts(world, config, garden, options.base)
  const selected = await chooseScope(world, garden, config, options)
  if (!selected.ok) return buildReport({ ...parts, scope: { mode: 'named', reason: NOTHING_CHOSEN, base: options.base ?? null }, examples: [], findings: [], baseline: null, problems: [selected.problem] })
  // The whole garden goes through the ratchet, whatever the scope: else what nobody looked at would count as fixed.
  // Without examples a repository may still keep a workspace: then nothing is missing.
  const gardens = workspace === null && !workDir.found ? garden.findings : garden.findings.filter(({ code }) => code !== 'GARDEN.EMPTY')
  const found = [...(options.configFindings ?? []), ...gardens, ...applyLevels(await judgedCompose(world, garden), config.validate.levels), ...applyLevels(contracts.findings, config.validate.levels), ...(workspace === null ? [] : applyLevels(workspace.findings, config.validate.levels)), ...applyLevels(workDir.findings, config.validate.levels)]
  const { findings: kept, unused } = applyExemptions(found, config.validate.exempt)
  const all = [...kept, ...applyLevels(await unusedExemptions(world, unused, { base: options.base !== undefined }), config.validate.levels)]
  const judged = await applyBaseline(world, config, all, { base: options.base, update: options.updateBaseline === true })
  const findings = [...held, ...(await changedWorkflows(world, options.base)), ...judged.own, ...inScope(judged.findings, selected.value)]
  const { baseline } = judged
  const problems = [...workDir.problems, ...contracts.problems, ...(workspace?.problems ?? []), ...judged.problems]
  return buildReport({ ...parts, scope: selected.value.scope, examples: parsedResults(selected.value.examples, selected.value.unreadable, findings), findings, baseline, contracts: diffsInScope(contracts.diffs, selected.value), ...(workspace === null ? {} : { workspace: workspace.report }), problems })
}

const NO_CONTRACTS = { findings: [], diffs: [], fresh: [], problems: [] } as const

/** A repository that keeps no contracts does not load what judges them. */
async function judgedContracts(world: World, config: Config, garden: Garden, base: string | undefined): Promise<CheckedContracts & { readonly problems: readonly Problem[] }> {
  const none = base === undefined && (await world.files.stat(config.contracts.path)) === null
  if (none && !switchedOn(config).some(({ code }) => isContractPolicy(code))) return NO_CONTRACTS
  const [{ checkContracts }, { judgeContractPolicies }] = await Promise.all([import('./check-contracts.ts'), import('./contract-policies.ts')])
  const checked = await checkContracts(world, config, garden.examples, base)
  const policies = await judgeContractPolicies(world, config, garden.examples, checked.fresh)
  return { ...checked, findings: [...checked.findings, ...policies.findings], problems: policies.problems }
}

async function judgedCompose(world: World, { examples }: Garden): Promise<readonly Finding[]> {
  if (!examples.some(({ presets }) => presets.some(({ compose }) => compose !== undefined))) return []
  const { checkCompose } = await import('./check-compose.ts')
  return checkCompose(world, examples)
}

/** A change may touch the stored contract of an example that it touches nowhere else: only names leave one out. */
const diffsInScope = (diffs: CheckedContracts['diffs'], { scope, examples }: Chosen): NonNullable<Report['contracts']> =>
  scope.mode === 'named' ? diffs.filter(({ example }) => examples.some(({ id }) => id === example)) : [...diffs]

/** A garden without a workspace does not load what judges one: that would be half of its time. */
async function judgedWorkspace(world: World, config: Config, options: ValidateOptions): Promise<JudgedWorkspace | null> {
  if (!(await keepsWorkspace(world, config))) return null
  const { judgeWorkspace } = await import('./judge-workspace.ts')
  return judgeWorkspace(world, config, options)
}
