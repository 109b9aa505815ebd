// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.
 */
export interface Config {
/**
 * Where the examples are.
 */
garden: {
/**
 * The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id.
 */
folder: string
/**
 * Globs of paths that are not looked at, for instance test/fixtures/**.
 */
ignore: string[]
/**
 * Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples.
 */
archive_folder: (string | null)
}
/**
 * Globs of files that every example depends on: a change there affects all.
 */
shared_paths: string[]
/**
 * What runs presets. auto: docker, else podman, else process for the examples that can.
 */
engine: ("auto" | "docker" | "podman" | "process")
/**
 * How images are built.
 */
build: {
/**
 * Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL.
 */
args: {
[k: string]: string
}
/**
 * Network while building.
 */
network: ("default" | "host" | "none")
/**
 * Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it.
 */
cache: ("none" | "gha")
/**
 * A build is stopped after this.
 */
timeout_minutes: number
}
/**
 * How presets are run.
 */
smoke: {
/**
 * The preset that is run as smoke.
 */
preset: string
/**
 * Limit of one smoke, when the preset sets none.
 */
timeout_seconds: number
/**
 * Memory limit; null: none.
 */
memory_gb: (number | null)
/**
 * CPU limit; null: none.
 */
cpus: (number | null)
/**
 * Limit of processes and threads of one run.
 */
pids: number
/**
 * Size of /dev/shm.
 */
shm_gb: number
/**
 * How much of a run's output is kept: the first and the last part.
 */
log_mb: number
/**
 * isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine.
 */
cache: ("isolated" | "host" | "volume")
/**
 * The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited.
 */
untrusted: boolean
}
/**
 * What is checked, and how hard.
 */
validate: {
/**
 * Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning.
 */
levels: {
[k: string]: "off" | "notice" | "warning" | "error"
}
/**
 * File of frozen findings; what is in it does not fail.
 */
baseline: string
/**
 * Warnings fail too.
 */
strict: boolean
}
/**
 * How two records are compared.
 */
compare: {
/**
 * Relative change below which a metric counts as equivalent.
 */
tolerance: number
/**
 * Per metric; the descriptor's own declaration comes first.
 */
metrics: {
[k: string]: {
/**
 * Relative.
 */
tolerance?: number
/**
 * Which way is better.
 */
direction?: ("min" | "max" | "neutral")
/**
 * Shown behind its values.
 */
unit?: string
}
}
}
/**
 * How the matrix of a workflow is planned.
 */
plan: {
/**
 * Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards).
 */
max_cells: number
/**
 * Time limit of a cell whose length is not known.
 */
minutes: number
/**
 * Runner labels.
 */
labels: {
/**
 * Runner of cells that need no GPU.
 * 
 * @minItems 1
 */
cpu: string[]
/**
 * Runner of cells that need one.
 * 
 * @minItems 1
 */
gpu: string[]
}
}
}
