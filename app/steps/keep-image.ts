/** The end of a climb with `smoke.stage: build`: the image is kept as an archive for the machine that runs, and nothing of it is run. */
import { keptNames, type KeptImage } from '../../core/contract/kept-image.ts'
import { openPath, STAGE_BUILD, type Climbed } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { engineProblem, goalOf, type Ascent, type Camp } from './ascent.ts'
import type { Built } from './build-example.ts'
import { dockerfileOf } from './find-image.ts'
import { shownOutput } from './shown-output.ts'

/** Where archives are, below the output directory. */
export const KEPT = 'images'
/** Bytes; docs/runners.md has the measured sizes. */
export const keptMaxBytes = ({ smoke }: Pick<Config, 'smoke'>): number => Math.floor((smoke.images_gb ?? 24) * 1024 ** 3)

export async function keepImage(world: World, config: Config, ascent: Ascent, { path, choice }: Camp, { image, build, bases = [], findings }: Built): Promise<Climbed> {
  const { example } = ascent
  const { images } = choice.engine
  const key = build?.key ?? null
  const rest = (reason: string, more: Climbed['findings'] = []): Climbed => ({ ...path.rest(STAGE_BUILD, reason), findings: [...findings, ...more] })
  const notKept = (why: string): Climbed => rest(`its image was built, and is not kept: ${why}`, [finding('SMOKE.IMAGE_NOT_KEPT', { path: dockerfileOf(example), example: example.id }, `The image of ${example.id} is not kept: ${why}.`)])
  if (images === undefined || image?.id == null) return rest('the process engine builds no image, so there is nothing to keep; it runs where it is')
  if (key === null) return notKept(`it has no build key, so nobody could tell what it is (${build?.reason ?? 'no reason was given'})`)
  const names = keptNames(example.id)
  world.log.progress({ kind: 'step-started', example: example.id, step: 'keep' })
  const saved = await images.save(image.id, `${KEPT}/${names.archive}`, { maxBytes: keptMaxBytes(config), timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal })
  if (world.signal.aborted) return path.skip('smoked', 'was interrupted')
  if (saved.kind === 'too_large') return notKept('its archive is larger than smoke.images_gb allows')
  if (saved.kind === 'failed') return path.stop('smoked', engineProblem(example, saved.reason, saved.next))
  const { sha256, bytes } = saved
  const about: KeptImage = { schema: 'kept-image/1', example: example.id, key, tree: (await world.git.contents(example.path))?.tree ?? null, image: image.id, archive: { sha256, bytes }, bases: bases.map((base) => ({ ...base })) }
  const written = await world.output.write(`${KEPT}/${names.about}`, `${JSON.stringify(about, null, 2)}\n`)
  if (!written.ok) return path.stop('smoked', written.problem)
  return rest(`its image was built, and is kept in ${shownOutput(world)(`${KEPT}/${names.archive}`)}`)
}

/** A trial of a sweep and a measured run have the image of the smoke. */
export function onlySmokeIsSplit({ example, kind, atTop }: Pick<Ascent, 'example' | 'kind' | 'atTop'>): Climbed | null {
  if (kind !== 'sweep-trial' && atTop === undefined) return null
  return openPath(example, goalOf({ kind, ...(atTop === undefined ? {} : { atTop }) })).skip('built', 'smoke.stage is build: its smoke keeps the image that its sweep or benchmark runs')
}
