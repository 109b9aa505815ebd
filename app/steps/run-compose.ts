/**
 * Climbs with an example whose preset is a compose file: its services are built, started, tried and taken down as one. The run is
 * recorded and judged as every other: only what runs it is another.
 */
import type { ComposeProject } from '../../core/contract/compose/project.ts'
import { planCompose } from '../../core/contract/plan-compose.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Problem } from '../../core/problem.ts'
import { withoutGpu } from '../../core/record/probe-finding.ts'
import { recordId } from '../../core/record/record-id.ts'
import { STAGE_BUILD, type Climbed, type RungPath } from '../../core/record/rung-path.ts'
import { refusalFinding } from '../../core/record/smoke-findings.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { ComposeRequest, Engine, Image, World } from '../../core/world.ts'
import { timed, type Ascent, type Camp } from './ascent.ts'
import { buildCompose, type Recipe } from './build-compose.ts'
import { copyBinds } from './copy-binds.ts'
import { loadCompose } from './load-compose.ts'
import { planFor } from './plan-for.ts'
import { prepareRun } from './prepare-run.ts'
import { runExample } from './run-example.ts'
import { withService } from './serve-plan.ts'

export async function climbCompose(world: World, config: Config, ascent: Ascent, path: RungPath, preset: Preset, lacksGpu: boolean): Promise<Climbed> {
  const { example } = ascent
  const { project, findings } = await loadCompose(world, example, preset)
  if (project === null) return path.fail('contracted', 'its compose file cannot be run', findings)
  const place = placeOfCommand(example, preset, project)
  if ('wrong' in place) return path.fail('contracted', 'its compose file cannot be run', [...findings, invalid(example, preset, place.wrong)])
  const choice = await ascent.chooser.choose({ ...example, build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } }, { ...preset, engines: ['docker', 'podman'] })
  if (choice.kind === 'none') {
    if (lacksGpu) return { ...withoutGpu(path, []), findings }
    const unavailable = choice.unavailable
    return unavailable === undefined ? path.skip('built', `runs several containers, and ${choice.reason}`) : path.stop('built', { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${unavailable.reason}.`, next: unavailable.next })
  }
  await using scratch = await world.host.scratch(example.id.replaceAll('/', '-'))
  const camp: Camp = { path, preset, choice, scratch, gpus: 0 }
  // await: without it the scratch directory would go before the run is over.
  const climbed = await runUp(world, config, ascent, camp, project, place, lacksGpu)
  return { ...climbed, findings: [...findings, ...climbed.findings] }
}

/** Where the preset's command runs. */
type Place = { readonly kind: 'none' } | { readonly kind: 'service'; readonly name: string } | { readonly kind: 'own'; readonly recipe: Recipe }

function placeOfCommand(example: Example, preset: Preset, { services }: ComposeProject): Place | { readonly wrong: string } {
  if (preset.action.kind !== 'command' || preset.action.argv.length === 0) return { kind: 'none' }
  const wanted = preset.compose?.runIn ?? null
  if (wanted !== null) return services.some(({ name }) => name === wanted) ? { kind: 'service', name: wanted } : { wrong: `its command is to run in the image of "${wanted}", which is no service` }
  if (example.build.kind === 'docker') return { kind: 'own', recipe: { kind: 'built', context: '.', dockerfile: example.build.dockerfile, args: example.build.args } }
  const built = services.filter(({ image }) => image.kind === 'built')
  const [only, ...more] = built.length > 0 ? built : services
  return only !== undefined && more.length === 0 ? { kind: 'service', name: only.name } : { wrong: 'nothing says in which image its command runs: name a service with `compose: { run_in: … }`' }
}

async function runUp(world: World, config: Config, ascent: Ascent, camp: Camp, project: ComposeProject, place: Place, lacksGpu: boolean): Promise<Climbed> {
  const { example } = ascent
  const { path, scratch } = camp
  const id = recordId(world.clock.now(), world.host.randomHex(4))
  // The plan of a run gives its limits, labels and log also where no command is run.
  const named: Camp = place.kind === 'none' ? { ...camp, preset: { ...camp.preset, action: { kind: 'command', argv: ['compose'] } } } : camp
  const bare = planFor(world, config, ascent, named, id)
  // Also under `hortus run`: nobody could reach it from outside.
  const planned = bare.ok ? await withService(world, { example }, camp.preset, bare.value) : bare
  if (!planned.ok) return refuse(path, example, camp.preset, planned.problem)
  if (config.smoke.stage === 'run') return path.skip('built', 'stage run: a project of several containers is not split, and nothing is built here; smoke it with smoke.stage=all')
  const phases: Record<string, number> = {}
  const images = await timed(world, phases, 'build', () => buildCompose(world, config, ascent, camp, project, place.kind === 'own' ? place.recipe : null, id))
  if (!images.ok) return images.problem
  if (config.smoke.stage === 'build') return path.rest(STAGE_BUILD, 'its images were built, and none is kept: a project of several containers is not split')
  path.leave('probed', 'a project of several containers is not probed')
  if (lacksGpu) return withoutGpu(path, [])
  const ready = await timed(world, phases, 'prepare', () => prepareRun(world, config, example, scratch))
  if (!ready.ok) return refuse(path, example, camp.preset, ready.problem)
  const binds = await copyBinds(world, example, project, scratch)
  if (!binds.ok) return refuse(path, example, camp.preset, binds.problem)
  const image = imageOf(project, place, planned.value, images.value)
  const { service } = camp.preset
  const options = { images: images.value, binds: binds.value, scratchAbs: scratch.pathAbs, run: id, readySeconds: service?.readySeconds ?? 60, stopSeconds: service?.stopSeconds ?? 10 }
  const engine = asOne(camp.choice.engine, place.kind !== 'none', (main) => planCompose(project, planned.value, main, options))
  // The server that is asked is one of the services: a command beside them is none.
  const { service: _asked, ...request } = planned.value.request
  const plan = place.kind === 'none' ? planned.value : { ...planned.value, request }
  return (ascent.atTop ?? runExample)(world, config, ascent, { ...camp, choice: { ...camp.choice, engine } }, { id, plan, image, tree: ready.value, phases })
}

/** An engine whose run is the whole project. */
function asOne(engine: Engine, hasCommand: boolean, plan: (main: ComposeRequest['main']) => Omit<ComposeRequest, 'signal' | 'stop'>): Engine {
  return {
    ...engine,
    async run(request) {
      const compose = engine.compose?.bind(engine)
      if (compose === undefined) return engine.run(request)
      return compose({ ...plan(hasCommand ? request : null), signal: request.signal, ...(request.stop === undefined ? {} : { stop: request.stop }) })
    },
  }
}

/** The image the record names: the command's, else that of the service that is asked. */
function imageOf(project: ComposeProject, place: Place, plan: RunPlan, images: ReadonlyMap<string, Image>): Image | null {
  const asked = project.services.find(({ ports }) => ports.includes(plan.request.service?.port ?? -1)) ?? project.services.at(-1)
  const name = place.kind === 'own' ? '' : place.kind === 'service' ? place.name : (asked?.name ?? '')
  const service = project.services.find((each) => each.name === name)
  return images.get(name) ?? (service?.image.kind === 'named' ? { ref: service.image.ref, id: null, digest: null } : null)
}

function invalid(example: Example, preset: Preset, what: string): Finding {
  return finding('SMOKE.COMPOSE_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, `The preset "${preset.name}" of ${example.id} cannot be run: ${what}.`)
}

function refuse(path: RungPath, example: Example, preset: Preset, problem: Problem): Climbed {
  const found = refusalFinding(example, preset, problem)
  return found === null ? path.stop('smoked', problem) : path.fail('smoked', problem.message, [found])
}
