/** Files of other systems. In the order of help. */
import type { Argument, Verb } from '../verb.ts'

const FILE: Argument = { name: '<file>', description: 'a file in SDN, or of events in .sdnl', complete: 'file' }

export const FORMATS: readonly Verb[] = [
  {
    name: 'sdn check',
    summary: 'say whether files in SDN can be read, and where they leave its published grammar',
    arguments: [{ name: '<files...>', description: 'files in SDN, or of events in .sdnl', complete: 'file' }],
    examples: [
      { type: 'hortus sdn check config/base.sdn', to: 'read it as real files are written; every deviation is told at its line' },
      { type: 'hortus sdn check config/*.sdn --strict', to: 'let every deviation be an error' },
    ],
    load: async () => (await import('../verbs/sdn.ts')).sdnCheck,
  },
  {
    name: 'sdn json',
    summary: 'show a file in SDN as JSON',
    arguments: [FILE],
    examples: [{ type: 'hortus sdn json .exp/index.sdn', to: 'hand it to another program' }],
    load: async () => (await import('../verbs/sdn.ts')).sdnJson,
  },
  {
    name: 'sdn get',
    summary: 'show one value of a file in SDN',
    arguments: [FILE, { name: '<key>', description: '`train.lr`, or `/train/lr` for keys that hold dots' }],
    examples: [{ type: 'hortus sdn get config/base.sdn training.learning_rate', to: 'read one value in a script' }],
    load: async () => (await import('../verbs/sdn.ts')).sdnGet,
  },
]
