/** `/hortus help [verb]`. */
import { helpList, helpOf } from '../../core/command/help-text.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { VerbHandler } from './verb.ts'

export const help: VerbHandler = {
  name: 'help',
  run: async ({ command }) => {
    const spec = Object.values(VERBS).find(({ name }) => name === command.target)
    return { outcome: 'done', text: spec === undefined ? helpList() : helpOf(spec) }
  },
}
