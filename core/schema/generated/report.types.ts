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
verb: ("check" | "smoke" | "validate" | "compare" | "export" | "run" | "verify" | "sign" | "benchmark" | "sweep")
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
/**
 * Cells whose result came back.
 */
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
 * What scripts ask of the container engine that they did not ask at the merge base, from the stored contracts (docs/contracts.md), in the order of example and preset. Left out when nothing differs.
 */
contracts?: ContractDiff[]
/**
 * Sweeps and their trials, in the order of example and name. Left out when there is none.
 */
sweeps?: Sweep[]
/**
 * What the TFC side of the repository holds, and how its contents were verified. Left out when there is none.
 */
workspace?: {
/**
 * Versions of datasets.
 */
datasets: number
/**
 * Runs.
 */
runs: number
/**
 * Versions of models.
 */
models: number
/**
 * Files whose hash was compared, by where the hash came from.
 */
verified: {
/**
 * Read and hashed now.
 */
content: number
/**
 * Hashed by an earlier run, and unchanged since.
 */
cache: number
/**
 * Taken from the Git LFS pointer; the content was not read.
 */
pointers: number
/**
 * Could not be compared, for instance SHA-512 of a pointer.
 */
unchecked: number
}
/**
 * One entry per signature file, and per list that should have one.
 */
signatures: {
/**
 * The checksum list.
 */
path: string
/**
 * signed: enough trusted keys. unsigned_allowed: no signature, and the policy does not ask for one. missing: it asks. rejected: a finding says why.
 */
verdict: ("signed" | "unsigned_allowed" | "missing" | "rejected")
/**
 * Full fingerprints of the trusted keys that signed.
 */
signers: string[]
}[]
}
/**
 * What the ratchet did; null when there is no baseline.
 */
baseline: (null | {
/**
 * The baseline file.
 */
path: string
/**
 * Findings that it holds and that are still there.
 */
known: number
/**
 * Findings that it does not hold.
 */
new: number
/**
 * Findings that it holds and that are gone.
 */
fixed: number
/**
 * Known findings that were found again under the new name of their file.
 */
moved?: number
/**
 * Entries that no longer occur and can be dropped; at most 100.
 */
gone?: {
/**
 * The finding.
 */
code: string
/**
 * Its file.
 */
path: string
/**
 * How many times less.
 */
count: number
}[]
})
/**
 * Counts that follow from the lists above; a reader counts again and refuses a report that lies.
 */
summary: {
/**
 * Examples looked at.
 */
examples: number
/**
 * Those that passed.
 */
passed: number
/**
 * Those that failed.
 */
failed: number
/**
 * Those that could not be tried.
 */
skipped: number
/**
 * New errors; known ones of the baseline do not count.
 */
errors: number
/**
 * New warnings.
 */
warnings: number
/**
 * New notices.
 */
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
/**
 * For instance vision/resnet.
 */
id: string
/**
 * Its directory, relative to the repository root.
 */
path: string
/**
 * Name in its descriptor.
 */
name: string
/**
 * Stability tier.
 */
tier: ("stable" | "beta" | "experimental" | "archived")
/**
 * skipped is never part of what is green.
 */
outcome: ("passed" | "failed" | "skipped")
/**
 * Why it failed or was skipped, in one sentence.
 */
reason: (string | null)
/**
 * All rungs, in the order they are climbed.
 */
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
/**
 * Name of the rung.
 */
rung: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
/**
 * skipped: it should have been tried and could not be, with the reason. not_run: nobody asked for it, or an earlier rung stopped the climb.
 */
state: ("passed" | "failed" | "skipped" | "not_run")
/**
 * Why it is not passed, in one sentence.
 */
reason: (string | null)
/**
 * What it took, milliseconds.
 */
durationMs?: number
/**
 * Engine it was done with.
 */
engine?: string
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
/**
 * Stable code; docs/findings/ explains each.
 */
code: string
/**
 * How much it matters.
 */
level: ("error" | "warning" | "notice")
/**
 * Relative to the repository root, forward slashes.
 */
path: string
/**
 * From 1; null when it is about the whole file.
 */
line: (number | null)
/**
 * From 1, in UTF-16 units.
 */
column: (number | null)
/**
 * What is wrong. May quote text of the repository: untrusted.
 */
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
/**
 * Id of the example, when both records name one.
 */
example: (string | null)
/**
 * Preset, when both records name one.
 */
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
/**
 * One entry per metric.
 */
metrics: {
/**
 * As the example or the harness names it.
 */
name: string
/**
 * observed: measured by Hortus. reported: claimed by the example.
 */
origin: ("observed" | "reported")
/**
 * Value at the base; null when missing.
 */
base: (number | string | null)
/**
 * Value at the head; null when missing.
 */
head: (number | string | null)
/**
 * Unit of both values.
 */
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
/**
 * What may honestly be said about this metric.
 */
verdict: ("regression" | "improvement" | "equivalent" | "inconclusive" | "insufficient_data" | "incomparable")
/**
 * Why, in one sentence.
 */
reason: (string | null)
}[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "contractDiff".
 */
export interface ContractDiff {
/**
 * Id of the example.
 */
example: string
/**
 * Name of the preset.
 */
preset: string
/**
 * added: no contract of the preset was known at the base; told is only what is of medium or high danger.
 */
state: ("added" | "removed" | "changed")
/**
 * The most dangerous first, at most 50.
 */
changes: {
/**
 * What is asked for: power over the machine, a mount, the mode of one (ro, rw), GPUs, …; containers is how many are started, state how far the capture came.
 */
kind: ("power" | "mount" | "mode" | "gpus" | "network" | "port" | "image" | "command" | "entrypoint" | "workdir" | "env" | "env_value" | "user" | "shm" | "build" | "containers" | "state")
/**
 * high: power over the machine or a path of the host. medium: more than before inside a run. low: how it behaves.
 */
danger: ("high" | "medium" | "low")
/**
 * As the script wrote it at the base; null: not asked for. Untrusted.
 */
before: (string | null)
/**
 * As the script writes it now; null: no longer asked for. Untrusted.
 */
after: (string | null)
}[]
}
/**
 * The same preset with other parameters.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "sweep".
 */
export interface Sweep {
/**
 * Id of the example.
 */
example: string
/**
 * Name of the sweep.
 */
name: string
/**
 * The preset that every trial ran.
 */
preset: string
/**
 * What the trials are ordered by; null: by their number.
 */
metric: (string | null)
/**
 * Which way is better; null: nobody said, and the trials are in the order of their numbers.
 */
direction: ("min" | "max" | null)
/**
 * Trials of the whole sweep.
 */
planned: number
/**
 * Those that were run: the best first, then those without a value.
 */
trials: {
/**
 * From 1, the same in every run of the sweep.
 */
number: number
/**
 * What it was run with.
 */
params: {
[k: string]: string | number | boolean
}
/**
 * How the run ended.
 */
outcome: ("passed" | "failed" | "skipped")
/**
 * What it reported for the metric; null: nothing.
 */
value: (number | string | null)
/**
 * Its record, relative to the output directory.
 */
record: (string | null)
}[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
/**
 * Stable code.
 */
code: string
/**
 * What happened, and where.
 */
message: string
/**
 * What to do about it.
 */
next: string
/**
 * File it is about.
 */
path?: string
}
