/** What is known of the past, and what a person decided about it. In the order of help. */
import type { Verb } from '../verb.ts'
import { DRY_RUN, EXAMPLES } from './shared.ts'

export const HISTORY: readonly Verb[] = [
  {
    name: 'history append',
    summary: 'append run records of the default branch to the data branch',
    arguments: [{ name: '[records...]', description: 'records or directories of them; by default those of .hortus', complete: 'file' }],
    options: [DRY_RUN],
    examples: [
      { type: 'hortus history append', to: 'append what was run here' },
      { type: 'hortus history append downloaded --dry-run', to: 'see which of the downloaded records are new' },
    ],
    load: async () => (await import('../verbs/history.ts')).historyAppend,
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
    load: async () => (await import('../verbs/history.ts')).historyShow,
  },
  {
    name: 'history trends',
    summary: 'say what the builds of the default branch confirm: what got worse or better, since which commit',
    arguments: [EXAMPLES],
    options: [{ flags: '--key <glob>', description: 'only metrics of this name', repeat: true }],
    examples: [
      { type: 'hortus history trends', to: 'look at every example; a confirmed regression that nobody accepted fails' },
      { type: 'hortus history trends vision/digits --key "latency*"', to: 'look at the latencies of one example' },
    ],
    load: async () => (await import('../verbs/history.ts')).historyTrends,
  },
  {
    name: 'history compact',
    summary: 'pack the records of old months into one file each',
    options: [{ flags: '--older-than <months>', description: 'months that stay as single files; by default history.keep_months' }, DRY_RUN],
    examples: [{ type: 'hortus history compact --older-than 12', to: 'keep a year as single files' }],
    load: async () => (await import('../verbs/history.ts')).historyCompact,
  },
  {
    name: 'history rebuild',
    summary: 'make every index anew from the records',
    options: [DRY_RUN],
    examples: [{ type: 'hortus history rebuild --dry-run', to: 'see whether an index is wrong' }],
    load: async () => (await import('../verbs/history.ts')).historyRebuild,
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
    load: async () => (await import('../verbs/accept.ts')).accept,
  },
]
