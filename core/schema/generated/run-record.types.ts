// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * ISO 8601. A time without zone is kept as the foreign system wrote it.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = (string | null)
/**
 * A finite number, or the three values that JSON cannot hold, as strings.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "num".
 */
export type Num = (number | ("NaN" | "Infinity" | "-Infinity"))
/**
 * [step, value] or [step, value, time].
 * 
 * @minItems 2
 * @maxItems 3
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "point".
 */
export type Point = unknown[]

/**
 * Run record, version 1: what one execution of a preset was, what the harness measured (observed) and what the example's own code claimed (reported). Decisions rest on observed facts; reported values are compared and labelled as claims.
 */
export interface RunRecord {
/**
 * The version of this document.
 */
schema: "run-record/1"
/**
 * Unique within its store. Hortus writes <UTC time>-<random>; adapters keep the foreign id.
 */
id: string
/**
 * Runs that belong together: a sweep, a benchmark.
 */
groupId?: string
/**
 * The system whose run this is.
 */
system: ("hortus" | "strataml" | "cvl" | "simple-exp" | "simple-track" | "oxidized" | "vision")
/**
 * What the run was for.
 */
kind: ("smoke" | "run" | "train" | "eval" | "benchmark" | "parity" | "profile" | "autolabel" | "deploy" | "sweep-trial" | "other")
/**
 * The example that was run.
 */
example?: {
/**
 * The id of the example, for instance vision/resnet.
 */
id: string
/**
 * Its directory, relative to the repository root.
 */
path: string
}
/**
 * The preset that was run.
 */
preset?: string
/**
 * How the run ended.
 */
status: {
/**
 * succeeded only when the command exited with code 0 by itself, also when supervision had asked it to end.
 */
state: ("queued" | "running" | "succeeded" | "failed" | "timed_out" | "interrupted" | "cancelled" | "stale" | "unknown")
/**
 * One sentence for a person when the state is not succeeded, or when supervision ended the run early.
 */
reason?: string
/**
 * The state in the words of a foreign system.
 */
raw?: (string | null)
/**
 * The result in the words of a foreign system.
 */
result?: (string | null)
/**
 * True when nothing was really computed.
 */
dryRun?: boolean
/**
 * The error that the run itself reported.
 */
error?: ({
/**
 * In one sentence.
 */
message?: string
/**
 * As the run printed it.
 */
traceback?: string
[k: string]: unknown
} | null)
}
/**
 * The parameters the run was started with.
 */
params: {
[k: string]: unknown
}
/**
 * What was the same and what differed is known before two runs are compared.
 */
fingerprint?: {
/**
 * Name of the preset.
 */
preset: (string | null)
/**
 * SHA-256 of the parameters as canonical JSON.
 */
params: string
/**
 * name@digest of every dataset the example declares, sorted; digest is `undeclared` when it names none.
 */
datasets: string[]
/**
 * Digest or id of the image, null when there was no container.
 */
image: (string | null)
/**
 * CPU model and cores, or GPU models: runs of different classes are never compared by time.
 */
hardwareClass: string
/**
 * Git tree hash of the example's directory as it was run, uncommitted changes included.
 */
tree: (string | null)
}
/**
 * Facts that the harness measured. null: the run was not made by Hortus, so nothing was observed.
 */
observed: (Observed | null)
reported: Reported
benchmark?: Benchmark
parity?: Parity
/**
 * Where this record comes from.
 */
source: {
/**
 * hortus@<version> or the adapter that read a foreign layout.
 */
adapter: string
/**
 * Directory the files were read below.
 */
root?: string
/**
 * Repository the run was found in.
 */
repository?: string
/**
 * Commit or branch it was found at.
 */
ref?: string
/**
 * Files the record was made from.
 */
files: {
/**
 * Relative to the root.
 */
path: string
/**
 * Digest of its content.
 */
sha256: string
/**
 * Its size.
 */
bytes: number
/**
 * What it was read as, for instance metrics.
 */
role?: string
[k: string]: unknown
}[]
/**
 * What could not be read, or was read tolerantly.
 */
diagnostics?: Diagnostic[]
}
/**
 * Namespace to everything not mapped above; never dropped.
 */
ext?: {
[k: string]: unknown
}
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "observed".
 */
export interface Observed {
/**
 * What ran the command.
 */
engine: {
/**
 * docker, podman, or process: no container.
 */
name: ("docker" | "podman" | "process")
/**
 * As the engine says it.
 */
version: (string | null)
}
/**
 * The image that ran; null for the process engine.
 */
image: (null | {
/**
 * Name and tag it was built under.
 */
ref: string
/**
 * sha256:… of the image configuration.
 */
id: (string | null)
/**
 * Registry digest, when the image has one.
 */
digest?: (string | null)
})
build?: Build
startedAt: Time
endedAt: Time
/**
 * Wall time of the command itself, milliseconds.
 */
durationMs: number
/**
 * Wall time of each phase (prepare, key, build, pull, run, collect, push), milliseconds. One of build and pull is there, or none when an image on the machine was used again.
 */
phases: {
[k: string]: number
}
/**
 * How the command ended.
 */
exit: {
/**
 * Exit code, null when a signal or the harness ended it.
 */
code: (number | null)
/**
 * Signal that ended it.
 */
signal: (string | null)
/**
 * The harness ended it at its time limit.
 */
timedOut: boolean
/**
 * The memory limit ended it.
 */
oomKilled?: boolean
}
peakMemoryBytes: Measured
cpuTimeMs: Measured
/**
 * The machine it ran on.
 */
hardware: {
/**
 * What runs must share to have their times compared.
 */
class: string
/**
 * Model of the processor.
 */
cpu: string
/**
 * Logical processors.
 */
cores: number
/**
 * Memory of the machine.
 */
memoryBytes: number
/**
 * For instance x64.
 */
arch: string
/**
 * Kernel and its version.
 */
os: string
/**
 * GPUs of the machine, whether the run was given them or not.
 */
gpus: {
/**
 * Model.
 */
name: string
/**
 * As the driver names the card.
 */
uuid?: string
/**
 * Its memory.
 */
memoryBytes?: number
/**
 * Version of the driver.
 */
driver?: string
}[]
}
/**
 * The limits the run was held to.
 */
limits: {
/**
 * Time limit, milliseconds.
 */
timeoutMs: number
/**
 * Memory limit; null: none, or it could not be applied.
 */
memoryBytes: (number | null)
/**
 * Limit of processes and threads.
 */
pids: (number | null)
/**
 * host under the process engine: it cannot take the network away.
 */
network: ("none" | "bridge" | "host")
/**
 * uid:gid it ran as, or caller.
 */
user?: string
}
/**
 * The preset is a script, and what ran is its captured contract (docs/contracts.md). Left out for a command.
 */
contract?: {
/**
 * Relative to the example.
 */
script: string
/**
 * SHA-256 of what the script asks of the container engine: runs of one digest were started the same way.
 */
digest: string
}
/**
 * Cache mode. host is shared with other runs: results may depend on what is there.
 */
cache: ("isolated" | "host" | "volume")
/**
 * The commit that was checked out.
 */
code: {
/**
 * Full commit; null outside git.
 */
commit: (string | null)
/**
 * Whether tracked files differed from it.
 */
dirty: (boolean | null)
/**
 * Git tree hash of the example's directory.
 */
tree: (string | null)
}
/**
 * What the command printed.
 */
log: {
/**
 * Relative to the output directory.
 */
path: (string | null)
/**
 * What the command printed.
 */
bytes: number
/**
 * How much of it is in the file.
 */
keptBytes?: number
/**
 * The middle was dropped, or the file could not be written.
 */
truncated: boolean
}
samples?: Samples
gpuAfter?: GpuAfter
supervision?: Supervision
/**
 * The run was a server: how it was waited for, asked and stopped.
 */
service?: {
/**
 * TCP port that was asked; null: none was found.
 */
port: (number | null)
/**
 * From its start to the first sign that it was ready; null: it never was.
 */
readyMs: (number | null)
/**
 * How it was reached: loopback, namespace (a program of ours inside its network namespace), or exec:<program of its image>.
 */
via: (string | null)
/**
 * What came back; null: it was not asked.
 */
answer: (null | {
/**
 * HTTP status; null: no HTTP answer came.
 */
status: (number | null)
/**
 * Bytes of the body that were read, at most 64 KiB.
 */
bytes: number
/**
 * There was more.
 */
truncated: boolean
/**
 * From the connection to the end of what was read.
 */
durationMs: number
})
/**
 * What went wrong; null: it was ready and answered as wanted.
 */
failure: (null | {
/**
 * ended: by itself before it was asked.
 */
kind: ("ended" | "not_ready" | "answer" | "unreachable")
/**
 * In words that follow "it". May hold words of the server.
 */
reason: string
})
/**
 * How it took the request to stop; null: it had ended by itself, or was stopped for another reason.
 */
stop: (null | {
/**
 * It had to be killed.
 */
ignoredSigterm: boolean
/**
 * From SIGTERM to its end.
 */
durationMs: number
})
}
/**
 * Containers of a compose project that ran beside the run, in the order in which they were started.
 */
services?: {
/**
 * Name in the compose file.
 */
name: string
/**
 * The image that ran; null: it was never started.
 */
image: ({
/**
 * Name it was found by.
 */
ref: string
/**
 * Its id.
 */
id: (string | null)
} | null)
/**
 * stopped: it ran until the harness ended it. completed: it ended by itself with 0.
 */
state: ("stopped" | "completed" | "failed" | "unhealthy" | "not_started")
/**
 * What went wrong, in words that follow "it".
 */
reason: (string | null)
/**
 * From its start until it was healthy or listened; null: never, or nothing was waited for.
 */
readyMs: (number | null)
/**
 * From its start to its end.
 */
durationMs: number
/**
 * What it printed.
 */
log: {
/**
 * Relative to the output directory.
 */
path: (string | null)
/**
 * What it printed.
 */
bytes: number
/**
 * The middle was dropped, or the file could not be written.
 */
truncated: boolean
}
}[]
/**
 * What a reader must know before trusting this run.
 */
warnings?: string[]
/**
 * Expectations of the descriptor, judged by the harness. The value of a metric is the recomputed score where there is one, else the run's claim.
 */
checks?: Check[]
scores?: Scores
}
/**
 * What the image was made of, and how it came here. Left out: no image, or a record from before.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "build".
 */
export interface Build {
/**
 * SHA-256 over the Dockerfile, the files that it copies, the build arguments, the base images with their digests, the architecture and CUDA; null: it could not be told, and reason says why.
 */
key: (string | null)
/**
 * Why there is no key.
 */
reason?: string
/**
 * The base image as the Dockerfile names it; null: none, or made of what nobody knows before the build.
 */
base: (string | null)
/**
 * Its digest (or its id where it came from no registry), as the engine or the registry told before the build.
 */
baseDigest: (string | null)
/**
 * Version of CUDA that the base image names in its tag.
 */
cuda?: (string | null)
/**
 * null: it was built for this run. local: an image on this machine was used again. registry: it was pulled. archive: it was built on another machine and loaded from its archive (smoke.stage).
 */
reused: (null | "local" | "registry" | "archive")
/**
 * false: built or pulled for code that is not trusted; a trusted run makes nothing of it.
 */
trusted?: boolean
imageCreatedAt?: Time
/**
 * Where the image was pushed after this run was green; null or left out: it was not.
 */
pushed?: (null | {
/**
 * Repository in the registry.
 */
repository: string
/**
 * The first 12 digits of the build key, and the date of this run.
 */
tags: string[]
/**
 * Digest that the registry gave it: this exact image was green.
 */
digest: string
lastGreen: Time
})
}
/**
 * A measurement, or null with the reason why there is none.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "measured".
 */
export interface Measured {
/**
 * The figure, or null.
 */
value: (number | null)
/**
 * What measured it, for instance cgroup-v1 or cgroup-v2.
 */
source?: string
/**
 * Why value is null.
 */
reason?: string
}
/**
 * Figures of the whole machine, taken at an interval while the run lasted. What else ran there is in them.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "samples".
 */
export interface Samples {
/**
 * Time between two samples that was asked for, milliseconds.
 */
intervalMs: number
/**
 * What the figures of GPUs come from; null: nothing gave any.
 */
source: ("nvidia-smi" | "rocm-smi" | null)
/**
 * Why there are no figures of GPUs, or fewer than there should be.
 */
reason: (string | null)
/**
 * Processors and memory.
 */
host: {
/**
 * How often its memory was looked at.
 */
samples: number
/**
 * Share of the time of all processors that anything on the machine used, from 0 to 1.
 */
busy: (number | null)
/**
 * Largest amount of memory in use on the whole machine.
 */
peakUsedMemoryBytes: (number | null)
}
/**
 * One entry for each GPU that gave figures.
 */
gpus: GpuFigures[]
}
export interface GpuFigures {
/**
 * As the driver names the card.
 */
uuid: string
/**
 * How often it was looked at.
 */
samples: number
/**
 * Its memory in use when the run began: what others held.
 */
memoryAtStartBytes: (number | null)
/**
 * Largest amount of its memory in use, others' included.
 */
peakMemoryBytes: (number | null)
/**
 * Mean of the share of time in which something ran on it, from 0 to 1.
 */
meanUtilisation: (number | null)
/**
 * Mean power, watts: energy over the time that is covered.
 */
meanPowerW: (number | null)
/**
 * Power integrated over time by the trapezoidal rule, joules. What it draws when idle is in it.
 */
energyJ: (number | null)
/**
 * Share of the run's time that lies near enough to a sample to be in the energy, from 0 to 1.
 */
coverage: number
}
/**
 * What the run left on the GPUs of the machine. Left out: it was given none, or nobody looked.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "gpuAfter".
 */
export interface GpuAfter {
/**
 * No compute process left, memory back to within 64 MiB of the start, no new error of the driver. False: the machine is quarantined, and figures of later runs on it prove nothing.
 */
clean: boolean
/**
 * Why it is not clean.
 */
reasons: {
/**
 * What kind of fault.
 */
fault: ("process_left" | "memory_left" | "xid" | "uncorrected_errors" | "gpu_lost" | "unreadable")
/**
 * UUID of the card; null: the machine.
 */
gpu: (string | null)
/**
 * In one sentence.
 */
message: string
}[]
/**
 * What could not be judged here, and why: for instance that the kernel's log is closed to this user, so that nobody looked for Xid errors.
 */
notes: string[]
/**
 * The cards that were there before the run.
 */
cards: {
/**
 * As the driver names the card.
 */
uuid: string
/**
 * In use before the run; null: the card does not say.
 */
memoryBeforeBytes: (number | null)
/**
 * In use at the last look after it; null: the card does not say, or is not there.
 */
memoryAfterBytes: (number | null)
}[]
/**
 * How long the cards were given to become clean, milliseconds.
 */
waitedMs: number
}
/**
 * What watched the run while it went on, and what it did. What it did is observed; what it was told are claims of the example.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "supervision".
 */
export interface Supervision {
/**
 * Highest priority first.
 */
handlers: {
/**
 * For instance early_stop.
 */
name: string
/**
 * Higher ones are asked first.
 */
priority: number
/**
 * With its defaults filled in.
 */
settings?: {
[k: string]: string | number | boolean | null
}
}[]
/**
 * Why the run was ended, null when nothing ended it.
 */
stop: (null | {
/**
 * Which one asked for it.
 */
handler: string
/**
 * enough: it had done what was wanted. broken: nothing good could come. spent: its time or money was used up.
 */
verdict: ("enough" | "broken" | "spent")
/**
 * One line for a person.
 */
reason: string
/**
 * Kind of the event at which it was asked; tick: time had passed.
 */
event: string
/**
 * Step of that event.
 */
step: (number | null)
/**
 * Milliseconds after the start.
 */
atMs: number
/**
 * false: the run was over before it could be asked to end.
 */
signalled: boolean
})
/**
 * The first of what handlers did.
 * 
 * @maxItems 50
 */
fired: {
/**
 * Which one.
 */
handler: string
/**
 * stop: ended the run. drop: removed checkpoints.
 */
action: ("stop" | "drop")
/**
 * Kind of the event.
 */
event: string
/**
 * Step of the event.
 */
step: (number | null)
/**
 * Milliseconds after the start.
 */
atMs: number
}[]
/**
 * All of them.
 */
firedCount: number
/**
 * What keep_checkpoints chose.
 */
checkpoints?: {
/**
 * Best first, relative to HORTUS_OUTPUTS.
 */
kept: string[]
/**
 * Files and directories removed.
 */
dropped: number
/**
 * Those that could not be removed, or were not there.
 */
notRemoved: number
}
/**
 * What was read while it ran.
 */
stream: {
/**
 * Events per kind; a custom one counts as custom.
 */
byKind: {
[k: string]: number
}
/**
 * Lines that are no event.
 */
unreadLines: number
/**
 * Written faster than they are read, and passed over. The handlers did not see them.
 */
droppedBytes: number
/**
 * Times that a file was cut short or replaced by another.
 */
restarts: number
}
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
/**
 * Name of the check.
 */
id: string
/**
 * What came out.
 */
status: ("pass" | "fail" | "warn" | "skip" | "error")
/**
 * Metric it is about.
 */
metric?: string
value?: Num
/**
 * How value and threshold are compared.
 */
op?: ("<=" | ">=" | "<" | ">" | "==" | "!=")
threshold?: Num
/**
 * In one sentence.
 */
message?: string
}
/**
 * Quality that the harness recomputed from the predictions a run left.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "scores".
 */
export interface Scores {
/**
 * The predictions, relative to HORTUS_OUTPUTS.
 */
file: string
/**
 * Digest of the predictions.
 */
sha256?: string
/**
 * Where the true values come from.
 */
truth: {
/**
 * run: the predictions bring their own truth, so the scores check only the arithmetic.
 */
from: ("repository" | "run")
/**
 * The file, relative to the repository root.
 */
path?: string
/**
 * Digest of that file.
 */
sha256?: string
}
/**
 * What was predicted.
 */
kind: ("classification" | "regression")
/**
 * Rows that were scored.
 */
rows: number
/**
 * Each score by its name. One that is not defined for these rows is left out.
 */
values: {
[k: string]: number
}
/**
 * Of a classification with the repository's truth, which rows were right, in the order of the truth: one bit a row, 4 to a hexadecimal digit, the first row the highest bit. Two runs of the same truth are compared row by row. Left out: more than 100,000 rows, or another kind.
 */
outcomes?: string
/**
 * What the run reported of the same.
 */
claims?: {
/**
 * Name it was reported under.
 */
metric: string
/**
 * Name of the score.
 */
score: string
reported: Num
/**
 * What came out of the predictions.
 */
recomputed: number
/**
 * Rounding explains the difference.
 */
agrees: boolean
}[]
/**
 * What is wrong with the predictions; with any, nothing was scored.
 */
faults?: string[]
}
/**
 * Claims that the example's own code, or a foreign system, wrote.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "reported".
 */
export interface Reported {
/**
 * Name of the run.
 */
name?: string
/**
 * Project it belongs to.
 */
project?: string
/**
 * Experiment it belongs to.
 */
experiment?: string
/**
 * Words to find it by.
 */
tags?: string[]
/**
 * Free text, in the order it was written.
 */
notes?: {
at?: Time
/**
 * The note.
 */
text: string
[k: string]: unknown
}[]
/**
 * Seed of the random numbers.
 */
seed?: (number | null)
/**
 * Exit code in the words of a foreign system.
 */
exitCode?: (number | null)
/**
 * Times as a foreign system wrote them.
 */
timing?: {
startedAt?: Time
endedAt?: Time
/**
 * Milliseconds.
 */
durationMs?: (number | null)
/**
 * What its times say of their zone.
 */
zone?: ("utc" | "offset" | "unknown")
/**
 * Milliseconds per phase.
 */
phases?: {
[k: string]: number
}
/**
 * The values as they were written.
 */
raw?: {
[k: string]: unknown
}
}
/**
 * The code as a foreign system named it.
 */
code?: {
/**
 * Address of the repository.
 */
repo?: string
/**
 * Commit.
 */
commit?: string
/**
 * Branch.
 */
branch?: string
/**
 * Uncommitted changes.
 */
dirty?: boolean
/**
 * Version control system.
 */
vcs?: ("git" | "jj" | "unknown")
}
/**
 * Where params came from.
 */
paramsMeta?: {
/**
 * Format of that file.
 */
format?: ("yaml" | "toml" | "sdn" | "json" | "cli")
/**
 * That file.
 */
path?: string
digest?: Digest
/**
 * Words of the command line that changed it.
 */
overrides?: string[]
/**
 * Keys whose values were left out.
 */
redacted?: string[]
[k: string]: unknown
}
/**
 * Environment as the run described it: os, python, frameworks, hardware, device, container, gpu, ci.
 */
env?: {
[k: string]: unknown
}
/**
 * What it read.
 */
inputs?: Artifact[]
/**
 * What it wrote.
 */
outputs?: Artifact[]
/**
 * Figures it claims.
 */
metrics: {
/**
 * One value per metric, what two records are compared by.
 */
summary: {
[k: string]: Num
}
/**
 * Whether the summary was declared, is the last of a series, or was computed.
 */
summarySource?: ("declared" | "last-of-series" | "computed")
/**
 * Values over steps.
 */
series?: {
[k: string]: Series
}
/**
 * Unit per metric.
 */
units?: {
[k: string]: string
}
/**
 * Which way is better, per metric.
 */
directions?: {
[k: string]: "min" | "max"
}
/**
 * Intervals as a foreign system wrote them.
 */
confidence?: {
[k: string]: unknown
}
}
/**
 * Checks that it made of itself.
 */
checks?: Check[]
/**
 * Events it told, counted.
 */
events?: {
/**
 * All of them.
 */
count?: number
/**
 * Per kind.
 */
byKind?: {
[k: string]: number
}
/**
 * File that holds them.
 */
sidecar?: string
/**
 * The events themselves.
 */
items?: unknown[]
[k: string]: unknown
}
/**
 * What it was made from and what was made from it.
 */
lineage?: {
[k: string]: unknown
}
/**
 * What a foreign system said of checksums and signatures.
 */
integrity?: {
/**
 * Result for the checksums.
 */
checksums?: ("ok" | "mismatch" | "absent" | "unchecked")
/**
 * Result for the signature.
 */
signature?: ("valid" | "bad" | "untrusted" | "expired" | "revoked" | "absent" | "unchecked")
/**
 * Signer.
 */
signedBy?: string
[k: string]: unknown
}
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "digest".
 */
export interface Digest {
/**
 * Hash function.
 */
alg: ("sha256" | "sha512" | "unknown")
/**
 * As it was written; lower-case hex when wellFormed.
 */
value: string
/**
 * Whether value can be a digest of alg at all.
 */
wellFormed?: boolean
/**
 * Whether the content was hashed again, and what came out.
 */
verified?: ("ok" | "mismatch" | "missing" | "unchecked")
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "artifact".
 */
export interface Artifact {
/**
 * What it is to the run.
 */
role: ("dataset" | "model" | "checkpoint" | "weights" | "report" | "log" | "config" | "media" | "table" | "data" | "other")
/**
 * Its name.
 */
name?: string
/**
 * Its version.
 */
version?: string
/**
 * The reference as a foreign system wrote it.
 */
refRaw?: string
/**
 * For instance onnx.
 */
format?: string
/**
 * Relative to the output directory or the source root.
 */
path?: string
/**
 * Absolute path, when a foreign system wrote one.
 */
pathAbs?: string
/**
 * Where it can be fetched.
 */
uri?: string
/**
 * Its size.
 */
bytes?: (number | null)
/**
 * false: it was too large to keep; size and digest are what is left of it.
 */
kept?: boolean
digest?: Digest
/**
 * Git LFS pointer that stands in its place.
 */
lfs?: {
/**
 * SHA-256 of the content.
 */
oid?: string
/**
 * Size of the content.
 */
size?: number
[k: string]: unknown
}
createdAt?: Time
/**
 * Whatever else was said about it.
 */
metadata?: {
[k: string]: unknown
}
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "series".
 */
export interface Series {
/**
 * Points reported, also those not kept.
 */
n: number
/**
 * In the order they were reported.
 */
points?: Point[]
/**
 * Points were left out.
 */
truncated?: boolean
/**
 * File that holds all of them.
 */
sidecar?: string
first?: Num
last?: Num
min?: Num
max?: Num
}
/**
 * A preset run again and again. One start of its process is one unit: values of one process are never taken for independent measurements.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "benchmark".
 */
export interface Benchmark {
/**
 * single: one side alone. paired: base and head in turn on one machine. same: paired with the same tree on both sides, to measure the runner (A/A).
 */
mode: ("single" | "paired" | "same")
/**
 * Which side of a pair this is.
 */
side: ("only" | "base" | "head")
/**
 * Id of the record of the other side.
 */
with?: string
/**
 * Starts of this side that were thrown away before measuring.
 */
warmUp: number
/**
 * Measured starts of this side that were asked for.
 */
runs: number
/**
 * Order of all starts, warm-up included: A is the base, B the head or the only side.
 */
order: string
/**
 * Every start of this side, in the order of time, warm-up included.
 */
restarts: Restart[]
/**
 * One value for each measured start: the units of a comparison.
 */
series: BenchmarkSeries[]
/**
 * Reported times that one start writes many of, all measured starts together. For reading: a comparison takes the series.
 */
latencies: Latency[]
runnerQuality?: RunnerQuality
}
export interface Restart {
/**
 * Id of the start; names its log and its kept files.
 */
run: string
/**
 * Its place in the order, from 1.
 */
place: number
/**
 * Thrown away: it warmed caches up.
 */
warmUp: boolean
startedAt: Time
/**
 * How it ended, as in status.state.
 */
state: string
/**
 * Observed wall time of its process, milliseconds, not rounded.
 */
durationMs: number
/**
 * Observed.
 */
peakMemoryBytes: (number | null)
/**
 * Observed.
 */
cpuTimeMs: (number | null)
/**
 * What it claimed: one value per metric, the last it wrote.
 */
reported: {
[k: string]: Num
}
samples?: Samples
}
export interface BenchmarkSeries {
/**
 * Name of the metric: durationMs, peakMemoryBytes, cpuTimeMs, gpuPeakMemoryBytes and gpuEnergyJ are observed, every other is reported.
 */
name: string
/**
 * Measured by the harness, or claimed by the example.
 */
origin: ("observed" | "reported")
/**
 * What one start gives: the one value there is, the last of several, or a percentile of them.
 */
statistic: ("value" | "last" | "p50" | "p95" | "p99")
/**
 * Unit of the values.
 */
unit?: string
/**
 * Which way is better.
 */
direction?: ("min" | "max")
/**
 * In the order of the measured starts; null: this start gave none.
 */
values: (Num | null)[]
/**
 * Over the finite values; null: there is none.
 */
summary: (Statistics | null)
}
/**
 * What a list of values comes to. Percentiles by linear interpolation (Hyndman and Fan 1996, definition 7, as NumPy).
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "statistics".
 */
export interface Statistics {
/**
 * Number of values.
 */
n: number
/**
 * Arithmetic mean.
 */
mean: number
/**
 * Standard deviation of the sample (n - 1); null for one value.
 */
sd: (number | null)
/**
 * Median of the absolute deviations from the median, not scaled.
 */
mad: number
/**
 * Smallest.
 */
min: number
/**
 * Largest.
 */
max: number
/**
 * Median.
 */
p50: number
/**
 * 95th percentile. Of fewer than 20 values it lies between the two largest.
 */
p95: number
/**
 * 99th percentile. Of fewer than 100 values it lies between the two largest.
 */
p99: number
}
export interface Latency {
/**
 * Name of the metric.
 */
name: string
/**
 * Unit of the values.
 */
unit?: string
/**
 * Values that were reported.
 */
reported: number
/**
 * Finite values that the statistics rest on.
 */
kept: number
summary: Statistics
/**
 * Throughput: values over the sum of their times; null when the unit is no time.
 */
perSecond: (number | null)
}
/**
 * What an A/A run says about the runner: how large a difference between two groups of starts is nothing but noise.
 */
export interface RunnerQuality {
/**
 * 1 % over the noise floor, times 100: 100 tells changes of 1 % apart, 33 of 3 %, 10 of 10 %.
 */
score: number
/**
 * Relative: the largest of 1 %, the offset, and the difference of two medians that chance alone exceeds about once in 20.
 */
noiseFloor: number
/**
 * Relative difference of the medians of the two groups, which ran the same.
 */
offset: number
/**
 * Relative: 1.4826 times the median absolute deviation of all starts from the median of their group.
 */
dispersion: number
/**
 * Starts further than 3.5 robust standard deviations from the median of their group (Iglewicz and Hoaglin 1993).
 */
outliers: number
/**
 * Measured starts of the smaller group.
 */
n: number
/**
 * The same in a sentence.
 */
means: string
}
/**
 * Whether presets that should compute the same (other formats of one model) did: their output files, element by element.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "parity".
 */
export interface Parity {
/**
 * The file of each preset, below HORTUS_OUTPUTS.
 */
output: string
thresholds: ParityThresholds
/**
 * What each preset wrote.
 */
outputs: ParityOutput[]
/**
 * Every pair of presets.
 */
pairs: ParityPair[]
/**
 * Of the required pairs: differ when one differs, else unknown when one could not be compared.
 */
verdict: ("agree" | "differ" | "unknown")
}
/**
 * What a pair may differ by; null: not asked for.
 */
export interface ParityThresholds {
/**
 * Mean absolute error, at most.
 */
mae: (number | null)
/**
 * Root of the mean squared error, at most.
 */
rmse: (number | null)
/**
 * Largest absolute error, at most.
 */
maxError: (number | null)
/**
 * Cosine similarity, at least.
 */
cosine: (number | null)
}
export interface ParityOutput {
/**
 * Name of the preset.
 */
preset: string
/**
 * Id of the run record; null when it did not run.
 */
run: (string | null)
/**
 * Shape of the array; null when it could not be read.
 */
shape: (number[] | null)
/**
 * Number of elements.
 */
elements: number
/**
 * Why it could not be read.
 */
problem: (string | null)
}
export interface ParityPair {
/**
 * One preset: what the other is measured by.
 */
a: string
/**
 * The other preset.
 */
b: string
/**
 * Whether the pair must agree.
 */
required: boolean
/**
 * unknown: they could not be compared.
 */
verdict: ("agree" | "differ" | "unknown")
/**
 * Why they do not agree, or could not be compared.
 */
reason: (string | null)
/**
 * Mean absolute error.
 */
mae: (number | null)
/**
 * Root of the mean squared error.
 */
rmse: (number | null)
/**
 * Largest absolute error.
 */
maxError: (number | null)
/**
 * Cosine similarity; null when one side is all zeros.
 */
cosine: (number | null)
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "diagnostic".
 */
export interface Diagnostic {
/**
 * Stable code.
 */
code: string
/**
 * How much it matters.
 */
level: ("error" | "warning" | "notice")
/**
 * In one sentence.
 */
message: string
/**
 * File it is about.
 */
path?: string
/**
 * Line, from 1.
 */
line?: number
[k: string]: unknown
}
