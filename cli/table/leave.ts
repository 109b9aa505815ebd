/** Leaving the garden: what takes an example out of it, and the way back. In the order of help. */
import type { Verb } from '../verb.ts'
import { DRY_RUN, EXAMPLE } from './shared.ts'

export const LEAVE: readonly Verb[] = [
  {
    name: 'archive',
    summary: 'take an example out of the way, with a reason and a way back',
    arguments: [EXAMPLE],
    options: [
      { flags: '--reason <text>', description: 'why, in a sentence that others will read in the archive' },
      { flags: '--successor <example>', description: 'what to use instead: the id of an example, or an https address', complete: 'example' },
      { flags: '--mode <mode>', description: 'move its files to the archive folder, or only flag its descriptor; by default archive.mode', choices: ['move', 'flag'] },
      DRY_RUN,
    ],
    examples: [
      { type: 'hortus archive vision/digits --reason "the weights are gone" --successor vision/resnet', to: 'move an example to the archive folder, with all that points to it' },
      { type: 'hortus archive vision/digits --reason "the weights are gone" --dry-run', to: 'see what would change' },
      { type: 'hortus archive vision/digits --reason "needs a card that nobody has" --mode flag', to: 'leave its files where they are' },
    ],
    load: async () => (await import('../verbs/archive.ts')).archive,
  },
  {
    name: 'unarchive',
    summary: 'bring an archived example back, as if it had never been away',
    arguments: [EXAMPLE],
    options: [DRY_RUN],
    examples: [{ type: 'hortus unarchive vision/digits', to: 'bring an example back, with all that pointed to it' }],
    load: async () => (await import('../verbs/unarchive.ts')).unarchive,
  },
  {
    name: 'graduate',
    summary: 'give an example a repository of its own, by two pull requests: one fills it, one leaves a pointer here',
    arguments: [EXAMPLE],
    options: [
      { flags: '--to <owner/name>', description: 'the repository on GitHub that it goes to; it must be there, and new', required: true },
      { flags: '--branch <name>', description: 'branch of that repository that the import goes to; by default its default branch' },
      { flags: '--with-history', description: 'the commits that made the example go along' },
      { flags: '--draft', description: 'open both pull requests as drafts: a proposal to talk about' },
      DRY_RUN,
    ],
    examples: [
      { type: 'hortus graduate vision/digits --to acme/digits --dry-run', to: 'see every branch, commit and pull request before anything is written' },
      { type: 'HORTUS_TARGET_TOKEN=… GITHUB_TOKEN=… hortus graduate vision/digits --to acme/digits', to: 'open both pull requests' },
    ],
    load: async () => (await import('../verbs/graduate.ts')).graduate,
  },
]
