// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Short name, lower case with hyphens. Missing: the name of the directory.
 */
export type Name = string
/**
 * What it does, in a sentence or two. Quote texts that contain ": ".
 */
export type Description = (string | null)
/**
 * What it can do, as a path from general to special, for instance perception/object_detection.
 */
export type Capability = (string | null)
/**
 * Words to find it by.
 */
export type Tags = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * For instance image_classification.
 */
export type Tasks = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * For instance pytorch.
 */
export type Frameworks = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * For instance vision, text, audio.
 */
export type Modalities = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * Datasets it uses; [] says that it needs none.
 */
export type Datasets = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * stable, beta, experimental or archived. Any other word counts as experimental.
 */
export type Stability = (string | null)
/**
 * true: out of the way, not run unless named. Better written as stability: archived.
 */
export type Archived = (boolean | null)
/**
 * true: somebody depends on it as on a product. `hortus health` proposes to let it graduate to a repository of its own.
 */
export type Product = (boolean | null)
/**
 * The example has a repository of its own, and what is left here is a pointer to it: no presets are needed, and nothing runs. `hortus graduate` writes it as a map; `owner/name` alone is read too.
 */
export type GraduatedTo = ({
/**
 * `owner/name` on GitHub.
 */
repository?: string
/**
 * Day of the graduation, YYYY-MM-DD.
 */
date?: string
/**
 * Git tree hash of the example as it was last here.
 */
tree?: string
/**
 * Commit of the garden that still had it whole: `git checkout COMMIT -- DIRECTORY` brings it back.
 */
commit?: string
[k: string]: unknown
} | string | null)
/**
 * Name of the container image that its own scripts build and run.
 */
export type Image = (string | null)
/**
 * The image as a text, or a map with image, gpu and vram_gb. Better written as image and resources.
 */
export type Docker = (string | {
[k: string]: unknown
} | null)
/**
 * SPDX name of the licence, when it is not that of the repository.
 */
export type Licence = (string | null)
/**
 * What it needs to run.
 */
export type Resources = ({
gpu?: GPUs
/**
 * Better written as gpu.
 */
gpu_count?: (number | null)
/**
 * Memory of the GPU in GB.
 */
vram_gb?: (number | null)
/**
 * Memory in GB.
 */
ram_gb?: (number | null)
/**
 * CPU cores.
 */
cpu_cores?: (number | null)
/**
 * Disk in GB: image, models and data.
 */
disk_gb?: (number | null)
/**
 * Files fetched before the first run: list of { url, dest }.
 */
downloads?: (unknown[] | null)
[k: string]: unknown
} | null)
/**
 * Number of GPUs; 0: none. Also read: { count, vram_gb }, required (one), optional (one when there is one).
 */
export type GPUs = (number | {
[k: string]: unknown
} | string | boolean | null)
/**
 * gpu_required, min_vram_gb, min_ram_gb. Better written as resources.
 */
export type Hardware = ({
[k: string]: unknown
} | null)
/**
 * How the image is built.
 */
export type Build = ({
/**
 * Relative to the directory of the example, which is the build context.
 */
dockerfile?: string
args?: Texts
[k: string]: unknown
} | null)
/**
 * Build arguments.
 */
export type Texts = ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Named ways to run the example: build, train, eval, predict, serve, smoke, benchmark. Hortus runs those with a command itself; smoke is the one it runs on every pull request.
 */
export type Presets = ({
[k: string]: Preset
} | unknown[] | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "preset".
 */
export type Preset = ({
/**
 * What it does, in one line.
 */
description?: (string | null)
/**
 * What Hortus runs: words split like a shell's without expansion, or a list. Relative to the directory of the example.
 */
command?: (string | unknown[] | null)
/**
 * A shell script of the example that may call a container engine itself. Missing: the preset's name and .sh.
 */
script?: (string | unknown[] | null)
/**
 * Arguments for the script or command.
 */
args?: (string | unknown[] | null)
env?: Texts1
params?: Scalars
/**
 * true: the run may use the network.
 */
network?: boolean
/**
 * The run is stopped after this.
 */
timeout_seconds?: number
/**
 * Engines it can run under; missing: any.
 */
engines?: ("docker" | "podman" | "process")[]
/**
 * Programs that a run without a container needs, for instance python3, or python3:numpy for a module.
 */
requires?: string[]
benchmark?: Benchmark
supervise?: Supervision
service?: Service
/**
 * The preset runs the services of a compose file as one (docs/services.md). true: compose.yaml or docker-compose.yml of the example; a text: that file.
 */
compose?: (boolean | string | {
/**
 * The compose file, relative to the example.
 */
file?: string
/**
 * Service whose image the command of the preset runs in. Missing: the example's own image, or that of the only service that is built.
 */
run_in?: string
} | null)
/**
 * Arguments that are paths of the caller: list of { flag, type }.
 */
path_args?: (unknown[] | null)
/**
 * For the garden's own runner: false runs on the host.
 */
docker?: (boolean | null)
/**
 * What proves imports and argument parsing before the smoke. true: the command with --help, where it has an argument parser; false: nothing; a command: that one.
 */
probe?: (boolean | string | unknown[] | null)
expect?: Expectations
score?: Score
[k: string]: unknown
} | string | unknown[] | null)
/**
 * Environment variables.
 */
export type Texts1 = ({
[k: string]: string | number | boolean | null
} | null)
/**
 * Parameters and their defaults, appended as --name value; --param changes them.
 */
export type Scalars = ({
[k: string]: string | number | boolean
} | null)
/**
 * How `hortus benchmark` runs this preset.
 */
export type Benchmark = ({
/**
 * Measured starts of the process. A paired benchmark makes at least 7 a side.
 */
runs?: number
/**
 * Starts before them that are thrown away.
 */
warm_up?: number
/**
 * Reported metrics that count. Missing: all.
 */
metrics?: string[]
} | null)
/**
 * What is watched for while it runs, by what it reports (docs/events.md).
 * 
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "supervise".
 */
export type Supervision = ({
/**
 * Ends the run when a metric does not get better any more: a map, or the name of the metric.
 */
early_stop?: ({
/**
 * Its name, as it is reported.
 */
metric: string
/**
 * Reports without an improvement before the run is ended.
 */
patience?: number
/**
 * A change up to this is no improvement.
 */
min_delta?: number
/**
 * Which way is better. Missing: the direction under `metrics`, else min.
 */
mode?: ("min" | "max")
} | string | null)
/**
 * true: NaN or infinity in any metric ends the run as failed. Missing: `smoke.stop_on_nan` of the configuration.
 */
stop_on_nan?: boolean
/**
 * Wall time; used up, the run is ended as timed out.
 */
max_seconds?: number
/**
 * Wall minutes times the GPUs it was given; used up, the run is ended as timed out.
 */
max_gpu_minutes?: number
/**
 * Epochs completed; then it is enough.
 */
max_epochs?: number
/**
 * Iterations completed; then it is enough.
 */
max_iterations?: number
/**
 * Keeps the best checkpoints and removes the others below HORTUS_OUTPUTS while it runs: a map, or how many of the newest.
 */
keep_checkpoints?: ({
/**
 * How many.
 */
n?: number
/**
 * What they are ranked by. Missing: the newest are the best.
 */
metric?: string
/**
 * Which way is better. Missing: the direction under `metrics`, else min.
 */
mode?: ("min" | "max")
} | number | null)
/**
 * Which events are shown while it runs. Missing: the last one of every moment.
 */
log?: ({
/**
 * A kind of event, for instance epoch_completed, or the name of a custom one. Missing: all.
 */
on?: string
/**
 * Every Nth.
 */
every?: number
/**
 * The Nth only; with every: also.
 */
once?: number
} | null)
/**
 * Time to save and exit after SIGTERM, before the kill. Missing: `smoke.grace_seconds` of the configuration.
 */
grace_seconds?: number
} | null)
/**
 * The preset is a server: it is started, waited for, asked once and stopped (docs/services.md). A number: its port. false: it is none, whatever its name.
 * 
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "service".
 */
export type Service = ({
/**
 * TCP port it listens on. Missing: the first that it opens.
 */
port?: number
/**
 * Ready when GET here gives a status below 400. Missing: ready when the port is open.
 */
path?: string
/**
 * Time it has to become ready.
 */
ready_seconds?: number
ask?: Ask
/**
 * Time between SIGTERM and SIGKILL.
 */
stop_seconds?: number
} | number | boolean | null)
/**
 * What it is asked once. A text: GET this path. Missing: nothing more than `path`, or GET / where there is none.
 * 
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "ask".
 */
export type Ask = ({
/**
 * Path and query.
 */
path?: string
/**
 * Missing: GET, or POST where there is a body.
 */
method?: ("GET" | "POST" | "PUT" | "HEAD" | "DELETE" | "PATCH" | "OPTIONS")
headers?: Texts2
/**
 * What is sent. What is no text is sent as JSON.
 */
body?: (string | {
[k: string]: unknown
} | unknown[] | number | boolean)
/**
 * A text file to send instead, relative to the example, at most 1 MiB.
 */
body_file?: string
/**
 * Status of the answer. Redirects are not followed.
 */
expect_status?: number
/**
 * A text within the first 64 KiB of the answer.
 */
expect_contains?: string
/**
 * Time for the whole answer.
 */
seconds?: number
} | string | boolean | null)
/**
 * More headers, for instance Content-Type.
 */
export type Texts2 = ({
[k: string]: string | number | boolean | null
} | null)
/**
 * What a run must come to: `metric: { min, max }`, `metric: { equals, tolerance }`, `metric: number`.
 * 
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "expect".
 */
export type Expectations = ({
/**
 * false: NaN and Infinity are allowed as the last value of every metric.
 */
finite?: (boolean | {
[k: string]: unknown
})
/**
 * Files below HORTUS_OUTPUTS that the run must leave: list of { path, sha256, min_bytes, max_bytes }.
 */
artifacts?: (ExpectedArtifact[] | {
[k: string]: unknown
})
[k: string]: ExpectedMetric | boolean | {
[k: string]: unknown
} | ExpectedArtifact[] | undefined
} | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "expected_artifact".
 */
export type ExpectedArtifact = ({
/**
 * Relative to HORTUS_OUTPUTS.
 */
path: string
/**
 * Digest of its content.
 */
sha256?: string
/**
 * Its size is at least this.
 */
min_bytes?: number
/**
 * Its size is at most this.
 */
max_bytes?: number
} | string)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "expected_metric".
 */
export type ExpectedMetric = ({
/**
 * The last value is at least this.
 */
min?: number
/**
 * The last value is at most this.
 */
max?: number
/**
 * The last value is this, give or take `tolerance`.
 */
equals?: number
/**
 * How far the value may be from `equals`, in its own unit.
 */
tolerance?: number
/**
 * false: NaN and Infinity are allowed as the last value of this metric.
 */
finite?: boolean
/**
 * false: nothing is said when the metric is not reported.
 */
required?: boolean
} | number)
/**
 * Recomputes quality from the predictions that a run leaves, instead of believing what it reports.
 * 
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "score".
 */
export type Score = ({
/**
 * Predictions, relative to HORTUS_OUTPUTS: .csv with a header, .jsonl or .json (a list of objects).
 */
file: string
/**
 * classification: accuracy, precision, recall, F1. regression: MSE, RMSE, MAE, R2.
 */
kind?: ("classification" | "regression")
/**
 * File with the true values, relative to the directory of the example and read from the repository, not from the run. Missing: the column of the predictions is believed.
 */
truth?: string
/**
 * Names of the columns.
 */
columns?: {
/**
 * What joins predictions and truth. Needed with `truth`.
 */
id?: string
/**
 * The true value.
 */
truth?: string
/**
 * The predicted value.
 */
prediction?: string
}
/**
 * Which precision, recall and F1 are meant by these names alone. Missing: binary with `positive`, else macro.
 */
average?: ("macro" | "micro" | "binary")
/**
 * The positive class of a binary classification.
 */
positive?: (string | number | boolean)
/**
 * Name of a score to the name under which the run reports it, for instance accuracy: test_acc.
 */
claims?: {
[k: string]: string
}
/**
 * How far a reported value may be from the recomputed one. Missing: what rounding of the reported digits explains.
 */
tolerance?: number
} | null)
/**
 * Named sets of parameters, environment and device needs, chosen with --profile.
 */
export type Profiles = ({
[k: string]: {
params?: Scalars1
env?: Texts3
/**
 * Number of GPUs this profile uses.
 */
gpus?: number
[k: string]: unknown
}
} | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "scalars".
 */
export type Scalars1 = ({
[k: string]: string | number | boolean
} | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "texts".
 */
export type Texts3 = ({
[k: string]: string | number | boolean | null
} | null)
/**
 * What its runs report, and how it is compared.
 */
export type Metrics = ({
[k: string]: {
/**
 * Which way is better.
 */
direction?: ("min" | "max")
/**
 * For instance 1, ms, images/s.
 */
unit?: string
/**
 * Relative change that counts as equal, for instance 0.02.
 */
tolerance?: number
/**
 * How it behaves when nothing changed. exact: equal. near: nearly equal, judged by its tolerance (memory, sizes, counts). time: differs from start to start (times, rates, energy). quality: what a model is good for. Missing: what its unit and its name say (docs/compare.md).
 */
class?: ("exact" | "near" | "time" | "quality")
[k: string]: unknown
} | string
} | null)
/**
 * What a run must come to: `metric: { min, max }`, `metric: { equals, tolerance }`, `metric: number`.
 */
export type Expectations1 = ({
/**
 * false: NaN and Infinity are allowed as the last value of every metric.
 */
finite?: (boolean | {
[k: string]: unknown
})
/**
 * Files below HORTUS_OUTPUTS that the run must leave: list of { path, sha256, min_bytes, max_bytes }.
 */
artifacts?: (ExpectedArtifact[] | {
[k: string]: unknown
})
[k: string]: ExpectedMetric | boolean | {
[k: string]: unknown
} | ExpectedArtifact[] | undefined
} | null)
/**
 * Presets that should compute the same, for instance one model in several formats: `hortus benchmark --parity` runs each and compares the file it writes, element by element.
 */
export type Parity = ({
/**
 * The first is what the others are measured by.
 * 
 * @minItems 2
 * @maxItems 16
 */
presets: string[]
/**
 * The file that each preset writes below HORTUS_OUTPUTS: .npy (little-endian numbers) or .json (nested arrays of numbers).
 */
output: string
thresholds: Thresholds
/**
 * Pairs of presets that must agree, for instance [[eval, eval-onnx]]. Missing: the first with each other. Other pairs are shown and fail nothing.
 */
required?: string[][]
} | null)
/**
 * Named sets of trials: one preset, run with other parameters each time. `hortus sweep EXAMPLE NAME` runs them.
 */
export type Sweeps = ({
[k: string]: {
/**
 * What it is to find out, in one line.
 */
description?: string
/**
 * The preset that every trial runs.
 */
preset?: string
/**
 * grid: every combination of the values. random: `trials` draws.
 */
method?: ("grid" | "random")
/**
 * How many draws; of a grid it follows from the values.
 */
trials?: number
/**
 * Of the draws: the same seed gives the same trials on every machine.
 */
seed?: (number | string)
/**
 * Per parameter a list of values, or a range { min, max, scale: linear or log, type: integer }.
 */
params: {
[k: string]: unknown[] | {
[k: string]: unknown
} | string | number | boolean
}
/**
 * The table of trials is ordered by it.
 */
metric?: string
/**
 * Which way is better; left out: as the metric is declared, else as its name says.
 */
direction?: ("min" | "max")
[k: string]: unknown
}
} | null)
/**
 * Globs of files outside its directory that the example depends on: a change there affects it.
 */
export type SharedPaths = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * What its author claims to have tried. A claim, never edited by Hortus.
 */
export type Verification = ({
/**
 * YYYY-MM-DD.
 */
last_verified?: (string | null)
/**
 * What was run, where, and what came out.
 */
last_verification_note?: (string | null)
/**
 * VERIFIED, PARTIAL or UNVERIFIED.
 */
status?: (string | null)
/**
 * Better written as last_verified.
 */
date?: (string | null)
/**
 * Better written as last_verification_note.
 */
notes?: (string | null)
[k: string]: unknown
} | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "words".
 */
export type Words = ((string | number | {
[k: string]: unknown
})[] | string | null)
/**
 * This interface was referenced by `Example`'s JSON-Schema
 * via the `definition` "amount".
 */
export type Amount = (number | null)

/**
 * Descriptor of one example: example.yaml. The world is open: unknown keys are kept and never an error. Several spellings of one thing are read; the one described first is the one to write.
 */
export interface Example {
name?: Name
description?: Description
capability?: Capability
tags?: Tags
tasks?: Tasks
frameworks?: Frameworks
modalities?: Modalities
datasets?: Datasets
stability?: Stability
archived?: Archived
product?: Product
graduated_to?: GraduatedTo
image?: Image
docker?: Docker
license?: Licence
resources?: Resources
hardware?: Hardware
build?: Build
presets?: Presets
profiles?: Profiles
metrics?: Metrics
expect?: Expectations1
parity?: Parity
sweeps?: Sweeps
shared_paths?: SharedPaths
verification?: Verification
/**
 * Better written under verification. Begins with the date.
 */
last_verification_note?: (string | null)
[k: string]: unknown
}
/**
 * What a pair may differ by; at least one.
 */
export interface Thresholds {
/**
 * Mean absolute error, at most.
 */
mae?: number
/**
 * Root of the mean squared error, at most.
 */
rmse?: number
/**
 * Largest absolute error, at most.
 */
max_error?: number
/**
 * Cosine similarity, at least.
 */
cosine?: number
}
