/**
 * Takes one example up its rungs: parsed → contracted → built → smoked, and leaves a run record of how far it came. What one
 * example does never stops the others: every way it can end is a value here.
 */
import { GARDEN_CACHE, planRun, type Params, type RunPlan } from '../../core/contract/plan-run.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { buildRecord } from '../../core/record/build-record.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import { recordId } from '../../core/record/record-id.ts'
import { buildFindings, runFindings } from '../../core/record/smoke-findings.ts'
import { openPath, type Climbed, type RungPath, type Verdict } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { Image, RunOutcome, Scratch, World } from '../../core/world.ts'
import { buildExample } from './build-example.ts'
import type { EngineChoice, EngineChooser } from './choose-engine.ts'
import { collectReport } from './collect-report.ts'
import { storeRecord } from './store-record.ts'

export interface Ascent {
  readonly example: Example
  readonly preset: string
  readonly kind: RunRecord['kind']
  readonly params: Params
  readonly profile: string | null
  readonly timeoutSeconds: number
  readonly chooser: EngineChooser
  /** Commit of the repository, asked once for all examples. */
  readonly head: { readonly commit: string; readonly dirty: boolean } | null
}

export async function climb(world: World, config: Config, ascent: Ascent): Promise<Climbed> {
  const { example } = ascent
  const path = openPath(example)
  path.pass('parsed')
  const preset = example.presets.find((each) => each.name === ascent.preset)
  if (preset === undefined) return path.skip('contracted', `has no preset "${ascent.preset}"`)
  if (preset.action.kind === 'script') return path.skip('contracted', `needs contract: its preset "${preset.name}" is a script that calls an engine itself`)
  if (preset.action.kind === 'invalid') {
    const message = `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`
    return path.fail('contracted', `its preset "${preset.name}" cannot be read`, [finding('SMOKE.PRESET_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)])
  }
  path.pass('contracted')
  const gpus = (await world.host.hardware()).gpus.length
  if (needsGpu(example, ascent.profile) && gpus === 0) return path.skip('smoked', 'needs a GPU, and this machine has none')
  const choice = await ascent.chooser.choose(example, preset)
  if (choice.kind === 'none') {
    const rung = example.build.kind === 'docker' ? 'built' : 'smoked'
    return choice.unavailable === undefined ? path.skip(rung, choice.reason) : path.stop(rung, { code: 'ENGINE.UNAVAILABLE', message: `The engine that was asked for cannot be used: ${choice.unavailable.reason}.`, next: choice.unavailable.next })
  }
  await using scratch = await world.host.scratch(example.id.replaceAll('/', '-'))
  // await: without it the scratch directory would go before the run is over.
  return await runUp(world, config, ascent, { path, preset, choice, scratch, gpus })
}

interface Camp {
  readonly path: RungPath
  readonly preset: Preset
  readonly choice: Extract<EngineChoice, { kind: 'engine' }>
  readonly scratch: Scratch
  readonly gpus: number
}

async function runUp(world: World, config: Config, ascent: Ascent, camp: Camp): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, choice, scratch } = camp
  const id = recordId(world.clock.now(), world.host.randomHex(4))
  const planned = planRun(example, preset, {
    engine: choice.engine.name,
    smoke: config.smoke,
    params: ascent.params,
    profile: ascent.profile,
    gpus: camp.gpus,
    timeoutSeconds: ascent.timeoutSeconds,
    run: id,
    gardenAbs: world.files.rootAbs,
    scratchAbs: scratch.pathAbs,
    homeAbs: world.host.homeAbs,
    searchPath: world.host.searchPath,
  })
  if (!planned.ok) return path.stop('contracted', planned.problem)
  const phases: Record<string, number> = {}
  // At once: the copy is ready before the image is.
  const [image, ready] = await Promise.all([
    timed(world, phases, 'build', () => build(world, config, ascent, camp, id)),
    timed(world, phases, 'prepare', () => prepare(world, config, example, scratch)),
  ])
  if (!image.ok) return image.problem
  if (!ready.ok) return path.stop('smoked', ready.problem)
  return execute(world, config, ascent, camp, { id, plan: planned.value, image: image.value, tree: ready.value, phases })
}

async function build(world: World, config: Config, { example }: Ascent, { path, preset, choice }: Camp, id: string): Promise<Result<Image | null, Climbed>> {
  if (choice.engine.name === 'process') {
    path.leave('built', 'the process engine builds no image')
    return ok(null)
  }
  world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: choice.engine.name })
  const outcome = await buildExample(world, config, choice.engine, example, id)
  switch (outcome.kind) {
    case 'built':
      if (outcome.image?.id == null) return fail(path.stop('built', engineProblem(example, 'the engine did not say the id of the image it built', 'Look at the build log in the output directory.')))
      path.pass('built', outcome.durationMs, choice.engine.name)
      return ok(outcome.image)
    case 'failed':
      return fail(path.fail('built', `its image does not build: ${outcome.reason}`, buildFindings(example, preset, outcome, config.build.timeout_minutes)))
    case 'timed_out':
      return fail(path.fail('built', `its image did not build within ${config.build.timeout_minutes} minutes`, buildFindings(example, preset, outcome, config.build.timeout_minutes)))
    case 'interrupted':
      return fail(path.skip('built', 'was interrupted'))
    case 'engine_failed':
      return fail(path.stop('built', engineProblem(example, outcome.reason, outcome.next)))
  }
}

/** Gives the tree hash of what was copied. */
async function prepare(world: World, config: Config, example: Example, scratch: Scratch): Promise<Result<string | null>> {
  const cache = await checkCache(world, config)
  if (!cache.ok) return cache
  for (const directory of [SCRATCH.workspace, SCRATCH.outputs, SCRATCH.home]) await scratch.makeDir(directory)
  const [tree, listed] = await Promise.all([world.git.treeHash(example.path), world.git.listFiles(example.path)])
  const files = listed ?? (await world.files.walk(example.path, { skip: NOT_COPIED })).filter((entry) => entry.kind === 'file' || entry.kind === 'symlink').map((entry) => entry.path)
  const copied = await scratch.copyFrom(files, example.path, SCRATCH.workspace)
  return copied.ok ? ok(tree) : copied
}

/** Outside git nothing says what is ignored. */
const NOT_COPIED = ['.git', '.hortus', 'node_modules', '__pycache__', '.venv', 'data']

/** The cache is mounted writable: a symlink in its place would hand out what it points to, for instance `.git` (A11). */
async function checkCache(world: World, config: Config): Promise<Result<void>> {
  if (config.smoke.cache !== 'isolated') return ok(undefined)
  const real = await world.files.resolve(GARDEN_CACHE)
  const parent = await world.files.resolve('data')
  const straight = (place: typeof real, path: string): boolean => place === null || (place !== 'outside' && place.path === path)
  if (straight(real, GARDEN_CACHE) && straight(parent, 'data')) return ok(undefined)
  return fail({ code: 'RUN.CACHE_SYMLINK', message: `${GARDEN_CACHE} goes through a symlink; a run could write where it points.`, next: 'Replace the symlink by a directory, or use --cache volume.', path: GARDEN_CACHE })
}

interface Ready {
  readonly id: string
  readonly plan: RunPlan
  readonly image: Image | null
  readonly tree: string | null
  readonly phases: Record<string, number>
}

async function execute(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, choice, scratch } = camp
  const { plan, phases } = ready
  world.log.progress({ kind: 'step-started', example: example.id, step: 'run', detail: choice.engine.name })
  const startedAt = world.clock.now()
  const outcome = await timed(world, phases, 'run', () =>
    choice.engine.run({
      ...plan.request,
      image: ready.image,
      signal: world.signal,
      onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'run', line }),
    }),
  )
  const endedAt = world.clock.now()
  if (outcome.end.kind === 'refused') return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`)
  const { reported, kept } = await timed(world, phases, 'collect', () => collectReport(scratch, ready.id))
  const record = buildRecord({
    id: ready.id,
    kind: ascent.kind,
    example,
    preset: preset.name,
    params: plan.params,
    engine: { name: choice.engine.name, version: choice.version },
    image: ready.image,
    request: plan.request,
    user: userOf(world, choice.engine.name),
    cache: config.smoke.cache,
    outcome,
    startedAt,
    endedAt,
    phases,
    hardware: await world.host.hardware(),
    code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree: ready.tree },
    reported,
    kept,
    warnings: [...plan.warnings, ...(outcome.warnings ?? [])],
  })
  const stored = record.ok ? await storeRecord(world, record.value) : record
  if (stored.ok) path.record(stored.value, reported.metrics.summary)
  const problems = [...(outcome.end.kind === 'engine_failed' ? [engineProblem(example, outcome.end.reason, outcome.end.next)] : []), ...(stored.ok ? [] : [stored.problem])]
  return path.end(judge(outcome, plan), choice.engine.name, runFindings(example, preset, outcome, plan.request.limits, reported), problems)
}

function judge({ end, durationMs }: RunOutcome, plan: RunPlan): Verdict {
  const reason = describeEnd(end, plan.request.limits)
  if (end.kind === 'engine_failed' || end.kind === 'interrupted') return { state: 'stopped', reason, durationMs }
  return { state: reason === null ? 'passed' : 'failed', reason, durationMs }
}

/** GPUs asked for, none would do, and no profile says otherwise. */
function needsGpu(example: Example, profile: string | null): boolean {
  const asked = profile === null ? null : profile === 'cpu' ? 0 : Object.hasOwn(example.profiles, profile) ? (example.profiles[profile]?.gpus ?? null) : profile === 'gpu' ? 1 : null
  return asked === null ? (example.need.gpus ?? 0) > 0 && !example.need.cpuOk : asked > 0
}

function userOf(world: World, engine: string): string {
  return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`
}

function engineProblem(example: Example, message: string, next: string): Problem {
  return { code: 'ENGINE.FAILED', message: `${example.id}: ${message}.`, next, path: example.descriptor }
}

async function timed<T>(world: World, phases: Record<string, number>, name: string, act: () => Promise<T>): Promise<T> {
  const started = world.clock.elapsed()
  try {
    return await act()
  } finally {
    phases[name] = world.clock.elapsed() - started
  }
}
