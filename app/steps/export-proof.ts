/** Proves a new repository: a clean clone of it climbs the rungs as any example does, on the engine that is chosen. */
import { NO_CLONE, unproven, type Proof } from '../../core/export/proof.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { BuildRequest, Engine, Image, ProgressEvent, World } from '../../core/world.ts'
import { openEngineChooser } from './choose-engine.ts'
import { climbAll } from './climb-all.ts'
import { brokenScripts } from './export-scripts.ts'
import { loadExamples } from './load-garden.ts'

export interface Proven {
  readonly proof: Proof
  /** What was built on the way; null: nothing. */
  readonly built: { readonly engine: Engine; readonly image: Image } | null
}

/** A failed result: it could not be tried for a reason that has nothing to do with the example, or was interrupted. */
export async function proveExport(world: World, config: Config, example: Example, stagedAbs: string): Promise<Result<Proven>> {
  const opened = await world.cloneOf?.(stagedAbs)
  if (opened === undefined) return ok({ proof: unproven(example, NO_CLONE), built: null })
  if (!opened.ok) return opened
  await using clone = opened.value
  const settings = proofConfig(config)
  const heard = listen(clone.world, example)
  const own = (await loadExamples(heard.world, settings)).examples.find(({ path }) => path === '.')
  if (own === undefined) return ok({ proof: unproven(example, 'its descriptor cannot be read in the new repository'), built: null })
  const before = new Set(await world.output.list('logs'))
  const ascent = { preset: settings.smoke.preset, kind: 'smoke', params: {}, profile: null, timeoutSeconds: settings.smoke.timeout_seconds, chooser: openEngineChooser(heard.world, settings.engine), head: await heard.world.git.head() } as const
  // The id of the example: its image, its progress and its rungs are those of the example, wherever it lies.
  const walk = await climbAll(heard.world, settings, [{ ...own, id: example.id }], ascent, { archived: true })
  const interrupted = walk.problems.find(({ code }) => code === 'RUN.INTERRUPTED')
  if (interrupted !== undefined || world.signal.aborted) return fail({ code: 'RUN.INTERRUPTED', message: `The proof of ${example.id} was interrupted; nothing was written.`, next: 'Export again.' })
  const [result] = walk.results
  const logs = (await world.output.list('logs')).filter((path) => !before.has(path))
  if (result === undefined) return ok({ proof: unproven(example, 'it was not tried'), built: null })
  const broken = await brokenScripts(settings, { world, example }, { world: heard.world, example: { ...own, id: example.id } })
  return ok({ proof: { result: { ...result, path: example.path, records: result.records.map((path) => recordPlace(example, path)) }, findings: walk.findings, problems: walk.problems, broken, logs: logs.map((path) => world.output.absolute(path)) }, built: heard.built() })
}

/** It must really be built, really be run, and leave nothing with others. */
function proofConfig(config: Config): Config {
  return {
    ...config,
    garden: { ...config.garden, ignore: [] },
    build: { ...config.build, skip_fresh_hours: 0 },
    images: { ...config.images, push: false, pull: false, registry: null },
    smoke: { ...config.smoke, stage: 'all', cache: 'isolated' },
  }
}

/** A run of the new repository is no run of the garden: its record must not become the garden's history. */
const recordPlace = ({ id }: Example, path: string): string => (path.startsWith('records/') ? `proofs/${id}/${path}` : path)

/** The clone's world; it says its progress as the example's, keeps its records apart, and tells what was built. */
function listen(world: World, example: Example): { readonly world: World; readonly built: () => Proven['built'] } {
  let built: Proven['built'] = null
  const { output } = world
  const apart = (path: string): string => recordPlace(example, path)
  const progress = (event: ProgressEvent): void => {
    if (event.kind !== 'example-started' && event.kind !== 'example-finished') world.log.progress({ ...event, example: example.id })
  }
  const engineOf = (engine: Engine): Engine => ({
    ...engine,
    build: async (request: BuildRequest) => {
      const outcome = await engine.build(request)
      if (outcome.kind === 'built' && outcome.image !== null) built = { engine, image: outcome.image }
      return outcome
    },
  })
  return {
    world: {
      ...world,
      log: { ...world.log, progress },
      output: { ...output, write: (path, text) => output.write(apart(path), text), readText: (path, options) => output.readText(apart(path), options), list: (path) => output.list(apart(path)), absolute: (path) => output.absolute(apart(path)) },
      engines: { get: (name) => engineOf(world.engines.get(name)) },
    },
    built: () => built,
  }
}
