/** The rung `built` of a project: the image of each service that is built, each recipe once. */
import { declaredArgs, imageTag } from '../../core/contract/image-tag.ts'
import type { ComposeProject, ComposeService } from '../../core/contract/compose/project.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { buildFindings } from '../../core/record/smoke-findings.ts'
import type { Climbed } from '../../core/record/rung-path.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Image, World } from '../../core/world.ts'
import { engineProblem, type Ascent, type Camp } from './ascent.ts'
import { refusedBuildFindings } from './refuse-build.ts'
import { shownOutput } from './shown-output.ts'

const DOCKERFILE_MAX_BYTES = 1024 * 1024

export type Recipe = Extract<ComposeService['image'], { kind: 'built' }>

/** Name of a service → its image; under the name `''` that of the example itself, when `own` is given. A failed result ends the climb. */
export async function buildCompose(world: World, config: Config, ascent: Ascent, camp: Camp, project: ComposeProject, own: Recipe | null, id: string): Promise<Result<ReadonlyMap<string, Image>, Climbed>> {
  const images = new Map<string, Image>()
  const known = new Map<string, Image>()
  const wanted = [...(own === null ? [] : [{ name: '', recipe: own }]), ...project.services.flatMap(({ name, image }) => (image.kind === 'built' ? [{ name, recipe: image }] : []))]
  const started = world.clock.elapsed()
  for (const { name, recipe } of wanted) {
    const key = JSON.stringify([recipe.context, recipe.dockerfile, recipe.args])
    const image = known.get(key) ?? (await buildOne(world, config, ascent, camp, name, recipe, id))
    if ('result' in image) return fail(image)
    known.set(key, image)
    images.set(name, image)
  }
  camp.path.pass('built', world.clock.elapsed() - started, camp.choice.engine.name)
  return ok(images)
}

async function buildOne(world: World, config: Config, { example }: Ascent, { path, preset, choice }: Camp, name: string, recipe: Recipe, id: string): Promise<Image | Climbed> {
  const what = name === '' ? 'its image' : `the image of its service "${name}"`
  world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: name === '' ? choice.engine.name : name })
  const context = recipe.context === '.' ? example.path : `${example.path}/${recipe.context}`
  const args = await buildArgs(world, config, example.path, recipe)
  const refused = config.smoke.untrusted ? await refusedRecipe(world, example, `${context}/${recipe.dockerfile}`, args) : []
  if (refused.length > 0) return path.fail('built', `the Dockerfile of ${what} asks for what code that is not trusted does not get`, refused)
  const outcome = await choice.engine.build({
    context,
    dockerfile: recipe.dockerfile,
    tag: imageTag(name === '' ? example.id : `${example.id}/${name}`),
    args,
    labels: { 'hortus.example': example.id },
    network: config.build.network,
    cache: { kind: 'none' },
    timeoutMs: config.build.timeout_minutes * 60_000,
    log: `logs/${id}/build${name === '' ? '' : `-${name}`}.log`,
    signal: world.signal,
    onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
  })
  switch (outcome.kind) {
    case 'built':
      return outcome.image?.id == null ? path.stop('built', engineProblem(example, `the engine did not say the id of ${what}`, 'Look at the build log in the output directory.')) : outcome.image
    case 'failed':
      return path.fail('built', `${what} does not build: ${outcome.reason}`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world)))
    case 'timed_out':
      return path.fail('built', `${what} did not build within ${config.build.timeout_minutes} minutes`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world)))
    case 'interrupted':
      return path.skip('built', 'was interrupted')
    case 'engine_failed':
      return path.stop('built', engineProblem(example, outcome.reason, outcome.next))
  }
}

async function refusedRecipe(world: World, example: Example, path: string, args: Record<string, string>): Promise<Finding[]> {
  const text = await world.files.readText(path, { maxBytes: DOCKERFILE_MAX_BYTES })
  return refusedBuildFindings({ example: example.id, path, dockerfile: text.ok ? text.value.text : null, args })
}

async function buildArgs(world: World, config: Config, base: string, recipe: Recipe): Promise<Record<string, string>> {
  const text = await world.files.readText(`${base}/${recipe.context}/${recipe.dockerfile}`, { maxBytes: DOCKERFILE_MAX_BYTES })
  const declared = text.ok ? declaredArgs(text.value.text) : new Set<string>()
  return { ...recipe.args, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) }
}
