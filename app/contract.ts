/** The verb `contract`: what the scripts of presets ask of a container engine, captured without one. */
import type { CapturedContract } from '../core/contract/captured.ts'
import type { Example, Preset } from '../core/garden/example.ts'
import { ok, type Problem, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { captureContract, openCaptureGround, type CaptureGround } from './steps/capture-contract.ts'
import { loadGarden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface ContractOptions {
  readonly named?: readonly string[]
  readonly base?: string
  /** Only presets of this name. */
  readonly preset?: string
}

export interface Contracts {
  readonly contracts: readonly CapturedContract[]
  /** Presets with a script that could not be tried. */
  readonly left: readonly { readonly example: string; readonly preset: string; readonly reason: string }[]
  readonly problems: readonly Problem[]
  /** All of the garden, also those that nobody asked for. */
  readonly examples: readonly Example[]
}

export async function contract(world: World, config: Config, options: ContractOptions = {}): Promise<Result<Contracts>> {
  const garden = await loadGarden(world, config)
  const selected = await selectExamples(world, garden, config, options)
  if (!selected.ok) return selected
  const named = (options.named ?? []).length > 0
  const wanted = selected.value.examples
    .filter((example) => named || example.archivedBy.length === 0)
    .flatMap((example) => example.presets.filter(({ name, action }) => action.kind === 'script' && (options.preset === undefined || name === options.preset)).map((preset) => ({ example, preset })))
  if (wanted.length === 0) return ok({ contracts: [], left: [], problems: [], examples: garden.examples })
  const opened = await openCaptureGround(world)
  if (!opened.ok) return opened
  await using ground = opened.value
  return ok({ ...(await captureAll(world, config, ground, wanted)), examples: garden.examples })
}

interface Wanted {
  readonly example: Example
  readonly preset: Preset
}

/** As many at once as the machine has cores; the answers keep their order. */
async function captureAll(world: World, config: Config, ground: CaptureGround, wanted: readonly Wanted[]): Promise<Omit<Contracts, 'examples'>> {
  const { cores } = await world.host.hardware()
  const answers: Result<CapturedContract>[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < wanted.length; at = next++) {
      const { example, preset } = wanted[at]!
      if (!world.signal.aborted) answers[at] = await captureContract(world, example, preset, { ground, untrusted: config.smoke.untrusted })
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(cores, wanted.length)) }, work))
  const contracts = answers.flatMap((answer) => (answer?.ok === true ? [answer.value] : []))
  const failed = wanted.flatMap(({ example, preset }, at) => {
    const answer = answers[at]
    return answer === undefined || answer.ok ? [] : [{ example: example.id, preset: preset.name, reason: answer.problem.message, problem: answer.problem }]
  })
  const problems = failed.map(({ problem }) => problem).filter(({ code }) => code !== 'CAPTURE.NO_SCRIPT')
  const interrupted: Problem[] = world.signal.aborted ? [{ code: 'RUN.INTERRUPTED', message: `Interrupted: ${contracts.length} of ${wanted.length} contracts were captured.`, next: 'Start it again.' }] : []
  return { contracts, left: failed.map(({ problem: _problem, ...each }) => each), problems: [...new Map([...problems, ...interrupted].map((problem) => [problem.code, problem])).values()] }
}
