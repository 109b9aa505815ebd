// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Result document, version 1: what a verb found and did. Every output (terminal, Markdown, annotations, job summary) is a function of it, and every step can be re-run from it.
 */
export interface Report {
/**
 * The version of this document.
 */
schema: "report/1"
/**
 * What was asked for. A report merged from several verbs is a check.
 */
verb: ("check" | "smoke" | "validate" | "compare" | "export")
/**
 * What wrote it.
 */
tool: {
name: "hortus"
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
 * Uncommitted changes.
 */
dirty: (boolean | null)
}
/**
 * Which examples were looked at, and why these.
 */
scope: {
/**
 * all examples, those that a diff affects, or those that somebody named.
 */
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
/**
 * In the order of their ids.
 */
examples: Example[]
/**
 * The cells of the matrix plan: what was planned and what was executed; a cell that was planned and never executed is an error.
 */
cells: {
/**
 * <example id>:<preset>
 */
planned: string[]
executed: string[]
}
/**
 * In the order of path, line, column and code.
 */
findings: Finding[]
/**
 * In the order of example, preset and records.
 */
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
/**
 * Counts that follow from the lists above; a reader counts again and refuses a report that lies.
 */
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
 * Follows from the lists above. errors: a new error, a failed example or a regression. could_not_run: none of these, but a problem kept the tool from finishing. Exit codes 0, 1 (2 with --strict), 2, 3.
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
/**
 * skipped is never part of what is green.
 */
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
/**
 * Of the metrics together: one regression is a regression.
 */
verdict: ("regression" | "improvement" | "equivalent" | "inconclusive" | "insufficient_data" | "incomparable")
/**
 * Why it is incomparable, or how much the comparison can show.
 */
reason: (string | null)
metrics: {
name: string
/**
 * observed: measured by Hortus. reported: claimed by the example.
 */
origin: ("observed" | "reported")
base: (number | string | null)
head: (number | string | null)
unit?: string
/**
 * Relative: (head - base) / |base|; null when it cannot be said.
 */
change: (number | null)
/**
 * Relative: a smaller change counts as equivalent.
 */
tolerance: number
/**
 * Which way is better; left out when nobody said.
 */
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
