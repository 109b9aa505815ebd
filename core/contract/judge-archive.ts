/**
 * Whether an archive that `docker save` or `podman save` is said to have written holds exactly one image and no name. A name would be
 * given to what is loaded, over an image of this machine; and what no engine writes is not there to be understood by one.
 */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'
import type { TarHeader } from './tar-header.ts'

/** Documents of an archive; all else is content of the image. */
export const ARCHIVE_DOCUMENTS = ['manifest.json', 'index.json', 'repositories', 'oci-layout'] as const
export const DOCUMENT_MAX_BYTES = 1 << 20
/** Layers of an image are at most 127, and each has three files. */
export const MAX_ENTRIES = 4096

/** null: an engine writes such an entry. Nothing else may be in an archive: no path that leads elsewhere, no link but to a layer. */
export function refusedEntry({ name, kind, target }: TarHeader): string | null {
  const shown = name.slice(0, 120)
  switch (kind) {
    case 'file':
      return FILE.test(name) ? null : `holds "${shown}", which no engine writes`
    case 'directory':
      return DIRECTORY.test(name) ? null : `holds the directory "${shown}", which no engine writes`
    case 'symlink':
      return LINK.test(name) && LINK_TARGET.test(target) ? null : `holds the link "${shown}", which no engine writes`
    case 'pax':
      return null
  }
}

const FILE = /^(?:manifest\.json|index\.json|repositories|oci-layout|[0-9a-f]{64}\.(?:json|tar)|[0-9a-f]{64}\/(?:VERSION|json|layer\.tar)|blobs\/sha256\/[0-9a-f]{64})$/
const DIRECTORY = /^(?:blobs|blobs\/sha256|[0-9a-f]{64})\/?$/
/** Two layers with the same content are one file. */
const LINK = /^[0-9a-f]{64}\/layer\.tar$/
const LINK_TARGET = /^\.\.\/[0-9a-f]{64}(?:\/layer)?\.tar$/

export interface ArchiveParts {
  /** Every name in it, each once. */
  readonly names: ReadonlySet<string>
  readonly documents: ReadonlyMap<string, string>
}

export interface ArchiveImage {
  /** Name of its configuration in the archive. */
  readonly config: string
  /** Names of its layers, from the lowest. */
  readonly layers: readonly string[]
  /** `sha256:…` of its manifest, which engines that keep images in containerd take as id; null: an archive of the old form. */
  readonly manifest: string | null
}

/** The one image in it; or why it is refused, in words that follow "the archive". Total. */
export function imageOfArchive({ names, documents }: ArchiveParts): Result<ArchiveImage, string> {
  const image = oneImage(documents.get('manifest.json'))
  if (!image.ok) return image
  const { config, layers } = image.value
  const missing = [config, ...layers].find((name) => !names.has(name))
  // What is missing, an engine would take from the images that it has.
  if (missing !== undefined) return fail(`lacks ${missing.slice(0, 120)}, which its manifest names`)
  const named = namesNothing(documents.get('repositories'))
  if (named !== null) return fail(named)
  const index = indexDigest(documents.get('index.json'))
  return index.ok ? ok({ config, layers, manifest: index.value }) : index
}

/**
 * SHA-256 of each layer as its configuration has it, in hex. An engine that has a layer of this digest takes its own without a look
 * at the archive: so the archive must really hold it, or knowing the digest would be enough to get at a layer of this machine.
 */
export function layerDigests(config: string): Result<readonly string[], string> {
  const whole = fields(read(config, CONFIG_MAX_BYTES))
  const roots = only(whole, 'rootfs')
  const digests = only(fields(roots), 'diff_ids')
  if (!Array.isArray(digests) || digests.length > MAX_ENTRIES || !digests.every((digest) => typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest))) return fail('has a configuration that does not say its layers')
  return ok(digests.map((digest: string) => digest.slice('sha256:'.length)))
}

/**
 * What a manifest leads to, `sha256:…`: the configuration of its image, or the manifests of a list, without those that no machine
 * runs (what a builder attests is of the platform unknown). null: it is neither, or could be read in two ways.
 */
export function readManifest(text: string): { readonly config: string } | { readonly manifests: readonly string[] } | null {
  const whole = fields(read(text))
  const [config, manifests] = [only(fields(only(whole, 'config')), 'digest'), only(whole, 'manifests')]
  if (typeof config === 'string') return Object.keys(whole).some((key) => key.toLowerCase() === 'manifests') ? null : { config }
  if (!Array.isArray(manifests) || manifests.length > 16) return null
  const digests = manifests.filter((each) => !isUnknown(only(fields(each), 'platform'))).map((each) => only(fields(each), 'digest'))
  return digests.length > 0 && digests.every((digest) => typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)) ? { manifests: digests as string[] } : null
}

const isUnknown = (platform: unknown): boolean => only(fields(platform), 'os') === 'unknown' && only(fields(platform), 'architecture') === 'unknown'

/** A configuration has a line for each step of its Dockerfile. */
export const CONFIG_MAX_BYTES = 8 << 20

/** Its value, unless the same key in other letters is there too: engines take both for one. */
function only(value: Readonly<Record<string, unknown>>, key: string): unknown {
  const same = Object.keys(value).filter((each) => each.toLowerCase() === key)
  return same.length === 1 ? value[key] : undefined
}

const CONFIG = /^(?:[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/
const LAYER = /^(?:[0-9a-f]{64}\.tar|[0-9a-f]{64}\/layer\.tar|blobs\/sha256\/[0-9a-f]{64})$/

function oneImage(text: string | undefined): Result<Pick<ArchiveImage, 'config' | 'layers'>, string> {
  if (text === undefined) return fail('has no manifest.json')
  const parsed = read(text)
  if (!Array.isArray(parsed)) return fail('has a manifest.json that is no list of images')
  if (parsed.length !== 1) return fail(`holds ${parsed.length} images; exactly one is loaded`)
  const image = fields(parsed[0])
  const foreign = foreignKey(image, IMAGE_KEYS)
  if (foreign !== null) return fail(`has a manifest.json with the key "${foreign}"`)
  const { Config: config, Layers: layers, RepoTags: tags, Parent: parent } = image
  if (!isEmpty(tags)) return fail('gives its image a name, which could take the place of one on this machine')
  if (!isEmpty(parent)) return fail('names a parent of its image, which would be one of this machine')
  if (typeof config !== 'string' || !CONFIG.test(config)) return fail('has a manifest.json without a configuration')
  if (!Array.isArray(layers) || !layers.every((layer) => typeof layer === 'string' && LAYER.test(layer))) return fail('has a manifest.json without layers')
  return ok({ config, layers })
}

/** The list of names that engines of old read where there is no manifest. */
function namesNothing(text: string | undefined): string | null {
  return text === undefined || JSON.stringify(read(text)) === '{}' ? null : 'has a list of names'
}

/** null: it is an archive of the old form. Engines that keep images in containerd take names from here, and the digest as id. */
function indexDigest(text: string | undefined): Result<string | null, string> {
  if (text === undefined) return ok(null)
  const whole = fields(read(text))
  const { manifests, annotations } = whole
  if (!Array.isArray(manifests) || manifests.length !== 1) return fail('has an index.json that does not name exactly one image')
  const entry = fields(manifests[0])
  const foreign = foreignKey(whole, INDEX_KEYS) ?? foreignKey(entry, ENTRY_KEYS)
  if (foreign !== null) return fail(`has an index.json with the key "${foreign}"`)
  const { digest, annotations: own } = entry
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return fail('has an index.json without a digest')
  const named = [...Object.keys(fields(annotations)), ...Object.keys(fields(own))].find((key) => NAMES.test(key))
  return named === undefined ? ok(digest) : fail('gives its image a name, which could take the place of one on this machine')
}

/** Engines are written in Go, whose JSON takes `repotags` for `RepoTags`: other keys are refused, however they are meant. */
const foreignKey = (value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string | null => Object.keys(value).find((key) => !known.has(key))?.slice(0, 60) ?? null

const IMAGE_KEYS: ReadonlySet<string> = new Set(['Config', 'RepoTags', 'Layers', 'LayerSources', 'Parent'])
const INDEX_KEYS: ReadonlySet<string> = new Set(['schemaVersion', 'mediaType', 'manifests', 'annotations'])
const ENTRY_KEYS: ReadonlySet<string> = new Set(['mediaType', 'digest', 'size', 'annotations', 'platform', 'artifactType'])

const NAMES = /^(?:io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name|com\.docker\..*name.*)$/i

/** undefined: it is no JSON that everybody reads in the same way. */
function read(text: string, maxBytes = DOCUMENT_MAX_BYTES): unknown {
  const parsed = parseJson(text, { maxLength: maxBytes, maxDepth: 16, maxString: maxBytes })
  return parsed.ok ? parsed.value : undefined
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {})

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
