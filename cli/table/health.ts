/** How the garden is: what needs somebody, and what could be better. In the order of help. */
import type { Verb } from '../verb.ts'
import { DRY_RUN, EXAMPLES } from './shared.ts'

export const HEALTH: readonly Verb[] = [
  {
    name: 'health',
    summary: 'show how every example is, since when, and what is proposed: notices, archive, promotion, demotion, graduation',
    arguments: [EXAMPLES],
    options: [
      { flags: '--format <format>', description: 'how to print it', choices: ['terminal', 'markdown', 'html', 'json'] },
      { flags: '--out <dir>', description: 'also write health.md, health.html and health.json there' },
      { flags: '--notice <example>', description: 'instead, write down on the data branch that the owner of this example was told', complete: 'example' },
      { flags: '--kind <kind>', description: 'of the notice: what the owner was told to expect; by default archive', choices: ['archive', 'demotion'] },
      { flags: '--said <where>', description: 'of the notice: where it was said, for instance an issue' },
      DRY_RUN,
    ],
    examples: [
      { type: 'hortus health', to: 'see the whole garden on one page' },
      { type: 'hortus health --format markdown > health.md', to: 'write the page of the weekly report' },
      { type: 'hortus health --notice vision/digits --said "#12"', to: 'begin the grace of a red example' },
    ],
    load: async () => (await import('../verbs/health.ts')).health,
  },
  {
    name: 'audit',
    summary: 'show what examples have and lack, paths that break when something moves, stale claims, and code that three or more of them share by copying',
    options: [{ flags: '--format <format>', description: 'how to print it', choices: ['terminal', 'markdown', 'json'] }],
    examples: [
      { type: 'hortus audit', to: 'see where the garden stands' },
      { type: 'hortus audit --verbose', to: 'see every example and every place' },
      { type: 'hortus audit --json', to: 'read it in a program (audit/1)' },
    ],
    load: async () => (await import('../verbs/audit.ts')).audit,
  },
]
