/** What says how things stand: nothing is changed. In the order of help. */
import type { Verb } from '../verb.ts'
import { EXAMPLES } from './shared.ts'

export const JUDGE: readonly Verb[] = [
  {
    name: 'check',
    summary: 'validate every example, build and smoke it, and compare it with its last run',
    arguments: [EXAMPLES],
    examples: [
      { type: 'hortus check', to: 'check the whole garden' },
      { type: 'hortus check vision/digits --engine process', to: 'check one example without containers' },
      { type: 'hortus check --base origin/main --strict', to: 'check what a branch changed; warnings fail' },
    ],
    load: async () => (await import('../verbs/check.ts')).check,
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
    load: async () => (await import('../verbs/smoke.ts')).smoke,
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
    load: async () => (await import('../verbs/validate.ts')).validate,
  },
  {
    name: 'explain',
    summary: 'say what a finding means and how to fix it',
    arguments: [{ name: '[code]', description: 'a code such as GARDEN.PRESET_UNRESOLVED, or a family such as TFC0004; by default all are listed', complete: 'code' }],
    examples: [
      { type: 'hortus explain GARDEN.PRESET_UNRESOLVED', to: 'read what a code means, where the rule comes from and what to do' },
      { type: 'hortus explain TFC0004', to: 'list what can be found about datasets' },
    ],
    load: async () => (await import('../verbs/explain.ts')).explain,
  },
  {
    name: 'compare',
    summary: 'compare run records metric by metric: of two sides, or of this branch and its merge base',
    arguments: [
      { name: '[base]', description: 'a run record, or a directory of them; not with --base', complete: 'file' },
      { name: '[head]', description: 'a run record, or a directory of them; with --base the own store by default', complete: 'file' },
    ],
    options: [
      { flags: '--key <glob>', description: 'compare only metrics of this name; with ! in front, leave them out', repeat: true },
      { flags: '--tolerance <number>', description: 'relative change that counts as equal, for instance 0.02' },
      { flags: '--across <dimensions>', description: 'what may differ on purpose: preset, params, image, hardware, separated by commas', repeat: true },
      { flags: '--base-record <path>', description: 'one more measurement of the base', repeat: true, complete: 'file' },
      { flags: '--head-record <path>', description: 'one more measurement of the head', repeat: true, complete: 'file' },
    ],
    examples: [
      { type: 'hortus compare runs/a.json runs/b.json', to: 'compare every metric of two records' },
      { type: 'hortus compare --base origin/main', to: 'compare what was run here with the runs of the merge base' },
      { type: 'hortus compare runs/full.json runs/lora.json --across params', to: 'set two ways side by side that differ on purpose' },
      { type: "hortus compare before after --key 'val/*' --tolerance 0.01", to: 'compare some metrics of two directories to 1 %' },
    ],
    load: async () => (await import('../verbs/compare.ts')).compare,
  },
]
