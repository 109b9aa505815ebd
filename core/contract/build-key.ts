/**
 * A word for everything that an image is made of, as far as it can be known before the build. Equal keys: the same Dockerfile, the
 * same files, arguments and base images, for the same architecture. What a step fetches from the network is not in it; that is why
 * an image is only used again while its last run is fresh.
 */
import { jsonDigest } from '../record/canonical-json.ts'

export interface BuildInputs {
  readonly dockerfile: string
  readonly files: readonly CopiedFile[]
  readonly args: Readonly<Record<string, string>>
  /** Every image that the Dockerfile names, with its digest where the engine or the registry could tell. */
  readonly images: readonly { readonly ref: string; readonly digest: string | null }[]
  /** As Node names it. */
  readonly arch: string
}

export interface CopiedFile {
  /** Relative to the context. */
  readonly path: string
  readonly sha256: string
  /** The image keeps this bit. */
  readonly executable: boolean
}

/** Lower-case hex. The order of files, arguments and images does not matter. */
export function buildKey({ dockerfile, files, args, images, arch }: BuildInputs): string {
  return jsonDigest({
    version: 1,
    dockerfile,
    files: Object.fromEntries(files.map(({ path, sha256, executable }) => [path, `${sha256}${executable ? ' x' : ''}`])),
    args,
    images: Object.fromEntries(images.map(({ ref, digest }) => [ref, digest])),
    arch,
    cuda: cudaOf(images.map(({ ref }) => ref)),
  })
}

/**
 * Version of CUDA that a base image names in its tag. A build sees no GPU and no driver, so the machine's own says nothing about
 * the image.
 */
export function cudaOf(refs: readonly string[]): string | null {
  for (const ref of refs) {
    const tag = ref.slice(0, 300).split('@', 1)[0]!
    const found = /cu(?:da)?-?(\d{2}(?:\.\d{1,2}){0,2}|\d{3})(?![\d.])/i.exec(tag) ?? /(?:^|\/)cuda:(\d{1,2}(?:\.\d{1,2}){0,2})/i.exec(tag)
    if (found !== null) return found[1]!
  }
  return null
}
