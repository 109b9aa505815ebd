/** An image that was built before and is still the one that a build would make: on this machine, or in the registry. */
import { judgeImage } from '../../core/contract/judge-image.ts'
import { keyTag, prebuiltRepository } from '../../core/contract/prebuilt-place.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Image, ImageFacts, Images, World } from '../../core/world.ts'
import { timed } from './ascent.ts'
import { lastGreenBuild, type GreenBuild } from './last-green-build.ts'

export interface FoundImage {
  /** null: it must be built. */
  readonly image: Image | null
  readonly from: 'local' | 'registry'
  readonly createdAt: string | null
  readonly findings: readonly Finding[]
  /** Why none was found where one was looked for; a warning of the log. */
  readonly warning: string | null
}

const NOTHING: FoundImage = { image: null, from: 'local', createdAt: null, findings: [], warning: null }

export async function findImage(world: World, config: Config, images: Images, example: Example, key: string, phases: Record<string, number>): Promise<FoundImage> {
  const { skip_fresh_hours: hours } = config.build
  const pulls = config.images.registry !== null && config.images.pull
  if (hours === 0 && !pulls) return NOTHING
  const green = await lastGreenBuild(world, config, example.id, key)
  const local = green === null || world.clock.now().getTime() - green.endedAt.getTime() > hours * 3_600_000 ? null : await localImage(world, config, images, key, green)
  if (local !== null) return local
  return pulls ? timed(world, phases, 'pull', () => pulledImage(world, config, images, example, key, green)) : NOTHING
}

/** The very image of the last green run, by its id. Another with the same labels may have been pulled by somebody from anywhere. */
async function localImage(world: World, config: Config, images: Images, key: string, { imageId }: GreenBuild): Promise<FoundImage | null> {
  const facts = imageId === null ? null : await images.look(imageId)
  const { arch } = await world.host.hardware()
  if (facts === null || facts.id !== imageId || judgeImage(facts, null, { key, arch, untrusted: config.smoke.untrusted, digest: null }) !== null) return null
  return { ...NOTHING, image: { ref: facts.id, id: facts.id, digest: facts.digests[0]?.split('@')[1] ?? null }, createdAt: facts.createdAt }
}

/** By digest where a record says which one was green, else by the tag of the key. */
async function pulledImage(world: World, config: Config, images: Images, example: Example, key: string, green: GreenBuild | null): Promise<FoundImage> {
  const repository = prebuiltRepository(config.images.registry!, example.id)
  const digest = green?.pushed?.repository === repository ? green.pushed.digest : null
  const tag = `${repository}:${keyTag(key)}`
  const ref = digest === null ? tag : `${repository}@${digest}`
  world.log.progress({ kind: 'step-started', example: example.id, step: 'build', detail: `pull ${ref}` })
  const pulled = await images.pull(ref, { timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal })
  if (pulled.kind === 'missing') return NOTHING
  if (pulled.kind === 'failed') return { ...NOTHING, warning: world.signal.aborted ? null : `The prebuilt image of ${example.id} was not pulled, so it is built: ${pulled.reason}. ${pulled.next}` }
  const own = digestOf(pulled.facts, repository)
  const { arch } = await world.host.hardware()
  const wrong = own === null ? 'has no digest of this registry' : judgeImage(pulled.facts, own, { key, arch, untrusted: config.smoke.untrusted, digest })
  if (wrong === null) return { ...NOTHING, image: { ref: tag, id: pulled.facts.id, digest: own }, from: 'registry', createdAt: pulled.facts.createdAt }
  await images.drop(ref)
  return { ...NOTHING, findings: [finding('SMOKE.IMAGE_REFUSED', { path: dockerfileOf(example), example: example.id }, `The image ${ref.slice(0, 300)} ${wrong}: it was not run, and the image was built here.`)] }
}

const digestOf = ({ digests }: ImageFacts, repository: string): string | null => digests.find((each) => each.startsWith(`${repository}@`))?.split('@')[1] ?? null

export const dockerfileOf = ({ path, build }: Example): string => `${path}/${build.kind === 'docker' ? build.dockerfile : 'Dockerfile'}`
