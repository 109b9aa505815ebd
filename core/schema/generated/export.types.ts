// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Where an exported repository comes from, version 1: .github/hortus-export.json in it (docs/export.md). Whoever exports again recognises the repository by it; it lies in a repository that others write to, so it is a claim.
 */
export interface Export {
/**
 * The version of this document.
 */
schema: "export/1"
/**
 * Version of Hortus that exported.
 */
hortus: string
/**
 * The garden on GitHub, owner/name; null: nobody said.
 */
repository: (string | null)
/**
 * Commit of the garden that was exported.
 */
commit: string
/**
 * There were changes that no commit holds.
 */
dirty: boolean
/**
 * Git tree hash of the example at that commit.
 */
tree: string
/**
 * The example in the garden.
 */
example: {
/**
 * Its id.
 */
id: string
/**
 * Its directory, relative to the garden's root.
 */
path: string
}
/**
 * Files from outside of the example that came along.
 * 
 * @maxItems 20000
 */
vendored: {
/**
 * Relative to the garden's root.
 */
from: string
/**
 * Relative to this repository.
 */
to: string
}[]
/**
 * What cannot move any more.
 */
pins: {
/**
 * Images that the Dockerfiles name.
 * 
 * @maxItems 1000
 */
images: {
/**
 * As the Dockerfile named it.
 */
ref: string
/**
 * Its digest at the export.
 */
digest: string
}[]
/**
 * SHA-256 of requirements.lock; null: there is none.
 */
lock: (string | null)
}
}
