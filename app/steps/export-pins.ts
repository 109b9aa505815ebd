/** Asks the engine and the registries what the images of a new repository's Dockerfiles are now. */
import { isDockerfile } from '../../core/export/pins/dockerfiles.ts'
import { imageWords, type ImageWord } from '../../core/export/pins/image-words.ts'
import { NO_PINS, type Pins } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Images, World } from '../../core/world.ts'
import { listFiles } from './list-files.ts'

/** Never fails: what cannot be told is not pinned, and a notice says so. `lock` is null; see `lockFromImage`. */
export async function resolvePins(world: World, config: Config, example: Example, standalone: Pick<Standalone, 'rewritten' | 'copies' | 'added'>): Promise<{ readonly pins: Pins; readonly findings: readonly Finding[] }> {
  const words = (await dockerfilesOf(world, example, standalone)).flatMap(({ from, text }) => imageWords(text).map((word) => ({ ...word, from })))
  if (words.length === 0) return { pins: NO_PINS, findings: [] }
  const images = await imagesOf(world, config)
  const names = [...new Set(words.flatMap(({ name, end }) => (name === null || end === null ? [] : [name])))].slice(0, MOST)
  const told = new Map(await Promise.all(names.map(async (name) => [name, await digestOf(images, name)] as const)))
  const digests = new Map([...told].flatMap(([name, { digest }]) => (digest === null ? [] : [[name, digest] as const])))
  const findings = words.flatMap((word) => {
    const why = whyNot(word, told)
    return why === null ? [] : [finding('EXPORT.BASE_NOT_PINNED', { path: word.from, line: word.line, example: example.id }, why)]
  })
  return { pins: { images: digests, lock: null }, findings }
}

const MOST = 50

interface Told {
  readonly digest: string | null
  /** Ends a sentence that begins with the name. */
  readonly why: string
}

/**
 * What is here is what is proven, so its digest counts before the registry's. An image that came from no registry has none that anybody
 * else could pull, whatever a registry has under that name.
 */
async function digestOf(images: Images | null, ref: string): Promise<Told> {
  if (images === null) return { digest: null, why: 'is known to no container engine here' }
  const facts = await images.look(ref)
  if (facts === null) return { digest: await images.registryDigest(ref), why: 'is not on this machine, and no registry told its digest' }
  const repository = plainName(withoutTag(ref))
  const found = facts.digests.find((each) => plainName(each.slice(0, each.indexOf('@'))) === repository)
  return { digest: found?.split('@')[1] ?? null, why: 'came to this machine from no registry' }
}

function whyNot({ name, end, line }: ImageWord, told: ReadonlyMap<string, Told>): string | null {
  if (name === null) return `The image of line ${line} is made of variables.`
  if (end === null) return `${name} is a part of other names, or stands more than once in its line.`
  const found = told.get(name)
  return found?.digest === null ? `${name} ${found.why}.` : found === undefined ? `${name} was not asked for: there are more than ${MOST} images.` : null
}

/** Docker leaves out what podman writes out. */
const plainName = (name: string): string => name.replace(/^(?:docker\.io|index\.docker\.io)\//, '').replace(/^library\//, '')
/** A port is no tag. */
const withoutTag = (ref: string): string => ref.replace(/:[\w.-]*$/, '')

/** The first engine that answers and has images. */
async function imagesOf({ engines }: World, { engine }: Config): Promise<Images | null> {
  const names = engine === 'auto' ? (['docker', 'podman'] as const) : engine === 'process' ? [] : ([engine] as const)
  for (const name of names) {
    const found = engines.get(name)
    if (found.images !== undefined && (await found.availability()).available) return found.images
  }
  return null
}

/** Of the new repository, as they will stand there; `from` is where a finding points to. */
async function dockerfilesOf(world: World, example: Example, { rewritten, copies, added }: Pick<Standalone, 'rewritten' | 'copies' | 'added'>): Promise<{ readonly from: string; readonly text: string }[]> {
  const prefix = example.path === '.' ? '' : `${example.path}/`
  const own = (await listFiles(world)).filter((path) => path.startsWith(prefix)).map((path) => ({ from: path, to: path.slice(prefix.length) }))
  const places = new Map([...copies, ...own].filter(({ to }) => isDockerfile(to, example)).map(({ from, to }) => [to, from]))
  const read = await world.files.readTexts([...places.values()], { maxBytes: 1 << 20 })
  const texts = [...places].flatMap(([to, from]) => {
    const file = read.get(from)
    const text = rewritten.get(to)?.text ?? (file?.ok === true ? file.value.text : null)
    return text === null ? [] : [{ from, text }]
  })
  return [...texts, ...(added ?? []).filter(({ path }) => isDockerfile(path, example)).map(({ path, text }) => ({ from: `${prefix}${path}`, text }))]
}
