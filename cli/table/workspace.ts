/** The TFC side of a repository. In the order of help. */
import type { Verb } from '../verb.ts'

export const WORKSPACE: readonly Verb[] = [
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
    load: async () => (await import('../verbs/index-workspace.ts')).indexWorkspace,
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
    load: async () => (await import('../verbs/verify.ts')).verify,
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
    load: async () => (await import('../verbs/sign.ts')).sign,
  },
]
