// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What a garden has and lacks, version 1: the table of its standards, paths that break when something moves, claims that are older than what they claim, and helper code that examples share by copying. Facts and candidates only: nothing in it fails a check or changes a file. A reader must take unknown keys as they come: later versions of audit/1 may only add some.
 */
export interface Audit {
/**
 * The version of this document.
 */
schema: "audit/1"
/**
 * What wrote it.
 */
tool: {
name: "hortus"
/**
 * Version of Hortus.
 */
version: string
}
/**
 * The state that was looked at.
 */
repository: {
/**
 * Commit that was checked out; null outside git.
 */
commit: (string | null)
/**
 * Uncommitted changes; null outside git.
 */
dirty: (boolean | null)
}
/**
 * When it was made: a quarter ends here.
 */
as_of: string
/**
 * Examples by state. The table is about the live ones.
 */
examples: {
/**
 * Outside of the archive folder, not graduated, and with a descriptor that can be read.
 */
live: number
/**
 * In the archive folder.
 */
archived: number
/**
 * Pointers to a repository of their own.
 */
graduated: number
/**
 * Nobody can read the descriptor; `hortus validate` says why.
 */
unreadable: number
}
/**
 * One row a standard.
 */
table: Row[]
/**
 * Base images of the last stage, the most used first; names made of build arguments without a default are left out.
 */
bases: {
/**
 * As the Dockerfile names it.
 */
image: string
/**
 * How many examples build on it.
 */
examples: number
}[]
/**
 * Places that break when something moves, or are broken already.
 */
fragile: Fragile[]
/**
 * `verification` claims against the history.
 */
claims: {
/**
 * cut: a limit was reached, older changes are not known. none: a shallow clone, or no git; then nothing is stale as far as known.
 */
history: ("whole" | "cut" | "none")
/**
 * Examples with a claim that has a day and that no word beside it contradicts.
 */
dated: number
/**
 * Claims after whose day something changed, in the order of ids.
 */
stale: Stale[]
}
/**
 * The rubric of what belongs into a shared core: code that three or more examples hold a copy of. Shown, never acted on.
 */
helpers: {
/**
 * Python and shell files that were compared.
 */
files: number
/**
 * Functions and classes in them that were long enough.
 */
blocks: number
/**
 * Files that were not compared: vendored, too large, no text, or beyond the limit.
 */
skipped: number
/**
 * All candidates; the list holds the largest.
 */
found: number
/**
 * The most saved lines first.
 */
candidates: Candidate[]
}
}
/**
 * This interface was referenced by `Audit`'s JSON-Schema
 * via the `definition` "row".
 */
export interface Row {
/**
 * Name of the row, for programs.
 */
item: string
/**
 * What was counted.
 */
what: string
/**
 * How many it could have.
 */
of: number
/**
 * How many have it.
 */
count: number
/**
 * count by of; null when there is none that could.
 */
share: (number | null)
/**
 * Ids of the examples that could have it and do not (of the row `descriptor`: directories).
 */
lacking: string[]
}
/**
 * This interface was referenced by `Audit`'s JSON-Schema
 * via the `definition` "fragile".
 */
export interface Fragile {
/**
 * wrong_depth: says that it goes to the root of the garden and ends elsewhere; missing_mount: mounts what is not there; absolute_home: names the home of one person; caller_mount: mounts whatever directory it is called in; root_by_depth: finds the root by counting directories, rightly; climbs_out: leaves the example by counting directories.
 */
kind: ("wrong_depth" | "missing_mount" | "absolute_home" | "caller_mount" | "root_by_depth" | "climbs_out")
/**
 * The file.
 */
path: string
/**
 * Line, counted from 1.
 */
line: number
/**
 * Whose it is.
 */
example: string
/**
 * What is there, in one sentence.
 */
message: string
}
/**
 * This interface was referenced by `Audit`'s JSON-Schema
 * via the `definition` "stale".
 */
export interface Stale {
/**
 * Its id.
 */
example: string
/**
 * The day in the descriptor.
 */
claimed: string
/**
 * Files that build or start it and changed since.
 */
environment: number
/**
 * Other files that changed since; documentation is none.
 */
code: number
/**
 * Files that changed only in commits over many examples: no reason to call the claim stale.
 */
bulk: number
/**
 * Files that changed only in commits that changed the descriptor too: perhaps what was verified.
 */
together: number
/**
 * The newest change that makes it stale; null when only bulk and together are counted.
 */
latest: (null | {
/**
 * What changed.
 */
path: string
/**
 * In which commit.
 */
sha: string
/**
 * When, in UTC.
 */
day: string
})
}
/**
 * This interface was referenced by `Audit`'s JSON-Schema
 * via the `definition` "candidate".
 */
export interface Candidate {
/**
 * Of the function or class; of a whole file its name.
 */
name: string
/**
 * What is the same.
 */
kind: ("function" | "class" | "file")
/**
 * Of the files.
 */
language: ("python" | "shell")
/**
 * Lines with code.
 */
lines: number
/**
 * Examples that hold a copy.
 */
examples: number
/**
 * Lines that would go with all copies but one.
 */
saved_lines: number
/**
 * Every copy.
 */
places: {
/**
 * Its id.
 */
example: string
/**
 * The file.
 */
path: string
/**
 * Where it begins.
 */
line: number
}[]
/**
 * The five questions of the rubric, in its order.
 * 
 * @minItems 5
 * @maxItems 5
 */
questions: Question[]
/**
 * no: one answer is no. open: none is, and one is not known. yes: all are yes.
 */
verdict: ("yes" | "open" | "no")
}
/**
 * This interface was referenced by `Audit`'s JSON-Schema
 * via the `definition` "question".
 */
export interface Question {
/**
 * In the words of the rubric.
 */
question: string
/**
 * As far as files and history tell.
 */
answer: ("yes" | "no" | "unknown")
/**
 * What the answer rests on.
 */
evidence: string
}
