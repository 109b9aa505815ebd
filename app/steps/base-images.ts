import { baseImage } from '../../core/contract/base-image.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'

/** The image that each example's own is built on, by id; without an engine nobody builds, and it is known all the same. */
export async function baseImages({ files }: Pick<World, 'files'>, config: Config, examples: readonly Example[]): Promise<ReadonlyMap<string, string | null>> {
  const places = examples.flatMap(({ id, path, build }) => (build.kind === 'docker' ? [{ id, build, dockerfile: `${path}/${build.dockerfile}` }] : []))
  const texts = await files.readTexts(places.map(({ dockerfile }) => dockerfile), { maxBytes: DOCKERFILE_MAX_BYTES })
  const found = places.map(({ id, build, dockerfile }) => {
    const text = texts.get(dockerfile)
    // The configuration's word comes last, as in the build itself.
    return [id, text?.ok === true ? baseImage(text.value.text, { ...build.args, ...config.build.args }) : null] as const
  })
  return new Map(found)
}

const DOCKERFILE_MAX_BYTES = 1 << 20
