/** The rung `built`: the image of an example, with the arguments that its Dockerfile asks for; or the one that is there already. */
import { failedLine, type FailedAt } from '../../core/contract/failed-instruction.ts'
import { declaredArgs, imageName, imageTag } from '../../core/contract/image-tag.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Climbed } from '../../core/record/rung-path.ts'
import { buildFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Build } from '../../core/schema/run-record.ts'
import type { BuildOutcome, BuildRequest, Engine, Image, World } from '../../core/world.ts'
import { engineProblem, timed, type Ascent, type Camp } from './ascent.ts'
import { dockerfileOf, findImage } from './find-image.ts'
import { inputsOfBuild, namedBy, type NamedImage } from './inputs-of-build.ts'
import { labelsOfBuild } from './labels-of-build.ts'
import { refusedBuildFindings } from './refuse-build.ts'
import { shownOutput } from './shown-output.ts'
import { useKeptImage } from './use-kept-image.ts'

const DOCKERFILE_MAX_BYTES = 1024 * 1024

export interface Built {
  /** null under the process engine. */
  readonly image: Image | null
  readonly build?: Build
  /** What is to be said although it passed. */
  readonly findings: readonly Finding[]
  /** What its Dockerfile names, as it was known before the build. */
  readonly bases?: readonly NamedImage[]
  /** Takes away what is here for this climb only. */
  readonly release?: () => Promise<void>
}

/** A failed result is the end of the climb. `phases` gets how long it took to build, or to pull. */
export async function buildRung(world: World, config: Config, ascent: Ascent, camp: Camp, id: string, phases: Record<string, number>): Promise<Result<Built, Climbed>> {
  const { path, choice } = camp
  const { example } = ascent
  if (choice.engine.name === 'process') {
    path.leave('built', 'the process engine builds no image')
    return ok({ image: null, findings: [] })
  }
  const started = world.clock.elapsed()
  const recipe = await readRecipe(world, config, example)
  const refused = config.smoke.untrusted ? refusedBuildFindings({ example: example.id, path: dockerfileOf(example), ...recipe }) : []
  if (refused.length > 0) return fail(path.fail('built', 'its Dockerfile asks for what code that is not trusted does not get', refused))
  if (config.smoke.stage === 'run') return useKeptImage(world, config, ascent, camp, recipe, phases)
  const { images } = choice.engine
  if (config.build.cache === 'registry' && config.build.cache_ref === null) ascent.warnOnce('build.cache is registry, and build.cache_ref names none: no layers are kept.')
  const place = { ...recipe, context: example.path, images, askRegistry: config.build.skip_fresh_hours > 0 || config.images.registry !== null || config.smoke.stage === 'build' }
  const { bases, info } = await timed(world, phases, 'key', async () => {
    const named = await namedBy(place)
    return { bases: named, info: await inputsOfBuild(world, { ...place, known: named }) }
  })
  const found = info.key === null || images === undefined ? null : await findImage(world, config, images, example, info.key, phases)
  if (found?.warning != null) ascent.warnOnce(found.warning)
  if (found?.image != null) {
    path.pass('built', world.clock.elapsed() - started, choice.engine.name, `image of ${found.createdAt?.slice(0, 10) ?? 'an unknown date'} reused, key unchanged${found.from === 'registry' ? ' (pulled)' : ''}`)
    return ok({ image: found.image, build: { ...info, reused: found.from, trusted: !config.smoke.untrusted, ...(found.createdAt === null ? {} : { imageCreatedAt: found.createdAt }) }, findings: [], bases })
  }
  // A pull that found nothing is no way to an image.
  delete phases['pull']
  const image = await timed(world, phases, 'build', () => buildIt(world, config, ascent, camp, id, { ...recipe, key: info.key }))
  return image.ok ? ok({ image: image.value, build: { ...info, reused: null, trusted: !config.smoke.untrusted }, findings: found?.findings ?? [], bases }) : image
}

async function buildIt(world: World, config: Config, ascent: Ascent, { path, preset, choice }: Camp, id: string, parts: { readonly dockerfile: string | null; readonly args: BuildRequest['args']; readonly key: string | null }): Promise<Result<Image, Climbed>> {
  const { example } = ascent
  world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: choice.engine.name })
  const outcome = await startBuild(world, config, ascent, choice.engine, id, parts)
  switch (outcome.kind) {
    case 'built':
      if (outcome.image?.id == null) return fail(path.stop('built', engineProblem(example, 'the engine did not say the id of the image it built', 'Look at the build log in the output directory.')))
      path.pass('built', outcome.durationMs, choice.engine.name)
      return ok(outcome.image)
    case 'failed':
      return fail(path.fail('built', `its image does not build: ${outcome.reason}`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world), failedPlace(example, parts.dockerfile, outcome.at))))
    case 'timed_out':
      return fail(path.fail('built', `its image did not build within ${config.build.timeout_minutes} minutes`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world))))
    case 'interrupted':
      return fail(path.skip('built', 'was interrupted'))
    case 'engine_failed':
      return fail(path.stop('built', engineProblem(example, outcome.reason, outcome.next)))
  }
}

/** The instruction that the builder stopped at; null: it did not say, or the file has none such. */
function failedPlace(example: Example, dockerfile: string | null, at: FailedAt | undefined): { path: string; line: number } | null {
  const line = at === undefined || dockerfile === null ? null : failedLine(dockerfile, at)
  return line === null ? null : { path: dockerfileOf(example), line }
}

async function startBuild(world: World, config: Config, ascent: Ascent, engine: Engine, run: string, { args, key }: { readonly args: BuildRequest['args']; readonly key: string | null }): Promise<BuildOutcome> {
  const { example } = ascent
  return engine.build({
    context: example.path,
    dockerfile: example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile',
    tag: imageTag(example.id),
    args,
    labels: await labelsOfBuild(world, config, ascent, key),
    network: config.build.network,
    cache: layerCache(config, example),
    timeoutMs: config.build.timeout_minutes * 60_000,
    log: `logs/${run}/build.log`,
    signal: world.signal,
    onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
  })
}

/** Code that is not trusted reads what others kept, and keeps nothing (A47). */
export function layerCache({ build, smoke }: Config, { id }: Pick<Example, 'id'>): BuildRequest['cache'] {
  const write = !smoke.untrusted
  if (build.cache === 'gha') return { kind: 'gha', scope: `hortus-${id.replaceAll(/[^a-zA-Z0-9._-]/g, '-')}`, write }
  if (build.cache === 'registry' && build.cache_ref !== null) return { kind: 'registry', ref: `${build.cache_ref}:${imageName(id).replaceAll('/', '-')}`, write }
  return { kind: 'none' }
}

/** The configuration's word comes last: it knows the machine (a local base image, a package index). */
async function readRecipe(world: World, config: Config, example: Example): Promise<{ readonly dockerfile: string | null; readonly args: Record<string, string> }> {
  const read = await world.files.readText(dockerfileOf(example), { maxBytes: DOCKERFILE_MAX_BYTES })
  const dockerfile = read.ok ? read.value.text : null
  const declared = dockerfile === null ? new Set<string>() : declaredArgs(dockerfile)
  const own = example.build.kind === 'docker' ? example.build.args : {}
  return { dockerfile, args: { ...own, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) } }
}
