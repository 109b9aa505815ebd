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
verb: ("check" | "smoke" | "validate" | "compare" | "export" | "run" | "verify" | "sign" | "benchmark" | "sweep" | "history" | "archive" | "unarchive" | "graduate")
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
 * What the history on the data branch shows, regressions first. Left out when nobody looked or nothing stands out.
 * 
 * @maxItems 2000
 */
trends?: Trend[]
/**
 * What was changed in the repository, or would be, in the order of path. Left out when nothing is.
 * 
 * @maxItems 20000
 */
changes?: Change[]
exported?: Exported
/**
 * Branches and pull requests that were written to GitHub, or would be, in their order. Left out when there is none.
 * 
 * @maxItems 100
 */
proposals?: Proposal[]
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
 * Follows from the lists above. errors: a new error, a failed example, a regression, or in a report of the history a confirmed regression that nobody accepted. could_not_run: none of these, but a problem kept the tool from finishing. Exit codes 0, 1 (2 with --strict), 2, 3.
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
 * regression: all is equal but the change under test. contrast: the named dimensions differ on purpose. Left out by versions that knew only regression.
 */
mode?: ("regression" | "contrast")
/**
 * Of a contrast: the dimensions that may differ.
 * 
 * @maxItems 4
 */
across?: ("preset" | "params" | "image" | "hardware")[]
/**
 * All records of each side, when there is more than one of a side, in the order of time; at most 100 a side.
 */
records?: {
/**
 * Ids.
 * 
 * @maxItems 100
 */
base: string[]
/**
 * Ids.
 * 
 * @maxItems 100
 */
head: string[]
}
/**
 * When the newest record of the base was made: how old what is compared with is. ISO 8601, UTC.
 */
baseAt?: string
/**
 * What else is not the same: the named dimensions of a contrast, and the profile of what was run (parameters, size, layers). Shown, never judged.
 * 
 * @maxItems 100
 */
differences?: {
/**
 * For instance params.lr, hardware, parameters, layers. Untrusted.
 */
name: string
/**
 * At the base; null: not there. Untrusted.
 */
base: (string | null)
/**
 * At the head; null: not there. Untrusted.
 */
head: (string | null)
}[]
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
/**
 * How the metric behaves when nothing changed. exact: equality alone. near: nearly deterministic (memory, image size, iterations), by its tolerance. time: differs from start to start, judged by a test over starts. quality: by outcomes, seeds or its tolerance.
 */
class?: ("exact" | "near" | "time" | "quality")
/**
 * Units of the comparison on each side: starts of a process or builds, never iterations of one process.
 */
runs?: {
/**
 * At the base.
 */
base: number
/**
 * At the head.
 */
head: number
}
evidence?: Evidence
/**
 * The smallest relative change that could have been seen; null: none could.
 */
detectable?: (number | null)
/**
 * How much this metric moves between builds although nothing changed, on this class of hardware.
 */
noiseFloor?: {
/**
 * Relative.
 */
value: number
/**
 * Builds of the current segment that it was learned from; 0: none, it is the least that is believed of any machine.
 */
builds: number
}
/**
 * Medians of the last builds of the base branch, oldest first, as a picture of where the base stands.
 * 
 * @maxItems 40
 */
history?: number[]
/**
 * A person set this metric aside: its verdict is shown and decides nothing.
 */
quarantined?: {
/**
 * Day on which it ends, YYYY-MM-DD.
 */
until: string
/**
 * Why. Untrusted.
 */
reason: string
}
/**
 * A person accepted this change: it is shown as a regression was and fails nothing.
 */
accepted?: {
/**
 * Who. Untrusted.
 */
by: string
/**
 * Why. Untrusted.
 */
reason: string
/**
 * Day on which it ends, YYYY-MM-DD.
 */
until: string
}
}[]
}
/**
 * What a test over several units said, before and after the family of the whole report was corrected. A merged report corrects it again from these figures.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "evidence".
 */
export interface Evidence {
/**
 * exact_mann_whitney: over starts or seeds, by its exact distribution. mann_whitney: the same by its normal approximation. The others: outcomes of single items.
 */
test: ("exact_mann_whitney" | "mann_whitney" | "mcnemar" | "proportions")
/**
 * One-sided: how often chance alone would look at least this much worse.
 */
pWorse: number
/**
 * The same for better.
 */
pBetter: number
/**
 * The smallest p that these numbers of units can give.
 */
leastP?: number
/**
 * The p of the direction that the effect has, adjusted for all metrics of the report (Benjamini and Hochberg 1995); null: not part of a family.
 */
adjusted?: (number | null)
/**
 * How many metrics it was adjusted for.
 */
family?: number
/**
 * Relative, in the sense of (head - base) / base: Hodges-Lehmann ratio less 1, or the difference of proportions.
 */
effect: (number | null)
/**
 * Lower end of its interval; null: too few units for one.
 */
low?: (number | null)
/**
 * Upper end.
 */
high?: (number | null)
/**
 * Of the interval, for instance 0.95.
 */
confidence?: number
/**
 * Cliff's delta, from -1 to 1; above 0: the head is higher.
 */
delta?: (number | null)
/**
 * Relative: a smaller effect is never a verdict. The larger of the floor and twice the noise floor.
 */
gate: number
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
 * What the history of one metric shows.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "trend".
 */
export interface Trend {
/**
 * Id of the example.
 */
example: string
/**
 * Name of the preset.
 */
preset: string
/**
 * Name of the metric. Untrusted.
 */
metric: string
/**
 * Unit of the values. Untrusted.
 */
unit?: string
/**
 * As in a comparison.
 */
origin?: ("observed" | "reported")
/**
 * Class of the hardware; null: nobody observed it.
 */
hardware?: (string | null)
/**
 * regression, improvement: confirmed by the last three builds. suspect: one build alone; it never fails anything. change_point: a second look over the whole history found one there.
 */
kind: ("regression" | "improvement" | "suspect" | "change_point")
/**
 * Median of the segment before.
 */
before: number
/**
 * Median of the builds after.
 */
after: number
/**
 * Relative.
 */
change: (number | null)
/**
 * Builds after the change.
 */
builds: number
/**
 * First record after the change.
 */
record: string
/**
 * Its commit.
 */
commit?: (string | null)
/**
 * Commit of the last build before: the change lies between the two.
 */
previousCommit?: (string | null)
/**
 * A person accepted it.
 */
accepted?: boolean
/**
 * In one sentence.
 */
reason: string
}
/**
 * One file of the repository that was changed, or would be.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
/**
 * moved: content and mode as they were.
 */
kind: ("moved" | "written" | "created" | "removed")
/**
 * The file, relative to the root; of a move the new place.
 */
path: string
/**
 * Of a move the old place; else null.
 */
from: (string | null)
}
/**
 * The repository that an export made of an example. Left out when nothing was made.
 */
export interface Exported {
/**
 * Where it lies; null: nothing was written, because its proof failed.
 */
directory: (string | null)
/**
 * Its newest commit. Equal sources give an equal one.
 */
commit: string
/**
 * The tree of that commit.
 */
tree: string
/**
 * Its branch.
 */
branch: string
/**
 * Where it comes from.
 */
source: {
/**
 * owner/name; null when nobody said.
 */
repository: (string | null)
/**
 * Directory of the example in the garden.
 */
path: string
/**
 * Commit of the garden.
 */
commit: string
/**
 * Git tree hash of the example there.
 */
tree: string
}
/**
 * Files of its newest commit.
 */
files: number
/**
 * Their size together.
 */
bytes: number
/**
 * Commits of history before the newest; 0 without one.
 */
commits: number
/**
 * What a clean clone of it came to; the rungs stand at the example.
 */
proof: ("passed" | "failed" | "not_proven")
/**
 * Files from outside of the example that went along, in the order of their place.
 * 
 * @maxItems 2000
 * 
 * Items: One of them.
 */
vendored: {
/**
 * In the garden.
 */
from: string
/**
 * In the new repository.
 */
to: string
/**
 * Who needs it.
 */
because: string
}[]
/**
 * Files whose text is another one than in the garden, in the order of path.
 * 
 * @maxItems 2000
 * 
 * Items: One of them.
 */
rewritten: {
/**
 * In the new repository.
 */
path: string
/**
 * How many lines are other ones; 0: not counted by line.
 */
lines: number
}[]
/**
 * What cannot move any more, in the order of name.
 * 
 * @maxItems 2000
 * 
 * Items: An image, or the packages of the built one.
 */
pinned: {
/**
 * An image as the Dockerfile names it, or a lockfile.
 */
name: string
/**
 * Its digest, or what the lockfile holds.
 */
to: string
}[]
/**
 * Files of the example that stayed behind, in order.
 * 
 * @maxItems 2000
 */
dropped: string[]
}
/**
 * A branch or a pull request.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "proposal".
 */
export interface Proposal {
/**
 * A pull request is from the branch that stands before it.
 */
kind: ("branch" | "pull_request")
/**
 * owner/name
 */
repository: string
/**
 * The new branch; of a pull request the one that it comes from.
 */
branch: string
/**
 * planned: it would be written. outdated: it would be edited. there: nothing was to be done. merged: a pull request that was merged before.
 */
state: ("planned" | "written" | "outdated" | "edited" | "there" | "merged")
/**
 * What the branch is at; null for a pull request.
 */
commit: (string | null)
/**
 * Its tree; null for a pull request.
 */
tree: (string | null)
/**
 * Branch that a pull request is to be merged into; null for a branch.
 */
base: (string | null)
/**
 * Of a pull request.
 */
title: (string | null)
/**
 * Of a pull request. Markdown.
 */
body: (string | null)
/**
 * Of a pull request that is there.
 */
number: (number | null)
/**
 * It is opened as a draft. Left out: it is not, or it was there.
 */
draft?: true
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
/**
 * A repository that was made of an example.
 * 
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "exported".
 */
export interface Exported1 {
/**
 * Where it lies; null: nothing was written, because its proof failed.
 */
directory: (string | null)
/**
 * Its newest commit. Equal sources give an equal one.
 */
commit: string
/**
 * The tree of that commit.
 */
tree: string
/**
 * Its branch.
 */
branch: string
/**
 * Where it comes from.
 */
source: {
/**
 * owner/name; null when nobody said.
 */
repository: (string | null)
/**
 * Directory of the example in the garden.
 */
path: string
/**
 * Commit of the garden.
 */
commit: string
/**
 * Git tree hash of the example there.
 */
tree: string
}
/**
 * Files of its newest commit.
 */
files: number
/**
 * Their size together.
 */
bytes: number
/**
 * Commits of history before the newest; 0 without one.
 */
commits: number
/**
 * What a clean clone of it came to; the rungs stand at the example.
 */
proof: ("passed" | "failed" | "not_proven")
/**
 * Files from outside of the example that went along, in the order of their place.
 * 
 * @maxItems 2000
 * 
 * Items: One of them.
 */
vendored: {
/**
 * In the garden.
 */
from: string
/**
 * In the new repository.
 */
to: string
/**
 * Who needs it.
 */
because: string
}[]
/**
 * Files whose text is another one than in the garden, in the order of path.
 * 
 * @maxItems 2000
 * 
 * Items: One of them.
 */
rewritten: {
/**
 * In the new repository.
 */
path: string
/**
 * How many lines are other ones; 0: not counted by line.
 */
lines: number
}[]
/**
 * What cannot move any more, in the order of name.
 * 
 * @maxItems 2000
 * 
 * Items: An image, or the packages of the built one.
 */
pinned: {
/**
 * An image as the Dockerfile names it, or a lockfile.
 */
name: string
/**
 * Its digest, or what the lockfile holds.
 */
to: string
}[]
/**
 * Files of the example that stayed behind, in order.
 * 
 * @maxItems 2000
 */
dropped: string[]
}
