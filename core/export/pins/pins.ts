/** What an exported repository pins, so that it builds tomorrow what it built today. Types only. */

export interface Pins {
  /** Digest (`sha256:…`) of each image that is pulled for the build, by its name in the Dockerfile. */
  readonly images: ReadonlyMap<string, string>
  /** What the built image holds; null: nothing was locked. */
  readonly lock: Lock | null
}

export interface Lock {
  /** The whole file: equal images give equal bytes. */
  readonly text: string
  /** `3.11`, of the image. */
  readonly python: string
  readonly packages: number
}

export const NO_PINS: Pins = { images: new Map(), lock: null }

export const LOCK_PATH = 'requirements.lock'
