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
 * succeeded only when the command ended by itself with exit code 0.
 */
state: ("queued" | "running" | "succeeded" | "failed" | "timed_out" | "interrupted" | "cancelled" | "stale" | "unknown")
/**
 * One sentence for a person when the state is not succeeded.
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
message?: string
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
/**
 * Where this record comes from.
 */
source: {
/**
 * hortus@<version> or the adapter that read a foreign layout.
 */
adapter: string
root?: string
repository?: string
ref?: string
files: {
path: string
sha256: string
bytes: number
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
name: ("docker" | "podman" | "process")
version: (string | null)
}
/**
 * The image that ran; null for the process engine.
 */
image: (null | {
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
startedAt: Time
endedAt: Time
/**
 * Wall time of the command itself, milliseconds.
 */
durationMs: number
/**
 * Wall time of each phase (prepare, build, run, collect), milliseconds.
 */
phases: {
[k: string]: number
}
/**
 * How the command ended.
 */
exit: {
code: (number | null)
signal: (string | null)
timedOut: boolean
oomKilled?: boolean
}
peakMemoryBytes: Measured
cpuTimeMs: Measured
hardware: {
class: string
cpu: string
cores: number
memoryBytes: number
arch: string
os: string
gpus: {
name: string
uuid?: string
memoryBytes?: number
driver?: string
}[]
}
/**
 * The limits the run was held to.
 */
limits: {
timeoutMs: number
memoryBytes: (number | null)
pids: (number | null)
/**
 * host under the process engine: it cannot take the network away.
 */
network: ("none" | "bridge" | "host")
user?: string
}
/**
 * Cache mode. host is shared with other runs: results may depend on what is there.
 */
cache: ("isolated" | "host" | "volume")
code: {
commit: (string | null)
dirty: (boolean | null)
/**
 * Git tree hash of the example's directory.
 */
tree: (string | null)
}
log: {
/**
 * Relative to the output directory.
 */
path: (string | null)
/**
 * What the command printed.
 */
bytes: number
keptBytes?: number
truncated: boolean
}
/**
 * What a reader must know before trusting this run.
 */
warnings?: string[]
}
/**
 * A measurement, or null with the reason why there is none.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "measured".
 */
export interface Measured {
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
 * Claims that the example's own code, or a foreign system, wrote.
 * 
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "reported".
 */
export interface Reported {
name?: string
project?: string
experiment?: string
tags?: string[]
notes?: {
at?: Time
text: string
[k: string]: unknown
}[]
seed?: (number | null)
exitCode?: (number | null)
timing?: {
startedAt?: Time
endedAt?: Time
durationMs?: (number | null)
zone?: ("utc" | "offset" | "unknown")
phases?: {
[k: string]: number
}
raw?: {
[k: string]: unknown
}
}
code?: {
repo?: string
commit?: string
branch?: string
dirty?: boolean
vcs?: ("git" | "jj" | "unknown")
}
paramsMeta?: {
format?: ("yaml" | "toml" | "sdn" | "json" | "cli")
path?: string
digest?: Digest
overrides?: string[]
redacted?: string[]
[k: string]: unknown
}
/**
 * Environment as the run described it: os, python, frameworks, hardware, device, container, gpu, ci.
 */
env?: {
[k: string]: unknown
}
inputs?: Artifact[]
outputs?: Artifact[]
metrics: {
/**
 * One value per metric, what two records are compared by.
 */
summary: {
[k: string]: Num
}
summarySource?: ("declared" | "last-of-series" | "computed")
series?: {
[k: string]: Series
}
units?: {
[k: string]: string
}
directions?: {
[k: string]: "min" | "max"
}
confidence?: {
[k: string]: unknown
}
}
checks?: Check[]
events?: {
count?: number
byKind?: {
[k: string]: number
}
sidecar?: string
items?: unknown[]
[k: string]: unknown
}
lineage?: {
[k: string]: unknown
}
integrity?: {
checksums?: ("ok" | "mismatch" | "absent" | "unchecked")
signature?: ("valid" | "bad" | "untrusted" | "expired" | "revoked" | "absent" | "unchecked")
signedBy?: string
[k: string]: unknown
}
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "digest".
 */
export interface Digest {
alg: ("sha256" | "sha512" | "unknown")
value: string
wellFormed?: boolean
verified?: ("ok" | "mismatch" | "missing" | "unchecked")
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "artifact".
 */
export interface Artifact {
role: ("dataset" | "model" | "checkpoint" | "weights" | "report" | "log" | "config" | "media" | "table" | "data" | "other")
name?: string
version?: string
refRaw?: string
format?: string
path?: string
pathAbs?: string
uri?: string
bytes?: (number | null)
digest?: Digest
lfs?: {
oid?: string
size?: number
[k: string]: unknown
}
createdAt?: Time
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
points?: Point[]
truncated?: boolean
sidecar?: string
first?: Num
last?: Num
min?: Num
max?: Num
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
id: string
status: ("pass" | "fail" | "warn" | "skip" | "error")
metric?: string
value?: Num
op?: ("<=" | ">=" | "<" | ">" | "==" | "!=")
threshold?: Num
message?: string
}
/**
 * This interface was referenced by `RunRecord`'s JSON-Schema
 * via the `definition` "diagnostic".
 */
export interface Diagnostic {
code: string
level: ("error" | "warning" | "notice")
message: string
path?: string
line?: number
[k: string]: unknown
}
