/** `/hortus help [verb]`. */
import { helpList, helpOf } from '../../core/command/help-text.ts'
import { VERBS } from '../../core/command/verbs.ts'
import { code, join, md, ours } from '../../core/render/markdown/md.ts'
import { configOfTexts } from '../config/judge-config.ts'
import { recallConfig } from '../config/known-config.ts'
import type { Store } from '../store/store.ts'
import type { VerbHandler } from './verb.ts'

export const help: VerbHandler = {
  name: 'help',
  run: async ({ command, store, github }) => {
    const spec = Object.values(VERBS).find(({ name }) => name === command.target)
    const off = (await switchedOff(store, github.facts.id)).filter((name) => spec === undefined || name === spec.name)
    const note = off.length === 0 ? ours('') : md`Switched off in this repository (${code('bot.commands_off')}): ${join(off.map((name) => code(name)), ', ')}.`
    return { outcome: 'done', text: join([spec === undefined ? helpList() : helpOf(spec), note], '\n\n') }
  },
}

/** As far as it is known: help is answered without asking anybody (G8). */
async function switchedOff(store: Store, repository: number): Promise<readonly string[]> {
  const known = await recallConfig(store, repository)
  return known === null ? [] : configOfTexts(known).bot.commands_off
}
