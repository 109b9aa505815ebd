// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The version as a number; null when its name is no version (v0, v01, vfoo).
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "number".
 */
export type Number = (number | null)
/**
 * It has the highest number of its name.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "latest".
 */
export type Latest = boolean
/**
 * Its directory, from the root of the repository.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "directory".
 */
export type Directory = string
/**
 * A time as somebody wrote it. One without a zone is never taken as UTC. null when none is written.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = ({
/**
 * As it is written.
 */
written: string
/**
 * The calendar date it names, YYYY-MM-DD; null when it is no date.
 */
date: (string | null)
/**
 * The time of day it names, HH:MM:SS with its decimals; null when it names none.
 */
clock: (string | null)
/**
 * Z or an offset such as +02:00; null when none is written, and then nobody knows it.
 */
zone: (string | null)
/**
 * The same moment in UTC, ending in Z; null when the zone is not known.
 */
utc: (string | null)
} | null)
/**
 * As it is written, cut after 2,000 characters; null when it is not written.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = (string | null)
/**
 * As it is written, without user names and passwords; null when it is not written, or names an absolute path on somebody's machine.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "uri".
 */
export type Uri = (string | null)
/**
 * Errors that validation found in its directory.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "errors".
 */
export type Errors = number
/**
 * Warnings that validation found in its directory.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "warnings".
 */
export type Warnings = number
/**
 * Codes of its errors, each once, sorted.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "codes".
 */
export type Codes = string[]

/**
 * The normalised index of a workspace, version 1 (TFC-0007): datasets, runs, models and how they hang together. Facts only: it holds no absolute path and no point of a history. Lists and details of `hortus index` are the same document with fewer entities. A reader must take unknown keys as they come: later versions of index/1 may only add some.
 */
export interface WorkspaceIndex {
/**
 * The version of this document.
 */
schema: "index/1"
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
 * complete: validation found no error. marked: it found some, and whoever asked allowed them; entities say theirs. refused: it found some, so nothing is listed (TFC-0007 section 7.1).
 */
state: ("complete" | "marked" | "refused")
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
 * What validation of the workspace found before anything was listed. The workflow and environment profiles do not count: they say nothing about an entity.
 */
validation: {
/**
 * How many errors.
 */
errors: number
/**
 * How many warnings.
 */
warnings: number
/**
 * Errors that belong to no dataset, run or model, for instance about .gitattributes.
 */
elsewhere: number
/**
 * Codes of the errors, each with how often it was found.
 */
codes: {
[k: string]: number
}
/**
 * The first errors, at most 20; `hortus validate` shows all.
 */
first: {
/**
 * Code of the finding.
 */
code: string
/**
 * Where, from the root of the repository.
 */
path: string
/**
 * Line, counted from 1; null when it is about the whole.
 */
line: (number | null)
/**
 * What is wrong.
 */
message: string
}[]
}
/**
 * Of a detail: the entity it is about. Left out of the whole index and of lists.
 */
subject?: {
/**
 * The list that holds it.
 */
kind: ("datasets" | "runs" | "models")
/**
 * Its id.
 */
id: string
}
/**
 * How many the whole workspace has, before any filter; what was refused is counted too.
 */
totals: {
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
 * Edges.
 */
edges: number
}
/**
 * By name and then by version number: v9 before v10.
 */
datasets: Dataset[]
/**
 * By id.
 */
runs: Run[]
/**
 * By name and then by version number: v9 before v10.
 */
models: Model[]
/**
 * What was made from what, by kind, from and to. In a list or a detail: those that touch an entity in it.
 */
edges: Edge[]
}
/**
 * A version of a dataset.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "dataset".
 */
export interface Dataset {
/**
 * `name:version`, from the names of its directories.
 */
id: string
/**
 * Name of its directory.
 */
name: string
/**
 * Name of its version directory.
 */
version: string
number: Number
latest: Latest
path: Directory
created_at: Time
description: Text
license: Text
/**
 * Where it comes from.
 */
source: {
type: Text
uri: Uri
}
/**
 * The hash that its metadata claim, as written.
 */
hash: {
algorithm: Text
value: Text
scheme: Text
}
/**
 * The dataset version it was made from; null when it names none.
 */
derived_from: (Reference | null)
/**
 * Directories of the version that hold files.
 */
splits: {
/**
 * Name of the directory.
 */
name: string
/**
 * Files below it.
 */
files: number
/**
 * Bytes of their contents.
 */
bytes: number
}[]
/**
 * `statistics.num_samples`, a claim; null when it is none or no number.
 */
samples: (number | null)
/**
 * Files of the version.
 */
files: number
/**
 * Bytes of their contents; of a file in Git LFS, of what its pointer stands for.
 */
bytes: number
errors: Errors
warnings: Warnings
codes: Codes
}
/**
 * How one entity names another.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "reference".
 */
export interface Reference {
/**
 * In the normal form (`name:v1`, or the id of a run); null when what is written is no reference.
 */
id: (string | null)
/**
 * As it is written, `name/v1` for instance; empty when it is an absolute path on somebody's machine.
 */
written: string
/**
 * It is in the workspace.
 */
resolved: boolean
}
/**
 * A run.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "run".
 */
export interface Run {
/**
 * Name of its directory.
 */
id: string
path: Directory
/**
 * The date in its id; null when it has no real one.
 */
date: (string | null)
status: Text
experiment: Uri
/**
 * The dataset version it read; null when it names none.
 */
dataset: (Reference | null)
/**
 * The model it says that it trained; not an edge, since the model's own run_id decides.
 */
model: (Reference | null)
code: Code
seed: Text
/**
 * Scalars below `training`, keys joined by a dot; at most 64. An absolute path on somebody's machine becomes null.
 */
params: {
[k: string]: number | string | boolean | null
}
started_at: Time
completed_at: Time
/**
 * As it claims; null when it is none or no number.
 */
runtime_seconds: (number | null)
/**
 * From system.json; null when there is none that can be read.
 */
system: ({
os: Text
python: Text
cpu: Text
/**
 * Their names; at most 64.
 */
gpus: string[]
/**
 * Memory.
 */
ram_gb: (number | null)
} | null)
/**
 * From metrics.json; null when there is none.
 */
metrics: (Metrics | null)
/**
 * Path of its log; null when there is none.
 */
log: (string | null)
/**
 * Files of the run.
 */
files: number
/**
 * Bytes of their contents.
 */
bytes: number
errors: Errors
warnings: Warnings
codes: Codes
}
/**
 * The code that made it.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "code".
 */
export interface Code {
repo: Uri
commit: Text
}
/**
 * What metrics.json says. The points of its histories are not in here: `file` is where they are.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "metrics".
 */
export interface Metrics {
/**
 * Path of the file.
 */
file: string
/**
 * Its size.
 */
bytes: number
/**
 * It is strict JSON. When not, the rest is empty.
 */
readable: boolean
/**
 * How the history is written: map as in TFC-0002, list as the reference tool writes it. Series look the same either way.
 */
form: ("map" | "list" | "other" | "missing")
/**
 * Reported metrics by name.
 */
summary: {
[k: string]: number
}
/**
 * Names in the summary whose value is no number.
 */
no_numbers: string[]
/**
 * Facts about each history, by name.
 */
series: {
/**
 * The metric.
 */
name: string
/**
 * How many points it has.
 */
points: number
/**
 * Step of the first point.
 */
first_step: (number | null)
/**
 * Step of the last point.
 */
last_step: (number | null)
/**
 * Value of the last point.
 */
last: (number | null)
/**
 * Smallest value.
 */
min: (number | null)
/**
 * Largest value.
 */
max: (number | null)
}[]
}
/**
 * A version of a model.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "model".
 */
export interface Model {
/**
 * `name:version`, from the names of its directories.
 */
id: string
/**
 * Name of its directory.
 */
name: string
/**
 * Name of its version directory.
 */
version: string
number: Number
latest: Latest
path: Directory
created_at: Time
state: Text
framework: Text
/**
 * The run that made it; null when it names none.
 */
run: (Reference | null)
/**
 * The dataset version it was trained on, as its own metadata say; null when they name none.
 */
dataset: (Reference | null)
code: Code
/**
 * Name of the metric that decides; its value stands in metrics.
 */
primary_metric: (string | null)
/**
 * Primary and secondary metrics of metrics.yaml by name.
 */
metrics: {
[k: string]: number
}
/**
 * Files `model.<extension>`.
 */
artifacts: {
/**
 * Where it lies.
 */
path: string
/**
 * Bytes of its content.
 */
bytes: number
/**
 * Of its content, from the Git LFS pointer or computed; null when nobody had to know.
 */
sha256: (string | null)
}[]
/**
 * Path of card.md; null when there is none.
 */
card: (string | null)
/**
 * Files of the version.
 */
files: number
/**
 * Bytes of their contents.
 */
bytes: number
errors: Errors
warnings: Warnings
codes: Codes
}
/**
 * From what was there first to what was made from it.
 * 
 * This interface was referenced by `WorkspaceIndex`'s JSON-Schema
 * via the `definition` "edge".
 */
export interface Edge {
/**
 * A run read a dataset, a model came out of a run, a dataset was derived from a dataset.
 */
kind: ("dataset_run" | "run_model" | "dataset_dataset")
/**
 * Id of the dataset or run.
 */
from: string
/**
 * Id of the run, model or dataset.
 */
to: string
/**
 * `from` is in the workspace.
 */
resolved: boolean
}
