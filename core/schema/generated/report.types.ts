// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Result document, version 1: what a verb found and did. Every output (terminal, Markdown, annotations, job summary) is a function of it, and every step can be re-run from it.
 */
export interface Report {
schema: "report/1"
verb: ("check" | "smoke" | "validate" | "compare" | "export")
tool: {
name: "hortus"
version: string
}
repository: {
/**
 * Commit that was checked out; null outside git.
 */
commit: (string | null)
/**
 * Uncommitted changes.
 */
dirty: (boolean | null)
}
/**
 * Which examples were looked at, and why these.
 */
scope: {
mode: ("all" | "affected" | "named")
/**
 * One sentence, for instance why a diff led to everything.
 */
reason: string
/**
 * The merge base the affected examples were computed against.
 */
base: (string | null)
}
examples: Example[]
/**
 * The cells of the matrix plan: what was planned and what was executed; a cell that was planned and never executed is an error.
 */
cells: {
planned: string[]
executed: string[]
}
findings: Finding[]
comparisons: Comparison[]
/**
 * What the ratchet did; null when there is no baseline.
 */
baseline: (null | {
path: string
known: number
new: number
fixed: number
})
summary: {
examples: number
passed: number
failed: number
skipped: number
/**
 * New errors; known ones of the baseline do not count.
 */
errors: number
warnings: number
notices: number
}
/**
 * Exit codes 0, 1, 2, 3.
 */
verdict: ("clean" | "warnings" | "errors" | "could_not_run")
/**
 * What kept the tool itself from doing its work.
 */
problems: Problem[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "example".
 */
export interface Example {
id: string
path: string
name: string
tier: ("stable" | "beta" | "experimental" | "archived")
outcome: ("passed" | "failed" | "skipped")
/**
 * Why it failed or was skipped, in one sentence.
 */
reason: (string | null)
rungs: Rung[]
/**
 * Run records written, relative to the output directory.
 */
records: string[]
/**
 * Reported summary metrics of the last run.
 */
metrics?: {
[k: string]: number | string
}
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "rung".
 */
export interface Rung {
rung: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
/**
 * skipped: it should have been tried and could not be, with the reason. not_run: nobody asked for it, or an earlier rung stopped the climb.
 */
state: ("passed" | "failed" | "skipped" | "not_run")
reason: (string | null)
durationMs?: number
engine?: string
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
code: string
level: ("error" | "warning" | "notice")
/**
 * Relative to the repository root, forward slashes.
 */
path: string
line: (number | null)
column: (number | null)
message: string
/**
 * What to do next.
 */
fix: string
/**
 * Id of the example, when it is about one.
 */
example: (string | null)
/**
 * known: frozen in the baseline, does not fail.
 */
status: ("new" | "known")
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "comparison".
 */
export interface Comparison {
example: (string | null)
preset: (string | null)
/**
 * Id of the base record.
 */
base: string
/**
 * Id of the head record.
 */
head: string
verdict: ("regression" | "improvement" | "equivalent" | "inconclusive" | "insufficient_data" | "incomparable")
reason: (string | null)
metrics: {
name: string
origin: ("observed" | "reported")
base: (number | string | null)
head: (number | string | null)
unit?: string
/**
 * Relative: (head - base) / |base|; null when it cannot be said.
 */
change: (number | null)
tolerance: number
direction?: ("min" | "max" | "neutral")
verdict: ("regression" | "improvement" | "equivalent" | "inconclusive" | "insufficient_data" | "incomparable")
reason: (string | null)
}[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
code: string
message: string
next: string
path?: string
}
