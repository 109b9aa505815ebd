import type { Verb } from './verb.ts'

const EXAMPLES = { name: '[example...]', description: 'ids or directories of examples; by default all', complete: 'example' } as const
const EXAMPLE = { name: '<example>', description: 'id or directory of the example', complete: 'example' } as const

const DRY_RUN = { flags: '--dry-run', description: 'say what would be written, and write nothing' } as const

/** Every verb, in the order of help. */
export const VERBS: readonly Verb[] = [
  {
    name: 'check',
    summary: 'validate every example, build and smoke it, and compare it with its last run',
    arguments: [EXAMPLES],
    examples: [
      { type: 'hortus check', to: 'check the whole garden' },
      { type: 'hortus check vision/digits --engine process', to: 'check one example without containers' },
      { type: 'hortus check --base origin/main --strict', to: 'check what a branch changed; warnings fail' },
    ],
    load: async () => (await import('./verbs/check.ts')).check,
  },
  {
    name: 'smoke',
    summary: 'build examples and run their smoke preset',
    arguments: [EXAMPLES],
    options: [{ flags: '--preset <name>', description: 'the preset to run instead of the configured one', complete: 'preset' }],
    examples: [
      { type: 'hortus smoke vision/digits', to: 'build and smoke one example' },
      { type: 'hortus smoke --set smoke.timeout_seconds=120', to: 'give every smoke two minutes' },
    ],
    load: async () => (await import('./verbs/smoke.ts')).smoke,
  },
  {
    name: 'validate',
    summary: 'read every descriptor and say what is wrong, with file, line and column',
    arguments: [EXAMPLES],
    options: [
      { flags: '--update-baseline', description: 'freeze what is found now, so that only new findings fail' },
      { flags: '--path <path>', description: 'look only at what lies at this file or directory, and at the examples that hold it', repeat: true, complete: 'file' },
      { flags: '--work-dir <dir>', description: 'check this work-dir instead of the configured one; it may lie anywhere, for instance a downloaded artifact', complete: 'file' },
    ],
    examples: [
      { type: 'hortus validate', to: 'read the whole garden' },
      { type: 'hortus validate --update-baseline', to: 'start green in a garden that has findings' },
      { type: 'hortus validate --path datasets/cifar10/v1', to: 'look at one version of a dataset' },
      { type: 'hortus validate --base origin/main --format github', to: 'write GitHub annotations for what a branch touched' },
      { type: 'hortus validate --format sarif > hortus.sarif', to: 'hand the findings to code scanning' },
    ],
    load: async () => (await import('./verbs/validate.ts')).validate,
  },
  {
    name: 'explain',
    summary: 'say what a finding means and how to fix it',
    arguments: [{ name: '[code]', description: 'a code such as GARDEN.PRESET_UNRESOLVED, or a family such as TFC0004; by default all are listed', complete: 'code' }],
    examples: [
      { type: 'hortus explain GARDEN.PRESET_UNRESOLVED', to: 'read what a code means, where the rule comes from and what to do' },
      { type: 'hortus explain TFC0004', to: 'list what can be found about datasets' },
    ],
    load: async () => (await import('./verbs/explain.ts')).explain,
  },
  {
    name: 'compare',
    summary: 'compare two run records metric by metric',
    arguments: [
      { name: '<base>', description: 'a run record, or a directory of them', complete: 'file' },
      { name: '<head>', description: 'a run record, or a directory of them', complete: 'file' },
    ],
    options: [
      { flags: '--key <metric>', description: 'compare only this metric', repeat: true },
      { flags: '--tolerance <number>', description: 'relative change that counts as equal, for instance 0.02' },
    ],
    examples: [
      { type: 'hortus compare runs/a.json runs/b.json', to: 'compare every metric of two records' },
      { type: 'hortus compare runs/a.json runs/b.json --key val/accuracy --tolerance 0.01', to: 'compare one metric to 1 %' },
    ],
    load: async () => (await import('./verbs/compare.ts')).compare,
  },
  {
    name: 'list',
    summary: 'list the examples with tier, GPU need, presets and last green',
    options: [
      { flags: '--tag <tag>', description: 'only examples with this tag', repeat: true, complete: 'tag' },
      { flags: '--capability <path>', description: 'only this capability, or what lies below it' },
      { flags: '--tier <tier>', description: 'only this tier', choices: ['stable', 'beta', 'experimental', 'archived'], repeat: true },
      { flags: '-k, --keyword <word>', description: 'only examples that name this word', repeat: true },
    ],
    examples: [
      { type: 'hortus list', to: 'list the garden' },
      { type: 'hortus list --tier stable --keyword segmentation', to: 'list stable examples about segmentation' },
      { type: 'hortus list --json', to: 'list for a program' },
    ],
    load: async () => (await import('./verbs/list.ts')).list,
  },
  {
    name: 'info',
    summary: 'show what an example needs, what it offers, and when it was last green',
    arguments: [EXAMPLE],
    examples: [{ type: 'hortus info vision/digits', to: 'show one example' }],
    load: async () => (await import('./verbs/info.ts')).info,
  },
  {
    name: 'index',
    summary: 'list datasets, runs and models of the workspace, and how they hang together',
    arguments: [
      { name: '[list]', description: 'what to list, or show for one entity; by default everything', choices: ['datasets', 'runs', 'models', 'show'] },
      { name: '[entity...]', description: 'after show: dataset, run or model, and its name' },
    ],
    options: [
      { flags: '--allow-errors', description: 'list a workspace with errors too, with marks, instead of refusing it' },
      { flags: '--dataset <name:version>', description: 'runs on this dataset, models trained on it' },
      { flags: '--run <id>', description: 'models from this run' },
      { flags: '--derived-from <name:version>', description: 'datasets derived from this one, over any number of steps' },
      { flags: '--metric <condition>', description: 'only where this holds, for instance accuracy>=0.9', repeat: true },
      { flags: '--since <date>', description: 'begun or created on this date or later (YYYY-MM-DD)' },
      { flags: '--until <date>', description: 'begun or created on this date or earlier (YYYY-MM-DD)' },
      { flags: '--state <state>', description: 'only models in this state, for instance production' },
      { flags: '--status <status>', description: 'only runs with this status, for instance completed' },
      { flags: '--sort <key>', description: 'id, time, or the name of a metric' },
      { flags: '--desc', description: 'the other way round' },
    ],
    examples: [
      { type: 'hortus index --json', to: 'hand the whole index to a program' },
      { type: "hortus index runs --dataset cifar10:v1 --metric 'accuracy>=0.9' --sort accuracy --desc", to: 'find the best runs on a dataset' },
      { type: 'hortus index models --state production', to: 'see what is in production' },
      { type: 'hortus index show dataset cifar10:v1', to: 'see one dataset, and what came of it' },
    ],
    load: async () => (await import('./verbs/index-workspace.ts')).indexWorkspace,
  },
  {
    name: 'verify',
    summary: 'verify checksum lists and signatures of datasets, runs and models',
    arguments: [{ name: '[path...]', description: 'versions, runs, or directories above them; by default the whole workspace', complete: 'file' }],
    examples: [
      { type: 'hortus verify', to: 'verify everything; what is in Git LFS is verified from its pointers' },
      { type: 'hortus verify models/resnet50/v1', to: 'verify one version' },
      { type: 'hortus verify --base origin/main --strict', to: 'verify with the keys that the base trusts; warnings fail' },
    ],
    load: async () => (await import('./verbs/verify.ts')).verify,
  },
  {
    name: 'sign',
    summary: 'write CHECKSUMS.txt of a version or of the artifacts of a run, and have gpg sign it',
    arguments: [{ name: '<path...>', description: 'versions, runs, or directories above them', complete: 'file' }],
    options: [
      { flags: '--gpg', description: 'have gpg make SIGNATURE.asc; Hortus reads no private key' },
      { flags: '--key <fingerprint>', description: 'full fingerprint of the key that gpg signs with; by default gpg chooses' },
      { flags: '--check', description: 'write nothing, and fail when the list is not what would be written' },
    ],
    examples: [
      { type: 'hortus sign datasets/cifar10/v1', to: 'write the checksum list of a version' },
      { type: 'hortus sign models/resnet50/v1 --gpg', to: 'write the list and sign it' },
      { type: 'hortus sign --check datasets models', to: 'see whether all lists are up to date' },
    ],
    load: async () => (await import('./verbs/sign.ts')).sign,
  },
  {
    name: 'plan',
    summary: 'print the matrix of jobs that a workflow would run',
    arguments: [EXAMPLES],
    options: [{ flags: '--sweep <name>', description: 'a job for each trial of this sweep of the one example that is named' }],
    examples: [
      { type: 'hortus plan', to: 'show the cells for the whole garden' },
      { type: 'hortus plan --base origin/main --json', to: 'plan what a branch affects, for a workflow' },
      { type: 'hortus plan tabular/spiral-autodiff --sweep width', to: 'plan the trials of a sweep side by side' },
    ],
    load: async () => (await import('./verbs/plan.ts')).plan,
  },
  {
    name: 'contract',
    summary: 'capture what the scripts of presets ask of a container engine, without one',
    arguments: [EXAMPLES],
    options: [
      { flags: '--preset <name>', description: 'only presets of this name', complete: 'preset' },
      { flags: '--update', description: 'keep them in the file of stored contracts (contracts.path), for reviews to see what changes' },
    ],
    examples: [
      { type: 'hortus contract', to: 'capture every preset that is a script' },
      { type: 'hortus contract --update', to: 'keep what scripts ask for in the repository' },
      { type: 'hortus contract vision/digits --preset train --json', to: 'see image, mounts, variables and GPUs of one preset' },
    ],
    load: async () => (await import('./verbs/contract.ts')).contract,
  },
  {
    name: 'run',
    summary: 'run one preset of one example and keep its run record',
    arguments: [EXAMPLE],
    options: [
      { flags: '--preset <name>', description: 'the preset to run', required: true, complete: 'preset' },
      { flags: '--param <name=value>', description: 'a parameter of the preset', repeat: true },
      { flags: '--profile <name>', description: 'a named set of parameters, variables and device needs: cpu, gpu, or one of the descriptor' },
      { flags: '--cache <mode>', description: 'where downloads are kept; by default isolated', choices: ['isolated', 'host', 'volume'] },
    ],
    examples: [
      { type: 'hortus run vision/digits --preset train --param epochs=3 --param lr=3e-4', to: 'train with two parameters' },
      { type: 'hortus run vision/digits --preset eval --profile gpu --cache host', to: 'evaluate on a GPU with your own cache' },
    ],
    load: async () => (await import('./verbs/run.ts')).run,
  },
  {
    name: 'sweep',
    summary: 'run one preset with other parameters each time and show the best trial',
    arguments: [EXAMPLE, { name: '[sweep]', description: 'name of a sweep of the descriptor; may be left out when there is one' }],
    options: [
      { flags: '--grid <name=values>', description: 'a parameter and its values, for instance lr=0.1,0.01: every combination is a trial', repeat: true },
      { flags: '--random <name=range>', description: 'a parameter and its range or values, for instance lr=0.0001..0.1:log or width=8..64:int', repeat: true },
      { flags: '--trials <number>', description: 'how many random draws; by default 10' },
      { flags: '--seed <word>', description: 'of the draws; the same seed gives the same trials; by default 0' },
      { flags: '--preset <name>', description: 'what every trial runs, with --grid or --random; by default train', complete: 'preset' },
      { flags: '--metric <name>', description: 'what the trials are ordered by, with --grid or --random' },
      { flags: '--trial <number>', description: 'run this trial only', repeat: true },
    ],
    examples: [
      { type: 'hortus sweep tabular/spiral-autodiff', to: 'run the only sweep that it describes' },
      { type: 'hortus sweep vision/digits --preset train --grid lr=0.1,0.01 --grid batch=16,32 --metric accuracy', to: 'try four combinations' },
      { type: 'hortus sweep vision/digits --preset train --random lr=0.0001..0.1:log --trials 20 --seed 7 --metric loss', to: 'draw twenty' },
    ],
    load: async () => (await import('./verbs/sweep.ts')).sweep,
  },
  {
    name: 'benchmark',
    summary: 'start one preset again and again and keep every figure, alone or beside its base',
    arguments: [EXAMPLE],
    options: [
      { flags: '--preset <name>', description: 'the preset to start; by default benchmark', complete: 'preset' },
      { flags: '--runs <number>', description: 'measured starts a side; by default what the preset says, else 10' },
      { flags: '--warm-up <number>', description: 'starts before them that are thrown away; by default 1' },
      { flags: '--base <ref>', description: 'measure the merge base with this branch or commit too, in turn with the head' },
      { flags: '--against-itself', description: 'the same tree on both sides: says how noisy this machine is' },
      { flags: '--parity', description: 'instead, run the presets that must agree and compare their outputs' },
      { flags: '--param <name=value>', description: 'a parameter of the preset', repeat: true },
      { flags: '--profile <name>', description: 'a named set of parameters, variables and device needs: cpu, gpu, or one of the descriptor' },
    ],
    examples: [
      { type: 'hortus benchmark vision/digits --runs 20', to: 'measure twenty starts' },
      { type: 'hortus benchmark vision/digits --base origin/main', to: 'measure a branch and its merge base in turn on this machine' },
      { type: 'hortus benchmark vision/digits --against-itself', to: 'learn the smallest change that this machine can show' },
    ],
    load: async () => (await import('./verbs/benchmark.ts')).benchmark,
  },
  {
    name: 'export',
    summary: 'write an example as a repository of its own',
    arguments: [EXAMPLE],
    options: [
      { flags: '--out <dir>', description: 'the new repository: a directory that is not there yet, or empty', complete: 'file' },
      { flags: '--as-repo', description: 'with README, CI and pins; the only form there is' },
    ],
    examples: [{ type: 'hortus export vision/digits --as-repo --out ../digits', to: 'graduate an example' }],
    load: async () => (await import('./verbs/export.ts')).exportExample,
  },
  {
    name: 'history append',
    summary: 'append run records of the default branch to the data branch',
    arguments: [{ name: '[records...]', description: 'records or directories of them; by default those of .hortus', complete: 'file' }],
    options: [DRY_RUN],
    examples: [
      { type: 'hortus history append', to: 'append what was run here' },
      { type: 'hortus history append downloaded --dry-run', to: 'see which of the downloaded records are new' },
    ],
    load: async () => (await import('./verbs/history.ts')).historyAppend,
  },
  {
    name: 'history show',
    summary: 'show the series of an example: builds, noise, segments, what was accepted and when it was last green',
    arguments: [{ name: '[example]', description: 'id of the example; by default all that have a history are listed', complete: 'example' }],
    options: [{ flags: '--key <glob>', description: 'only metrics of this name', repeat: true }],
    examples: [
      { type: 'hortus history show', to: 'list the examples that have a history' },
      { type: 'hortus history show vision/digits --key "*loss*"', to: 'see how the losses of an example went' },
    ],
    load: async () => (await import('./verbs/history.ts')).historyShow,
  },
  {
    name: 'history compact',
    summary: 'pack the records of old months into one file each',
    options: [{ flags: '--older-than <months>', description: 'months that stay as single files; by default history.keep_months' }, DRY_RUN],
    examples: [{ type: 'hortus history compact --older-than 12', to: 'keep a year as single files' }],
    load: async () => (await import('./verbs/history.ts')).historyCompact,
  },
  {
    name: 'history rebuild',
    summary: 'make every index anew from the records',
    options: [DRY_RUN],
    examples: [{ type: 'hortus history rebuild --dry-run', to: 'see whether an index is wrong' }],
    load: async () => (await import('./verbs/history.ts')).historyRebuild,
  },
  {
    name: 'accept',
    summary: 'say that a change is right, or that a metric is too noisy to decide anything, with a reason and an end',
    arguments: [{ name: '[example]', description: 'id or directory of the example', complete: 'example' }],
    options: [
      { flags: '--preset <name>', description: 'only runs of this preset; by default every one that has such a metric', complete: 'preset' },
      { flags: '--key <glob>', description: 'only metrics of this name; by default all' },
      { flags: '--reason <text>', description: 'why, in a sentence that a reviewer reads' },
      { flags: '--until <day>', description: 'YYYY-MM-DD, the last day that it holds; by default history.accept_days from today' },
      { flags: '--for <commit>', description: 'the commit, or the tree hash of the example, that is accepted; by default HEAD' },
      { flags: '--quarantine', description: 'the metric decides nothing until then, whatever the build' },
      { flags: '--list', description: 'show what is accepted and what is in quarantine' },
      DRY_RUN,
    ],
    examples: [
      { type: 'hortus accept vision/digits --key durationMs --reason "a larger model, agreed in #12"', to: 'begin the history of a metric anew' },
      { type: 'hortus accept vision/digits --quarantine --key "latency*" --until 2027-03-31 --reason "shared disk"', to: 'let a flaky metric decide nothing for a while' },
      { type: 'hortus accept --list', to: 'see what was accepted, by whom and until when' },
    ],
    load: async () => (await import('./verbs/accept.ts')).accept,
  },
  {
    name: 'cache info',
    summary: 'show where each cache mode keeps its files, and how much it holds',
    examples: [{ type: 'hortus cache info', to: 'show the caches' }],
    load: async () => (await import('./verbs/cache-info.ts')).cacheInfo,
  },
  {
    name: 'config',
    summary: 'show the configuration that holds',
    options: [{ flags: '--explain', description: 'say where every value comes from and what it is for' }],
    examples: [
      { type: 'hortus config', to: 'print the configuration as YAML' },
      { type: 'hortus config --explain', to: 'see which file, line or variable set each value' },
    ],
    load: async () => (await import('./verbs/config.ts')).config,
  },
  {
    name: 'doctor',
    summary: 'look at engines, GPU, disk, cache and tools, and say what to do',
    options: [
      { flags: '--clean', description: 'end containers, processes, cgroups and scratch directories of harnesses that were killed; never those of one that lives' },
      { flags: '--lift-quarantine', description: 'let this machine be used again, after somebody has looked at its GPUs' },
    ],
    examples: [
      { type: 'hortus doctor', to: 'see whether this machine can run the garden' },
      { type: 'hortus doctor --clean', to: 'clean up after a job that was killed' },
    ],
    load: async () => (await import('./verbs/doctor.ts')).doctor,
  },
  {
    name: 'completion',
    summary: 'print the completion script of a shell',
    arguments: [{ name: '<shell>', description: 'the shell', choices: ['bash', 'zsh', 'fish'] }],
    examples: [
      { type: 'eval "$(hortus completion bash)"', to: 'complete in this bash' },
      { type: 'hortus completion fish > ~/.config/fish/completions/hortus.fish', to: 'complete in every fish' },
    ],
    load: async () => (await import('./verbs/completion.ts')).completion,
  },
]
