/** `/hortus help [verb]`: from the declarations, so that it cannot say what is not so. */
import { usageOf } from '../../core/command/usage.ts'
import { VERBS } from '../../core/command/verbs.ts'
import { join, md, ours } from '../../core/render/markdown/md.ts'
import type { VerbHandler } from './verb.ts'

export const help: VerbHandler = {
  name: 'help',
  run: async ({ command }) => {
    const specs = Object.values(VERBS).filter(({ name }) => command.target === null || name === command.target)
    return { outcome: 'done', text: join(specs.map((spec) => md`- ${ours(usageOf(spec))}: ${ours(spec.summary)}`), '\n') }
  },
}
