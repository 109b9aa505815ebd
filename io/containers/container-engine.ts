/** Docker or podman, through its own client program: the same code, another binary. */
import type { Availability, Engine } from '../../core/world.ts'
import { openCli } from './cli.ts'
import { buildImage } from './container-build.ts'
import { runCompose } from './compose-run.ts'
import { openImages } from './container-images.ts'
import { askEngine, type EngineFacts } from './container-facts.ts'
import { runContainer } from './container-run.ts'
import type { EnginesOptions } from './engines.ts'
import { reapCgroups, reapContainers } from './reap.ts'

export type ContainerBinary = 'docker' | 'podman'

export function openContainerEngine(binary: ContainerBinary, { rootAbs, outAbs, env = process.env }: EnginesOptions): Engine {
  const cli = openCli(binary, env)
  let asked: Promise<EngineFacts> | null = null
  const facts = (): Promise<EngineFacts> => (asked ??= ask())
  const ask = async (): Promise<EngineFacts> => {
    const [found] = await Promise.all([askEngine(binary, cli), reapContainers(cli).then(reapCgroups)])
    return found
  }
  return {
    name: binary,
    images: openImages(binary, cli, outAbs),
    availability: async (): Promise<Availability> => (await facts()).availability,
    build: async (request) => buildImage(request, { binary, cli, rootAbs, outAbs }),
    run: async (request) => runContainer(request, { binary, cli, outAbs, facts: await facts() }),
    compose: async (request) => runCompose(request, { binary, cli, outAbs, facts: await facts() }),
  }
}
