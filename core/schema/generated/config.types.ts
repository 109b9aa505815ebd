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
 * Where image layers are kept between builds, with buildx. gha: GitHub's cache service, in a job; the smoke action sets it. registry: the repository in `build.cache_ref`. Code that is not trusted reads it and never writes.
 */
cache: ("none" | "gha" | "registry")
/**
 * Repository of a registry for `build.cache: registry`, without a tag, for instance ghcr.io/owner/repo/cache. Each example has a tag of its own in it.
 */
cache_ref: (string | null)
/**
 * An image on this machine is used again, without a build, when its build key is unchanged and a run of it was green within so many hours. 0: every smoke builds, which also proves that the image still builds.
 */
skip_fresh_hours: number
/**
 * A build is stopped after this.
 */
timeout_minutes: number
}
/**
 * Prebuilt images: what was green is pushed under its build key, and pulled instead of built (docs/images.md).
 */
images: {
/**
 * Where prebuilt images are, for instance ghcr.io/owner/repo; each example has a repository below it. null: nowhere, every image is built.
 */
registry: (string | null)
/**
 * Push the image of a green smoke, from a clean checkout of `images.branch`; never of code that is not trusted.
 */
push: boolean
/**
 * Pull an image whose build key matches instead of building it. false: build, to see whether it still builds.
 */
pull: boolean
/**
 * The branch whose green smokes are pushed: the default branch.
 */
branch: string
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
 * Limit of one probe, which starts the preset's command with --help on the CPU. 0: nothing is probed, and what needs a GPU that is not there is not built.
 */
probe_seconds: number
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
 * true: NaN or infinity in a reported metric ends the run as failed, unless the preset says otherwise under `supervise`.
 */
stop_on_nan?: boolean
/**
 * Time between the signal that asks a run to end and the kill, unless the preset says otherwise under `supervise`.
 */
grace_seconds?: number
/**
 * build: images are built and kept as archives in the output directory, and nothing is run. run: nothing is built; the kept images are checked, loaded and run (docs/runners.md). all: both on one machine.
 */
stage?: ("all" | "build" | "run")
/**
 * Directory with the archives that `smoke.stage: build` kept, relative to the garden or absolute; for `smoke.stage: run`.
 */
images?: (string | null)
/**
 * A larger archive of an image is neither kept nor loaded. In units of 1024^3 bytes.
 */
images_gb?: number
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
 * Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.
 */
policies: {
/**
 * Rule 11 of the garden.
 */
"GARDEN.SCRIPT_DIRECTORY": {
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 12 of the garden.
 */
"GARDEN.REACHES_OUT": {
/**
 * Globs of paths of the repository that any example may use; `.` is the whole repository.
 */
paths: string[]
}
/**
 * Rule 13 of the garden.
 */
"GARDEN.IMAGE_NAME": {
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 14 of the garden.
 */
"GARDEN.CACHE_MOUNT": {
/**
 * What is mounted.
 */
source: string
/**
 * Where it is mounted.
 */
target: string
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 15 of the garden.
 */
"GARDEN.RUN_USER": {
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 27 of the garden.
 */
"GARDEN.PATH_HELPERS": {
/**
 * Names that the program must hold.
 */
words: string[]
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 28 of the garden.
 */
"GARDEN.WORK_MOUNT": {
/**
 * Where CVL_WORK_DIR is mounted.
 */
target: string
/**
 * Variables that are set.
 */
keys: string[]
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 31 of the garden.
 */
"GARDEN.DEVICES_FORWARDED": {
/**
 * Variables that are handed on by a container that asks for GPUs.
 */
keys: string[]
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 33 of the garden.
 */
"GARDEN.TERMINAL": {
/**
 * Globs of the presets that are asked; none: all of them.
 */
presets: string[]
}
/**
 * Rule 1 of the garden.
 */
"GARDEN.DESCRIPTOR_MISSING": {
/**
 * A directory below the folder of the examples that has all of these is an example, and needs an example.yaml.
 */
marks: string[]
}
/**
 * Rule 3 of the garden.
 */
"GARDEN.PRESET_FORM": {
/**
 * Keys that every entry of the `presets` map has.
 */
keys: string[]
}
/**
 * Rule 4 of the garden.
 */
"GARDEN.PRESET_MISSING": {
/**
 * Presets that every example has.
 */
presets: string[]
}
/**
 * Rule 6 of the garden.
 */
"GARDEN.KEY_MISSING": {
/**
 * Keys that every descriptor has; a dot leads into a map, for instance resources.gpu.
 */
keys: string[]
}
/**
 * Rule 7 of the garden.
 */
"GARDEN.STABILITY_WORD": {
/**
 * Words that `stability` may be.
 */
words: string[]
}
/**
 * Rule 8 of the garden.
 */
"GARDEN.NAME_STYLE": {
/**
 * How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed.
 */
style: ("kebab" | "snake" | "either")
}
/**
 * Rule 9 of the garden.
 */
"GARDEN.BUILD_FILES_MISSING": {
/**
 * Files that every example has.
 */
files: string[]
}
/**
 * Rule 10 of the garden.
 */
"GARDEN.README_MISSING": {
/**
 * Files that every example has.
 */
files: string[]
}
/**
 * Rule 16 of the garden.
 */
"GARDEN.REQUIREMENT_UNPINNED": {
/**
 * Requirement files, as globs below an example.
 */
files: string[]
}
/**
 * Rule 16 of the garden.
 */
"GARDEN.BASE_UNPINNED": {
/**
 * What the base image of a Dockerfile names: at least a tag, or a digest.
 */
pin: ("tag" | "digest")
}
/**
 * Rule 17 of the garden.
 */
"GARDEN.MODEL_IN_IMAGE": {
/**
 * Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds.
 */
extensions: string[]
}
/**
 * Rule 18 of the garden.
 */
"GARDEN.LICENSE_MISSING": {
/**
 * Any of these files is enough.
 */
files: string[]
/**
 * Or any of these keys of the descriptor.
 */
keys: string[]
}
/**
 * Rule 19 of the garden.
 */
"GARDEN.VERIFICATION_MISSING": {
/**
 * Where the date of the last verification stands; a dot leads into a map.
 */
key: string
}
/**
 * Rule 20 of the garden.
 */
"GARDEN.VERIFICATION_STATUS": {
/**
 * Where the status stands; a dot leads into a map.
 */
key: string
/**
 * Words that it may be.
 */
words: string[]
}
/**
 * Rule 22 of the garden.
 */
"GARDEN.MEDIA_TRACKED": {
/**
 * Extensions of sample data and weights that belong outside of git.
 */
extensions: string[]
}
/**
 * Rule 23 of the garden.
 */
"GARDEN.GITIGNORE_MISSING": {
/**
 * Files that every example has.
 */
files: string[]
}
/**
 * Rule 24 of the garden.
 */
"GARDEN.CHECKOUT_UNPINNED": {
/**
 * Requirement files, as globs below an example.
 */
files: string[]
}
/**
 * Rule 25 of the garden.
 */
"GARDEN.VENDORED_UNDOCUMENTED": {
/**
 * Names of directories that hold code of others.
 */
folders: string[]
/**
 * Files that stand in such a directory, or beside it.
 */
files: string[]
/**
 * Any of these stands somewhere in such a directory; an empty list asks for none.
 */
licenses: string[]
}
/**
 * Rule 26 of the garden.
 */
"GARDEN.SOURCE_IN_IMAGE": {
/**
 * Globs of what a Dockerfile may copy; everything else is source, which is mounted.
 */
manifests: string[]
}
/**
 * Rule 29 of the garden.
 */
"GARDEN.README_EXPECTATION": {
/**
 * A heading of the README has one of these texts in it; case does not matter.
 */
headings: string[]
}
/**
 * Rule 30 of the garden.
 */
"GARDEN.README_SAMPLE": {
/**
 * A heading of the README has one of these texts in it; case does not matter.
 */
headings: string[]
}
/**
 * Rule 32 of the garden.
 */
"GARDEN.PEAK_VRAM_MISSING": {
/**
 * Keys of an example that needs a GPU and claims to be verified; a dot leads into a map.
 */
keys: string[]
}
/**
 * Rule 34 of the garden.
 */
"GARDEN.BENCHMARK_FILES": {
/**
 * Where the benchmarks are: <folder>/<group>/<benchmark>.
 */
folder: string
/**
 * Files, or directories, that every benchmark has.
 */
files: string[]
}
/**
 * Rule 35 of the garden.
 */
"GARDEN.ARCHIVE_UNLISTED": {
/**
 * The list in the archive folder; it names each archived directory.
 */
file: string
}
/**
 * Rule 36 of the garden.
 */
"GARDEN.CATALOGUE_UNLISTED": {
/**
 * The catalogue; it holds the path of each example.
 */
file: string
}
/**
 * Rule 37 of the garden.
 */
"GARDEN.COMMAND_DANGLING": {
/**
 * What starts a preset in a README: the words before the example and the preset.
 */
command: string
}
}
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
 * Git LFS.
 */
lfs: {
/**
 * The LFS server that is asked whether it has the content of every pointer: off, auto (the one of .lfsconfig or of the remote origin, without credentials), or an https address, for instance https://github.com/OWNER/REPO.git/info/lfs; HORTUS_LFS_TOKEN is sent only to such an address. With a base the setting and .lfsconfig are read at the merge base.
 */
server: string
}
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
 * What the scripts of presets ask of a container engine (docs/contracts.md).
 */
contracts: {
/**
 * Where `hortus contract --update` keeps the captured contracts, and where a change of one is seen. No file: none are kept.
 */
path: string
}
/**
 * How `hortus archive` takes an example out of the way (docs/archive.md). The folder is `garden.archive_folder`.
 */
archive: {
/**
 * move: its files go to the archive folder as pure renames, and what points there is rewritten. flag: it stays where it is, and its descriptor says `stability: archived`. Both get an entry in the list of the archive folder.
 */
mode: ("move" | "flag")
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
 * Relative change below which a metric of quality counts as equivalent. Times, memory and sizes have floors of their own (docs/compare.md).
 */
tolerance: number
/**
 * What benchmarks run on. shared: a change of a time under 3 % is never a verdict. dedicated: under 2 %.
 */
runner: ("shared" | "dedicated")
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
/**
 * How it behaves when nothing changed, as in a descriptor.
 */
class?: ("exact" | "near" | "time" | "quality")
}
}
}
/**
 * Where records, accepted changes and indexes outlive a checkout: a branch that is never merged (docs/history.md).
 */
history: {
/**
 * Name of the data branch. It belongs to Hortus alone.
 */
branch: string
/**
 * Name of the git remote that has it, never an address. A clone without a remote of this name keeps the branch to itself.
 */
remote: string
/**
 * `hortus history compact` packs the records of whole months that are older than this into one file each; none is lost.
 */
keep_months: number
/**
 * How long an accepted change or a quarantine holds when `--until` names no day.
 */
accept_days: number
/**
 * The branch whose runs are history; those of any other never get in. null: in a workflow the default branch of the repository, elsewhere the branch that the remote's HEAD names, else `images.branch`.
 */
default_branch: (string | null)
/**
 * Write badges of every example to `badges/` of the data branch whenever results are appended, for repositories without a bot (docs/history.md).
 */
badges: boolean
}
/**
 * What may leave as a repository of its own, and how far it is proven first (docs/export.md).
 */
export: {
/**
 * A larger file of an example is refused, in MiB. GitHub takes no file over 100.
 */
file_mb: number
/**
 * All files of one export together, in MiB.
 */
total_mb: number
/**
 * How many files one export may have.
 */
files: number
/**
 * Build the new repository and run its smoke in a clean clone before it is written. false: nothing is built, so nothing is proven and nothing pinned.
 */
prove: boolean
}
/**
 * When an example is green, yellow or red, and what is proposed then (docs/health.md). Nothing here acts: every number decides only what the page says.
 */
health: {
/**
 * How many months of checks are looked at; the current one is the first.
 */
months: number
/**
 * The rung that an example must reach, by its tier. A rung above it proves it too.
 */
required_rung: {
/**
 * Of stable examples.
 */
stable: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
/**
 * Of beta examples.
 */
beta: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
/**
 * Of experimental examples.
 */
experimental: ("parsed" | "contracted" | "built" | "probed" | "smoked" | "benchmarked")
}
/**
 * After so many days without a check that reached the required rung an example is yellow.
 */
stale_days: {
/**
 * Of stable examples.
 */
stable: number
/**
 * Of beta examples.
 */
beta: number
/**
 * Of experimental examples.
 */
experimental: number
}
/**
 * Scheduled checks that must fail in a row at or below the required rung, by the fault of the example, before it is red.
 */
red_after: number
/**
 * Days between the notice to the owner of a red example and the proposal to archive it.
 */
grace_days: number
/**
 * When many examples begin to fail in the same check, that is an incident: it counts against none of them.
 */
incident: {
/**
 * Share of the examples that the check tried.
 */
share: number
/**
 * And at least so many.
 */
min: number
}
/**
 * Weeks in a row in each of which a scheduled check must have reached the required rung of the next tier, and none failed, before a promotion is proposed.
 */
promote_after_weeks: number
/**
 * What makes an example a candidate for a repository of its own; any one is enough.
 */
graduate: {
/**
 * More external users than this in one month, as usage/<yyyy-mm>.json on the data branch says.
 */
external_users: number
/**
 * More megabytes (10^6 bytes) of files that a run wrote, measured by the harness outside of the image.
 */
artifact_mb: number
/**
 * More breaking changes than this within a quarter (91 days).
 */
breaking_changes: number
/**
 * A commit that touches more examples than this is a sweep and no breaking change of any of them.
 */
bulk_examples: number
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
 * Jobs that run at the same time: cells are packed into that many, balanced by how long each took before. null: a job for each cell.
 */
concurrency: (number | null)
/**
 * What a job spends on each base image that its cells build on: cells of one base are kept together as far as that pays.
 */
base_minutes: number
/**
 * Budget of GPU minutes of one plan: cells that were not run for the longest time come first, the others are left out with that reason. null: no budget.
 */
gpu_minutes: (number | null)
/**
 * Directory of run records that tell how long each cell took, relative to the repository. null: records of the output directory.
 */
records: (string | null)
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
/**
 * The site that `hortus site` builds (docs/site.md).
 */
site: {
/**
 * What its first page is called; null: the name of the repository.
 */
title: (string | null)
/**
 * Where it is published, with a slash at its end: feeds and the sitemap need whole addresses. null: nobody says, and there is no sitemap.
 */
url: (string | null)
/**
 * Larger pictures of READMEs are not copied into the site, in KiB; their name is shown. 0: none is.
 */
picture_kb: number
/**
 * Other gardens whose pages stand beside this one's: addresses of public repositories, for instance https://github.com/owner/name. `hortus site --repo` adds one for a call.
 * 
 * @maxItems 50
 */
repositories: string[]
}
/**
 * What the bot does in this repository (docs/proposals.md, docs/bot-jobs.md).
 */
bot: {
/**
 * Commands that nobody may give in this repository: the bot answers that they are switched off. `help` is always answered.
 * 
 * @maxItems 16
 */
commands_off: ("status" | "smoke" | "benchmark" | "compare" | "validate" | "badge" | "tier" | "archive" | "unarchive" | "graduate" | "export" | "accept" | "baseline" | "rerun" | "cancel" | "why")[]
/**
 * Keep one issue with the health of the garden, edited after each weekly run.
 */
report: boolean
/**
 * Serve badges of the examples (docs/badges.md). false: they say `unknown`, as those of a repository without the bot. `history.badges` has files instead.
 */
badges: boolean
/**
 * Pull requests that the bot opens of itself after a weekly run. What is switched off while one is open is withdrawn; commands of people are not bound by it.
 */
proposals: {
/**
 * Archive what is red past its grace, as a draft.
 */
archive: boolean
/**
 * A lower tier for what keeps failing, as a draft.
 */
demote: boolean
/**
 * A higher tier for what has kept its promise for long, as a draft.
 */
promote: boolean
/**
 * A repository of its own for what has outgrown the garden, as two drafts; only where `bot.graduate.owner` says whose.
 */
graduate: boolean
/**
 * Date `verification.last_verified` of what was seen green.
 */
verification: boolean
/**
 * Write tier and health between the markers of READMEs that have them.
 */
readme: boolean
}
/**
 * Where an example goes that the rules let graduate.
 */
graduate: {
/**
 * Account whose repository of the example's name is filled, where it is there, the App is installed on it and its README has the line `<!-- hortus:from OWNER/GARDEN -->`. null: a graduation stays in the report, with the command to type.
 */
owner: (string | null)
}
/**
 * Runs that a person approves by comment, each for one commit.
 */
benchmark: {
/**
 * The private repository whose machines run what was approved, `owner/name`, of the account that this one is of. null: this one does, on a hosted machine without a GPU.
 */
executor: (string | null)
/**
 * File name of the executor's workflow.
 */
workflow: string
/**
 * A run is stopped after as many minutes.
 */
minutes: number
/**
 * Runs that one person may approve within an hour.
 */
person_hour: number
/**
 * Runs that one pull request may have within a day.
 */
pull_day: number
/**
 * Minutes of machines that all approvals of the repository may add up to within a day. null: no limit.
 */
minutes_day: (number | null)
}
}
}
