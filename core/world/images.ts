/** Images that an engine has, and those in registries. A part of `World` (core/world.ts), given by an engine. */

export interface Images {
  /** null: it is not here, or the engine does not answer. */
  look(ref: string): Promise<ImageFacts | null>
  /** What the registry has under a name now; null: it cannot be told (no client that asks, no answer). */
  registryDigest(ref: string): Promise<string | null>
  /** `ref`: with a tag, or with `@sha256:…`. */
  pull(ref: string, options: TransferOptions): Promise<PullOutcome>
  /** Pushes an image under each tag of a repository and takes the names away again. */
  push(id: string, repository: string, tags: readonly string[], options: TransferOptions): Promise<PushOutcome>
  /** Takes one name away; the image goes with its last one. */
  drop(ref: string): Promise<void>
  /** Writes an image without any name into one archive below the output root, whole or not at all. */
  save(id: string, path: string, options: ArchiveOptions): Promise<SaveOutcome>
  /**
   * Loads the one image of an archive, which may be hostile: first its size, its digest and all that it holds are looked at, and it is
   * refused when the image would not have the id that is expected, or would take a name of this machine (A63).
   */
  load(archiveAbs: string, expected: { readonly sha256: string; readonly bytes: number; readonly id: string }, options: ArchiveOptions): Promise<LoadOutcome>
}

export interface ArchiveOptions extends TransferOptions {
  readonly maxBytes: number
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly sha256: string; readonly bytes: number }
  /** It would have been larger than allowed; nothing is left. */
  | { readonly kind: 'too_large' }
  | { readonly kind: 'failed'; readonly reason: string; readonly next: string }

export type LoadOutcome =
  /** `wasThere`: the engine had it before, so it is not the caller's to remove. */
  | { readonly kind: 'loaded'; readonly facts: ImageFacts; readonly wasThere: boolean }
  /** In words that follow "the archive". The engine has nothing of it. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly next: string }

export interface TransferOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** As the engine says it; labels are untrusted. */
export interface ImageFacts {
  /** `sha256:…` */
  readonly id: string
  /** `repository@sha256:…`, one for each registry it came from or went to. */
  readonly digests: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** ISO 8601; null: not said, or no time. */
  readonly createdAt: string | null
  /** As the engine names it, for instance `amd64`. */
  readonly architecture: string
  readonly os: string
  /** A Dockerfile that builds on it copies more than it says. */
  readonly hasTriggers: boolean
}

export type PullOutcome =
  | { readonly kind: 'pulled'; readonly facts: ImageFacts }
  /** The registry answered, and has none. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string; readonly next: string }

export type PushOutcome = { readonly kind: 'pushed'; readonly digest: string } | { readonly kind: 'failed'; readonly reason: string; readonly next: string }
