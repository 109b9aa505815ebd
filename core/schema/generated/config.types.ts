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
 * Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17).
 */
levels: {
[k: string]: "off" | "notice" | "warning" | "error"
}
/**
 * Findings that are left out at certain places, with the reason.
 */
exempt: {
/**
 * The finding.
 */
code: string
/**
 * Glob of the paths where it is left out.
 */
path: string
/**
 * Why; a reviewer reads it.
 */
reason: string
}[]
/**
 * File of frozen findings; what is in it does not fail.
 */
baseline: string
/**
 * Warnings fail too, and the baseline forgives nothing (TFC-0006).
 */
strict: boolean
}
/**
 * The TFC side of a repository: datasets, runs, models.
 */
workspace: {
/**
 * Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off.
 */
profile: ("auto" | "off" | "seed" | "full")
/**
 * A file over this many MiB below data, datasets, models or runs belongs into Git LFS.
 */
large_file_mb: number
/**
 * Extensions of a model artifact `model.<ext>`.
 * 
 * @minItems 1
 */
model_extensions: string[]
/**
 * Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009.
 */
workflow: boolean
/**
 * Checks requirement files, environments/system.yaml and .gitignore against TFC-0010.
 */
environment: boolean
/**
 * Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified.
 */
checksums: ("off" | "warn" | "require")
/**
 * Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged.
 */
signatures: ("off" | "warn" | "require")
/**
 * Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19).
 */
keyring: string
/**
 * Who may sign, by full fingerprint. With a base it is read at the merge base.
 */
trusted_keys: {
/**
 * Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces.
 */
fingerprint: string
/**
 * Whose key it is.
 */
name?: string
/**
 * Globs of directories that the key may sign; left out: all.
 */
paths?: string[]
/**
 * Date (YYYY-MM-DD): signatures made before are refused.
 */
since?: string
/**
 * Date (YYYY-MM-DD): signatures made after are refused.
 */
until?: string
}[]
/**
 * How many different trusted keys must have signed.
 */
threshold: number
}
/**
 * Run directories of a vision pipeline that keeps its state in one work-dir.
 */
work_dir: {
/**
 * The work-dir to check, for instance work-dir; null: one named work-dir when it is there.
 */
path: (string | null)
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
