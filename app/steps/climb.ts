/**
 * Takes one example up its rungs: parsed → contracted → built → probed → smoked, and leaves a run record of how far it came. What one
 * example does never stops the others: every way it can end is a value here.
 */
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Problem } from '../../core/problem.ts'
import { recordId } from '../../core/record/record-id.ts'
import { besideProbe, withoutGpu } from '../../core/record/probe-finding.ts'
import { openPath, type Climbed, type RungPath } from '../../core/record/rung-path.ts'
import { refusalFinding } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { goalOf, timed, type Ascent, type Camp } from './ascent.ts'
import { buildRung } from './build-example.ts'
import { contractRung } from './contract-rung.ts'
import { planFor } from './plan-for.ts'
import { keepImage, onlySmokeIsSplit } from './keep-image.ts'
import { probeRung } from './probe-rung.ts'
import { prepareRun } from './prepare-run.ts'
import { climbCompose } from './run-compose.ts'
import { runExample } from './run-example.ts'
import { withService } from './serve-plan.ts'

export async function climb(world: World, config: Config, asked: Ascent): Promise<Climbed> {
  const onlyBuilds = config.smoke.stage === 'build'
  const unsplit = onlyBuilds ? onlySmokeIsSplit(asked) : null
  if (unsplit !== null) return unsplit
  const path = openPath(asked.example, goalOf(asked))
  path.pass('parsed')
  const contracted = await contractRung(world, config, asked, path)
  if (!contracted.ok) return contracted.problem
  const { preset, example, contract } = contracted.value
  const ascent = { ...asked, example }
  const gpus = (await world.host.hardware()).gpus.length
  const lacksGpu = needsGpu(example, ascent.profile) && gpus === 0
  // Images and the probe need none; whoever asks for a run gets nothing from them.
  const nothingWithout = !onlyBuilds && lacksGpu && (ascent.kind !== 'smoke' || config.smoke.probe_seconds === 0)
  if (preset.compose !== undefined) return nothingWithout ? withoutGpu(path, []) : climbCompose(world, config, ascent, path, preset, lacksGpu)
  const choice = await ascent.chooser.choose(example, preset)
  // Built also where nothing can be probed: that it builds is worth knowing.
  if (nothingWithout || (!onlyBuilds && lacksGpu && choice.kind === 'none')) return withoutGpu(path, [])
  if (choice.kind === 'none') {
    const rung = example.build.kind === 'docker' ? 'built' : 'smoked'
    return choice.unavailable === undefined ? path.skip(rung, choice.reason) : path.stop(rung, { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${choice.unavailable.reason}.`, next: choice.unavailable.next })
  }
  await using scratch = await world.host.scratch(example.id.replaceAll('/', '-'))
  // await: without it the scratch directory would go before the run is over.
  return await runUp(world, config, ascent, { path, preset, choice, scratch, gpus, ...(contract === undefined ? {} : { contract }) }, lacksGpu)
}

async function runUp(world: World, config: Config, ascent: Ascent, camp: Camp, lacksGpu: boolean): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, scratch } = camp
  const id = recordId(world.clock.now(), world.host.randomHex(4))
  const bare = planFor(world, config, ascent, camp, id)
  const planned = bare.ok ? await withService(world, ascent, preset, bare.value, camp.contract) : bare
  if (!planned.ok) return refuse(path, 'contracted', example, preset, planned.problem)
  const phases: Record<string, number> = {}
  if (config.smoke.stage === 'build') {
    const built = await buildRung(world, config, ascent, camp, id, phases)
    return built.ok ? keepImage(world, config, ascent, camp, built.value) : built.problem
  }
  // At once: the copy is ready before the image is.
  const [built, ready] = await Promise.all([
    buildRung(world, config, ascent, camp, id, phases),
    timed(world, phases, 'prepare', () => prepareRun(world, config, example, scratch, planned.value.prepare)),
  ])
  if (!built.ok) return built.problem
  await using _image = { [Symbol.asyncDispose]: async () => built.value.release?.() }
  if (!ready.ok) return refuse(path, 'smoked', example, preset, ready.problem)
  const { image, build, findings } = built.value
  const probe = [...findings, ...(await probeRung(world, config, ascent, camp, image, id))]
  if (lacksGpu) return withoutGpu(path, probe)
  // await: without it the image would go before the run is over.
  return besideProbe(await (ascent.atTop ?? runExample)(world, config, ascent, camp, { id, plan: planned.value, image, tree: ready.value, phases, ...(build === undefined ? {} : { build }) }), probe)
}

/** Red when the example's own files are the reason; else nobody can say anything about it. */
function refuse(path: RungPath, rung: 'contracted' | 'smoked', example: Example, preset: Preset, problem: Problem): Climbed {
  const found = refusalFinding(example, preset, problem)
  // What a script asks for and no run gets: nobody's fault, and nothing is proven.
  if (problem.code.startsWith('RUN.CONTRACT_')) return path.skip(rung, problem.message)
  return found === null ? path.stop(rung, problem) : path.fail(rung, problem.message, [found])
}

/** GPUs asked for, none would do, and no profile says otherwise. */
function needsGpu(example: Example, profile: string | null): boolean {
  const asked = profile === null ? null : profile === 'cpu' ? 0 : Object.hasOwn(example.profiles, profile) ? (example.profiles[profile]?.gpus ?? null) : profile === 'gpu' ? 1 : null
  return asked === null ? (example.need.gpus ?? 0) > 0 && !example.need.cpuOk : asked > 0
}
