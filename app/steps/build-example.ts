/** The rung `built`: the image of an example, with the arguments that its Dockerfile asks for. */
import { declaredArgs, imageTag } from '../../core/contract/image-tag.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Climbed } from '../../core/record/rung-path.ts'
import { buildFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { BuildOutcome, Engine, Image, World } from '../../core/world.ts'
import { engineProblem, type Ascent, type Camp } from './ascent.ts'
import { shownOutput } from './shown-output.ts'

const DOCKERFILE_MAX_BYTES = 1024 * 1024

/** null under the process engine; a failed result is the end of the climb. */
export async function buildRung(world: World, config: Config, { example }: Ascent, { path, preset, choice }: Camp, id: string): Promise<Result<Image | null, Climbed>> {
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
      return fail(path.fail('built', `its image does not build: ${outcome.reason}`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world))))
    case 'timed_out':
      return fail(path.fail('built', `its image did not build within ${config.build.timeout_minutes} minutes`, buildFindings(example, preset, outcome, config.build.timeout_minutes, shownOutput(world))))
    case 'interrupted':
      return fail(path.skip('built', 'was interrupted'))
    case 'engine_failed':
      return fail(path.stop('built', engineProblem(example, outcome.reason, outcome.next)))
  }
}

async function buildExample(world: World, config: Config, engine: Engine, example: Example, run: string): Promise<BuildOutcome> {
  const dockerfile = example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile'
  return engine.build({
    context: example.path,
    dockerfile,
    tag: imageTag(example.id),
    args: await buildArgs(world, config, example, dockerfile),
    labels: { 'hortus.example': example.id },
    network: config.build.network,
    cache: config.build.cache === 'gha' ? { kind: 'gha', scope: `hortus-${example.id.replaceAll(/[^a-zA-Z0-9._-]/g, '-')}`, write: !config.smoke.untrusted } : { kind: 'none' },
    timeoutMs: config.build.timeout_minutes * 60_000,
    log: `logs/${run}/build.log`,
    signal: world.signal,
    onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'build', line }),
  })
}

/** The configuration's word comes last: it knows the machine (a local base image, a package index). */
async function buildArgs(world: World, config: Config, example: Example, dockerfile: string): Promise<Record<string, string>> {
  const text = await world.files.readText(`${example.path}/${dockerfile}`, { maxBytes: DOCKERFILE_MAX_BYTES })
  const declared = text.ok ? declaredArgs(text.value.text) : new Set<string>()
  const own = example.build.kind === 'docker' ? example.build.args : {}
  return { ...own, ...Object.fromEntries(Object.entries(config.build.args).filter(([name]) => declared.has(name))) }
}
