// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What `smoke.stage: build` says of an image that it kept as an archive for `smoke.stage: run`, version 1 (docs/runners.md). It comes from a job that ran code of a pull request: a claim, and nothing is believed that the reader cannot compute himself.
 */
export interface KeptImage {
/**
 * The version of this document.
 */
schema: "kept-image/1"
/**
 * Id of the example.
 */
example: string
/**
 * Build key of the image (docs/images.md).
 */
key: string
/**
 * Git tree hash of the example as it was built; null: outside git.
 */
tree: (string | null)
/**
 * Id of the image, as the engine names it.
 */
image: string
/**
 * The file beside this one, as `docker save` writes it.
 */
archive: {
/**
 * SHA-256 of the whole file.
 */
sha256: string
/**
 * Its size.
 */
bytes: number
}
/**
 * Every image that the Dockerfile names, as the machine knew it that built: part of the build key.
 * 
 * @maxItems 1000
 */
bases: {
/**
 * As the Dockerfile names it.
 */
ref: string
/**
 * Its digest; null: nobody could tell.
 */
digest: (string | null)
/**
 * It has ONBUILD instructions, so the whole context is in the key.
 */
triggers: boolean
}[]
}
