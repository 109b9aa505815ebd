/** A file of the site, not made yet: what did not change since the last build is never made. Types only. */

export interface SiteFile {
  /** Below the site's directory, with forward slashes; every directory and file name is percent-encoded as `sitePath` does it. */
  readonly path: string
  /** Changes whenever the bytes would; null: always made. */
  readonly digest: string | null
  /** A promise where the code that makes it is loaded only then. */
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>
  /** The example whose past it shows. Files of one are made one after another, for its past is read once for all of them and then forgotten. */
  readonly of?: string
}

/** Pages that a room of the site has: `gallery/`, `health/`, … each exports one. */
export type Pages<Data> = (data: Data) => Iterable<SiteFile>
