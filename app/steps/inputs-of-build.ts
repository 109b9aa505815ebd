/** The build key of an image: its Dockerfile, what it copies, its arguments and the images it names are looked up here. */
import { baseImage, namedImages } from '../../core/contract/base-image.ts'
import { buildKey, cudaOf } from '../../core/contract/build-key.ts'
import { copiedPaths, isCopied, type Copied } from '../../core/contract/copied-paths.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { jsonDigest } from '../../core/record/canonical-json.ts'
import type { Build } from '../../core/schema/run-record.ts'
import type { Entry, ImageFacts, Images, World } from '../../core/world.ts'

export interface BuildPlace {
  /** Relative to the root. */
  readonly context: string
  /** null: it cannot be read. */
  readonly dockerfile: string | null
  readonly args: Readonly<Record<string, string>>
  readonly images: Images | undefined
  /** A registry is asked for the digest of what is not here; else only the engine is. */
  readonly askRegistry: boolean
  /** What the machine that built says of them (`smoke.stage`): nobody else is asked, because no base image need be here. */
  readonly known?: readonly NamedImage[]
}

export type BuildInfo = Pick<Build, 'key' | 'reason' | 'base' | 'baseDigest' | 'cuda'>

/** An image that a Dockerfile names. */
export interface NamedImage {
  readonly ref: string
  readonly digest: string | null
  /** It has ONBUILD instructions. */
  readonly triggers: boolean
}

export async function inputsOfBuild(world: Pick<World, 'files' | 'bulk' | 'host'>, place: BuildPlace): Promise<BuildInfo> {
  const { dockerfile } = place
  return dockerfile === null ? { key: null, reason: 'the Dockerfile cannot be read', base: null, baseDigest: null } : keyOf(world, { ...place, dockerfile }, await namedBy(place))
}

/** Every image that the Dockerfile names, in its order. */
export function namedBy(place: BuildPlace): Promise<readonly NamedImage[]> {
  return place.dockerfile === null ? Promise.resolve([]) : Promise.all(namedImages(place.dockerfile, place.args).map((ref) => lookUp(ref, place)))
}

async function keyOf(world: Pick<World, 'files' | 'bulk' | 'host'>, { dockerfile, args, ...place }: BuildPlace & { readonly dockerfile: string }, named: readonly NamedImage[]): Promise<BuildInfo> {
  const base = baseImage(dockerfile, args)
  const about = { base, baseDigest: named.find(({ ref }) => ref === base)?.digest ?? null, cuda: cudaOf(named.map(({ ref }) => ref)) }
  const copied: Copied = named.some(({ triggers }) => triggers) ? { kind: 'all' } : copiedPaths(dockerfile)
  const files = await copiedFiles(world, place.context, copied)
  if (!files.ok) return { key: null, reason: files.problem, ...about }
  const { arch } = await world.host.hardware()
  return { key: buildKey({ dockerfile, files: files.value, args, images: named.map(({ ref, digest }) => ({ ref, digest })), arch }), ...about }
}

/**
 * A digest in the name says it all. What is here is what a build would take; only where nothing is here the registry's word counts.
 * An image that came from no registry has its id.
 */
async function lookUp(ref: string, { images, askRegistry, known }: BuildPlace): Promise<NamedImage> {
  const pinned = /@(sha256:[0-9a-f]{64})$/.exec(ref)?.[1] ?? null
  if (known !== undefined) {
    const told = known.find((each) => each.ref === ref)
    return { ref, digest: pinned ?? told?.digest ?? null, triggers: told?.triggers === true }
  }
  const facts = (await images?.look(ref)) ?? null
  const digest = pinned ?? (facts === null ? (askRegistry ? ((await images?.registryDigest(ref)) ?? null) : null) : digestOf(facts, ref))
  return { ref, digest, triggers: facts?.hasTriggers === true }
}

function digestOf(facts: ImageFacts, ref: string): string {
  const repository = plainName(ref.replace(/:[\w.-]*$/, ''))
  return facts.digests.find((each) => plainName(each.slice(0, each.indexOf('@'))) === repository)?.split('@')[1] ?? facts.id
}

/** Podman writes out what Docker leaves out. */
const plainName = (name: string): string => name.replace(/^docker\.io\/(?:library\/)?/, '')

/** A larger context is not read only to know whether it changed. */
const MAX_FILES = 20_000
const MAX_BYTES = 1 << 30
const IGNORED_MAX_BYTES = 1 << 20
/** git's own files change with every command. */
const NOT_KEYED = ['.git', '.hortus']

async function copiedFiles({ files, bulk }: Pick<World, 'files' | 'bulk'>, context: string, copied: Copied): Promise<Result<{ path: string; sha256: string; executable: boolean }[], string>> {
  const below = context === '.' || context === '' ? '' : `${context}/`
  const entries = (await files.walk(context, { skip: NOT_KEYED })).filter(({ kind, path }) => kind !== 'directory' && isCopied(path.slice(below.length), copied))
  if (entries.length > MAX_FILES) return fail(`the image copies more than ${MAX_FILES} files`)
  const facts = await Promise.all(entries.map((entry) => files.stat(entry.path)))
  if (facts.reduce((sum, fact) => sum + (fact?.size ?? 0), 0) > MAX_BYTES) return fail('the image copies more than 1 GiB')
  const plain = entries.flatMap((entry, index) => (entry.kind === 'file' ? [{ path: entry.path, algorithms: ['sha256'] as const, blob: null, size: facts[index]?.size ?? 0 }] : []))
  const hashes = await bulk.hash(plain)
  const found: { path: string; sha256: string; executable: boolean }[] = []
  for (const [index, entry] of entries.entries()) {
    const hash = hashes.get(entry.path)
    const sha256 = entry.kind === 'file' ? (hash?.ok === true ? hash.digests.sha256 : undefined) : await placeOfLink(files, entry)
    if (sha256 === undefined) return fail(`${entry.path} cannot be read`)
    found.push({ path: entry.path.slice(below.length), sha256, executable: facts[index]?.executable === true })
  }
  return ok(found)
}

/** A link goes into the image as a link; but what is ignored, the engine reads through it. */
async function placeOfLink(files: World['files'], { path, kind }: Entry): Promise<string | undefined> {
  if (kind !== 'symlink') return undefined
  const target = await files.resolve(path)
  if (path.endsWith('.dockerignore') && target !== null && target !== 'outside') {
    const read = await files.readText(target.path, { maxBytes: IGNORED_MAX_BYTES })
    return read.ok ? `link ${target.path} ${jsonDigest(read.value.text)}` : undefined
  }
  return `link ${target === null ? 'nowhere' : target === 'outside' ? 'outside' : target.path}`
}
