/** `/hortus badge [example]`: the Markdown to paste, and what the badges say now. */
import { badgeWords } from '../../core/render/badge/badge-words.ts'
import { badgeStates } from '../../core/render/badge/badge-state.ts'
import { BADGE, SHOWS } from '../../core/render/badge/badge-options.ts'
import { code, fence, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { loadExamples } from '../../app/steps/load-garden.ts'
import { problemText } from '../worker/words.ts'
import { worldAt } from '../worker/world-at.ts'
import { badgeAddress } from './badge-address.ts'
import { examplesOf } from './examples-of.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

const MOST = 5

export const badge: VerbHandler = {
  name: 'badge',
  async run(context) {
    const asked = await examplesOf(context)
    if (!asked.ok) return { outcome: 'refused', text: problemText(asked.problem) }
    const { page, examples, by } = asked.value
    if (by === 'touched' && examples.length === 0) return { outcome: 'done', text: ours('This pull request touches no example of the garden: name one.') }
    const world = await worldAt({ at: context.world }, context.base, context.clock.now().getTime())
    const states = badgeStates(page, (await loadExamples(world, await context.config())).examples)
    const shown = examples.slice(0, MOST).map(({ id }) => md`${code(id)} says: ${join(SHOWS.map((show) => code(wordsOf(states.get(id) ?? null, show))), ', ')}`)
    const snippet = fence(examples.slice(0, MOST).map(({ id }) => linesFor(context, id)).join('\n'), 'text', 8000)
    const more = examples.length > MOST ? ours(`${examples.length - MOST} more: name one.`) : ours('')
    return { outcome: 'done', text: join([join(shown, '<br>'), snippet, how(context), more], '\n\n') }
  },
}

function wordsOf(state: Parameters<typeof badgeWords>[0], show: (typeof SHOWS)[number]): string {
  const { label, message } = badgeWords(state, { ...BADGE, show }, false)
  return `${label}: ${message}`
}

const linesFor = (context: CommandContext, id: string): string => SHOWS.slice(0, 2).map((show) => `![${show} of ${id.replace(/[[\]\\]/g, '')}](${badgeAddress(context, id, show)})`).join('\n')

const how = ({ settings }: CommandContext): Md => ours(settings.publicUrl === null ? 'These are files of the data branch; they change when results are appended.' : `\`?show=\` takes ${SHOWS.map((show) => `\`${show}\``).join(', ')}; \`?style=\` and \`?label=\` change how it looks.`)
