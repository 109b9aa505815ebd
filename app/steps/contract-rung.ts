/** The rung `contracted`: what is going to run is known, and Hortus can run it itself. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { composeOfContract } from '../../core/contract/compose-of-contract.ts'
import { coherenceFindings } from '../../core/contract/coherence.ts'
import { ownBuild } from '../../core/contract/own-build.ts'
import { planRun } from '../../core/contract/plan-run.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Climbed, RungPath } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import type { Ascent } from './ascent.ts'
import { ignoredAmong } from './check-contracts.ts'
import { contractOfScript, type KnownContracts } from './contract-of-script.ts'
import { isNamedElsewhere } from './named-elsewhere.ts'

export interface Contracted {
  readonly preset: Preset
  /** Of a script; with it the example, built as the scripts build it. */
  readonly contract?: CapturedContract
  readonly example: Example
}

/** A failed result is the end of the climb. */
export async function contractRung(world: World, config: Config, { example, preset: name, contracts }: Ascent, path: RungPath): Promise<Result<Contracted, Climbed>> {
  const preset = example.presets.find((each) => each.name === name)
  if (preset === undefined) return fail(path.skip('contracted', `has no preset "${name}"`))
  if (preset.action.kind === 'script') return scriptRung(world, config, example, preset, path, contracts)
  if (preset.action.kind === 'invalid') {
    const message = `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`
    return fail(path.fail('contracted', `its preset "${preset.name}" cannot be read`, [finding('SMOKE.PRESET_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)]))
  }
  path.pass('contracted')
  return ok({ preset, example })
}

/** The script itself is never run but by the capture: what runs is its contract. */
async function scriptRung(world: World, config: Config, example: Example, preset: Preset, path: RungPath, shared: Ascent['contracts']): Promise<Result<Contracted, Climbed>> {
  const script = preset.action.kind === 'script' ? preset.action.script : ''
  if ((await world.files.stat(`${example.path}/${script}`)) === null) return fail(path.skip('contracted', `its script ${script} is not there`))
  const started = world.clock.elapsed()
  const known = await contractOfScript(world, config, example, preset, shared)
  if (!known.ok) return fail(path.skip('contracted', `its contract is not known: ${known.problem.message} ${known.problem.next}`))
  const { own, builds } = known.value
  if (own.state !== 'complete') return fail(path.skip('contracted', unknownContract(script, own)))
  const project = composeOfContract(preset, own)
  if (typeof project === 'string') return fail(path.skip('contracted', `its script ${script} ${project}`))
  if (project !== null) {
    path.pass('contracted', world.clock.elapsed() - started)
    return ok({ preset: project, example })
  }
  if (own.calls.every(({ kind }) => kind !== 'run')) return fail(path.skip('contracted', `its script ${script} starts no container`))
  const broken = await brokenPaths(world, example, [own, ...builds])
  if (broken[0] !== undefined) return fail(path.fail('contracted', broken[0].message, broken))
  const build = ownBuild(example, own, builds)
  if (build.kind === 'cannot') return fail(path.skip('contracted', `its script ${script} ${build.reason}`))
  if (build.kind === 'foreign') return fail(await foreignImage(world, example, preset, known.value, build.image, path))
  const refused = whyRefused(config, { ...example, build: build.build }, preset, own)
  if (refused !== null) return fail(path.skip('contracted', refused))
  path.pass('contracted', world.clock.elapsed() - started)
  return ok({ preset: { ...preset, engines: containerEngines(preset) }, contract: own, example: { ...example, build: build.build } })
}

/** What the script said last comes last. */
function unknownContract(script: string, { reason, state }: CapturedContract): string {
  const [why, ...said] = (reason ?? state).split('; its last line: ')
  return [`its script ${script} ${why}, so its contract is not known`, ...said].join('; its last line: ')
}

/** A mount to start in, or a Dockerfile, that is not there: the script cannot work for anyone. */
async function brokenPaths(world: World, example: Example, contracts: readonly CapturedContract[]): Promise<readonly Finding[]> {
  const garden = [{ example, contracts }]
  return coherenceFindings(garden, await ignoredAmong(world, garden)).filter(({ code, level }) => level === 'error' && code !== 'CONTRACT.IMAGE_NOT_BUILT')
}

/** What no run gets is refused whatever machine this is: the plan is tried with places that mean nothing. */
function whyRefused(config: Config, example: Example, preset: Preset, contract: CapturedContract): string | null {
  const nowhere = { gardenAbs: '/', scratchAbs: '/', homeAbs: '/', searchPath: '' }
  const planned = planRun(example, preset, { ...nowhere, engine: 'docker', smoke: config.smoke, params: {}, profile: null, gpus: 0, timeoutSeconds: 1, run: '', contract })
  return planned.ok || !(planned.problem.code.startsWith('RUN.CONTRACT_') || planned.problem.code === 'RUN.COMMAND') ? null : planned.problem.message
}

/** Red when it is certain that nobody makes it; an image from a registry is only none that Hortus may pull for a run. */
async function foreignImage(world: World, example: Example, preset: Preset, { own, builds }: KnownContracts, image: string, path: RungPath): Promise<Climbed> {
  const certain = coherenceFindings([{ example, contracts: [own, ...builds] }]).filter((found: Finding) => found.code === 'CONTRACT.IMAGE_NOT_BUILT' && found.level === 'error')
  const told = `its script runs the image ${image.slice(0, 120)}, which no script of it builds`
  return certain.length > 0 && preset.action.kind === 'script' && !(await isNamedElsewhere(world, example, image)) ? path.fail('contracted', told, certain) : path.skip('contracted', told)
}

function containerEngines({ engines }: Preset): Preset['engines'] {
  const able = engines.filter((engine) => engine !== 'process')
  return able.length > 0 ? able : ['docker', 'podman']
}
