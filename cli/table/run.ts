/** What plans and runs examples, and what is made of them. In the order of help. */
import type { Verb } from '../verb.ts'
import { EXAMPLE, EXAMPLES } from './shared.ts'

export const RUN: readonly Verb[] = [
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
    load: async () => (await import('../verbs/plan.ts')).plan,
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
    load: async () => (await import('../verbs/contract.ts')).contract,
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
    load: async () => (await import('../verbs/run.ts')).run,
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
    load: async () => (await import('../verbs/sweep.ts')).sweep,
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
    load: async () => (await import('../verbs/benchmark.ts')).benchmark,
  },
  {
    name: 'export',
    summary: 'write an example as a repository of its own, proven in a clean clone',
    arguments: [EXAMPLE],
    options: [
      { flags: '--as-repo', description: 'with README, licence, CI and pins; the only form there is' },
      { flags: '--out <dir>', description: 'the new repository: a directory that is not there yet, or empty; by default .hortus/exports/<id>', complete: 'file' },
      { flags: '--with-history', description: 'with the commits that made the example; each version of each file is looked through for secrets' },
      { flags: '--no-proof', description: 'build nothing: what is written is neither proven nor pinned' },
    ],
    examples: [
      { type: 'hortus export vision/digits --as-repo --out ../digits', to: 'take an example out, built and smoked in a clean clone first' },
      { type: 'hortus export vision/digits --as-repo --with-history --out ../digits', to: 'take its history along' },
      { type: 'hortus export vision/digits --as-repo --no-proof --json', to: 'see what would go along, in a second' },
    ],
    load: async () => (await import('../verbs/export.ts')).exportExample,
  },
]
