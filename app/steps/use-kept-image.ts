/**
 * The rung `built` with `smoke.stage: run`: nothing is built. The image that another machine kept is checked against what lies here,
 * loaded, and taken away again when its example is done. Archive and document come from a job that ran code of a pull request.
 */
import { judgeImage } from '../../core/contract/judge-image.ts'
import { judgeKept, KEPT_MAX_BYTES, keptNames, readKeptImage, type KeptImage } from '../../core/contract/kept-image.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Climbed } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Files, ImageFacts, Images, World } from '../../core/world.ts'
import { engineProblem, timed, type Ascent, type Camp } from './ascent.ts'
import type { Built } from './build-example.ts'
import { dockerfileOf } from './find-image.ts'
import { inputsOfBuild, type BuildInfo, type BuildPlace } from './inputs-of-build.ts'
import { keptMaxBytes } from './keep-image.ts'

export async function useKeptImage(world: World, config: Config, ascent: Ascent, camp: Camp, recipe: Pick<BuildPlace, 'dockerfile' | 'args'>, phases: Record<string, number>): Promise<Result<Built, Climbed>> {
  const { path, choice } = camp
  const started = world.clock.elapsed()
  const directory = await openDirectory(world, config)
  if (!directory.ok) return fail(path.stop('built', directory.problem))
  const kept = await readKept(directory.value, ascent.example.id)
  if (!kept.ok) return fail(refuse(ascent, camp, config, kept.problem))
  const info = await timed(world, phases, 'key', () => inputsOfBuild(world, { ...recipe, context: ascent.example.path, images: undefined, askRegistry: false, known: kept.value.bases }))
  const wrong = await judgeHere(world, ascent, kept.value, info)
  if (wrong !== null) return fail(refuse(ascent, camp, config, { what: wrong }))
  const { images } = choice.engine
  const loaded = images === undefined ? ({ what: 'cannot be loaded by this engine' } as const) : await timed(world, phases, 'load', () => loadKept(world, config, ascent, images, directory.value, kept.value))
  if ('what' in loaded) return fail(refuse(ascent, camp, config, loaded))
  if ('code' in loaded) return fail(world.signal.aborted ? path.skip('built', 'was interrupted') : path.stop('built', loaded))
  const { facts, wasThere } = loaded
  path.pass('built', world.clock.elapsed() - started, choice.engine.name, `not built here: the image of stage build, key and tree as checked out${facts.createdAt === null ? '' : `, of ${facts.createdAt.slice(0, 10)}`}`)
  return ok({
    image: { ref: facts.id, id: facts.id, digest: null },
    // Of the base only what its name says is known here. Nothing is ever made of this image: who built it ran code of the change.
    build: { ...info, baseDigest: /@(sha256:[0-9a-f]{64})$/.exec(info.base ?? '')?.[1] ?? null, reused: 'archive', trusted: false, ...(facts.createdAt === null ? {} : { imageCreatedAt: facts.createdAt }) },
    findings: [],
    release: async () => (wasThere ? undefined : images!.drop(facts.id)),
  })
}

/** In words that follow "The kept image". `missing`: there is none. */
interface Refusal {
  readonly what: string
  readonly missing?: true
}

async function openDirectory(world: World, { smoke }: Config): Promise<Result<Files>> {
  const place = smoke.images ?? null
  if (place === null) return fail({ code: 'SMOKE.NO_IMAGES', message: 'smoke.stage is run, and nothing says where the images are.', next: 'Name the directory with the kept images: smoke.images, or the input `images` of the action.' })
  const files = world.filesAt?.(place.startsWith('/') ? place : `${world.files.rootAbs}/${place}`)
  if (files !== undefined && (await files.resolve('.')) !== null) return ok(files)
  return fail({ code: 'SMOKE.NO_IMAGES', message: `smoke.images names ${place}, and there is no such directory.`, next: 'Download the artifact of the job that builds, and name the directory of its images.' } satisfies Problem)
}

async function readKept(directory: Files, exampleId: string): Promise<Result<KeptImage, Refusal>> {
  const text = await directory.readText(keptNames(exampleId).about, { maxBytes: KEPT_MAX_BYTES })
  if (!text.ok) return fail(text.problem.kind === 'missing' ? { what: 'is not there', missing: true } : { what: `has a document that cannot be read: ${text.problem.message}` })
  const kept = readKeptImage(text.value.text)
  return kept.ok ? kept : fail({ what: `has a document that ${kept.problem}` })
}

async function judgeHere(world: World, { example }: Ascent, kept: KeptImage, { key, reason }: BuildInfo): Promise<string | null> {
  if (key === null) return `cannot be checked: there is no build key here (${reason ?? 'no reason was given'})`
  return judgeKept(kept, { example: example.id, tree: (await world.git.contents(example.path))?.tree ?? null, key })
}

async function loadKept(world: World, config: Config, { example }: Ascent, images: Images, directory: Files, kept: KeptImage): Promise<{ readonly facts: ImageFacts; readonly wasThere: boolean } | Refusal | Problem> {
  const { archive } = keptNames(example.id)
  const place = await directory.resolve(archive)
  if (place === null || place === 'outside') return { what: `has no archive: ${archive} ${place === null ? 'is not there' : 'is a link that leads elsewhere'}` }
  world.log.progress({ kind: 'step-started', example: example.id, step: 'load' })
  const outcome = await images.load(`${directory.rootAbs}/${place.path}`, { ...kept.archive, id: kept.image }, { maxBytes: keptMaxBytes(config), timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal })
  if (outcome.kind === 'refused') return { what: `is refused: its archive ${outcome.reason}` }
  if (outcome.kind === 'failed') return engineProblem(example, outcome.reason, outcome.next)
  const { arch } = await world.host.hardware()
  const wrong = judgeImage(outcome.facts, null, { key: kept.key, arch, untrusted: config.smoke.untrusted, digest: null })
  if (wrong === null) return outcome
  if (!outcome.wasThere) await images.drop(outcome.facts.id)
  return { what: wrong }
}

/** Never green, and no word about the example: it was not run. */
function refuse({ example }: Ascent, { path }: Camp, { smoke }: Config, { what, missing }: Refusal): Climbed {
  const at = { path: dockerfileOf(example), example: example.id }
  const place = `${smoke.images ?? ''}/${keptNames(example.id).about}`
  const found = missing === true ? finding('SMOKE.KEPT_IMAGE_MISSING', at, `No image of ${example.id} was kept: there is no ${place}.`) : finding('SMOKE.KEPT_IMAGE_REFUSED', at, `The kept image of ${example.id} (${place}) ${what}. It was not run.`)
  return { ...path.skip('built', missing === true ? 'stage run: no image of it was kept' : `stage run: its kept image ${what}`), findings: [found] }
}
