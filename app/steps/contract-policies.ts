/** Judges the policies that contracts decide: from the stored ones where they are fresh, else captured. Nothing is run while none is switched on. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { keyOf } from '../../core/contract/stored-contract.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Problem } from '../../core/problem.ts'
import { switchedOn, type SwitchedOn } from '../../core/rules/policies/check-policies.ts'
import { checkContractPolicy, isContractPolicy, NEEDS, programOf, type ContractSubject } from '../../core/rules/policies/contract-checks.ts'
import { POLICIES } from '../../core/rules/policies/policy-table.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openContracts } from './cached-contracts.ts'

export interface ContractPolicies {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

const MAX_BYTES = 256 * 1024

export const contractPolicies = (config: Config): readonly SwitchedOn[] => switchedOn(config).filter(({ code }) => isContractPolicy(code))

export async function judgeContractPolicies(world: World, config: Config, examples: readonly Example[], fresh: readonly CapturedContract[]): Promise<ContractPolicies> {
  const policies = contractPolicies(config)
  if (policies.length === 0) return { findings: [], problems: [] }
  await using contracts = openContracts(world, config)
  const problems = new Map<string, Problem>()
  const capture: Capture = async (example, preset) => {
    const captured = await contracts.of(example, preset)
    if (!captured.ok && captured.problem.code !== 'CAPTURE.NO_SCRIPT') problems.set(captured.problem.code, captured.problem)
    return captured.ok ? captured.value : null
  }
  const stored = new Map(fresh.map((contract) => [keyOf(contract), contract]))
  const asked = examples.filter(({ archivedBy, presets }) => archivedBy.length === 0 && presets.some(isScript))
  const { cores } = await world.host.hardware()
  const subjects = await inTurn(asked, cores, (example) => subjectOf(world, policies, example, (preset) => stored.get(keyOf({ example: example.id, preset: preset.name })) ?? null, capture))
  return { findings: subjects.flatMap((subject) => policies.flatMap(({ code, parameters }) => checkContractPolicy(subject, parameters, code))), problems: [...problems.values()] }
}

type Capture = (example: Example, preset: Preset) => Promise<CapturedContract | null>

const isScript = ({ action }: Preset): boolean => action.kind === 'script'

async function subjectOf(world: World, policies: readonly SwitchedOn[], example: Example, stored: (preset: Preset) => CapturedContract | null, capture: Capture): Promise<ContractSubject> {
  const needs = new Set(policies.map(({ code }) => NEEDS[POLICIES[code].check]))
  const contracts: CapturedContract[] = []
  const [elsewhere, withEnv] = [new Map<string, CapturedContract>(), new Map<string, CapturedContract>()]
  for (const preset of example.presets.filter(isScript)) {
    const own = stored(preset) ?? (await capture(example, preset))
    if (own === null || world.signal.aborted) continue
    contracts.push(own)
    if (needs.has('elsewhere')) put(elsewhere, preset, await capture(...fromRoot(example, preset)))
    if (needs.has('env')) put(withEnv, preset, await capture(example, { ...preset, env: { ...variables(policies), ...preset.env } }))
  }
  const texts = needs.has('text') ? await textsOf(world, example, contracts) : new Map<string, string>()
  return { example, contracts, elsewhere, withEnv, text: (path) => texts.get(path) ?? null }
}

function put(map: Map<string, CapturedContract>, { name }: Preset, contract: CapturedContract | null): void {
  if (contract !== null) map.set(name, contract)
}

/** The same script, as somebody starts it who stands at the root of the repository. */
function fromRoot(example: Example, preset: Preset): [Example, Preset] {
  const action = preset.action.kind === 'script' && example.path !== '.' ? { ...preset.action, script: `${example.path}/${preset.action.script}` } : preset.action
  return [{ ...example, path: '.' }, { ...preset, action }]
}

/** A caller that has set them: a script may hand on only what is there. */
const variables = (policies: readonly SwitchedOn[]): Record<string, string> => Object.fromEntries(policies.filter(({ code }) => NEEDS[POLICIES[code].check] === 'env').flatMap(({ parameters }) => (parameters.keys ?? []).map((key) => [key, '0'])))

async function textsOf({ files }: World, example: Example, contracts: readonly CapturedContract[]): Promise<ReadonlyMap<string, string>> {
  const programs = [...new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? (programOf(call) ?? []) : []))))]
  const read = await Promise.all(programs.map(async (path) => [path, await files.readText(example.path === '.' ? path : `${example.path}/${path}`, { maxBytes: MAX_BYTES })] as const))
  return new Map(read.flatMap(([path, text]) => (text.ok ? [[path, text.value.text] as const] : [])))
}

/** As many at once as there are cores; the answers keep their order. */
async function inTurn<T, U>(items: readonly T[], width: number, act: (item: T) => Promise<U>): Promise<U[]> {
  const answers: U[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) answers[at] = await act(items[at]!)
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, work))
  return answers
}
