/** Builds the image of an example, with the arguments that its Dockerfile asks for. */
import { declaredArgs, imageTag } from '../../core/contract/image-tag.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { BuildOutcome, Engine, World } from '../../core/world.ts'

const DOCKERFILE_MAX_BYTES = 1024 * 1024

export async function buildExample(world: World, config: Config, engine: Engine, example: Example, run: string): Promise<BuildOutcome> {
  const dockerfile = example.build.kind === 'docker' ? example.build.dockerfile : 'Dockerfile'
  return engine.build({
    context: example.path,
    dockerfile,
    tag: imageTag(example.id),
    args: await buildArgs(world, config, example, dockerfile),
    labels: { 'hortus.example': example.id },
    network: config.build.network,
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
