/** What shows the garden. In the order of help. */
import type { Verb } from '../verb.ts'
import { EXAMPLE } from './shared.ts'

export const LOOK: readonly Verb[] = [
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
    load: async () => (await import('../verbs/list.ts')).list,
  },
  {
    name: 'info',
    summary: 'show what an example needs, what it offers, and when it was last green',
    arguments: [EXAMPLE],
    examples: [{ type: 'hortus info vision/digits', to: 'show one example' }],
    load: async () => (await import('../verbs/info.ts')).info,
  },
]
